using System.Text.Json;
using Rapporteur.Reading;
using Rapporteur.Reading.Coding;
using Rapporteur.Reading.Events;

namespace Rapporteur.Training.Coding;

/// <summary>
/// <c>score pairs --file FILE [--model fast] [--half even|odd] [--errors]</c>: PLOVER roots of given pairs against known ones (PLV's
/// format), with CONCEDE and RETREAT as one root, YIELD.
/// </summary>
internal static class PairScoring
{
    /// <summary>Scores and prints.</summary>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var coder = RelationCoder.Create(new ReaderOptions { Model = options["model"] ?? "accurate" });
        ClassTable[] roots = [new(), new(), new()], quads = [new(), new(), new()], binaries = [new(), new(), new()];
        foreach (var line in File.ReadLines(options.File("file")))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = root.GetProperty("id").GetString()!;
            var half = IsEven(id) ? 1 : 2;
            if (options["half"] is { } wanted && half != (wanted == "even" ? 1 : 2))
            {
                continue;
            }

            var text = root.GetProperty("text").GetString()!;
            foreach (var pair in root.GetProperty("events").EnumerateArray())
            {
                var code = coder.Code(text, pair.GetProperty("source").GetString()!, pair.GetProperty("target").GetString()!);
                var known = pair.GetProperty("code").GetString()!;
                var answered = code.Type is "CONCEDE" or "RETREAT" ? "YIELD" : code.Type ?? "none";
                foreach (var i in (int[])[0, half])
                {
                    roots[i].Add(known, answered);
                    quads[i].Add(pair.GetProperty("quad").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture), code.Quad == Quad.None ? "none" : ((int)code.Quad).ToString(System.Globalization.CultureInfo.InvariantCulture));
                    binaries[i].Add(pair.GetProperty("binary").GetInt32() == 1 ? "conflict" : "cooperation", code.IsConflict switch { null => "none", true => "conflict", _ => "cooperation" });
                }

                if (options["errors"] is not null && known != answered)
                {
                    Console.WriteLine($"{id}\t{known}\t{answered}\t{code.Trigger.In(text)}\t{code.Rule}\t{root.GetProperty("marked").GetString()}");
                }
            }
        }

        foreach (var (i, name) in ((int, string)[])[(0, "all"), (1, "even half"), (2, "odd half")])
        {
            if (roots[i].Total > 0)
            {
                roots[i].Print($"roots, {name}");
                quads[i].Print($"quads, {name}");
                binaries[i].Print($"binary, {name}");
            }
        }

        roots[0].PrintClasses();
        return 0;
    }

    // FNV-1a, so that the halves are the same on any machine.
    private static bool IsEven(string id) => id.Aggregate(2166136261u, static (hash, c) => (hash ^ c) * 16777619u) % 2 == 0;
}
