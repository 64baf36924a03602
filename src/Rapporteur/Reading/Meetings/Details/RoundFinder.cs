using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Times;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>Which round of talks an encounter is: "the third round", "round two", "the 12th round".</summary>
/// <param name="findings">The trees.</param>
/// <param name="numbers">Number words, by form.</param>
internal sealed class RoundFinder(Findings findings, IReadOnlyDictionary<string, int> numbers)
{
    private const int Most = 200;

    /// <summary>The round by the first mention that tells it, or null.</summary>
    public MeetingRound? Of(EncounterGroup group) => group.Mentions.Select(m => Of(m.Proposition)).FirstOrDefault(static r => r is not null);

    private MeetingRound? Of(Proposition encounter)
    {
        var sentence = findings.SentenceOf(encounter);
        var whole = EncounterStatus.Whole(sentence, encounter);
        for (var t = 0; t < sentence.Tokens.Count; t++)
        {
            // "the third round", "third-round talks": the round is the encounter's own word, stands for it or beside it.
            if (sentence.Tokens[t].Lemma.ToLowerInvariant() is not ("round" or "session")
                || t != encounter.Predicate && t != whole && sentence.Tokens[t].Head != encounter.Predicate && !IsSaidOf(sentence, t, whole))
            {
                continue;
            }

            for (var n = Math.Max(0, t - 2); n < Math.Min(sentence.Tokens.Count, t + 2); n++)
            {
                if (n != t && sentence.Tokens[n].Head == t && NumberAt(sentence, n) is { } number && (n < t || sentence.Tokens[n].Xpos == "CD"))
                {
                    return new MeetingRound { Number = number, Span = sentence.SpanOf(new TokenRange(Math.Min(n, t), Math.Max(n, t) + 1)) };
                }
            }
        }

        return null;
    }

    /// <summary>"talks in Lima, the third round since May".</summary>
    private static bool IsSaidOf(Sentence sentence, int round, int encounter) => sentence.Tokens[round] is { Relation: "appos" } token && token.Head == encounter;

    private int? NumberAt(Sentence sentence, int token)
    {
        var form = sentence.Tokens[token].Form.ToLowerInvariant();
        if (sentence.Tokens[token].Xpos == "CD" && token < sentence.Tokens[token].Head)
        {
            // "two rounds" counts them.
            return null;
        }

        var digits = form.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return numbers.TryGetValue(form, out var known) ? known
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read is > 0 and < Most ? read : null;
    }

    /// <summary>The ordinal and cardinal number words.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static IReadOnlyDictionary<string, int> LoadNumbers(string? knowledgeDirectory) => TimeTable
        .Rows(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "times"), "numbers.tsv")
        .Where(static row => row[1] is "ordinal" or "cardinal" && row[0] != "both")
        .ToDictionary(static row => row[0], static row => int.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
