using Rapporteur.Dossiers;
using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Web.Pages.Reports;

/// <summary>The text of a report cut where findings begin and end, so that each can be underlined in its lane without moving a line.</summary>
internal static class MarkedText
{
    /// <summary>The sentences of a report with the findings that count.</summary>
    /// <param name="record">The record.</param>
    /// <param name="counts">Whether an entry counts: is in the dossier and not rejected.</param>
    public static IReadOnlyList<ReportSentence> Of(ReportRecord record, Func<EntryId, bool> counts)
    {
        var marks = Marks(record).Where(m => counts(m.Entry)).OrderBy(static m => m.Span.Start).ThenByDescending(static m => m.Span.End).ToList();
        var (sentences, open, next, end) = (new List<ReportSentence>(), new List<(TextSpan Span, EntryId Entry, FindingLayer Layer)>(), 0, 0);
        foreach (var sentence in record.Sentences)
        {
            while (next < marks.Count && marks[next].Span.Start < sentence.End)
            {
                open.Add(marks[next++]);
            }

            open.RemoveAll(m => m.Span.End <= sentence.Start);
            var gap = record.Report.Text.AsSpan(Math.Min(end, sentence.Start), Math.Max(0, sentence.Start - end));
            sentences.Add(new ReportSentence(sentences.Count + 1, sentences.Count == 0 || gap.Contains('\n'), [.. Segments(record, sentence, open)]));
            end = sentence.End;
        }

        return sentences;
    }

    private static IEnumerable<ReportSegment> Segments(ReportRecord record, TextSpan sentence, List<(TextSpan Span, EntryId Entry, FindingLayer Layer)> marks)
    {
        var cuts = marks.SelectMany(static m => new[] { m.Span.Start, m.Span.End }).Where(c => c > sentence.Start && c < sentence.End)
            .Append(sentence.Start).Append(sentence.End).Distinct().Order().ToList();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            // Of nested findings of one layer the nearest counts.
            var over = marks.Where(m => m.Span.Start <= start && m.Span.End >= end)
                .GroupBy(static m => m.Layer).Select(static g => g.MinBy(static m => m.Span.End - m.Span.Start))
                .OrderByDescending(static m => m.Span.End - m.Span.Start).ThenBy(static m => m.Layer)
                .Select(m => new ReportMark(DossierWords.Short(new FindingId(record.Report.Id, m.Entry)), RecordNames.Of(m.Layer)));
            yield return new ReportSegment(record.Report.Text[start..end], [.. over]);
        }
    }

    private static IEnumerable<(TextSpan Span, EntryId Entry, FindingLayer Layer)> Marks(ReportRecord record) =>
    [
        .. record.Statements.Select(static s => (s.Content, s.Id, FindingLayer.Statement)),
        .. record.Positions.Select(static p => (p.Proposal, p.Id, FindingLayer.Position)),
        .. record.Events.Select(static e => (e.Trigger, e.Id, FindingLayer.Event)),
        .. record.Meetings.SelectMany(static m => m.Mentions.Select(s => (s, m.Id, FindingLayer.Meeting))),
        .. record.Actors.SelectMany(static a => a.Mentions.Select(s => (s, a.Id, FindingLayer.Actor))),
    ];
}
