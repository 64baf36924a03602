namespace Rapporteur.Training;

/// <summary>Named arguments (<c>--data DIR</c>) of one run; the last of a repeated name counts.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Options(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                throw new ArgumentException($"Expected an option like --data, found '{args[i]}'.", nameof(args));
            var hasValue = i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            _values[args[i][2..]] = hasValue ? args[i + 1] : "";
            if (hasValue) i++;
        }
    }

    /// <summary>Folder of the treebanks and other annotated texts.</summary>
    public string Data => this["data"] ?? throw new InvalidOperationException("--data DIR is missing.");

    /// <summary>Folder that models are written to.</summary>
    public string Out => this["out"] ?? "models";

    /// <summary>Folder that models are read from.</summary>
    public string Models => this["models"] ?? "models";

    /// <summary>An option that names a file.</summary>
    /// <param name="name">Its name.</param>
    public string File(string name) => this[name] is { Length: > 0 } path ? path : throw new InvalidOperationException($"--{name} FILE is missing.");

    /// <summary>The value of an option, or null where it was not given; "" for a bare switch.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);
}
