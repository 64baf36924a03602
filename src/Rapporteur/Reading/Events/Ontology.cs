namespace Rapporteur.Reading.Events;

/// <summary>
/// The facts about event codes: PLOVER 2.0 types, modes and quadrants, CAMEO 1.1b3 codes with their Goldstein scores,
/// sectors of actors. Immutable and safe to share.
/// </summary>
public sealed class Ontology
{
    private readonly Dictionary<string, CameoCode> _cameo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PloverType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sectors = new(StringComparer.Ordinal);

    private Ontology(string directory)
    {
        ReadTypes(directory);
        ReadCameo(directory);
        foreach (var (place, cells) in OntologyTable.Read(directory, "sectors.tsv", 2))
        {
            Add(_sectors, place, cells[0], cells[1]);
        }
    }

    /// <summary>The sixteen types in the order of the codebook, from agreement to assault.</summary>
    public IReadOnlyCollection<PloverType> Types => _types.Values;

    /// <summary>The CAMEO codes in their order.</summary>
    public IReadOnlyCollection<CameoCode> CameoCodes => _cameo.Values;

    /// <summary>Loads the tables under <c>ontology</c> of the knowledge directory.</summary>
    /// <param name="knowledgeDirectory">Null for <c>knowledge</c> beside the program.</param>
    /// <exception cref="OntologyException">A table is missing or a row is malformed; the message names file and line.</exception>
    public static Ontology Load(string? knowledgeDirectory = null) =>
        new(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "ontology"));

    /// <summary>The CAMEO code, or null where there is none of that number.</summary>
    public CameoCode? Cameo(string? code) => code is null ? null : _cameo.GetValueOrDefault(code);

    /// <summary>The PLOVER type, or null where none has that name.</summary>
    public PloverType? Type(string? name) => name is null ? null : _types.GetValueOrDefault(name);

    /// <summary>Goldstein score of a CAMEO code; null for null, an unknown code, and a code without a printed score.</summary>
    public double? GoldsteinOf(string? cameo) => Cameo(cameo)?.Goldstein;

    /// <summary>Quadrant of a PLOVER type; <see cref="Quad.None"/> for null and an unknown type.</summary>
    public Quad QuadOf(string? type) => Type(type)?.Quad ?? Quad.None;

    /// <summary>Whether PLOVER has a type of that name (in capitals).</summary>
    public bool IsType(string? name) => Type(name) is not null;

    /// <summary>Whether the mode belongs to the type ("phone" to CONSULT).</summary>
    public bool IsMode(string? type, string? mode) => mode is not null && Type(type)?.Modes.ContainsKey(mode) == true;

    /// <summary>What a sector code stands for, or null for a code that PLOVER does not have.</summary>
    public string? SectorMeaning(string? code) => code is null ? null : _sectors.GetValueOrDefault(code);

    private static void Add<T>(Dictionary<string, T> table, string place, string key, T value)
    {
        if (!table.TryAdd(key, value))
        {
            throw new OntologyException($"{place}: '{key}' stands twice; keep one row.");
        }
    }

    private void ReadTypes(string directory)
    {
        var modes = new Dictionary<string, Dictionary<string, double?>>(StringComparer.Ordinal);
        foreach (var (place, cells) in OntologyTable.Read(directory, "plover-types.tsv", 3))
        {
            if (cells[1] is not ("1" or "2" or "3" or "4"))
            {
                throw new OntologyException($"{place}: '{cells[1]}' is no quadrant; write 1, 2, 3 or 4.");
            }

            var score = OntologyTable.Score(place, cells[2])
                ?? throw new OntologyException($"{place}: {cells[0]} has no score; write a number from -10 to 10.");
            modes[cells[0]] = new Dictionary<string, double?>(StringComparer.Ordinal);
            Add(_types, place, cells[0], new PloverType(cells[0], (Quad)(cells[1][0] - '0'), score, modes[cells[0]]));
        }

        foreach (var (place, cells) in OntologyTable.Read(directory, "plover-modes.tsv", 3))
        {
            if (!modes.TryGetValue(cells[0], out var ofType))
            {
                throw new OntologyException($"{place}: '{cells[0]}' is no type of plover-types.tsv.");
            }

            Add(ofType, place, cells[1], OntologyTable.Score(place, cells[2]));
        }
    }

    private void ReadCameo(string directory)
    {
        foreach (var (place, cells) in OntologyTable.Read(directory, "cameo.tsv", 4))
        {
            string[] types = cells[3] == "-" ? [] : cells[3].Split('|');
            foreach (var type in types)
            {
                if (!IsType(type))
                {
                    throw new OntologyException($"{place}: '{type}' is no type of plover-types.tsv.");
                }
            }

            Add(_cameo, place, cells[0], new CameoCode(cells[0], cells[1], OntologyTable.Score(place, cells[2]), types));
        }
    }
}
