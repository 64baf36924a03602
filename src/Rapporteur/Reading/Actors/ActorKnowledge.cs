using System.Collections.Frozen;
using Rapporteur.Reading.Places;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// What the program knows of states, bodies, titles and given names, from the tables in <c>knowledge/actors</c>.
/// Immutable once loaded and safe to share between threads. The report tells who holds what; known office holders are a hint besides.
/// </summary>
public sealed class ActorKnowledge
{
    private readonly Dictionary<string, StateEntry> _states = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shortNamed = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, char> _genders;
    private readonly FrozenSet<(string Set, string Word)> _words;
    private readonly Dictionary<string, TitleWord> _titleForms = new(StringComparer.Ordinal);
    private readonly Lazy<Gazetteer> _gazetteer;

    private ActorKnowledge(string directory, string? further)
    {
        var actors = Path.Combine(directory, "actors");
        foreach (var row in TabbedFile.Rows(Path.Combine(actors, "states.tsv"), 9))
        {
            AddState(row);
        }

        foreach (var row in TabbedFile.Rows(Path.Combine(actors, "bodies.tsv"), 5))
        {
            AddBody(row);
        }

        foreach (var row in TabbedFile.Rows(Path.Combine(actors, "titles.tsv"), 4))
        {
            AddTitle(row);
        }

        foreach (var title in _titleForms)
        {
            Titles.Add(Pieces.Of(title.Key), title.Value);
        }

        foreach (var row in TabbedFile.Rows(Path.Combine(actors, "holders.tsv"), 7))
        {
            Holders.Add(row);
        }

        _genders = TabbedFile.Rows(Path.Combine(actors, "first-names.tsv"), 2)
            .DistinctBy(row => row[0]).ToFrozenDictionary(row => row[0], row => row[1][0], StringComparer.Ordinal);
        _words = TabbedFile.Rows(Path.Combine(actors, "words.tsv"), 2).Select(row => (row[0], row[1])).ToFrozenSet();
        _gazetteer = new Lazy<Gazetteer>(() => Gazetteer.Load(directory, further));
        if (further is not null)
        {
            AddFurther(Path.Combine(further, "actors"));
        }
    }

    /// <summary>Places, loaded when first asked for.</summary>
    public Gazetteer Gazetteer => _gazetteer.Value;

    internal PhraseTable<KnownName> Names { get; } = new();

    internal PhraseTable<TitleWord> Titles { get; } = new();

    internal OfficeHolders Holders { get; } = new();

    /// <summary>Reads the tables.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <param name="furtherDirectory">A folder with further tables of the same format, or null.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    public static ActorKnowledge Load(string? knowledgeDirectory = null, string? furtherDirectory = null) =>
        new(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), furtherDirectory);

    internal StateEntry? State(string? code) => code is not null && _states.TryGetValue(code, out var state) ? state : null;

    /// <summary>Whether the state is one of those, like the Koreas, that reports call by a short name beside one another's full ones.</summary>
    internal bool HasShortName(string code) => _shortNamed.Contains(code);

    internal bool Is(string set, string word) => _words.Contains((set, word));

    /// <summary><c>m</c>, <c>f</c>, or a space where the given name tells neither.</summary>
    internal char GenderOf(string givenName) => _genders.GetValueOrDefault(givenName, ' ');

    private void AddBody(string[] row)
    {
        var body = new BodyEntry(row[0], row[2].Length == 0 ? null : row[2], row[3]);
        AddNames([row[0], .. TabbedFile.List(row[1])], new KnownName(NameUse.Body, null, body));
        AddNames(TabbedFile.List(row[4]), new KnownName(NameUse.Capital, null, body));
    }

    /// <summary>Tables beside our own; a state that we know keeps its row and gains names, a name that we know keeps its bearer.</summary>
    private void AddFurther(string actors)
    {
        foreach (var row in TabbedFile.RowsIfThere(Path.Combine(actors, "states.tsv"), 9))
        {
            if (State(row[0]) is { } known)
            {
                AddNames([row[1], .. TabbedFile.List(row[2])], new KnownName(NameUse.State, known, null));
            }
            else
            {
                AddState(row);
            }
        }

        foreach (var row in TabbedFile.RowsIfThere(Path.Combine(actors, "bodies.tsv"), 5))
        {
            AddBody(row);
        }

        foreach (var row in TabbedFile.RowsIfThere(Path.Combine(actors, "holders.tsv"), 7))
        {
            Holders.Add(row);
        }
    }

    private void AddState(string[] row)
    {
        var code = row[0];
        var country = code.Contains('/', StringComparison.Ordinal) ? null : code.Split('-')[0];
        var state = new StateEntry(code, row[1], country, row[8]);
        _states[code] = state;
        AddNames([row[1], .. TabbedFile.List(row[2])], new KnownName(NameUse.State, state, null));
        AddNames(TabbedFile.List(row[6]), new KnownName(NameUse.Seat, state, null));
        AddNames(TabbedFile.List(row[5]), new KnownName(NameUse.Capital, state, null));
        if (row[7].Length > 0)
        {
            _shortNamed.Add(code);
        }

        AddNames(TabbedFile.List(row[7]), new KnownName(NameUse.Short, state, null));
        var adjectives = TabbedFile.List(row[3]);
        AddNames(adjectives, new KnownName(NameUse.Adjective, state, null));
        AddNames(TabbedFile.List(row[4]), new KnownName(NameUse.People, state, null));
        foreach (var adjective in adjectives)
        {
            if (adjective[^1] is 'n' or 'i' or 't' or 'k' or 'h' && !adjective.EndsWith("sh", StringComparison.Ordinal)
                && !adjective.EndsWith("ch", StringComparison.Ordinal))
            {
                AddNames([adjective + "s"], new KnownName(NameUse.People, state, null));
            }
        }
    }

    private void AddNames(IEnumerable<string> names, KnownName known)
    {
        foreach (var name in names)
        {
            var pieces = Pieces.Of(name);
            Names.Add(pieces, known);
            if (name.Length > 4)
            {
                // Headlines and datelines in capitals.
                Names.Add(Array.ConvertAll(pieces, piece => piece.ToUpperInvariant()), known);
            }
        }
    }

    private void AddTitle(string[] row)
    {
        var inherits = row[2].StartsWith('*');
        var sector = inherits ? row[2][1..] : row[2];
        var use = Enum.Parse<TitleUse>(row[1], ignoreCase: true);
        var entry = new TitleEntry(row[0], use, sector.Length == 0 ? null : sector, inherits, row[3].Length == 0 ? null : row[3]);
        AddForm(row[0], entry, plural: false);
        if (use is not (TitleUse.Container or TitleUse.State or TitleUse.Word) && Plurals.Of(row[0]) is { } plural)
        {
            AddForm(plural, entry, plural: true);
        }
    }

    private void AddForm(string form, TitleEntry entry, bool plural)
    {
        if (!_titleForms.TryGetValue(form, out var word))
        {
            _titleForms[form] = word = new TitleWord(entry.Phrase, plural);
        }

        word.Rows.Add(entry);
    }
}
