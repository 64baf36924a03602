using Rapporteur.Language.Pipeline;

namespace Rapporteur.Language.Syntax;

/// <summary>Tags and trees by the network: recurrent layers, a tag head below the last of them, biaffine arcs and labels on it.</summary>
/// <param name="network">The weights.</param>
internal sealed class NetworkSyntax(SyntaxNetwork network) : ISyntaxAnalyser
{
    // So many sentences, and so many words unless one sentence alone has more: enough rows to use each weight well, few
    // enough that the states stay in cache. Weights that do not fit the nearer caches want more rows.
    private const int FewSentences = 16;
    private const int ManySentences = 64;
    private const int WideLayer = 128;
    private const int MostWords = 2048;

    [ThreadStatic]
    private static Scratch? s_scratch;

    /// <inheritdoc/>
    public SyntaxAnalysis[] Analyse(IReadOnlyList<string[]> sentences)
    {
        var analyses = new SyntaxAnalysis[sentences.Count];
        int[] order = [.. Enumerable.Range(0, sentences.Count).OrderByDescending(i => sentences[i].Length)];
        for (var first = 0; first < order.Length;)
        {
            var longest = sentences[order[first]].Length + 1;
            var count = Math.Clamp(MostWords / longest, 1, Math.Min(network.Hidden >= WideLayer ? ManySentences : FewSentences, order.Length - first));
            Analyse(sentences, order.AsSpan(first, count), analyses);
            first += count;
        }

        return analyses;
    }

    private void Analyse(IReadOnlyList<string[]> sentences, ReadOnlySpan<int> order, SyntaxAnalysis[] analyses)
    {
        var lengths = new int[order.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = sentences[order[i]].Length + 1;
        }

        var batch = new SentenceBatch(lengths);
        var scratch = s_scratch ??= new Scratch();
        var (stride, width) = (network.Embedding.Length, network.Width);
        var input = scratch.Named("input", batch.Rows * stride);
        for (var i = 0; i < lengths.Length; i++)
        {
            for (var word = 0; word < lengths[i]; word++)
            {
                network.Embedding.Write(word == 0 ? null : sentences[order[i]][word - 1], input.Slice(batch.RowOf(i, word) * stride, stride));
            }
        }

        // Layers write to two buffers by turns; the tags are read before the last layer but one is written over.
        ReadOnlySpan<float> below = input;
        var tags = default(int[]);
        for (var layer = 0; layer < network.Layers.Length; layer++)
        {
            if (layer == network.Layers.Length - 1)
            {
                tags = Tags(batch, below, scratch);
            }

            var above = scratch.Named(layer % 2 == 0 ? "even" : "odd", batch.Rows * width);
            network.Layers[layer].Forward.Run(batch, below, stride, isBackward: false, above, scratch);
            network.Layers[layer].Backward.Run(batch, below, stride, isBackward: true, above, scratch);
            below = above;
            stride = width;
        }

        var heads = network.Arcs.Heads(batch, below, width, scratch);
        var relations = network.Labels.Relations(batch, below, width, heads, scratch);
        for (var i = 0; i < lengths.Length; i++)
        {
            analyses[order[i]] = Put(batch, i, tags!, heads[i], relations[i]);
        }
    }

    private SyntaxAnalysis Put(SentenceBatch batch, int sentence, int[] tags, int[] heads, string[] relations)
    {
        var (upos, xpos, head) = (new string[relations.Length], new string[relations.Length], new int[relations.Length]);
        for (var word = 0; word < head.Length; word++)
        {
            (upos[word], xpos[word]) = network.Tags[tags[batch.RowOf(sentence, word + 1)]];
            head[word] = heads[word + 1] - 1;
        }

        return new SyntaxAnalysis(upos, xpos, head, relations);
    }

    private int[] Tags(SentenceBatch batch, ReadOnlySpan<float> states, Scratch scratch)
    {
        var size = network.TagHead.Outputs;
        var scores = scratch.Named("tags", batch.Rows * size);
        network.TagHead.Multiply(states, network.Width, batch.Rows, scores);
        var tags = new int[batch.Rows];
        for (var row = 0; row < tags.Length; row++)
        {
            ReadOnlySpan<float> of = scores.Slice(row * size, network.Tags.Length);
            for (var k = 1; k < of.Length; k++)
            {
                tags[row] = of[k] > of[tags[row]] ? k : tags[row];
            }
        }

        return tags;
    }
}
