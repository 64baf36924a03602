using System.Text;

namespace Rapporteur.Importing;

/// <summary>
/// Makes knowledge tables from a Wikidata JSON dump (CC0): states, bodies, holders of offices, places. Reads the dump twice, an entity a line, since the
/// names of offices and countries may come after whoever bears them; memory grows with what is kept, not with the dump.
/// </summary>
/// <remarks>The format of the dump: https://www.wikidata.org/wiki/Wikidata:Database_download.</remarks>
public sealed class WikidataImport
{
    private static readonly byte[] s_id = "\"id\":\"Q"u8.ToArray();

    private readonly ImportOptions _options;
    private readonly Dictionary<string, (string Into, string Detail)> _classes;
    private readonly List<WikidataDraft> _drafts = [];
    private readonly HashSet<string> _needed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WikidataName> _names = new(StringComparer.Ordinal);

    private WikidataImport(ImportOptions options, string knowledgeDirectory)
    {
        _options = options;
        _classes = WikidataReading.Classes(knowledgeDirectory);
    }

    /// <summary>Imports a dump.</summary>
    /// <param name="dump">The file, packed with gzip or not.</param>
    /// <param name="output">Folder for the tables; made where it is not there.</param>
    /// <param name="options">What is taken; null for the defaults.</param>
    /// <param name="knowledgeDirectory">Folder of the program's own tables; null for the one beside the program.</param>
    /// <returns>What was read and written. Broken, overlong and missing lines are counted, never an exception.</returns>
    /// <exception cref="IOException">The dump cannot be opened or the tables cannot be written.</exception>
    public static ImportResult Run(string dump, string output, ImportOptions? options = null, string? knowledgeDirectory = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(dump);
        ArgumentException.ThrowIfNullOrEmpty(output);
        options ??= new ImportOptions();
        var import = new WikidataImport(options, knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"));
        var first = new WikidataReading(dump, options.LongestLine);
        first.Read(static _ => true, import.Draft);
        var second = new WikidataReading(dump, options.LongestLine);
        second.Read(import.IsNeeded, import.Name);
        var rows = new WikidataTables(import._drafts, import._names).Write(output);
        return new ImportResult(first.Entities, rows, first.Broken, first.TooLong, first.Ended);
    }

    private void Draft(WikidataEntity entity)
    {
        if (entity.Label is not { } label || Class(entity) is not var (into, detail))
        {
            return;
        }

        var draft = new WikidataDraft(into, detail, label, [.. entity.Aliases])
        {
            Countries = [.. entity.Items(into == "person" ? "P27" : "P17")],
            Code = entity.String("P298"),
            Short = entity.English("P1813").FirstOrDefault(),
        };
        draft = into switch
        {
            "state" => draft with { Adjectives = [.. entity.English("P1549")], Capital = entity.Items("P36").FirstOrDefault() },
            "person" => draft with { Offices = Offices(entity) },
            "place" => draft with { Coordinates = entity.Coordinates ?? default },
            _ => draft,
        };
        if (IsWorth(draft, entity))
        {
            _drafts.Add(draft);
            _needed.UnionWith(draft.Countries.Concat(draft.Offices.Select(static office => office.Office)));
            if (draft.Capital is not null)
            {
                _needed.Add(draft.Capital);
            }
        }
    }

    private (string Into, string Detail)? Class(WikidataEntity entity)
    {
        foreach (var kind in entity.Items("P31"))
        {
            if (_classes.TryGetValue(kind, out var found))
            {
                return found;
            }
        }

        return null;
    }

    private bool IsWorth(WikidataDraft draft, WikidataEntity entity) => draft.Into switch
    {
        "state" => draft.Code is { Length: 3 },
        "person" => draft.Offices.Count > 0,
        "place" => entity.Coordinates is not null && (draft.Detail != "town" || entity.Population >= _options.Population),
        _ => true,
    };

    private List<(string Office, string From, string To)> Offices(WikidataEntity entity)
    {
        List<(string, string, string)> offices = [];
        foreach (var claim in entity.Claims("P39"))
        {
            var (from, to) = (WikidataEntity.Time(claim, "P580"), WikidataEntity.Time(claim, "P582"));
            var isOver = to.Length >= 4 && int.TryParse(to[..4], out var year) && year < _options.Since;
            if (!isOver && from.Length > 0 && claim.TryGetProperty("mainsnak", out var snak) && WikidataEntity.ItemOf(snak) is { } office)
            {
                offices.Add((office, from, to));
            }
        }

        return offices;
    }

    /// <summary>Whether the line is of an entity that others named: its own id is the first in it.</summary>
    private bool IsNeeded(ReadOnlyMemory<byte> line)
    {
        var span = line.Span;
        var at = span.IndexOf(s_id);
        if (at < 0)
        {
            return false;
        }

        var id = span[(at + s_id.Length - 1)..];
        var end = id.IndexOf((byte)'"');
        return end > 1 && _needed.Contains(Encoding.ASCII.GetString(id[..end]));
    }

    private void Name(WikidataEntity entity)
    {
        if (entity.Id is { } id && entity.Label is { } label)
        {
            _names[id] = new WikidataName(label, entity.String("P298"), [.. entity.Items("P1001").Concat(entity.Items("P17"))]);
        }
    }
}
