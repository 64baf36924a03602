using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Tests.Syntax;

public sealed class InnerProductsTests
{
    // Rows on both sides of the kernels' blocks; outputs on both sides of a panel.
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(7, 5, 3)]
    [InlineData(33, 32, 4)]
    [InlineData(65, 33, 8)]
    [InlineData(48, 96, 13)]
    [InlineData(164, 1024, 31)]
    public void Each_output_is_summed_in_order_with_one_rounding_a_step(int inputs, int outputs, int rows)
    {
        var random = new Random((inputs * 1000) + rows);
        Half[] weights = [.. Enumerable.Range(0, inputs * outputs).Select(_ => (Half)((random.NextDouble() * 2) - 1))];
        Half[] bias = [.. Enumerable.Range(0, outputs).Select(_ => (Half)random.NextDouble())];
        var stride = inputs + 3;
        float[] x = [.. Enumerable.Range(0, rows * stride).Select(_ => (float)((random.NextDouble() * 2) - 1))];
        var matrix = Matrix.FromOutputRows(weights, bias, inputs);
        var y = new float[rows * matrix.Outputs];
        matrix.Multiply(x, stride, rows, y);
        for (var row = 0; row < rows; row++)
        {
            for (var o = 0; o < outputs; o++)
            {
                var sum = (float)bias[o];
                for (var i = 0; i < inputs; i++)
                {
                    sum = MathF.FusedMultiplyAdd((float)weights[(o * inputs) + i], x[(row * stride) + i], sum);
                }

                Assert.Equal(sum, y[(row * matrix.Outputs) + o]);
            }
        }
    }

    [Fact]
    public void A_matrix_of_the_wrong_size_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Matrix.FromOutputRows(new Half[10], [], 3));

    [Fact]
    public void A_row_that_is_too_short_is_refused() =>
        Assert.ThrowsAny<Exception>(() => Matrix.From(4, 4, (_, _) => 1).AddTo(new float[7], 4, 2, new float[64]));
}
