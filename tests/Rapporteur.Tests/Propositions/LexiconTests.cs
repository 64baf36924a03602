using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Tests.Propositions;

public sealed class LexiconTests
{
    private static readonly Lexicon s_lexicon = Lexicon.Load();
    private static readonly ILanguageModel s_model = Some.Model;

    public static TheoryData<string> Rows => [.. s_lexicon.All.Select(static e => e.Id)];

    [Fact]
    public void Holds_at_least_six_hundred_predicates() =>
        Assert.True(s_lexicon.All.Select(static e => (e.Lemma, e.Kind)).Distinct().Count() >= 600);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_finds_its_arguments_in_its_example(string row)
    {
        var entry = s_lexicon.All.Single(e => e.Id == row);
        var example = BracketedExample.Parse(entry.Example);
        var text = s_model.Parse(example.Text);
        var propositions = new PropositionReader(s_lexicon).Read(text);

        // A light verb has no proposition of its own: the noun it carries shows that it was undone.
        var candidates = entry.Kind == PredicateKind.Light
            ? propositions.Where(p => p.LightVerb >= 0 && text.Sentences[p.Sentence].Tokens[p.LightVerb].Lemma == entry.Lemma)
            : propositions.Where(p => p.Entry?.Id == entry.Id);
        var found = candidates.ToList();
        Assert.True(found.Count > 0, $"{row}: no proposition of this row in \"{example.Text}\".\n{Describe(text, propositions)}");
        if (entry.Kind == PredicateKind.Light)
        {
            return;
        }

        Assert.True(
            found.Any(p => example.Arguments.All(wanted => Plays(text, p, wanted.Role, wanted.Span))),
            $"{row}: wrong arguments in \"{entry.Example}\".\n{Describe(text, propositions)}");
    }

    private static bool Plays(ParsedText text, Proposition proposition, Role role, TextSpan words) =>
        proposition.Arguments.Any(a => a.Role == role && a.Heads.Any(h => words.Overlaps(text.Sentences[proposition.Sentence].Tokens[h].Span)));

    private static string Describe(ParsedText text, IEnumerable<Proposition> propositions) =>
        string.Join('\n', propositions.Select(p => $"  {p.Lemma}/{p.Kind} [{p.Entry?.Id}] " + string.Join(
            "; ", p.Arguments.Select(a => $"{a.Role}={text.Sentences[p.Sentence].SpanOf(a.Range).In(text.Text)}"))))
        + "\n  " + string.Join(' ', text.Sentences.SelectMany(s => s.Tokens).Select(t => $"{t.Index}:{t.Form}/{t.Xpos}/{t.Head}:{t.Relation}"));
}
