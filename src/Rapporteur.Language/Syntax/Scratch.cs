namespace Rapporteur.Language.Syntax;

/// <summary>Buffers that a thread uses again for each batch.</summary>
internal sealed class Scratch
{
    private readonly Dictionary<string, float[]> _buffers = new(StringComparer.Ordinal);

    /// <summary>Room for a named intermediate; what it held is still there.</summary>
    public Span<float> Named(string name, int length)
    {
        if (!_buffers.TryGetValue(name, out var buffer) || buffer.Length < length)
        {
            _buffers[name] = buffer = new float[Math.Max(length, 4096)];
        }

        return buffer.AsSpan(0, length);
    }
}
