using System.Globalization;
using Rapporteur.Language;

namespace Rapporteur.Reading.Coding;

/// <summary>Weights of the features that tell how far something is presented as having happened. Immutable and safe to share.</summary>
internal sealed class StandingModel
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "standing.bin";

    private const string Head = "rapporteur standing 1";

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <summary>Makes a model of weights.</summary>
    public StandingModel(IEnumerable<KeyValuePair<string, double>> weights)
    {
        foreach (var (feature, weight) in weights)
        {
            _weights[feature] = weight;
        }
    }

    /// <summary>Loads the model from the folder of the models; null for <c>models</c> beside the program.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static StandingModel Load(string? modelsDirectory = null)
    {
        var path = Path.Combine(modelsDirectory ?? Path.Combine(AppContext.BaseDirectory, "models"), FileName);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The coding of standing needs {path}; put the project's models folder there, or name the folder it lies in.", path);
        }

        using var lines = File.ReadLines(path).GetEnumerator();
        if (!lines.MoveNext() || lines.Current != Head)
        {
            throw new ModelFormatException($"{path} is no model of standing of this version.");
        }

        return new StandingModel(Rows(path, lines));
    }

    /// <summary>Writes the model: one weight and its feature a line, in ordinal order.</summary>
    public void Save(string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(Head);
        foreach (var (feature, weight) in _weights.OrderBy(static w => w.Key, StringComparer.Ordinal))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weight:F3}\t{feature}"));
        }
    }

    /// <summary>The grade that the features add up to, from -3 to +3.</summary>
    public double Grade(IReadOnlyCollection<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += _weights.GetValueOrDefault(feature);
        }

        return Math.Clamp(sum, -3, 3);
    }

    private static IEnumerable<KeyValuePair<string, double>> Rows(string path, IEnumerator<string> lines)
    {
        while (lines.MoveNext())
        {
            var tab = lines.Current.IndexOf('\t', StringComparison.Ordinal);
            yield return tab > 0 && double.TryParse(lines.Current.AsSpan(0, tab), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
                ? KeyValuePair.Create(lines.Current[(tab + 1)..], weight)
                : throw new ModelFormatException($"{path} is damaged: '{lines.Current}' is no weight and feature.");
        }
    }
}
