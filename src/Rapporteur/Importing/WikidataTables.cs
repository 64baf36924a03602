using System.Globalization;
using System.Text;

namespace Rapporteur.Importing;

/// <summary>Writes drafts as tables of the format that <c>knowledge/</c> has, sorted, so that one dump gives the same bytes wherever it is read.</summary>
/// <param name="drafts">What goes into tables.</param>
/// <param name="names">Labels and codes of the entities that drafts name.</param>
internal sealed class WikidataTables(IReadOnlyList<WikidataDraft> drafts, IReadOnlyDictionary<string, WikidataName> names)
{
    private const string Source = "# From a Wikidata dump (wikidata.org, CC0), by `rapporteur knowledge import`.\n";

    /// <summary>Writes the four tables; how many rows each has.</summary>
    public IReadOnlyDictionary<string, int> Write(string directory)
    {
        var actors = Directory.CreateDirectory(Path.Combine(directory, "actors")).FullName;
        var places = Directory.CreateDirectory(Path.Combine(directory, "places")).FullName;
        return new SortedDictionary<string, int>(StringComparer.Ordinal)
        {
            ["states"] = Write(actors, "states.tsv", "code\tname\tnames\tadjectives\tpeople\tcapital\tseats\tshort\toffices", "state", State),
            ["bodies"] = Write(actors, "bodies.tsv", "name\tnames\tcountry\tsector", "body", Body),
            ["holders"] = Write(actors, "holders.tsv", "name\tnames\tcountry\toffice\tfrom\tto\talone", "person", Holder),
            ["regions"] = Write(places, "regions.tsv", "name\tnames\tcountry\tlatitude\tlongitude\tkind", "place", Place),
        };
    }

    private int Write(string directory, string file, string heading, string into, Func<WikidataDraft, IEnumerable<string[]>> rowsOf)
    {
        var rows = drafts.Where(draft => draft.Into == into).SelectMany(rowsOf).Select(static row => string.Join('\t', row))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var text = new StringBuilder(Source).Append(heading).Append('\n');
        rows.ForEach(row => text.Append(row).Append('\n'));
        File.WriteAllText(Path.Combine(directory, file), text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return rows.Count;
    }

    private IEnumerable<string[]> State(WikidataDraft draft) =>
        [[draft.Code!, Plain(draft.Name), List(draft.Names), List(draft.Adjectives), "", draft.Capital is { } id ? Plain(Label(id)) : "", "", "", ""]];

    private IEnumerable<string[]> Body(WikidataDraft draft) =>
        [[Plain(draft.Name), List(draft.Names), draft.Detail == "IGO" ? Plain(draft.Short ?? draft.Name) : CodeOf(draft.Countries), draft.Detail]];

    private IEnumerable<string[]> Holder(WikidataDraft draft) => draft.Offices
        .Where(office => names.ContainsKey(office.Office))
        .Select(office => new[]
        {
            Plain(draft.Name), List(draft.Names.Where(static name => name.Contains(' ', StringComparison.Ordinal))),
            CodeOf(names[office.Office].Jurisdictions) is { Length: > 0 } code ? code : CodeOf(draft.Countries),
            Plain(Label(office.Office)).ToLowerInvariant(), office.From, office.To, "",
        })
        .Where(static row => row[2].Length > 0);

    private IEnumerable<string[]> Place(WikidataDraft draft) =>
        [[Plain(draft.Name), List(draft.Names), CodeOf(draft.Countries), Degrees(draft.Coordinates.Latitude), Degrees(draft.Coordinates.Longitude), draft.Detail]];

    /// <summary>The state's code where all agree on one, else nothing.</summary>
    private string CodeOf(IReadOnlyList<string> countries)
    {
        var codes = countries.Select(id => names.GetValueOrDefault(id)?.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return codes is [var only] ? only : "";
    }

    private string Label(string id) => names.TryGetValue(id, out var name) ? name.Label : "";

    private static string Degrees(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> values) => string.Join('|', values.Select(Plain).Where(static value => value.Length > 1));

    private static string Plain(string value) => string.Join(' ', value.Split((char[])['\t', '\n', '\r', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
