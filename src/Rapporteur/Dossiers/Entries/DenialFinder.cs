using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>Finds statements and events of a record that deny something.</summary>
/// <param name="record">The record.</param>
/// <param name="denials">Tells denials of deeds and words.</param>
/// <param name="plans">Tells denials of plans.</param>
internal sealed class DenialFinder(ReportRecord record, DenialRules denials, PlanDenialRules plans)
{
    /// <summary>What a statement denies, by its cue or its own words; null where neither does, or where it only reports the denial of somebody else.</summary>
    public (string Words, IReadOnlyList<EntryId> About, bool IsOfPlan, string Rule)? Of(Statement statement) =>
        RuleOf(statement) is { } found && !record.Statements.Any(s => s.Parent == statement.Id && RuleOf(s) is not null)
            ? (TextOf(statement.Content), About(statement.Content, statement.Speaker), found.IsOfPlan, found.Rule)
            : null;

    /// <summary>What an event of denying denies, where no statement has it ("denied any part in the attack"); null for other events.</summary>
    public (string Words, IReadOnlyList<EntryId> About, bool IsOfPlan, string Rule)? Of(Event happening)
    {
        if (happening.Type != "REJECT" || happening.Source.Count == 0 || SentenceAt(happening.Trigger.Start) is not (>= 0 and var sentence)
            || record.Statements.Any(s => s.Cue is { } cue && cue.Start < happening.Trigger.End && happening.Trigger.Start < cue.End))
        {
            return null;
        }

        var rest = new TextSpan(happening.Trigger.Start, record.Sentences[sentence].End);
        var words = TextOf(rest);
        return denials.RuleOf(words) is { } rule ? (words, About(rest, happening.Source), false, rule) : null;
    }

    private (bool IsOfPlan, string Rule)? RuleOf(Statement statement)
    {
        var words = statement.Cue is { } cue ? $"{TextOf(cue)} {TextOf(statement.Content)}" : TextOf(statement.Content);
        return plans.RuleOf(words) is { } plan ? (true, plan) : denials.RuleOf(words) is { } rule ? (false, rule) : null;
    }

    private string TextOf(TextSpan span) => span.In(record.Report.Text).ToString();

    // Whoever is named in the sentences that the words lie in; where nobody is ("There were no talks"), in the sentence before.
    private List<EntryId> About(TextSpan content, IReadOnlyList<EntryId> deniers)
    {
        var (first, last) = (SentenceAt(content.Start), SentenceAt(Math.Max(content.Start, content.End - 1)));
        var named = Named(first, last, deniers);
        return named.Count == 0 && first > 0 ? Named(first - 1, first - 1, deniers) : named;
    }

    private List<EntryId> Named(int first, int last, IReadOnlyList<EntryId> deniers)
    {
        if (first < 0 || last < 0)
        {
            return [];
        }

        var (start, end) = (record.Sentences[first].Start, record.Sentences[last].End);
        return [.. record.Actors.Where(a => !deniers.Contains(a.Id) && a.Mentions.Any(m => m.Start >= start && m.End <= end)).Select(static a => a.Id)];
    }

    private int SentenceAt(int offset)
    {
        for (var i = 0; i < record.Sentences.Count; i++)
        {
            if (offset < record.Sentences[i].End)
            {
                return i;
            }
        }

        return -1;
    }
}
