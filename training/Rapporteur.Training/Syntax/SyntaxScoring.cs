using System.Diagnostics;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>Scores tags and trees over the gold words of the dev files, and takes the time.</summary>
internal static class SyntaxScoring
{
    public static int Run(Options options)
    {
        var path = Path.Combine(options.Models, "fast.bin");
        var bytes = File.ReadAllBytes(path);
        var watch = Stopwatch.StartNew();
        var model = SyntaxModel.Read(path, bytes);
        Console.WriteLine($"loaded in {watch.Elapsed.TotalMilliseconds:F0} ms");
        Print(model, options.Data);
        Print(model, options.Data);
        return 0;
    }

    public static void Print(SyntaxModel model, string data)
    {
        foreach (var name in new[] { "en_ewt-ud-dev.conllu", "en_gum-nonNC-dev.conllu" })
        {
            Print(model, name, Treebank.Read(Path.Combine(data, name)).Sentences);
        }
    }

    private static void Print(SyntaxModel model, string name, IReadOnlyList<TreebankTree> trees)
    {
        int words = 0, upos = 0, xpos = 0, uas = 0, las = 0, exact = 0;
        var buffer = new WordBuffer();
        var input = new ParserWords();
        var state = new ParserState();
        long ticks = 0;
        foreach (var tree in trees)
        {
            var start = Stopwatch.GetTimestamp();
            model.Tagger.Tag(tree.Forms, buffer);
            input.Fill(buffer, model.Tags);
            model.Parser.Parse(input, buffer.Count, state);
            ticks += Stopwatch.GetTimestamp() - start;
            for (var i = 0; i < tree.Forms.Length; i++)
            {
                words++;
                var tag = buffer.Tag[i + WordBuffer.Pad];
                var gold = tree.Tags[i].Split('|');
                upos += gold[0] == model.Tags.UposOf(tag) ? 1 : 0;
                xpos += gold[1] == model.Tags.XposOf(tag) ? 1 : 0;
                var head = state.Head[i] == state.Root ? -1 : state.Head[i];
                var relation = model.Relations[state.Label[i] - 1];
                uas += head == tree.Heads[i] ? 1 : 0;
                las += head == tree.Heads[i] && Plain(relation) == Plain(tree.Relations[i]) ? 1 : 0;
                exact += head == tree.Heads[i] && relation == tree.Relations[i] ? 1 : 0;
            }
        }

        double Share(int right) => 100.0 * right / words;
        Console.WriteLine(
            $"    {name}: UPOS {Share(upos):F2} XPOS {Share(xpos):F2} UAS {Share(uas):F2} LAS {Share(las):F2} "
            + $"with subtypes {Share(exact):F2}; {trees.Count / Stopwatch.GetElapsedTime(0, ticks).TotalSeconds:F0} sentences/s");
    }

    private static string Plain(string relation) => relation.Split(':')[0];
}
