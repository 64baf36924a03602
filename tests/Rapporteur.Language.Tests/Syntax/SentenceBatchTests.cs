using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Tests.Syntax;

public sealed class SentenceBatchTests
{
    [Fact]
    public void Words_lie_step_by_step_and_sentences_drop_out_from_the_end()
    {
        var batch = new SentenceBatch([4, 2, 2]);
        Assert.Equal((3, 4, 8), (batch.Count, batch.Steps, batch.Rows));
        Assert.Equal([3, 3, 1, 1], Enumerable.Range(0, 4).Select(batch.ActiveAt));
        Assert.Equal([0, 3, 6, 7], Enumerable.Range(0, 4).Select(w => batch.RowOf(0, w)));
        Assert.Equal([2, 5], Enumerable.Range(0, 2).Select(w => batch.RowOf(2, w)));
    }
}
