using Rapporteur.Language;
using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>
/// Makes further training sentences of annotated ones: other names in the same places, so that the model learns places
/// rather than names, and headlines and capitals.
/// </summary>
internal sealed class SentenceVariants
{
    private readonly NameGazetteer _gazetteer;
    private readonly Shuffle _random;
    private readonly string[][] _countries;
    private readonly string[][] _landscapes;
    private readonly string[][] _organizations;
    private readonly string[] _cities;
    private readonly string[] _acronyms;
    private readonly string[] _people;
    private readonly string[] _adjectives;
    private readonly string[] _plurals;

    public SentenceVariants(string packages, NameGazetteer gazetteer, uint seed)
    {
        _gazetteer = gazetteer;
        _random = new Shuffle(seed);
        _countries = [.. ListFiles.Lines("countries").Where(static l => l.Length > 3 && !l.Contains('.', StringComparison.Ordinal)).Select(Words)];
        _landscapes = [.. ListFiles.Lines("landscapes").Select(Words)];
        var organizations = ListFiles.Lines("organizations").Where(static l => !l.Contains('.', StringComparison.Ordinal)).ToList();
        _organizations = [.. organizations.Where(static l => l.Contains(' ', StringComparison.Ordinal)).Select(Words)];
        _acronyms = [.. organizations.Where(static l => WordShape.CaseOf(l) == WordCase.Capitals && !l.Contains('-', StringComparison.Ordinal))];
        var demonyms = ListFiles.Lines("demonyms").Where(static l => !l.AsSpan().ContainsAny(" -'")).ToList();
        _plurals = [.. demonyms.Where(static l => l[^1] == 's')];
        _adjectives = [.. demonyms.Where(static l => l[^1] != 's')];
        _people = [.. ListFiles.People(packages)];
        _cities = [.. ListFiles.Cities(packages).Where(static c => c.Population >= 200_000 && !c.Name.AsSpan().ContainsAny(" -'")).Select(static c => c.Name).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The sentence with about three in four of its known names replaced by others of their kind.</summary>
    public EntitySentence Swapped(EntitySentence sentence, float weight)
    {
        var forms = new List<string>();
        var names = new List<EntityMention>();
        var at = 0;
        foreach (var (range, type) in sentence.Gold.OrderBy(static m => m.Range.Start))
        {
            if (range.Start < at)
                continue;
            forms.AddRange(sentence.Forms.Skip(at).Take(range.Start - at));
            var old = sentence.Forms.Skip(range.Start).Take(range.Count).ToArray();
            var words = _random.Next() % 4 == 0 ? old : Other(old, type);
            names.Add(new EntityMention(new TokenRange(forms.Count, forms.Count + words.Length), type));
            forms.AddRange(words);
            at = range.End;
        }

        forms.AddRange(sentence.Forms.Skip(at));
        return Make(sentence, forms, names, weight);
    }

    /// <summary>The sentence in capitals.</summary>
    public static EntitySentence InCapitals(EntitySentence sentence, float weight) =>
        Make(sentence, [.. sentence.Forms.Select(static f => f.ToUpperInvariant())], sentence.Gold, weight);

    /// <summary>The sentence as a headline.</summary>
    public static EntitySentence AsHeadline(EntitySentence sentence, float weight) =>
        Make(sentence, [.. sentence.Forms.Select(static f => f.Length >= 4 ? char.ToUpperInvariant(f[0]) + f[1..] : f)], sentence.Gold, weight);

    private static EntitySentence Make(EntitySentence from, List<string> forms, IReadOnlyList<EntityMention> names, float weight)
    {
        var masks = Array.ConvertAll(NameLabels.Encode(forms.Count, names), static label => 1u << label);
        return new EntitySentence(from.Source, from.Document, forms, [], names, masks) { Weight = weight };
    }

    private static string[] Words(string phrase) =>
        phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string[] Other(string[] words, EntityType type)
    {
        var lists = (NameLists)Lists(words);
        switch (type)
        {
            case EntityType.GeopoliticalEntity when (lists & NameLists.Country) != NameLists.None:
                return words[0].Length <= 3 && words.Length == 1 ? words : Any(_countries);
            case EntityType.GeopoliticalEntity when words.Length == 1 && WordShape.CaseOf(words[0]) == WordCase.Initial:
                return [Any(_cities)];
            case EntityType.Location when (lists & NameLists.Landscape) != NameLists.None:
                return Any(_landscapes);
            case EntityType.Group when words.Length == 1:
                return [Any(words[0][^1] == 's' ? _plurals : _adjectives)];
            case EntityType.Organization when words.Length == 1 && WordShape.CaseOf(words[0]) == WordCase.Capitals:
                return [Any(_acronyms)];
            case EntityType.Organization when words.Length > 1 && (lists & NameLists.Organization) != NameLists.None:
                return Any(_organizations);
            case EntityType.Person:
                return Array.ConvertAll(words, w => WordShape.CaseOf(w) == WordCase.Initial ? Any(_people) : w);
            default:
                return words;
        }
    }

    private T Any<T>(T[] values) => values[_random.Next() % (uint)values.Length];

    private ushort Lists(string[] words)
    {
        var hash = NameHash.Seed;
        foreach (var word in words)
            hash = NameHash.AddWord(hash, NameHash.Lower(word));
        return _gazetteer.Find(hash);
    }
}
