using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Agreements that parties enter into, which all of them accept, and agreements that a party leaves.</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="speech">Who says what.</param>
/// <param name="words">Agreements and their verbs.</param>
internal sealed class Agreements(Findings findings, SpeechContext speech, AgreementWords words)
{
    private const string Entered = "position.agreement-entered";
    private const string Offered = "position.initiative-announced";
    private const string Left = "position.agreement-left";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each party; parties of one side of the verb enter together.</summary>
    /// <example>The rebels reached an accord with Chad. (Negative: The rebels hope to reach an accord with Chad.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.Tokens[i];
                if (token.Upos is not ("NOUN" or "PROPN") || token.Head < 0 || sentence.Tokens[token.Head].Upos != "VERB" || !(words.IsAgreement(token.Lemma) || words.IsInitiative(token.Lemma))
                    || !IsObject(sentence, i) || !IsDone(sentence, token.Head))
                {
                    continue;
                }

                foreach (var draft in Of(sentence, i, token.Head))
                {
                    yield return draft;
                }
            }
        }
    }

    private IEnumerable<PositionDraft> Of(Sentence sentence, int agreement, int verb)
    {
        var lemma = sentence.Tokens[verb].Lemma.ToLowerInvariant();
        var isEntered = words.IsEntering(lemma) && VerbSlots.Preposition(sentence, agreement) is null or "into";
        var isLeft = words.IsLeaving(lemma) && VerbSlots.Preposition(sentence, agreement) is null or "from" or "of" or "out_of";
        var isAgreement = words.IsAgreement(sentence.Tokens[agreement].Lemma);
        var isOffered = !isAgreement && words.IsAnnouncing(lemma) && VerbSlots.Preposition(sentence, agreement) is null;
        (isEntered, isLeft) = (isEntered && isAgreement, isLeft && isAgreement);
        if (!isEntered && !isLeft && !isOffered || VerbGroup.ModalOf(sentence, verb) is not null && isEntered)
        {
            yield break;
        }

        var statement = speech.VoiceAt(sentence.Index, sentence.Tokens[agreement].Span);
        var sides = Sides(sentence, agreement, verb, isEntered).ToList();
        if (isEntered && sides.Count == 1 && VerbSlots.IsPassive(sentence, verb) && statement is { Speaker.Count: > 0 } && !sides[0].Any(statement.Speaker.Contains))
        {
            // "An agreement has been reached with Chad," the rebels said: between the two.
            sides.Add(statement.Speaker);
        }

        foreach (var holder in sides)
        {
            var proposition = findings.PropositionsOf(sentence.Index).FirstOrDefault(p => p.Predicate == agreement || p.Predicate == verb);
            if (proposition is { Standing.Status: not EventStatus.Denied and not EventStatus.Cancelled and not EventStatus.Proposed })
            {
                yield return new PositionDraft(
                    holder, isOffered ? Stance.Offers : isEntered ? Stance.Accepts : Stance.Rejects, sentence.SpanOf(Terms(sentence, agreement, verb)), null,
                    Holders.Ascribers(statement, holder), statement?.Id, proposition, isOffered ? Offered : isEntered ? Entered : Left);
            }
        }
    }

    /// <summary>Whoever does it, and for an agreement that is entered those with whom.</summary>
    private IEnumerable<IReadOnlyList<EntryId>> Sides(Sentence sentence, int agreement, int verb, bool isEntered)
    {
        var slots = VerbSlots.Of(sentence, verb);
        if (isEntered)
        {
            slots.AddRange(NounSlots.Of(sentence, agreement, -1).Where(static s => s.Name is "with" or "between"));
        }

        var seen = new HashSet<EntryId>();
        foreach (var slot in slots)
        {
            if (slot.Name is "subj" || isEntered && slot.Name is "with" or "between" or "between_and")
            {
                var ids = new List<EntryId>();
                foreach (var head in slot.Heads)
                {
                    IReadOnlyList<EntryId> named = findings.Actors.AllAt(sentence.Index, head) is { Count: > 0 } all ? all
                        : _parties.OwnersOf(sentence.Index, new Argument(Role.Agent, [head], slot.Range, null, false));
                    ids.AddRange(named.Where(seen.Add));
                }

                if (ids.Count > 0)
                {
                    yield return ids;
                }
            }
        }
    }

    /// <summary>What was agreed where it is told behind the verb ("a deal was reached for the army to leave"), else the agreement itself.</summary>
    private static TokenRange Terms(Sentence sentence, int agreement, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child > verb && sentence.Tokens[child].Relation is "advcl" or "xcomp" or "ccomp" && VerbSlots.Mark(sentence, child) is "for" or "to" or "that"
                && sentence.Tokens[agreement].Relation == "nsubj:pass")
            {
                return Phrase.Of(sentence, child);
            }
        }

        return Phrase.OfConjunct(sentence, agreement);
    }

    private static bool IsObject(Sentence sentence, int noun) => sentence.Tokens[noun].Relation is "obj" or "nsubj:pass" or "obl";

    /// <summary>Told as done, or as about to be done by whoever leaves; hopes, conditions and denials tell of nothing.</summary>
    private static bool IsDone(Sentence sentence, int verb) =>
        VerbGroup.TenseOf(sentence, verb) != Tense.None && !VerbGroup.IsNegated(sentence, verb) && !VerbGroup.IsProgressive(sentence, verb)
        && VerbGroup.ModalOf(sentence, verb) is null or "will" or "would"
        && VerbSlots.Mark(sentence, verb) is not ("if" or "unless" or "until" or "once" or "whether");
}
