using System.Text.Json;

namespace Rapporteur.Cli.Tests.Commands;

/// <summary>A store with the reports of a folder, ingested once and looked at by many tests.</summary>
public abstract class SampleDossier : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, IReadOnlyList<JsonElement>> _known = new(StringComparer.Ordinal);

    /// <summary>Ingests the folder.</summary>
    /// <param name="reports">The folder, from the root of the checkout.</param>
    protected SampleDossier(string reports) => Ingested = Run("ingest", reports).Error;

    /// <summary>What the command said when it had ingested the reports.</summary>
    public string Ingested { get; }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Rows of a view.</summary>
    /// <param name="arguments">Name of the view, its options.</param>
    public IReadOnlyList<JsonElement> Rows(params string[] arguments)
    {
        // Tests of one class run one after another, and nothing changes the store: each view is asked for once.
        var name = string.Join(' ', arguments);
        if (!_known.TryGetValue(name, out var rows))
        {
            using var json = JsonDocument.Parse(Run([.. arguments, "--format", "json"]).Text);
            rows = _known[name] = [.. json.RootElement.EnumerateArray().Select(static e => e.Clone())];
        }

        return rows;
    }

    /// <summary>The only cell of the matrix of a party and an issue.</summary>
    /// <param name="party">Name of the party.</param>
    /// <param name="issue">Name of the issue.</param>
    /// <param name="moment">Options that say at which moment.</param>
    public JsonElement Cell(string party, string issue, params string[] moment) =>
        Assert.Single(Rows(["positions", "--cells", .. moment]), r => Said(r, "party") == party && Said(r, "issue") == issue);

    /// <summary>What a column of a row says; empty for nothing.</summary>
    public static string Said(JsonElement row, string column) => row.GetProperty(column).GetString() ?? string.Empty;

    private RunResult Run(params string[] arguments)
    {
        var result = CommandProcess.Run([.. arguments, "--store", Path.Combine(_folder.Path, "talks.db")]);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }
}
