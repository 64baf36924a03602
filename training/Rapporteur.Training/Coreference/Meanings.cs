using Rapporteur.Language.Pipeline;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Coreference;

/// <summary>Vectors of words, as they lie in the accurate model; each of length one, or zero where the word is unknown.</summary>
/// <param name="vectors">The model's vectors.</param>
internal sealed class Meanings(WordVectors vectors)
{
    private readonly Dictionary<string, float[]> _known = new(StringComparer.Ordinal);

    /// <summary>Reads the vectors.</summary>
    /// <param name="directory">Folder of the models.</param>
    public static Meanings Load(string directory) =>
        ModelFiles.Load(directory, "accurate.bin", static (path, stream) =>
        {
            var file = ModelFile.Read(path, ModelFiles.AllBytes(stream));
            var keys = file.Get<ulong>("wordkey");
            var values = file.Get<sbyte>("wordvec");
            return new Meanings(new WordVectors(keys, values, file.Get<Half>("wordscl"), values.Length / keys.Length));
        });

    /// <summary>Vector of a lower-case word.</summary>
    public float[] Of(string word)
    {
        if (!_known.TryGetValue(word, out var vector))
        {
            vector = new float[vectors.Length];
            vectors.Copy(word, vector);
            _known[word] = vector = Unit(vector);
        }

        return vector;
    }

    /// <summary>Direction of the weighted sum of words.</summary>
    public float[] Of(IEnumerable<(string Word, double Weight)> words)
    {
        var sum = new float[vectors.Length];
        foreach (var (word, weight) in words)
        {
            var vector = Of(word);
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += (float)weight * vector[i];
            }
        }

        return Unit(sum);
    }

    /// <summary>Cosine of two vectors of length one.</summary>
    public static double Cosine(float[] one, float[] other)
    {
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += one[i] * other[i];
        }

        return sum;
    }

    private static float[] Unit(float[] vector)
    {
        var length = MathF.Sqrt((float)Cosine(vector, vector));
        return length == 0 ? vector : Array.ConvertAll(vector, x => x / length);
    }
}
