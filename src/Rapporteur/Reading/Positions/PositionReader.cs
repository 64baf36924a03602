using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Reads who is for or against what: from stance predicates, and from what speakers say must or must not be.</summary>
/// <param name="judgements">The words that judge what they are said of.</param>
/// <param name="agreements">Agreements and the verbs of entering into and leaving one.</param>
/// <param name="concepts">What negotiations are about.</param>
public sealed class PositionReader(JudgementWords judgements, AgreementWords agreements, IssueConcepts concepts)
{
    /// <summary>All positions in order of the text, and the issues their proposals are about.</summary>
    public (IReadOnlyList<Position> Positions, IReadOnlyList<Issue> Issues) Read(
        Findings findings, IReadOnlyList<Statement> statements, Grounds grounds)
    {
        var speech = new SpeechContext(findings, statements);
        var drafts = new List<PositionDraft>();
        drafts.AddRange(StancePredicates.Read(findings, speech, judgements));
        drafts.AddRange(SpokenDemands.Read(findings, speech));
        drafts.AddRange(SpokenWill.Read(findings, speech));
        drafts.AddRange(new Judgements(findings, speech, judgements).Read());
        drafts.AddRange(new Agreements(findings, speech, agreements).Read());
        drafts.AddRange(new PrepositionalStances(findings, speech).Read());
        drafts.AddRange(new ReceivedStances(findings, speech, judgements).Read());
        drafts.AddRange(new ListedTerms(findings, speech).Read());
        drafts.AddRange(new Ultimata(findings, speech).Read());
        drafts.AddRange(new OpenQuestions(findings, speech).Read());
        drafts.AddRange(new OpenSubjects(findings, speech).Read());
        drafts.AddRange(new OnlyWays(findings, speech).Read());
        drafts.AddRange(new AbsentPlans(findings, speech).Read());
        drafts.AddRange(new SharedAims(findings, speech).Read());
        drafts.AddRange(new Protests(findings, speech).Read());
        drafts.AddRange(new Subjunctives(findings, speech).Read());
        drafts.AddRange(new AbsentThings(findings, speech, judgements).Read());
        drafts.AddRange(new PlanContents(findings, speech).Read());
        drafts.AddRange(new EllipticalAnswers(findings, speech).Read([.. drafts]));
        drafts = [.. Distinct(drafts.OrderBy(static d => d.Proposal.Start).ThenBy(static d => d.Proposal.End))];

        var issues = new IssueFinder(findings, concepts).Find(drafts);
        var positions = new List<Position>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var id = new EntryId($"p{i + 1}");
            positions.Add(new Position
            {
                Id = id,
                Holder = draft.Holder,
                Stance = draft.Stance,
                Polarity = draft.Polarity,
                Proposal = Unquoted(TrailingReports.Cut(findings, draft), findings.Text.Text),
                Condition = draft.Condition,
                Issue = issues.IssueOf[i],
                By = draft.By,
                Statement = draft.Statement,
                Rule = draft.Rule,
            });
            grounds.Add(id, draft.Proposition);
        }

        return (positions, issues.Issues);
    }

    /// <summary>The words without quotation marks, commas and spaces at their edges.</summary>
    private static TextSpan Unquoted(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is '"' or '“' or '”' or ',' or ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] is '"' or '“' or ',' or '.' or ';' or ' ' or '”')
        {
            end--;
        }

        // A mark that closes what opens inside the words belongs to them.
        if (end < span.End && text.IndexOfAny(['“', '"'], start, end - start) >= 0)
        {
            end = Math.Min(span.End, text.IndexOfAny(['”', '"'], end, span.End - end) is >= 0 and var close ? close + 1 : end);
        }

        return start < end ? new TextSpan(start, end) : span;
    }

    /// <summary>One entry for each holder, proposal and polarity; where two rules found the same, the narrower words stand.</summary>
    private static IEnumerable<PositionDraft> Distinct(IEnumerable<PositionDraft> drafts)
    {
        var kept = new List<PositionDraft>();
        foreach (var draft in drafts)
        {
            var isKnown = false;
            for (var i = kept.Count - 1; i >= 0 && i >= kept.Count - 12; i--)
            {
                var other = kept[i];
                if (other.Proposition.Sentence == draft.Proposition.Sentence && other.Polarity == draft.Polarity
                    && other.Holder.SequenceEqual(draft.Holder) && other.Proposal.Overlaps(draft.Proposal))
                {
                    isKnown = true;
                    break;
                }
            }

            if (!isKnown)
            {
                kept.Add(draft);
            }
        }

        return kept;
    }
}
