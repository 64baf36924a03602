using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Statements;

/// <summary>Statements that a speech predicate of the lexicon reports.</summary>
/// <remarks>The content must hold a clause, or a quotation, or say something of something ("described the call as productive").</remarks>
internal static class SpeechPredicates
{
    public static IEnumerable<StatementDraft> Read(Findings findings)
    {
        var parties = new Parties(findings);
        foreach (var proposition in findings.Propositions)
        {
            if (proposition.Entry is not { IsSpeech: true } entry || proposition.Kind == PredicateKind.Adverb
                || proposition[Role.Content] is not { } content)
            {
                continue;
            }

            var sentence = findings.Text.Sentences[proposition.Sentence];
            var range = Range(sentence, proposition, content);
            if (range.Count == 0 || range.Contains(proposition.Predicate) || !SaysSomething(sentence, proposition, content, range))
            {
                continue;
            }

            var agent = proposition[Role.Agent];
            var speaker = Speaker(findings, parties, proposition, agent);
            if (speaker.Count == 0)
            {
                continue;
            }

            yield return new StatementDraft(
                speaker,
                parties.Of(proposition.Sentence, proposition[Role.Recipient]),
                sentence.SpanOf(proposition.Trigger),
                sentence.SpanOf(range),
                proposition.Sentence,
                proposition,
                IsDocument(sentence, agent),
                entry.Id);
        }
    }

    /// <summary>Who speaks: the agent, the owner of a document, or what stands above a cue without one.</summary>
    private static IReadOnlyList<EntryId> Speaker(Findings findings, Parties parties, Proposition proposition, Argument? agent)
    {
        var speaker = parties.Of(proposition.Sentence, agent);
        return speaker.Count > 0 ? speaker : parties.OwnersOf(proposition.Sentence, agent);
    }

    private static bool IsDocument(Sentence sentence, Argument? agent) =>
        agent is not null && sentence.Tokens[agent.Head] is { Upos: "NOUN" } noun
        && noun.Lemma is "statement" or "report" or "letter" or "communique" or "communiqué" or "document" or "text" or "resolution"
            or "draft" or "agreement" or "treaty" or "declaration" or "memo" or "memorandum" or "readout" or "summary" or "order" or "ruling";

    /// <summary>The content with its attribute ("the call as productive"), without a reporting clause at its edge.</summary>
    private static TokenRange Range(Sentence sentence, Proposition proposition, Argument content)
    {
        var range = content.Range;
        if (proposition[Role.Attribute] is { } attribute && attribute.Range.Start >= range.Start)
        {
            range = new TokenRange(range.Start, Math.Max(range.End, attribute.Range.End));
        }

        if (range.Contains(proposition.Predicate))
        {
            // The cue stands inside what it reports: keep the larger side.
            var own = sentence.SubtreeOf(proposition.Predicate);
            var (before, after) = (own.Start - range.Start, range.End - own.End);
            range = after > before ? new TokenRange(own.End, range.End) : new TokenRange(range.Start, Math.Max(range.Start, own.Start));
        }

        while (range.Count > 0 && sentence.Tokens[range.Start] is { Upos: "PUNCT", Form: "," or ":" or "—" or "–" or "-" })
        {
            range = new TokenRange(range.Start + 1, range.End);
        }

        return range;
    }

    private static bool SaysSomething(Sentence sentence, Proposition proposition, Argument content, TokenRange range)
    {
        if (content.IsClause || proposition[Role.Attribute] is not null)
        {
            return true;
        }

        for (var i = range.Start; i < range.End; i++)
        {
            if (sentence.Tokens[i].Form is "\"" or "“" or "”")
            {
                return true;
            }
        }

        return false;
    }
}
