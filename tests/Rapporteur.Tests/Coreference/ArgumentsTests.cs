using Rapporteur.Language;
using Rapporteur.Training.Coreference;

namespace Rapporteur.Tests.Coreference;

public sealed class ArgumentsTests
{
    [Fact]
    public void Active_and_passive_tell_of_the_same_agent_and_patient()
    {
        var active = Arguments.Of(Sentence("rebels/NOUN/1/nsubj shelled/VERB/-1/root towns/NOUN/1/obj"), 1, new HashSet<int> { 1 });
        var passive = Arguments.Of(
            Sentence("towns/NOUN/2/nsubj:pass were/AUX/2/aux:pass shelled/VERB/-1/root by/ADP/4/case rebels/NOUN/2/obl"), 2, new HashSet<int> { 2 });

        Assert.Equal(["rebels"], active.Agents);
        Assert.Equal(active.Agents, passive.Agents);
        Assert.Equal(["towns"], active.Patients);
        Assert.Equal(active.Patients, passive.Patients);
    }

    [Fact]
    public void A_second_verb_shares_the_subject_of_the_first() =>
        Assert.Equal(["envoy"], Arguments.Of(
            Sentence("envoy/NOUN/1/nsubj came/VERB/-1/root and/CCONJ/3/cc protested/VERB/1/conj"), 3, new HashSet<int> { 3 }).Agents);

    [Fact]
    public void A_noun_has_its_owner_for_agent_and_what_follows_of_for_patient()
    {
        var noun = Arguments.Of(
            Sentence("army/NOUN/2/nmod:poss 's/PART/0/case siege/NOUN/-1/root of/ADP/4/case ports/NOUN/2/nmod"), 2, new HashSet<int> { 2 });

        Assert.Equal(["army"], noun.Agents);
        Assert.Equal(["ports"], noun.Patients);
    }

    // Words as form/tag/head/relation; the lemma is the form.
    private static Sentence Sentence(string words) => new(0, 0,
    [
        .. words.Split(' ').Select(static w => w.Split('/')).Select(static (w, i) => new Token
        {
            Index = i, Span = new TextSpan(i, i + 1), Form = w[0], Lemma = w[0], Upos = w[1], Head = int.Parse(w[2]), Relation = w[3],
        }),
    ], []);
}
