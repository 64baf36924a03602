using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Syntax;

/// <summary>What the network is given of a word: its frozen vector, then the sum of the vectors of its hashed features.</summary>
/// <param name="vectors">Vectors of frequent words.</param>
/// <param name="bag">One row for each bucket of hashed features.</param>
/// <param name="bagLength">Length of such a row; a multiple of 16.</param>
internal sealed class WordEmbedding(WordVectors vectors, float[] bag, int bagLength)
{
    private readonly int _buckets = bag.Length / bagLength;

    /// <summary>Length of the input.</summary>
    public int Length => vectors.Length + bagLength;

    /// <summary>Writes the input of a word, or of the root's mark.</summary>
    /// <param name="form">The word; null is the root.</param>
    /// <param name="target"><see cref="Length"/> numbers.</param>
    public void Write(string? form, Span<float> target)
    {
        Span<int> features = stackalloc int[WordHash.Features];
        if (form is null)
        {
            target[..vectors.Length].Clear();
            features.Fill((int)(WordHash.Of("<root>") % (ulong)_buckets));
        }
        else
        {
            var normal = WordHash.Normal(form);
            var lower = normal.ToLowerInvariant();
            vectors.Copy(lower, target);
            WordHash.Extract(normal, lower, _buckets, features);
        }

        ref var sum = ref MemoryMarshal.GetReference(target.Slice(vectors.Length, bagLength));
        ref var rows = ref MemoryMarshal.GetArrayDataReference(bag);
        for (nuint i = 0; i < (nuint)bagLength; i += 16)
        {
            var total = Vector512<float>.Zero;
            foreach (var feature in features)
            {
                total += Vector512.LoadUnsafe(ref rows, ((nuint)feature * (nuint)bagLength) + i);
            }

            total.StoreUnsafe(ref sum, i);
        }
    }
}
