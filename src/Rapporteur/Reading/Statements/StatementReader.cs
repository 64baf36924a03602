using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Statements;

/// <summary>
/// Reads reported speech and writing: what speech predicates report, what stands after "according to", and quotations that no
/// predicate of their own sentence reports.
/// </summary>
public sealed class StatementReader
{
    /// <summary>All statements in order of the text; <paramref name="grounds"/> learns which proposition reports which.</summary>
    public IReadOnlyList<Statement> Read(Findings findings, Grounds grounds)
    {
        var quotations = QuotationFinder.Find(findings.Text);
        var source = new SourceKinds(findings);
        var clauses = new Clauses(findings);
        var drafts = new List<StatementDraft>();
        drafts.AddRange(SpeechPredicates.Read(findings));
        drafts.AddRange(AccordingTo.Read(findings, drafts));
        drafts.AddRange(ColonStatements.Read(findings).Where(colon => !drafts.Exists(d => d.Sentence == colon.Sentence && d.Content == colon.Content)));
        drafts.AddRange(LooseQuotations.Read(findings, quotations, drafts));
        drafts.Sort(static (a, b) => a.Content.Start != b.Content.Start
            ? a.Content.Start.CompareTo(b.Content.Start) : b.Content.End.CompareTo(a.Content.End));

        var statements = new List<Statement>(drafts.Count);
        var reach = new List<int>(drafts.Count);
        foreach (var draft in drafts)
        {
            var id = new EntryId($"s{statements.Count + 1}");
            statements.Add(new Statement
            {
                Id = id,
                Speaker = draft.Speaker,
                Audience = draft.Audience,
                Cue = draft.Cue,
                Content = draft.Content,
                Direct = DirectnessOf(draft.Content, quotations),
                Source = source.Of(draft),
                Grade = "F6",
                Parent = ParentOf(draft, statements, reach),
                Time = draft.Proposition is null ? null : clauses.TimeOf(draft.Proposition),
                Place = draft.Proposition is null ? null : clauses.PlaceOf(draft.Proposition),
                Rule = draft.Rule,
            });
            reach.Add(Math.Max(draft.Content.End, reach.Count > 0 ? reach[^1] : 0));
            if (draft.Proposition is not null)
            {
                grounds.Add(id, draft.Proposition);
                grounds.AddStatement(draft.Proposition, id);
            }
        }

        return statements;
    }

    // "reach" tells how far the statements up to each one go, and so when none before can hold the draft.
    private static EntryId? ParentOf(StatementDraft draft, List<Statement> before, List<int> reach)
    {
        for (var i = before.Count - 1; i >= 0 && reach[i] >= draft.Content.End; i--)
        {
            var outer = before[i];
            if (outer.Content.Contains(draft.Content) && outer.Content != draft.Content
                && (draft.Cue is not { } cue || outer.Content.Contains(cue)))
            {
                return outer.Id;
            }
        }

        return null;
    }

    private static Directness DirectnessOf(TextSpan content, IReadOnlyList<Quotation> quotations)
    {
        var covered = 0;
        for (var i = FirstAfter(quotations, content.Start); i < quotations.Count && quotations[i].Outer.Start < content.End; i++)
        {
            var quotation = quotations[i];
            var start = Math.Max(content.Start, quotation.Outer.Start);
            var end = Math.Min(content.End, quotation.Outer.End);
            covered += Math.Max(0, end - start);
        }

        // Two marks and a stop of slack: "content" may or may not take its own quotation marks with it.
        return covered == 0 ? Directness.No : covered >= content.Length - 3 ? Directness.Yes : Directness.Mixed;
    }

    /// <summary>The first quotation that ends after a place; they stand in order and apart.</summary>
    private static int FirstAfter(IReadOnlyList<Quotation> quotations, int place)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Outer.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
