using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>
/// Blame that a speaker lays by what is said and not by a verb of blaming ("their raid was cowardly", "they are spreading lies"):
/// a word of blame, the clause it stands in, and whoever that clause is about.
/// </summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="prior">What the report has told before.</param>
/// <param name="blame">Words of blame.</param>
/// <param name="deeds">Whose a deed is that is blamed.</param>
internal sealed class SpokenBlame(Findings findings, Parties parties, Sides sides, PriorActs prior, BlameWords blame, DeedDoers deeds)
{
    /// <summary>The rule that its events name.</summary>
    public const string Rule = "event.spoken-blame";

    private const int Steps = 5;

    /// <summary>Each accusation of the sentence: the word of blame, who, whom.</summary>
    public IEnumerable<(int Token, Statement Statement, IReadOnlyList<EntryId> Target)> In(Sentence sentence, SpeechContext speech)
    {
        var told = new HashSet<EntryId>();
        foreach (var token in sentence.Tokens)
        {
            if (!blame.Contains(sentence, token.Index) || speech.At(sentence.Index, token.Span) is not { Speaker.Count: > 0 } statement
                || statement.Source == SourceKind.Document || statement is { Source: SourceKind.Media, Direct: Directness.No })
            {
                continue;
            }

            var clause = Intending(sentence, ClauseOf(sentence, token.Index));
            if (clause < 0 || !IsAsserted(sentence, clause) || Blamed(sentence, clause, token.Index, statement) is not { Count: > 0 } blamed)
            {
                continue;
            }

            if (blamed.Any(told.Add))
            {
                yield return (token.Index, statement, blamed);
            }
        }
    }

    /// <summary>The head of the clause on whose subject the word falls, or -1 where it falls on something else.</summary>
    private int ClauseOf(Sentence sentence, int word)
    {
        var at = word;
        for (var step = 0; step < Steps; step++)
        {
            var token = sentence.Tokens[at];
            if (token.Upos == "VERB" && token.Relation != "amod" || sentence.ChildOf(at, "cop") >= 0)
            {
                return at;
            }

            if (token.Head < 0 || token.Relation is not ("amod" or "advmod" or "obj" or "obl" or "xcomp" or "conj" or "nmod" or "compound"))
            {
                return -1;
            }

            var above = sentence.Tokens[token.Head];
            var carries = token.Relation switch
            {
                "obj" or "xcomp" => blame.Carries(above),
                "obl" => blame.Carries(above) || token.Lemma is "way" or "manner" or "fashion",
                "nmod" => VerbSlots.Preposition(sentence, at) == "of",
                _ => true,
            };
            if (above.Upos == "VERB" && token.Relation != "conj" && !carries)
            {
                return -1;
            }

            at = token.Head;
        }

        return -1;
    }

    /// <summary>
    /// "wants to silence the press", "is doing this to wreck the talks": the clause that tells who has it in mind; "a move by Oslo to foil the vote"
    /// is one of Oslo's.
    /// </summary>
    private static int Intending(Sentence sentence, int clause)
    {
        for (var step = 0; step < Steps && clause >= 0; step++)
        {
            var token = sentence.Tokens[clause];
            var isInfinitive = VerbSlots.Mark(sentence, clause) == "to" || token.Relation == "conj" && token.Xpos == "VB";
            if (token.Head < 0 || !isInfinitive || token.Relation is not ("xcomp" or "advcl" or "conj")
                || sentence.Tokens[token.Head] is not { Upos: "VERB" } above || token.Relation == "xcomp" && !IsWill(above))
            {
                break;
            }

            clause = token.Head;
        }

        return clause;
    }

    private static bool IsWill(Token verb) =>
        verb.Lemma is "want" or "try" or "seek" or "attempt" or "intend" or "aim" or "plan" or "choose" or "continue" or "begin" or "start" or "go" or "use" or "work" or "decide";

    private static bool IsAsserted(Sentence sentence, int clause) =>
        !VerbGroup.IsNegated(sentence, clause) && VerbSlots.Mark(sentence, clause) is not ("if" or "unless" or "whether" or "provided")
        && VerbGroup.ModalOf(sentence, clause) is null or "would" or "will" or "can"
        && !(sentence.Tokens[clause].Relation is "xcomp" or "advcl" && VerbSlots.Mark(sentence, clause) == "to");

    private IReadOnlyList<EntryId> Blamed(Sentence sentence, int clause, int word, Statement statement)
    {
        var speaker = statement.Speaker;
        var subject = sentence.ChildOf(clause, "cop") >= 0 ? sentence.ChildOf(clause, "nsubj")
            : VerbSlots.Of(sentence, clause).Find(static s => s is { Name: "subj", IsClause: false })?.Heads[0] ?? -1;
        if (subject < 0 || subject == word)
        {
            return [];
        }

        // "its fighters destroyed the base": the speaker's own people are not blamed.
        if (sentence.ChildOf(subject, "nmod:poss") is >= 0 and var own && parties.AllAt(sentence.Index, own).Any(o => speaker.Any(s => sides.AreSame(s, o))))
        {
            return [];
        }

        var token = sentence.Tokens[subject];
        var lemma = token.Lemma.ToLowerInvariant();
        if (lemma is "we" or "i" or "you" or "there" or "one")
        {
            return lemma == "you" ? prior.AdversariesOf(sentence.Index, speaker) : [];
        }

        // "It was a crime", "this move is illegal": whoever did it is blamed.
        if ((lemma is "it" or "this" or "that" or "these" or "which" || EventWords.AnyDeed.Contains(lemma)) && prior.DoersOf(sentence.Index, subject, speaker) is { Count: > 0 } doers)
        {
            return doers;
        }

        // "Oslo is hiding the figures; this is dishonest": whoever the clause before is about.
        if (lemma is "this" or "that" or "which" && Before(sentence, subject, statement) is { Count: > 0 } before)
        {
            return before;
        }

        // "It would be an outrage if they signed": the pronoun stands for the clause.
        if (lemma == "it" && IsOfCondition(sentence, clause))
        {
            return prior.AdversariesOf(sentence.Index, speaker);
        }

        var argument = new Argument(Role.Agent, Phrase.Conjuncts(sentence, subject), new(subject, subject + 1), null, false);
        var named = parties.AllOf(sentence.Index, argument);
        named = named.Count > 0 ? named : deeds.Of(sentence.Index, subject, speaker) ?? parties.OwnersOf(sentence.Index, argument);
        if (named.Count > 0)
        {
            return [.. named.Where(t => !speaker.Any(s => sides.AreSame(s, t)))];
        }

        var isLeftOpen = token.Upos is "PRON" or "DET" || EventWords.AnyDeed.Contains(lemma) || IsAddressed(sentence, subject);
        if (isLeftOpen && prior.AdversariesOf(sentence.Index, speaker) is { Count: > 0 } adversaries)
        {
            return adversaries;
        }

        // "told Oslo that the raid was a crime": whose deed it was is left open, and who is told so is the other side.
        var isDeed = EventWords.AnyDeed.Contains(lemma) || findings.PropositionsOf(sentence.Index).Any(p => p.Predicate == subject && p.Entry?.EventType is "ASSAULT" or "COERCE" or "SANCTION" or "MOBILIZE");
        return isDeed && token.Upos == "NOUN"
            ? [.. statement.Audience.Where(a => findings.Actors[a].Kind == ActorKind.State && !statement.Speaker.Any(s => sides.AreSame(s, a)))] : [];
    }

    private static bool IsOfCondition(Sentence sentence, int clause)
    {
        foreach (var child in sentence.ChildrenOf(clause))
        {
            if (sentence.Tokens[child].Relation is "advcl" or "csubj" or "ccomp" && child > clause && VerbSlots.Mark(sentence, child) is "if" or "to" or "that")
            {
                return true;
            }
        }

        return false;
    }

    private List<EntryId> Before(Sentence sentence, int subject, Statement statement)
    {
        for (var i = subject - 1; i >= 0 && statement.Content.Contains(sentence.Tokens[i].Span); i--)
        {
            if (sentence.Tokens[i].Relation is "nsubj" or "nsubj:pass"
                && parties.AllAt(sentence.Index, i).Where(t => !statement.Speaker.Any(s => sides.AreSame(s, t))).ToList() is { Count: > 0 } named)
            {
                return named;
            }
        }

        return [];
    }

    /// <summary>"your presence".</summary>
    private static bool IsAddressed(Sentence sentence, int noun) =>
        sentence.ChildOf(noun, "nmod:poss") is >= 0 and var owner && sentence.Tokens[owner].Lemma is "you" or "your";
}
