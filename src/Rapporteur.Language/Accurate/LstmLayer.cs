using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Accurate;

/// <summary>One direction of a long short-term memory layer (gates in the order input, forget, cell, output).</summary>
/// <param name="input">Weights of the inputs, with the biases.</param>
/// <param name="recurrent">Weights of the state before.</param>
/// <param name="hidden">Length of the state; a multiple of 16.</param>
internal sealed class LstmLayer(Matrix input, Matrix recurrent, int hidden)
{
    /// <summary>Runs over a sentence.</summary>
    /// <param name="x">Rows of <paramref name="stride"/> numbers.</param>
    /// <param name="stride">Length of a row of <paramref name="x"/>.</param>
    /// <param name="rows">Number of words.</param>
    /// <param name="isBackward">Whether it runs from the last word to the first.</param>
    /// <param name="y">Rows of twice the state; this direction fills its half.</param>
    /// <param name="scratch">Buffers of the thread.</param>
    public void Run(ReadOnlySpan<float> x, int stride, int rows, bool isBackward, Span<float> y, Scratch scratch)
    {
        var width = 4 * hidden;
        var gates = scratch.Gates(rows * width);
        input.Multiply(x, stride, rows, gates);
        var cell = scratch.Cell(hidden);
        cell.Clear();
        var offset = isBackward ? hidden : 0;
        var before = -1;
        for (var step = 0; step < rows; step++)
        {
            var row = isBackward ? rows - 1 - step : step;
            var gate = gates.Slice(row * width, width);
            if (before >= 0)
            {
                recurrent.AddTo(y.Slice((before * 2 * hidden) + offset, hidden), gate);
            }

            Step(gate, cell, y.Slice((row * 2 * hidden) + offset, hidden));
            before = row;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(Span<float> gate, Span<float> cell, Span<float> state)
    {
        ref var g = ref MemoryMarshal.GetReference(gate);
        ref var c = ref MemoryMarshal.GetReference(cell);
        ref var h = ref MemoryMarshal.GetReference(state);
        for (nuint i = 0; i < (nuint)hidden; i += 16)
        {
            var size = (nuint)hidden;
            var inGate = Activation.Sigmoid(Vector512.LoadUnsafe(ref g, i));
            var forget = Activation.Sigmoid(Vector512.LoadUnsafe(ref g, i + size));
            var fresh = Activation.Tanh(Vector512.LoadUnsafe(ref g, i + (2 * size)));
            var outGate = Activation.Sigmoid(Vector512.LoadUnsafe(ref g, i + (3 * size)));
            var memory = Vector512.FusedMultiplyAdd(forget, Vector512.LoadUnsafe(ref c, i), inGate * fresh);
            memory.StoreUnsafe(ref c, i);
            (outGate * Activation.Tanh(memory)).StoreUnsafe(ref h, i);
        }
    }
}
