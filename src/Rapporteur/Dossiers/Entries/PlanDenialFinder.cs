using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>Finds who denies in a report that a meeting of its record was ever planned.</summary>
/// <param name="record">The record.</param>
/// <param name="rules">Tells such sentences.</param>
internal sealed class PlanDenialFinder(ReportRecord record, PlanDenialRules rules)
{
    // "One cannot postpone what was never agreed": the meeting stands some sentences before.
    private const int Reach = 3;

    /// <summary>Sentences that deny a plan, each with its meeting and the speakers of the statement that it lies in.</summary>
    public IEnumerable<(EntryId Meeting, IReadOnlyList<EntryId> Speakers, int Sentence, string Rule)> All()
    {
        for (var i = 0; i < record.Sentences.Count && record.Meetings.Count > 0; i++)
        {
            if (rules.RuleOf(record.Sentences[i].In(record.Report.Text).ToString()) is { } rule && MeetingAt(i) is { } meeting)
            {
                yield return (meeting.Id, SpeakersIn(record.Sentences[i]), i, rule);
            }
        }
    }

    private Meeting? MeetingAt(int sentence)
    {
        for (var i = sentence; i >= Math.Max(0, sentence - Reach); i--)
        {
            if (record.Meetings.LastOrDefault(m => m.Mentions.Any(s => Overlaps(s, record.Sentences[i]))) is { } meeting)
            {
                return meeting;
            }
        }

        return null;
    }

    private IReadOnlyList<EntryId> SpeakersIn(TextSpan sentence) =>
        record.Statements.Where(s => s.Speaker.Count > 0 && Overlaps(s.Content, sentence)).OrderBy(static s => s.Content.End - s.Content.Start)
            .Select(static s => s.Speaker).FirstOrDefault() ?? [];

    private static bool Overlaps(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;
}
