namespace Rapporteur.Language.Accurate;

/// <summary>Buffers that a thread uses again for each sentence.</summary>
internal sealed class Scratch
{
    private readonly Dictionary<string, float[]> _buffers = new(StringComparer.Ordinal);
    private float[] _gates = [];
    private float[] _cell = [];

    /// <summary>Room for the gates of a sentence.</summary>
    public Span<float> Gates(int length) => Grown(ref _gates, length);

    /// <summary>Room for one state.</summary>
    public Span<float> Cell(int length) => Grown(ref _cell, length);

    /// <summary>Room for a named intermediate; what it held is still there.</summary>
    public Span<float> Named(string name, int length)
    {
        if (!_buffers.TryGetValue(name, out var buffer) || buffer.Length < length)
        {
            _buffers[name] = buffer = new float[Math.Max(length, 4096)];
        }

        return buffer.AsSpan(0, length);
    }

    private static Span<float> Grown(ref float[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new float[Math.Max(length, 4096)];
        }

        return buffer.AsSpan(0, length);
    }
}
