using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Tests.Propositions;

public sealed class TreeMendingTests
{
    private const string Report =
        """
        Oslo called off the summit that Bern had announced, its envoy said, while Lima warned against it.
        "The offer," the minister said, "was made clear to them", and the claim that Bern has agreed to meet was denied.
        Cuba, an ally of Angola, offered the rebels a truce held back by Quito, Ana Ruiz told reporters.
        Talks held in Muscat ended, both sides said, but Juba refused to meet and walked out of them.
        Index, 2020-01-02, Post, Talks, 852, held in Oslo, said, told, "met, agreed", 12, called off, 14, claims that Bern said.
        """;

    private static readonly string[] s_relations =
        "nsubj nsubj:pass obj iobj obl obl:agent obl:unmarked ccomp xcomp acl acl:relcl advcl parataxis appos case mark compound compound:prt aux:pass conj nmod".Split(' ');

    [Fact]
    public void Whatever_tree_the_parser_gives_mending_leaves_one_that_can_be_read()
    {
        var lexicon = Lexicon.Load();
        var (mending, reader) = (new TreeMending(lexicon), new PropositionReader(lexicon));
        var parsed = LanguageModels.Load("fast").Parse(Report);
        var random = new Random(20261127);
        var changed = 0;
        for (var round = 0; round < 600; round++)
        {
            var text = new ParsedText(parsed.Text, [.. parsed.Sentences.Select(sentence => Disturbed(sentence, random))]);
            var mended = mending.Mend(text);
            foreach (var (before, after) in text.Sentences.Zip(mended.Sentences))
            {
                changed += ReferenceEquals(before, after) ? 0 : 1;
                Assert.All(Enumerable.Range(0, after.Tokens.Count), token => AssertEnds(after, token));
            }

            reader.Read(mended);
        }

        // Else it would prove nothing.
        Assert.True(changed > 1000, $"only {changed} were mended");
    }

    // A few words hang elsewhere, as a parser may have it.
    private static Sentence Disturbed(Sentence sentence, Random random)
    {
        for (var i = random.Next(8); i > 0; i--)
        {
            Token[] tokens = [.. sentence.Tokens];
            var token = tokens[random.Next(tokens.Length)];
            tokens[token.Index] = new Token
            {
                Index = token.Index,
                Span = token.Span,
                Form = token.Form,
                Lemma = token.Lemma,
                Upos = token.Upos,
                Xpos = token.Xpos,
                Head = random.Next(tokens.Length),
                Relation = s_relations[random.Next(s_relations.Length)],
            };
            sentence = sentence.With(tokens);
        }

        return sentence;
    }

    private static void AssertEnds(Sentence sentence, int token)
    {
        var steps = 0;
        for (var up = token; up >= 0; up = sentence.Tokens[up].Head)
        {
            Assert.True(steps++ <= sentence.Tokens.Count, $"a circle at '{sentence.Tokens[token].Form}'");
        }
    }
}
