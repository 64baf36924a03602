using Rapporteur.Records;

namespace Rapporteur.Propositions;

/// <summary>Reads one lexicon file (docs/lexicon.md).</summary>
internal static class LexiconFile
{
    private const int Columns = 6;

    public static IEnumerable<LexiconEntry> Read(string path)
    {
        var name = Path.GetFileName(path);
        var number = 0;
        var isHead = true;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (isHead)
            {
                isHead = false;
                continue;
            }

            yield return Row($"{name}:{number}", line);
        }
    }

    /// <summary>Parses one row.</summary>
    /// <exception cref="LexiconException">The row is malformed.</exception>
    internal static LexiconEntry Row(string id, string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != Columns)
        {
            throw new LexiconException($"{id}: {cells.Length} columns where {Columns} are wanted (lemma, pos, frame, layers, implies, example).");
        }

        var (implies, negated) = Implications(id, cells[4]);
        var entry = new LexiconEntry
        {
            Id = id,
            Lemma = cells[0],
            Kind = Kind(id, cells[1]),
            Frame = Frame(id, cells[2]),
            Implies = implies,
            ImpliesNegated = negated,
            Example = cells[5],
        };
        return cells[3] == "-" ? entry : cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(entry, (e, layer) => WithLayer(id, e, layer));
    }

    private static PredicateKind Kind(string id, string word) => word switch
    {
        "verb" => PredicateKind.Verb,
        "noun" => PredicateKind.Noun,
        "adj" => PredicateKind.Adjective,
        "adv" => PredicateKind.Adverb,
        "light" => PredicateKind.Light,
        _ => throw new LexiconException($"{id}: '{word}' is no word class; use verb, noun, adj, adv or light."),
    };

    private static List<FrameSlot> Frame(string id, string cell)
    {
        var frame = new List<FrameSlot>();
        if (cell == "-")
        {
            return frame;
        }

        foreach (var part in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
            {
                throw new LexiconException($"{id}: '{part}' is no frame slot; write role=slot,slot or role!=slot.");
            }

            var isRequired = part[at - 1] == '!';
            var role = Word<Role>(id, part[..(isRequired ? at - 1 : at)]);
            frame.Add(new FrameSlot(role, part[(at + 1)..].Split(','), isRequired));
        }

        return frame;
    }

    private static LexiconEntry WithLayer(string id, LexiconEntry entry, string layer)
    {
        var at = layer.IndexOf(':', StringComparison.Ordinal);
        var (key, value) = at < 0 ? (layer, "") : (layer[..at], layer[(at + 1)..]);
        switch (key)
        {
            case "speech":
                return entry with { IsSpeech = true };
            case "encounter":
                return entry with { Encounter = Word<MeetingKind>(id, value) };
            case "stance":
                return entry with { Stance = Word<Stance>(id, value) };
            case "outcome":
                return entry with { Outcome = Word<OutcomeValue>(id, value) };
            case "event":
                var (rest, cameo) = Split(value, '@');
                var (type, mode) = Split(rest, '/');
                return entry with { EventType = type, EventMode = mode, Cameo = cameo };
            default:
                throw new LexiconException($"{id}: '{layer}' is no layer; use speech, encounter:, stance:, event: or outcome:.");
        }
    }

    private static (string First, string? Second) Split(string value, char separator)
    {
        var at = value.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (value, null) : (value[..at], value[(at + 1)..]);
    }

    private static (Implication? Plain, Implication? Negated) Implications(string id, string cell)
    {
        if (cell == "-")
        {
            return (null, null);
        }

        var (plain, negated) = Split(cell, '|');
        return (plain is "-" or "" ? null : Word<Implication>(id, plain), negated is null or "-" or "" ? null : Word<Implication>(id, negated));
    }

    private static T Word<T>(string id, string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsDigit(word[0])
            ? value
            : throw new LexiconException($"{id}: '{word}' is no {typeof(T).Name.ToLowerInvariant()}; use one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
}
