using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Rapporteur.Language.Pipeline;

namespace Rapporteur.Language.Accurate;

/// <summary>Tags and trees by the network: encoder, tag head on its first layer, biaffine arcs and labels on its second.</summary>
/// <param name="network">The weights.</param>
internal sealed class AccurateSyntax(Network network) : ISyntaxAnalyser
{
    [ThreadStatic]
    private static Scratch? s_scratch;

    /// <inheritdoc/>
    public SyntaxAnalysis Analyse(string[] forms)
    {
        var scratch = s_scratch ??= new Scratch();
        var rows = forms.Length + 1;
        var width = 2 * network.Hidden;
        var input = scratch.Named("input", rows * InputLength);
        for (var i = 0; i < rows; i++)
        {
            Embed(i == 0 ? null : forms[i - 1], input.Slice(i * InputLength, InputLength));
        }

        var low = scratch.Named("low", rows * width);
        network.First.Forward.Run(input, InputLength, rows, isBackward: false, low, scratch);
        network.First.Backward.Run(input, InputLength, rows, isBackward: true, low, scratch);
        var high = scratch.Named("high", rows * width);
        network.Second.Forward.Run(low, width, rows, isBackward: false, high, scratch);
        network.Second.Backward.Run(low, width, rows, isBackward: true, high, scratch);

        var (upos, xpos) = Tags(low, width, rows, scratch);
        var heads = Heads(high, width, rows, scratch);
        return new SyntaxAnalysis(upos, xpos, Array.ConvertAll(heads[1..], static h => h - 1), Relations(high, width, rows, heads, scratch));
    }

    private int InputLength => network.Vectors.Length + network.BagLength;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Embed(string? form, Span<float> target)
    {
        Span<int> features = stackalloc int[WordHash.Features];
        if (form is null)
        {
            target[..network.Vectors.Length].Clear();
            features.Fill((int)(WordHash.Of("<root>") % (ulong)network.Buckets));
        }
        else
        {
            var normal = WordHash.Normal(form);
            var lower = normal.ToLowerInvariant();
            network.Vectors.Copy(lower, target);
            WordHash.Extract(normal, lower, network.Buckets, features);
        }

        var bag = target.Slice(network.Vectors.Length, network.BagLength);
        bag.Clear();
        foreach (var feature in features)
        {
            var row = network.Bag.AsSpan(feature * network.BagLength, network.BagLength);
            for (var i = 0; i < row.Length; i++)
            {
                bag[i] += (float)row[i];
            }
        }
    }

    private (string[] Upos, string[] Xpos) Tags(ReadOnlySpan<float> low, int width, int rows, Scratch scratch)
    {
        var size = network.Tag.Outputs;
        var scores = scratch.Named("tags", rows * size);
        network.Tag.Multiply(low, width, rows, scores);
        var (upos, xpos) = (new string[rows - 1], new string[rows - 1]);
        for (var i = 1; i < rows; i++)
        {
            (upos[i - 1], xpos[i - 1]) = network.Tags[Best(scores.Slice(i * size, network.Tags.Length))];
        }

        return (upos, xpos);
    }

    private int[] Heads(ReadOnlySpan<float> high, int width, int rows, Scratch scratch)
    {
        var length = network.ArcLength;
        var head = scratch.Named("arc-head", rows * length);
        network.ArcHead.Multiply(high, width, rows, head);
        Activation.Leaky(head);
        var dependent = WithOne(network.ArcDependent, high, width, rows, length, scratch, "arc-dependent");
        var compared = scratch.Named("arc-compared", rows * length);
        network.Arc.Multiply(dependent, length + 1, rows, compared);

        // Scores are the products of each compared row with each head: heads by column, padded.
        var columns = Matrix.Padded(rows);
        var turned = scratch.Named("arc-turned", length * columns);
        turned.Clear();
        for (var h = 0; h < rows; h++)
        {
            for (var k = 0; k < length; k++)
            {
                turned[(k * columns) + h] = head[(h * length) + k];
            }
        }

        var scores = scratch.Named("arc-scores", rows * columns);
        scores.Clear();
        for (var d = 1; d < rows; d++)
        {
            Accumulate(compared.Slice(d * length, length), turned, columns, scores.Slice(d * columns, columns));
        }

        return TreeDecoder.Decode(scores, columns, rows);
    }

    private string[] Relations(ReadOnlySpan<float> high, int width, int rows, int[] heads, Scratch scratch)
    {
        var (length, row) = (network.LabelLength, network.LabelRow);
        var head = WithOne(network.LabelHead, high, width, rows, length, scratch, "label-head");
        var dependent = WithOne(network.LabelDependent, high, width, rows, length, scratch, "label-dependent");
        var size = network.Label.Outputs;
        var compared = scratch.Named("label-compared", 4 * size);
        var relations = new string[rows - 1];
        for (var first = 1; first < rows; first += 4)
        {
            var count = Math.Min(4, rows - first);
            network.Label.Multiply(dependent[(first * (length + 1))..], length + 1, count, compared);
            for (var i = 0; i < count; i++)
            {
                var word = first + i;
                var governor = head.Slice(heads[word] * (length + 1), length + 1);
                relations[word - 1] = network.Relations[BestLabel(compared.Slice(i * size, size), row, governor, heads[word] == 0)];
            }
        }

        return relations;
    }

    /// <summary>The best relation; "root" for the word under the root and for no other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int BestLabel(ReadOnlySpan<float> compared, int row, ReadOnlySpan<float> governor, bool isRoot)
    {
        var (best, bestScore) = (-1, 0f);
        for (var k = 0; k < network.Relations.Length; k++)
        {
            if (network.Relations[k] == "root" != isRoot)
            {
                continue;
            }

            var score = 0f;
            var weights = compared.Slice(k * row, governor.Length);
            for (var i = 0; i < governor.Length; i++)
            {
                score = MathF.FusedMultiplyAdd(weights[i], governor[i], score);
            }

            if (best < 0 || score > bestScore)
            {
                (best, bestScore) = (k, score);
            }
        }

        return best;
    }

    /// <summary>An affine map with leaky units, and a one after each row.</summary>
    private static Span<float> WithOne(Matrix map, ReadOnlySpan<float> x, int width, int rows, int length, Scratch scratch, string name)
    {
        var plain = scratch.Named(name + "-plain", rows * map.Outputs);
        map.Multiply(x, width, rows, plain);
        Activation.Leaky(plain);
        var withOne = scratch.Named(name, rows * (length + 1));
        for (var i = 0; i < rows; i++)
        {
            plain.Slice(i * map.Outputs, length).CopyTo(withOne[(i * (length + 1))..]);
            withOne[(i * (length + 1)) + length] = 1;
        }

        return withOne;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Accumulate(ReadOnlySpan<float> row, ReadOnlySpan<float> columns, int stride, Span<float> target)
    {
        ref var source = ref MemoryMarshal.GetReference(columns);
        ref var scores = ref MemoryMarshal.GetReference(target);
        for (var o = 0; o < stride; o += 16)
        {
            var sum = Vector512<float>.Zero;
            var at = (nuint)o;
            foreach (var value in row)
            {
                sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref source, at), Vector512.Create(value), sum);
                at += (nuint)stride;
            }

            sum.StoreUnsafe(ref scores, (nuint)o);
        }
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
