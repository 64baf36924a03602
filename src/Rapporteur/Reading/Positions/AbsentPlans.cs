using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Acts that a party says it has no plans for: it is against them as things stand.</summary>
/// <param name="findings">Actors, trees and propositions of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class AbsentPlans(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.no-plans";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each act; an encounter that is not planned is no position but a meeting left open.</summary>
    /// <example>Lome has no plans to reopen the port. (Negative: Lome has no plans to meet the envoy.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 1; i < sentence.Tokens.Count; i++)
            {
                if (sentence.Tokens[i].Lemma is not ("plan" or "intention" or "desire" or "wish" or "appetite" or "intent") || sentence.Tokens[i] is not { Upos: "NOUN", Head: >= 0 and var verb }
                    || sentence.Tokens[verb].Lemma is not ("have" or "be") || !IsDenied(sentence, i, verb) || StanceGuards.IsUnderMark(sentence, verb) || Act(sentence, i) is not { } act)
                {
                    continue;
                }

                var voice = speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span);
                foreach (var holder in Holder(sentence, verb, voice))
                {
                    yield return new PositionDraft(
                        holder, Stance.Opposes, sentence.SpanOf(Proposals.VerbPhrase(sentence, act)), null, Holders.Ascribers(voice, holder), voice?.Id, TreeGround.At(sentence, i), Rule);
                }
            }
        }
    }

    private static bool IsDenied(Sentence sentence, int noun, int verb) =>
        sentence.ChildOf(noun, "det") is >= 0 and var word && sentence.Tokens[word].Lemma.ToLowerInvariant() is var determiner
        && (determiner == "no" || determiner == "any" && VerbGroup.IsNegated(sentence, verb));

    /// <summary>The verb of "plans to lift", "intention of lifting"; null where nothing is told, or an encounter.</summary>
    private int? Act(Sentence sentence, int noun)
    {
        var act = sentence.ChildOf(noun, "acl");
        return act > noun && sentence.Tokens[act].Upos == "VERB" && VerbSlots.Mark(sentence, act) is "to" or "of"
            && !findings.PropositionsOf(sentence.Index).Any(p => p.Entry?.Encounter is not null && (p.Predicate == act || p.LightVerb == act || sentence.Tokens[p.Predicate].Head == act))
            ? act : null;
    }

    /// <summary>Plans of private people are their own affair.</summary>
    private bool IsParty(IReadOnlyList<EntryId> ids) => ids.Count > 0 && (findings.Actors[ids[0]].Kind is not ActorKind.Person || findings.Actors[ids[0]].Sector is not null and not "CVL");

    private IEnumerable<IReadOnlyList<EntryId>> Holder(Sentence sentence, int verb, Voice? voice)
    {
        if (sentence.Tokens[verb].Lemma == "be")
        {
            // "there are no plans to": theirs who say so.
            return sentence.ChildOf(verb, "expl") >= 0 && voice is { Speaker.Count: > 0 } ? [voice.Speaker] : [];
        }

        return sentence.ChildOf(verb, "nsubj") is >= 0 and var subject
            ? Phrase.Conjuncts(sentence, subject).Select(head => Holders.IsFirstPerson(sentence.Tokens[head]) && voice is not null ? voice.Speaker : _parties.At(sentence.Index, head)).Where(IsParty)
            : [];
    }
}
