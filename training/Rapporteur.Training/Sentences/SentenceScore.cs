using Rapporteur.Training.Scoring;

namespace Rapporteur.Training.Sentences;

/// <summary>How well one annotation of a set of sentences matches another.</summary>
internal sealed class SentenceScore
{
    private SentenceScore(Share positions, Share meetings, IReadOnlyList<(string, string)> stances, IReadOnlyList<(string, string)> statuses)
    {
        (Positions, Meetings, Stances, Statuses) = (positions, meetings, stances, statuses);
    }

    /// <summary>Positions of the same holder, proposal and sign.</summary>
    public Share Positions { get; }

    /// <summary>Meetings of the same parties and form.</summary>
    public Share Meetings { get; }

    /// <summary>The stances of the positions that share holder and proposal, whatever their sign.</summary>
    public IReadOnlyList<(string Gold, string Found)> Stances { get; }

    /// <summary>The statuses of the matched meetings.</summary>
    public IReadOnlyList<(string Gold, string Found)> Statuses { get; }

    /// <summary>Compares the sentences that both hold, by their identifiers.</summary>
    public static SentenceScore Of(IEnumerable<AnnotatedSentence> gold, IEnumerable<AnnotatedSentence> found)
    {
        var others = found.ToDictionary(static s => s.Id, StringComparer.Ordinal);
        var (positions, meetings) = (new Share("positions", 0, 0, 0), new Share("meetings", 0, 0, 0));
        var (stances, statuses) = (new List<(string, string)>(), new List<(string, string)>());
        foreach (var sentence in gold)
        {
            if (!others.TryGetValue(sentence.Id, out var other))
            {
                continue;
            }

            var met = SentenceMatch.Meetings(sentence.Meetings, other.Meetings);
            positions = Sum(positions, sentence.Positions.Count, other.Positions.Count, SentenceMatch.Positions(sentence.Positions, other.Positions).Count);
            meetings = Sum(meetings, sentence.Meetings.Count, other.Meetings.Count, met.Count);
            stances.AddRange(SentenceMatch.Positions(sentence.Positions, other.Positions, bySign: false).Select(static p => (p.Gold.Stance, p.Found.Stance)));
            statuses.AddRange(met.Select(static m => (m.Gold.Status, m.Found.Status)));
        }

        return new SentenceScore(positions, meetings, stances, statuses);
    }

    private static Share Sum(Share share, int gold, int found, int right) =>
        share with { Gold = share.Gold + gold, System = share.System + found, Right = share.Right + right };
}
