using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>
/// Makes <c>fast.bin</c>: tags the treebanks in five folds so that each later stage learns from tags as imperfect as those
/// it will meet, then trains the tagger's two passes and the parser on all.
/// </summary>
internal static class SyntaxTraining
{
    private const int Folds = 5;
    private const int TaggerBudget = 1_400_000;
    private const int ParserBudget = 9_500_000;
    private const int LeastTagCount = 5;

    public static int Run(Options options)
    {
        var epochs = int.Parse(options["epochs"] ?? "5", CultureInfo.InvariantCulture);
        var tagEpochs = int.Parse(options["tag-epochs"] ?? "5", CultureInfo.InvariantCulture);
        var clusters = options["clusters"] ?? Path.Combine(AppContext.BaseDirectory, "clusters.tsv");
        var watch = Stopwatch.StartNew();
        var trees = Treebank.Read(
            Path.Combine(options.Data, "en_ewt-ud-train.conllu"), Path.Combine(options.Data, "en_gum-nonNC-train.conllu")).Sentences;
        var tags = new TagSet(TagNames(trees));
        var tagNumbers = tags.Names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i + 1, StringComparer.Ordinal);
        var (keys, values) = WordTable.Pack(
            WordKnowledge.Gather(clusters.Length == 0 ? null : clusters, trees, tagNumbers).OrderBy(f => f.Key));
        var words = new WordTable(keys, values);
        Console.WriteLine($"{trees.Count} trees, {tags.Names.Count} tags, {watch.Elapsed.TotalSeconds:F0} s");

        // Pass 1 in folds, then pass 2 in folds upon it; both again on everything for the model.
        var none = new Tagger(words, Empty(), Empty(), tags.Names.Count);
        var firstTags = InFolds(trees, null, none, words, tagNumbers, tagEpochs);
        Report("first pass", trees, firstTags, tags);
        var secondTags = InFolds(trees, firstTags, none, words, tagNumbers, tagEpochs);
        Report("second pass", trees, secondTags, tags);
        var packed = new (uint[] Starts, ushort[] Cells)[2];
        Parallel.For(0, 2, pass => packed[pass] = WeightPacker.Pack(
            TaggerTraining.Learn(trees, pass == 0 ? null : firstTags, words, tagNumbers, tagEpochs), TaggerBudget));
        Console.WriteLine($"tagger {watch.Elapsed.TotalSeconds:F0} s");

        string[] relations = [.. trees.SelectMany(t => t.Relations).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var (left, right) = Directions(trees, relations);
        var transitions = new TransitionSet(relations, left, right);
        byte[] Pack(PerceptronWeights arcs)
        {
            var (starts, cells) = WeightPacker.Pack(arcs, ParserBudget);
            return ModelFile.Write(
            [
                ("tags", Encoding.UTF8.GetBytes(string.Join('\n', tags.Names))),
                ("rels", Encoding.UTF8.GetBytes(string.Join('\n', relations))),
                ("left", left),
                ("right", right),
                ("wordkey", Bytes(keys)),
                ("wordval", Bytes(values)),
                ("tag1-at", Bytes(packed[0].Starts)),
                ("tag1-w", Bytes(packed[0].Cells)),
                ("tag2-at", Bytes(packed[1].Starts)),
                ("tag2-w", Bytes(packed[1].Cells)),
                ("arcs-at", Bytes(starts)),
                ("arcs-w", Bytes(cells)),
            ]);
        }

        var trained = ParserTraining.Learn(trees, secondTags, words, tags, relations, transitions, epochs, (epoch, arcs) =>
        {
            if (options["watch"] is not null)
            {
                SyntaxScoring.Print(SyntaxModel.Read("the model in training", Pack(arcs)), options.Data);
            }
        });
        var file = Pack(trained);
        Directory.CreateDirectory(options.Out);
        File.WriteAllBytes(Path.Combine(options.Out, "fast.bin"), file);
        Console.WriteLine($"fast.bin: {file.Length:N0} bytes, {watch.Elapsed.TotalSeconds:F0} s");
        SyntaxScoring.Print(SyntaxModel.Read("fast.bin", file), options.Data);
        return 0;
    }

    private static string[] TagNames(IReadOnlyList<TreebankTree> trees) =>
    [
        .. trees.SelectMany(t => t.Tags)
            .CountBy(t => t, StringComparer.Ordinal)
            .Where(c => c.Value >= LeastTagCount && !c.Key.StartsWith('_'))
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(WeightTable.MaxClasses - 1)
            .Select(c => c.Key),
    ];

    private static byte[][] InFolds(
        IReadOnlyList<TreebankTree> trees,
        byte[][]? firstPass,
        Tagger tagger,
        WordTable words,
        Dictionary<string, int> tagNumbers,
        int epochs)
    {
        var tagged = new byte[trees.Count][];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            var rest = Enumerable.Range(0, trees.Count).Where(i => FoldOf(i) != fold).ToArray();
            var weights = TaggerTraining.Train(
                [.. rest.Select(i => trees[i])], firstPass is null ? null : [.. rest.Select(i => firstPass[i])], words, tagNumbers, epochs);
            for (var i = 0; i < trees.Count; i++)
            {
                if (FoldOf(i) == fold)
                {
                    tagged[i] = TaggerTraining.Apply(tagger, trees[i], firstPass?[i], weights, words);
                }
            }
        });
        return tagged;
    }

    // Runs of sentences, so that a document's names do not stand in both parts.
    private static int FoldOf(int sentence) => sentence / 100 % Folds;

    private static (byte[] Left, byte[] Right) Directions(IReadOnlyList<TreebankTree> trees, string[] relations)
    {
        var left = new SortedSet<string>(StringComparer.Ordinal);
        var right = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            for (var i = 0; i < tree.Heads.Length; i++)
            {
                if (tree.Heads[i] >= 0)
                {
                    (tree.Heads[i] > i ? left : right).Add(tree.Relations[i]);
                }
            }
        }

        byte[] Numbers(IEnumerable<string> names) => [.. names.Select(n => (byte)(Array.IndexOf(relations, n) + 1))];
        return (Numbers(left), Numbers(right));
    }

    private static void Report(string what, IReadOnlyList<TreebankTree> trees, byte[][] tagged, TagSet tags)
    {
        var (right, all) = (0, 0);
        for (var i = 0; i < trees.Count; i++)
        {
            for (var j = 0; j < tagged[i].Length; j++, all++)
            {
                right += trees[i].Tags[j].StartsWith(tags.UposOf(tagged[i][j]) + "|", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Console.WriteLine($"{what} in folds: UPOS {100.0 * right / all:F2}");
    }

    private static WeightTable Empty() => new([0, 0, 0], []);

    private static byte[] Bytes<T>(T[] items)
        where T : unmanaged => MemoryMarshal.AsBytes(items.AsSpan()).ToArray();
}
