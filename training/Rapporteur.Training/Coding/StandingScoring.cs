using System.Globalization;
using System.Text.Json;
using Rapporteur.Language;
using Rapporteur.Reading;
using Rapporteur.Reading.Coding;

namespace Rapporteur.Training.Coding;

/// <summary>
/// <c>score standing --file FILE [--model fast] [--errors]</c>: how far targets are told as having happened, against known grades from -3 to +3:
/// Pearson's r, mean error, and three classes (above 0.5, below -0.5, between).
/// </summary>
internal static class StandingScoring
{
    private const double Edge = 0.5;

    /// <summary>Scores and prints.</summary>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var coder = StandingCoder.Create(new ReaderOptions { Model = options["model"] ?? "accurate" });
        var classes = new ClassTable();
        var pairs = new List<(double Known, double Answered)>();
        foreach (var line in File.ReadLines(options.File("file")))
        {
            using var json = JsonDocument.Parse(line);
            List<string> tokens = [.. json.RootElement.GetProperty("tokens").EnumerateArray().Select(static t => t.GetString()!)];
            var targets = json.RootElement.GetProperty("targets").EnumerateArray().ToList();
            var codes = coder.Code(tokens, [.. targets.Select(static t => new TokenRange(t.GetProperty("span")[0].GetInt32(), t.GetProperty("span")[1].GetInt32()))]);
            foreach (var (target, code) in targets.Zip(codes))
            {
                var known = target.GetProperty("label").GetDouble();
                pairs.Add((known, code.Factuality));
                classes.Add(ClassOf(known), ClassOf(code.Factuality));
                if (options["errors"] is not null && Math.Abs(known - code.Factuality) > 2)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{known:F2}\t{code.Factuality:F2}\t{code.Status}\t{target.GetProperty("text").GetString()}\t{string.Join(' ', tokens)}"));
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"r {Pearson(pairs):F3}  mean absolute error {pairs.Average(static p => Math.Abs(p.Known - p.Answered)):F3}"));
        classes.Print("three classes");
        classes.PrintClasses();
        return 0;
    }

    private static string ClassOf(double grade) => grade > Edge ? "happened" : grade < -Edge ? "not" : "open";

    private static double Pearson(List<(double Known, double Answered)> pairs)
    {
        var (meanKnown, meanAnswered) = (pairs.Average(static p => p.Known), pairs.Average(static p => p.Answered));
        var covariance = pairs.Sum(p => (p.Known - meanKnown) * (p.Answered - meanAnswered));
        var spread = Math.Sqrt(pairs.Sum(p => Math.Pow(p.Known - meanKnown, 2)) * pairs.Sum(p => Math.Pow(p.Answered - meanAnswered, 2)));
        return spread == 0 ? 0 : covariance / spread;
    }
}
