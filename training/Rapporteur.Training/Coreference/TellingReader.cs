using System.Globalization;
using Rapporteur.Dossiers.Identity;
using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>Parses documents and makes a <see cref="Telling"/> of each of their mentions.</summary>
/// <param name="language">Trees.</param>
/// <param name="meanings">Vectors of words.</param>
/// <param name="rarity">Weights of words.</param>
internal sealed class TellingReader(ILanguageModel language, Meanings meanings, WordRarity rarity)
{
    private const int Reach = 7;
    private const int NumberReach = 8;
    private const double LeastWeight = 0.15;

    private static readonly HashSet<string> s_calendar = CultureInfo.InvariantCulture.DateTimeFormat.DayNames
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames).Where(static n => n.Length > 0).Select(Lower).ToHashSet(StringComparer.Ordinal);

    /// <summary>The tellings of a document, in the order of its mentions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">Its place in its file.</param>
    public IReadOnlyList<Telling> Read(CoreferenceDocument document, int place)
    {
        var parsed = document.Sentences().Select((range, i) => (range.Start, Sentence: language.ParseTokens(i, 0, Tokens(document, range)))).ToList();
        var mentions = document.Mentions.GroupBy(static m => m.Lemma.ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);
        var uses = parsed.SelectMany(static p => p.Sentence.Tokens).GroupBy(static t => t.Lemma.ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);
        return
        [
            .. document.Mentions.Select(m =>
            {
                var at = parsed.FindLastIndex(p => p.Start <= m.Tokens[0]);
                var lemma = m.Lemma.ToLowerInvariant();
                return Of(m.Id, place, parsed[at].Sentence, m, [.. m.Tokens.Select(t => t - parsed[at].Start)], mentions[lemma], uses.GetValueOrDefault(lemma));
            }),
        ];
    }

    private static Token[] Tokens(CoreferenceDocument document, (int Start, int End) range) =>
        [.. Enumerable.Range(range.Start, range.End - range.Start).Select(i => new Token { Index = i - range.Start, Span = new TextSpan(i, i + 1), Form = document.Tokens[i].Trim() is { Length: > 0 } form ? form : "_" })];

    private Telling Of(string id, int place, Sentence sentence, EventMention mention, IReadOnlyList<int> words, int mentions, int uses)
    {
        var own = words.Where(w => w < sentence.Tokens.Count).ToHashSet();
        var head = own.Where(w => sentence.Tokens[w].Form == mention.Head).Order().Cast<int?>().FirstOrDefault() ?? own.Where(w => !own.Contains(sentence.Tokens[w].Head)).Min();
        var lemma = mention.Lemma.ToLowerInvariant();
        var (from, to) = (Math.Max(0, own.Min() - Reach), Math.Min(sentence.Tokens.Count, own.Max() + Reach + 1));
        var all = Enumerable.Range(0, sentence.Tokens.Count).Where(i => !own.Contains(i)).ToList();
        var near = all.Where(i => i >= from && i < to).ToList();
        var arguments = Arguments.Of(sentence, head, own);
        var telling = own.Order().Where(i => Weight(sentence.Tokens[i]) > 0).ToList();
        return new Telling(id, place, sentence.Index, lemma)
        {
            Class = sentence.Tokens[head].Upos switch { "VERB" or "AUX" => 0, "NOUN" => 1, "PROPN" => 2, _ => 3 },
            Length = mention.Tokens.Count,
            Rarity = rarity.Of(lemma),
            Words = telling.Select(i => Lower(sentence.Tokens[i].Lemma)).ToHashSet(StringComparer.Ordinal),
            Arguments = arguments,
            Names = Names(sentence, all),
            NearNames = Names(sentence, near),
            Times = all.Select(i => Lower(sentence.Tokens[i].Lemma)).Where(IsTime).ToHashSet(StringComparer.Ordinal),
            Numbers = all.Where(i => Math.Abs(i - head) <= NumberReach && IsNumber(sentence.Tokens[i].Form)).Select(i => sentence.Tokens[i].Form).ToHashSet(StringComparer.Ordinal),
            Near = Terms(sentence, near),
            Around = Terms(sentence, all),
            Meaning = meanings.Of(lemma),
            WholeMeaning = meanings.Of((telling.Count == 0 ? [head] : telling).Select(i => (Lower(sentence.Tokens[i].Form), 1.0))),
            NearMeaning = meanings.Of(near.Where(i => sentence.Tokens[i].Form.All(char.IsLetter)).Select(i => (Lower(sentence.Tokens[i].Form), Math.Max(LeastWeight, Weight(sentence.Tokens[i]))))),
            ArgumentMeaning = meanings.Of(arguments.All.Select(static a => (a, 1.0))),
            IsNegated = HasChild(sentence, head, static l => l is "not" or "no" or "never" or "n't"),
            IsOpen = HasChild(sentence, head, static l => l is "will" or "would" or "may" or "could" or "might" or "should" or "shall" or "can"),
            Mentions = mentions,
            Uses = uses,
        };
    }

    private SortedDictionary<string, double> Terms(Sentence sentence, IEnumerable<int> words)
    {
        var terms = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var token in words.Select(i => sentence.Tokens[i]))
        {
            if (Weight(token) is > 0 and var weight)
            {
                terms[Lower(token.Lemma)] = weight;
            }
        }

        var length = Math.Sqrt(terms.Values.Sum(static w => w * w));
        foreach (var word in terms.Keys.ToList())
        {
            terms[word] /= length;
        }

        return terms;
    }

    private static HashSet<string> Names(Sentence sentence, IEnumerable<int> words) =>
        words.Where(i => sentence.Tokens[i].Upos == "PROPN").Select(i => Lower(sentence.Tokens[i].Lemma)).ToHashSet(StringComparer.Ordinal);

    private static bool IsTime(string lemma) =>
        s_calendar.Contains(lemma) || (lemma.Length == 4 && lemma.All(char.IsAsciiDigit) && (lemma.StartsWith("19", StringComparison.Ordinal) || lemma.StartsWith("20", StringComparison.Ordinal)));

    private double Weight(Token token)
    {
        const double Number = 0.5;
        return token.Form.All(char.IsAsciiDigit) ? Number : token.Form.All(char.IsLetter) ? rarity.Of(Lower(token.Form)) : 0;
    }

    private static bool HasChild(Sentence sentence, int head, Func<string, bool> isOne)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (isOne(Lower(sentence.Tokens[child].Lemma)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(string form) => form.Any(char.IsAsciiDigit) && form.All(static c => char.IsAsciiDigit(c) || c is '.' or ',');

    private static string Lower(string word) => word.ToLowerInvariant();
}
