using System.Globalization;
using Rapporteur.Reading;
using Rapporteur.Training.Scoring;

namespace Rapporteur.Training.Sentences;

/// <summary>
/// <c>score sentences FILE [--half tuned|held-out] [--model fast] [--show]</c>: what the program reads in the sentences of a set beside their
/// annotation; with <c>--second FILE</c> how far two annotations of the set agree.
/// </summary>
internal static class SentenceScoring
{
    public static int Run(string path, Options options)
    {
        try
        {
            var gold = SentenceSet.Load(path);
            if (options["second"] is { } second)
            {
                Print("two annotations", SentenceScore.Of(gold, SentenceSet.Load(second)));
                return 0;
            }

            var reader = ReportReader.Create(new ReaderOptions { Model = options["model"] ?? "accurate" });
            foreach (var half in gold.GroupBy(static s => s.Half ?? "all").Where(half => options["half"] is null || options["half"] == half.Key))
            {
                var found = half.Select(sentence => SentenceSet.Read(reader, sentence)).ToList();
                Print(half.Key, SentenceScore.Of(half, found));
                if (options["show"] is not null)
                {
                    Show([.. half], found);
                }
            }

            return 0;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    private static void Print(string name, SentenceScore score)
    {
        Console.WriteLine(name);
        Print(score.Positions, "stance", score.Stances);
        Print(score.Meetings, "status", score.Statuses);
    }

    private static void Print(Share share, string what, IReadOnlyList<(string Gold, string Found)> words) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"  {share.Name,-10} P {share.Precision:F1}  R {share.Recall:F1}  F1 {share.F1:F1}  ({share.Right} of {share.Gold}, {share.System} given)  {what} {100.0 * words.Count(static w => w.Gold == w.Found) / Math.Max(1, words.Count):F1}, alpha {Agreement.Alpha(words):F3} of {words.Count}"));

    private static void Show(IReadOnlyList<AnnotatedSentence> gold, IReadOnlyList<AnnotatedSentence> found)
    {
        for (var i = 0; i < gold.Count; i++)
        {
            var same = SentenceMatch.Positions(gold[i].Positions, found[i].Positions);
            var met = SentenceMatch.Meetings(gold[i].Meetings, found[i].Meetings);
            var lines = gold[i].Positions.Where(p => !same.Any(s => s.Gold == p)).Select(static p => "  - " + Told(p))
                .Concat(found[i].Positions.Where(p => !same.Any(s => s.Found == p)).Select(static p => "  + " + Told(p)))
                .Concat(gold[i].Meetings.Where(m => !met.Any(s => s.Gold == m)).Select(static m => "  - " + Told(m)))
                .Concat(found[i].Meetings.Where(m => !met.Any(s => s.Found == m)).Select(static m => "  + " + Told(m)))
                .Concat(met.Where(static m => m.Gold.Status != m.Found.Status).Select(static m => $"  ~ {Told(m.Gold)} read as {m.Found.Status}"))
                .ToList();
            if (lines.Count > 0)
            {
                Console.WriteLine($"{gold[i].Id} {gold[i].Text}");
                lines.ForEach(Console.WriteLine);
            }
        }
    }

    private static string Told(AnnotatedPosition p) => $"{string.Join(" + ", p.Holder)} {p.Stance} \"{p.Proposal}\"{(p.By is { } by ? " by " + string.Join(" + ", by) : "")}";

    private static string Told(AnnotatedMeeting m) => $"{m.Kind}: {string.Join(" + ", m.Participants)}, {m.Status}";
}
