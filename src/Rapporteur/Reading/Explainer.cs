using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Tells which sentence, proposition and rule an entry comes from.</summary>
internal static class Explainer
{
    public static Explanation? Explain(ReportRecord record, Findings findings, Grounds grounds, string entry)
    {
        if (Find(record, entry) is not { } found || found.Evidence.Count == 0)
        {
            return null;
        }

        var proposition = grounds.Of(new EntryId(entry));
        var sentence = proposition is not null
            ? findings.SentenceOf(proposition)
            : findings.Text.Sentences.FirstOrDefault(s => s.Span.Overlaps(found.Evidence[0]));
        if (sentence is null)
        {
            return null;
        }

        return new Explanation
        {
            Id = new EntryId(entry),
            Sentence = sentence.Index,
            SentenceText = sentence.Span.In(findings.Text.Text),
            Evidence = found.Evidence,
            Predicate = proposition?.Lemma,
            Roles = proposition is null ? [] : [.. proposition.Arguments.Select(a => Role(findings.Text, sentence, a))],
            Standing = proposition is null ? null : Standing(proposition),
            Rule = found.Rule,
            RuleExample = proposition?.Entry?.Example,
        };
    }

    private static (IReadOnlyList<TextSpan> Evidence, string? Rule)? Find(ReportRecord record, string entry)
    {
        var id = new EntryId(entry);
        return entry.Length == 0 ? null : entry[0] switch
        {
            'a' when record.Actors.FirstOrDefault(x => x.Id == id) is { } x => (x.Mentions, x.Rule),
            'm' when record.Meetings.FirstOrDefault(x => x.Id == id) is { } x => (x.Mentions, x.Rule),
            's' when record.Statements.FirstOrDefault(x => x.Id == id) is { } x => (x.Cue is { } cue ? [cue, x.Content] : [x.Content], x.Rule),
            'p' when record.Positions.FirstOrDefault(x => x.Id == id) is { } x => ([x.Proposal], x.Rule),
            'e' when record.Events.FirstOrDefault(x => x.Id == id) is { } x => ([x.Trigger], x.Rule),
            _ => null,
        };
    }

    private static ExplainedRole Role(ParsedText text, Sentence sentence, Argument argument)
    {
        var words = sentence.SpanOf(argument.Range).In(text.Text).ReplaceLineEndings(" ");
        var marker = argument.Marker is null ? "" : $"({argument.Marker.Replace('_', ' ')}) ";
        return new ExplainedRole(argument.Role.ToString().ToLowerInvariant(), marker + words);
    }

    private static string Standing(Proposition proposition)
    {
        var standing = proposition.Standing;
        var parts = new List<string> { standing.Status.ToString().ToLowerInvariant() };
        if (standing.IsNegated)
        {
            parts.Add("negated");
        }

        if (standing.Modal is not null)
        {
            parts.Add($"\"{standing.Modal}\"");
        }

        if (standing.IsConditional)
        {
            parts.Add("conditional");
        }

        if (proposition.Parent is { } parent)
        {
            parts.Add($"under \"{parent.Lemma}\"");
        }

        return string.Join(", ", parts);
    }
}
