namespace Rapporteur.Language.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Gen. Aro met Mr. Beck. They left.", "Gen. Aro met Mr. Beck. ¦ They left.")]
    [InlineData("Lt. Col. Ana Ruiz and Sen. Holt spoke.", "Lt. Col. Ana Ruiz and Sen. Holt spoke.")]
    [InlineData("J. D. Moss saw George W. Pell.", "J. D. Moss saw George W. Pell.")]
    [InlineData("He flew to the U.S. The talks went on.", "He flew to the U.S. ¦ The talks went on.")]
    [InlineData("The U.S. President and U.N. Secretary-General agreed.", "The U.S. President and U.N. Secretary-General agreed.")]
    [InlineData("It began at 5 p.m. Monday. It ended at 9 p.m. Nobody spoke.", "It began at 5 p.m. Monday. ¦ It ended at 9 p.m. ¦ Nobody spoke.")]
    [InlineData("They signed on Jan. 5 under No. 10. He said no. Talks ended.", "They signed on Jan. 5 under No. 10. ¦ He said no. ¦ Talks ended.")]
    [InlineData("Norland vs. Sutland, e.g. on grain etc. Others watched.", "Norland vs. Sutland, e.g. on grain etc. ¦ Others watched.")]
    [InlineData("Sen. Ida Holt, R-S.C., met pre-Sept. 11 rules at 38°C. Heat rose.", "Sen. Ida Holt, R-S.C., met pre-Sept. 11 rules at 38°C. ¦ Heat rose.")]
    [InlineData("There is no plan B. The council rose.", "There is no plan B. ¦ The council rose.")]
    [InlineData("Prices rose 2.5 percent. 40 people came.", "Prices rose 2.5 percent. ¦ 40 people came.")]
    public void Abbreviations_end_sentences_only_where_the_next_word_says_so(string text, string sentences) =>
        Assert.Equal(sentences, Splitting.Sentences(text));

    [Theory]
    [InlineData("\"We go home.\" He left.", "\"We go home.\" ¦ He left.")]
    [InlineData("“Go home?” he asked. “Yes!” she cried.", "“Go home?” he asked. ¦ “Yes!” she cried.")]
    [InlineData("“Why now?” Petra Holt asked.", "“Why now?” Petra Holt asked.")]
    [InlineData("They left (late.) Nobody spoke.", "They left (late.) ¦ Nobody spoke.")]
    [InlineData("He said: “Stop. Go home.” Then he left.", "He said: “Stop. ¦ Go home.” ¦ Then he left.")]
    [InlineData("The truce held.[2] Both sides said so.", "The truce held.[2] ¦ Both sides said so.")]
    public void Closing_quotes_and_brackets_belong_to_the_sentence_before(string text, string sentences) =>
        Assert.Equal(sentences, Splitting.Sentences(text));

    [Theory]
    [InlineData("The road ... is long. We wait... Then we go.", "The road ... is long. ¦ We wait... ¦ Then we go.")]
    [InlineData("They said [...] nothing new. It held [...] The end.", "They said [...] nothing new. ¦ It held [...] ¦ The end.")]
    public void An_ellipsis_ends_a_sentence_before_a_capital(string text, string sentences) => Assert.Equal(sentences, Splitting.Sentences(text));

    [Theory]
    [InlineData("PORT ARDEN, Norland (NP) — Talks began.", "PORT ARDEN, Norland (NP) — Talks began.")]
    [InlineData("WASHINGTON, D.C. (NP) - Talks began.", "WASHINGTON, D.C. (NP) - Talks began.")]
    [InlineData("U.S. TROOPS LEAVE. TALKS GO ON.", "U.S. TROOPS LEAVE. ¦ TALKS GO ON.")]
    public void Datelines_stay_with_their_sentence(string text, string sentences) => Assert.Equal(sentences, Splitting.Sentences(text));

    [Fact]
    public void Headlines_and_items_stand_alone_and_wrapped_lines_join()
    {
        const string text = "Envoys leave Arden\n\nThe two delegations left the town on Sunday without having agreed on\nanything, an aide "
            + "said.\n\nWhat they want\nThe northern side wants the road between the two towns opened again before winter.\n- a truce\n- a corridor\n1. Grain\n2. Oil";
        Assert.Equal(
            "Envoys leave Arden ¦ The two delegations left the town on Sunday without having agreed on\nanything, an aide said. ¦ What they want ¦ "
            + "The northern side wants the road between the two towns opened again before winter. ¦ - a truce ¦ - a corridor ¦ 1. Grain ¦ 2. Oil",
            Splitting.Sentences(text));
        Assert.Equal([0, 1, 2, 2, 2, 2, 2, 2], new TextSplitter().Split(text).Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void An_item_number_is_one_token() => Assert.Equal("1.|Withdraw|.", Splitting.Tokens("1. Withdraw."));
}
