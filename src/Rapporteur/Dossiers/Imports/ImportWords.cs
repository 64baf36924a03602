using System.Collections.Concurrent;
using System.Globalization;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Dossiers.Imports;

/// <summary>The words that people write in the headings and cells of their tables (<c>knowledge/imports</c>).</summary>
internal sealed class ImportWords
{
    private static readonly ConcurrentDictionary<string, ImportWords> s_loaded = new(StringComparer.Ordinal);

    private readonly List<(SheetField Field, HashSet<string> Headings)> _headings;
    private readonly List<StatusRow> _statuses;
    private readonly List<StanceRow> _stances;
    private readonly List<KindRow> _kinds;

    private ImportWords(string directory)
    {
        var imports = Path.Combine(directory, "imports");
        _headings = [.. TabbedFile.Rows(Path.Combine(imports, "headings.tsv"), 2)
            .Select(static r => (Enum.Parse<SheetField>(r[0], ignoreCase: true), TabbedFile.List(r[1]).ToHashSet(StringComparer.Ordinal)))];
        _statuses = [.. TabbedFile.Rows(Path.Combine(imports, "statuses.tsv"), 4)
            .Select(static r => new StatusRow(TabbedFile.List(r[0]).ToHashSet(StringComparer.Ordinal), Enum.Parse<MeetingStatus>(r[1], true), Enum.Parse<EventStatus>(r[2], true), new WordPattern(r[3])))];
        _stances = [.. TabbedFile.Rows(Path.Combine(imports, "stances.tsv"), 3)
            .Select(static r => new StanceRow(Enum.Parse<Stance>(r[0], true), int.Parse(r[1], CultureInfo.InvariantCulture), TabbedFile.List(r[2]).ToHashSet(StringComparer.Ordinal)))];
        _kinds = [.. TabbedFile.Rows(Path.Combine(imports, "kinds.tsv"), 3).Select(static r => new KindRow(r[0] == "meeting", r[1], new WordPattern(r[2])))];
    }

    /// <summary>Reads the tables; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    public static ImportWords Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new ImportWords(d));

    /// <summary>Fields that a heading may stand for, the likeliest first.</summary>
    public IEnumerable<SheetField> FieldsOf(string heading)
    {
        var folded = Plain(heading);
        return _headings.Where(h => h.Headings.Contains(folded)).Select(static h => h.Field);
    }

    /// <summary>The status that a cell tells; null where it tells none that is known.</summary>
    public StatusRow? StatusOf(string cell)
    {
        var folded = Plain(cell);
        return _statuses.Find(s => s.Words.Contains(folded));
    }

    /// <summary>The status that the words of a description tell, or null.</summary>
    public StatusRow? StatusTold(string description) => _statuses.Find(s => s.Told.Fits(description));

    /// <summary>The stance that a cell tells: by the whole cell, else by its first words; null where it tells none that is known.</summary>
    public StanceRow? StanceOf(string cell)
    {
        // Signs are lost in folding, so they are compared as they are.
        var sign = cell.Split(' ', 2)[0];
        if (_stances.Find(s => s.Words.Contains(sign)) is { } signed)
        {
            return signed;
        }

        var words = Folding.Words(cell).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(3, words.Length); count > 0; count--)
        {
            var beginning = string.Join(' ', words[..count]);
            if (_stances.Find(s => s.Words.Contains(beginning)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What sort of thing words tell of, or null.</summary>
    /// <param name="text">A type or a description.</param>
    /// <param name="isMeeting">Only meetings, only acts, or (null) either.</param>
    public KindRow? KindOf(string text, bool? isMeeting = null) =>
        text.Length == 0 ? null : _kinds.Find(k => (isMeeting is null || k.IsMeeting == isMeeting) && k.Words.Fits(text));

    // "Lastday", "last_day" and "Last day" are one heading: marks part words, so joined words are listed as such.
    private static string Plain(string text) => Folding.Words(text.Replace('_', ' '));
}
