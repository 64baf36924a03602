using Rapporteur.Language;
using Rapporteur.Reading.Times;

namespace Rapporteur.Training.Times;

/// <summary>
/// <c>score times --data FILE [--model NAME] [--errors]</c>: TIMEX3 over annotated histories, in two halves: of every two texts the first is for looking at,
/// the second for its figure alone. The ends of a range are two expressions there, as TIMEX3 has them, where a record has one interval. <c>--errors</c> lists what went wrong in the first half.
/// </summary>
internal static class TimeScoring
{
    /// <summary>Scores and prints.</summary>
    public static int Run(Options options)
    {
        var model = LanguageModels.Load(options["model"] ?? "fast");
        var reader = TimeReader.Load(options: new TimeReaderOptions { VagueWords = true });
        var (looked, kept) = (new TimeScore(), new TimeScore());
        var index = 0;
        foreach (var history in AnnotatedHistory.Read(options.Data))
        {
            var isLookedAt = index++ % 2 == 0;
            var found = reader.Read(model.Parse(history.Text), history.Day).SelectMany(m => RangeEnds.Of(history.Text, m.Time.Span, m.Time.Value ?? "")).ToList();
            var (missed, extra, other) = (isLookedAt ? looked : kept).Add(history.Times, found);
            if (isLookedAt && options["errors"] is not null)
            {
                missed.ForEach(m => Console.WriteLine($"{history.Id}\tmissed\t{Around(history.Text, m.Span)}\t{m.Value}"));
                extra.ForEach(e => Console.WriteLine($"{history.Id}\textra\t{Around(history.Text, e.Span)}\t{e.Value}"));
                other.ForEach(o => Console.WriteLine($"{history.Id}\tother\t{Around(history.Text, o.Span)}\t{o.Value}\t{o.Found}"));
            }
        }

        Console.WriteLine($"half looked at: {looked}");
        Console.WriteLine($"half kept apart: {kept}");
        return 0;
    }

    private static string Around(string text, TextSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start - 30), Math.Min(text.Length, span.End + 20));
        return $"{text[start..span.Start]}[{span.In(text)}]{text[span.End..end]}".ReplaceLineEndings(" ");
    }
}
