using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Parties that are said to be against a thing or behind it, with nothing but "be" or "remain" for a verb.</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class PrepositionalStances(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.preposition";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each holder.</summary>
    /// <example>Both unions were firmly against the merger. (Negative: Both unions were up against a deadline.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (StanceOf(sentence, i) is not { } stance || Clause(sentence, i) is not { } clause || VerbGroup.ModalOf(sentence, clause) is not (null or "will" or "would")
                    || StanceGuards.IsUnderMark(sentence, clause) || findings.Actors.At(sentence.Index, i) is not null)
                {
                    continue;
                }

                stance = VerbGroup.IsNegated(sentence, clause) ? Stances.Negated(stance) ?? Stance.Undecided : stance;
                var voice = speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span);
                foreach (var head in SubjectOf(sentence, clause) is >= 0 and var subject ? Phrase.Conjuncts(sentence, subject) : [])
                {
                    IReadOnlyList<EntryId> holder = Holders.IsFirstPerson(sentence.Tokens[head]) && voice is not null ? voice.Speaker : _parties.At(sentence.Index, head);
                    if (holder.Count > 0)
                    {
                        yield return new PositionDraft(
                            holder, stance, sentence.SpanOf(Thing(sentence, i)), null, Holders.Ascribers(voice, holder), voice?.Id, TreeGround.At(sentence, i), Rule);
                    }
                }
            }
        }
    }

    private static Stance? StanceOf(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child < head && sentence.Tokens[child].Relation is "case" or "mark" && (child == 0 || sentence.Tokens[child - 1].Lemma is not ("up" or "go")))
            {
                switch (sentence.Tokens[child].Lemma.ToLowerInvariant())
                {
                    case "against":
                        return Stance.Opposes;
                    case "behind" when sentence.Tokens[head].Upos == "NOUN":
                        return Stance.Supports;
                    case "in" when sentence.Tokens[head].Lemma is "support" or "opposition" && Object(sentence, head) >= 0:
                        return sentence.Tokens[head].Lemma == "support" ? Stance.Supports : Stance.Opposes;
                }
            }
        }

        return null;
    }

    /// <summary>The word whose subject is said to be so: the phrase itself with a copula, or a verb of staying above it.</summary>
    private static int? Clause(Sentence sentence, int head) =>
        sentence.ChildOf(head, "cop") >= 0 ? head
            : sentence.Tokens[head] is { Relation: "obl" or "xcomp" or "advcl", Head: >= 0 and var verb } && sentence.Tokens[verb].Lemma is "remain" or "stay" or "be" or "side" or "stand" ? verb : null;

    /// <summary>The subject of the clause, or the one that it shares with the clause before ("supports the talks but is against a swap").</summary>
    private static int SubjectOf(Sentence sentence, int clause)
    {
        var subject = Math.Max(sentence.ChildOf(clause, "nsubj"), sentence.ChildOf(clause, "nsubj:outer"));
        return subject >= 0 || sentence.Tokens[clause] is not { Relation: "conj", Head: >= 0 and var first } ? subject
            : VerbSlots.IsPassive(sentence, first) ? sentence.ChildOf(first, "nsubj:pass") : sentence.ChildOf(first, "nsubj");
    }

    /// <summary>"in support of the talks", "in opposition to the ban": the thing, or -1.</summary>
    private static int Object(Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child > noun && sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) is "of" or "to")
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The phrase without the subject, the verb and the preposition before it.</summary>
    private static TokenRange Thing(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Lemma is "support" or "opposition" && Object(sentence, head) is >= 0 and var thing)
        {
            return new TokenRange(sentence.SubtreeOf(thing).Start + 1, Phrase.Of(sentence, thing).End);
        }

        var range = Phrase.OfConjunct(sentence, head);
        var start = range.Start;
        for (var i = range.Start; i < head; i++)
        {
            if (sentence.Tokens[i].Lemma.ToLowerInvariant() is "against" or "behind")
            {
                start = i + 1;
            }
        }

        return new TokenRange(start, range.End);
    }
}
