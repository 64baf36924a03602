using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Syntax;

/// <summary>One direction of a long short-term memory layer (gates in the order input, forget, cell, output).</summary>
/// <param name="input">Weights of the inputs, with the biases.</param>
/// <param name="recurrent">Weights of the state before.</param>
/// <param name="hidden">Length of the state; a multiple of 16.</param>
internal sealed class LstmLayer(Matrix input, Matrix recurrent, int hidden)
{
    /// <summary>Runs over sentences.</summary>
    /// <param name="batch">Which row is which word.</param>
    /// <param name="x">Rows of <paramref name="stride"/> numbers.</param>
    /// <param name="stride">Length of a row of <paramref name="x"/>.</param>
    /// <param name="isBackward">Whether it runs from the last word to the first.</param>
    /// <param name="y">Rows of twice the state; this direction fills its half.</param>
    /// <param name="scratch">Buffers of the thread.</param>
    public void Run(SentenceBatch batch, ReadOnlySpan<float> x, int stride, bool isBackward, Span<float> y, Scratch scratch)
    {
        var (width, pair) = (4 * hidden, 2 * hidden);
        var gates = scratch.Named("gates", batch.Rows * width);
        input.Multiply(x, stride, batch.Rows, gates);
        var cells = scratch.Named("cells", batch.Count * hidden);
        cells.Clear();
        var half = isBackward ? y[hidden..] : y;
        for (var i = 0; i < batch.Steps; i++)
        {
            var step = isBackward ? batch.Steps - 1 - i : i;
            var rows = gates.Slice(batch.StartOf(step) * width, batch.ActiveAt(step) * width);
            if (i > 0)
            {
                // Backward, a sentence that ends at this step has no state yet: it comes after those that have.
                var before = isBackward ? step + 1 : step - 1;
                recurrent.AddTo(half[(batch.StartOf(before) * pair)..], pair, Math.Min(batch.ActiveAt(before), batch.ActiveAt(step)), rows);
            }

            for (var row = 0; row < batch.ActiveAt(step); row++)
            {
                Step(rows.Slice(row * width, width), cells.Slice(row * hidden, hidden), half.Slice((batch.StartOf(step) + row) * pair, hidden));
            }
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
