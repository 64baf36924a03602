using Microsoft.AspNetCore.Http;
using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages;

/// <summary>What surrounds a page: which dossier, which moment, which address, and how to link on from it.</summary>
public sealed record PageFrame
{
    /// <summary>Name of the dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>Path of the page.</summary>
    public required string Path { get; init; }

    /// <summary>Path of the page's twins without their ending; null where it has none.</summary>
    public string? Twin { get; init; }

    /// <summary>Whether the page has a CSV.</summary>
    public bool HasTable { get; init; }

    /// <summary>The page's query, decoded, in the order of the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; init; } = [];

    /// <summary>The word that forms must send.</summary>
    public required string FormToken { get; init; }

    /// <summary>light, dark, or null for what the browser prefers.</summary>
    public string? Theme { get; init; }

    /// <summary>Who decides where a form does not say.</summary>
    public string Who { get; init; } = string.Empty;

    /// <summary>How far the store had come.</summary>
    public StoreVersion Version { get; init; }

    /// <summary>What the page cites, for its printed form.</summary>
    public Footnotes Notes { get; } = new();

    /// <summary>Numbers the rows of a table in the order in which they stand on the page.</summary>
    public IReadOnlyList<(T Row, int Note)> Cite<T>(IEnumerable<T> rows)
        where T : ICited => [.. rows.Select(r => (r, Notes.Cite(r)))];

    /// <summary>A value of the page's query, or null.</summary>
    public string? this[string name] => Query.FirstOrDefault(q => q.Key == name).Value;

    /// <summary>The page's own address.</summary>
    public string Here => Address(Path, Query);

    /// <summary>The page's own address with some values of its query changed; null takes one out. The number of the page of a list starts anew.</summary>
    public string With(params (string Name, string? Value)[] changes) => Address(Path, Changed(changes));

    /// <summary>The address of one of the page's twins.</summary>
    /// <param name="ending">json or csv.</param>
    public string TwinAs(string ending) => Address($"{Twin}.{ending}", Query);

    /// <summary>The address of another page at the same moment.</summary>
    /// <param name="path">Its path, encoded.</param>
    /// <param name="query">Its query besides the moment; values of null are left out.</param>
    public string To(string path, params (string Name, string? Value)[] query) => Address(
        path,
        [
            .. Query.Where(static q => q.Key is "asOf" or "until"),
            .. query.Where(static q => q.Value is not null).Select(static q => KeyValuePair.Create(q.Name, q.Value!)),
        ]);

    /// <summary>The address of an entry.</summary>
    /// <param name="id">Id of the finding.</param>
    public string ToEntry(string id) => To("/entries/" + string.Join('/', id.Split('/').Select(Uri.EscapeDataString)));

    private IEnumerable<KeyValuePair<string, string>> Changed((string Name, string? Value)[] changes) =>
        Query.Where(q => q.Key != "page" && !Array.Exists(changes, c => c.Name == q.Key))
            .Concat(changes.Where(static c => c.Value is not null).Select(static c => KeyValuePair.Create(c.Name, c.Value!)));

    private static string Address(string path, IEnumerable<KeyValuePair<string, string>> query) =>
        path + QueryString.Create(query.Select(static q => KeyValuePair.Create(q.Key, (string?)q.Value))).ToUriComponent();
}
