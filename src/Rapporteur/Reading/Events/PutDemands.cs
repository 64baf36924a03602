using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>
/// Demands that no word of demanding tells: what one side makes its condition ("will sign only if Oslo withdraws") or says that another must do.
/// The positions know them; the clause's subject is who is asked.
/// </summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="doers">Whose a deed is that must stop.</param>
internal sealed class PutDemands(Findings findings, Parties parties, Sides sides, DeedDoers doers)
{
    /// <summary>The rule that its events name.</summary>
    public const string Rule = "event.put-demand";

    /// <summary>Each demand of the positions: its sentence and word, who, of whom.</summary>
    public IEnumerable<(Sentence Sentence, int Token, Position Position, IReadOnlyList<EntryId> Target)> In(IReadOnlyList<Position> positions)
    {
        foreach (var position in positions)
        {
            // An outlet that tells what must be done demands nothing.
            if (position.Holder.All(h => findings.Actors[h].Sector == "MED") || position is not { Stance: Stance.Demands, Rule: "position.condition" or "position.spoken-obligation", By.Count: 0, Holder.Count: > 0 }
                || SentenceAt(position.Proposal.Start) is not { } sentence || HeadOf(sentence, position.Proposal) is not (>= 0 and var head))
            {
                continue;
            }

            List<EntryId> asked = [.. Asked(sentence, head, position.Holder).Where(t => !position.Holder.Any(h => sides.AreSame(h, t)))];
            if (asked.Count > 0)
            {
                yield return (sentence, head, position, asked);
            }
        }
    }

    private Sentence? SentenceAt(int start)
    {
        var sentences = findings.Text.Sentences;
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < sentences.Count && sentences[low].Span.Start <= start ? sentences[low] : null;
    }

    /// <summary>The word of the span that everything else in it hangs on, where that is a predicate; else -1.</summary>
    private static int HeadOf(Sentence sentence, TextSpan span)
    {
        foreach (var token in sentence.Tokens)
        {
            if (span.Contains(token.Span) && (token.Head < 0 || !span.Contains(sentence.Tokens[token.Head].Span)) && token.Upos is "VERB" or "ADJ" or "AUX")
            {
                return token.Index;
            }
        }

        return -1;
    }

    private IReadOnlyList<EntryId> Asked(Sentence sentence, int head, IReadOnlyList<EntryId> holder)
    {
        var slots = VerbSlots.Of(sentence, head);
        foreach (var name in (ReadOnlySpan<string>)["subj", "obj"])
        {
            if (slots.Find(slot => slot.Name == name && !slot.IsClause) is { } slot)
            {
                // "attacks on aid workers must stop": whoever attacks is asked.
                if (doers.Of(sentence.Index, slot.Heads[0], holder) is { } attackers)
                {
                    return attackers;
                }

                var argument = new Argument(Role.Recipient, slot.Heads, slot.Range, null, false);
                var named = parties.AllOf(sentence.Index, argument);
                // "civilians must be spared": what is to be done to people is not asked of them.
                return name == "obj" && sentence.Tokens[slot.Heads[0]].Upos == "PRON" ? [] : name == "obj" ? [.. named.Where(t => findings.Actors[t].Kind is ActorKind.State or ActorKind.Organization)]
                    : named.Count > 0 ? named : parties.OwnersOf(sentence.Index, argument);
            }
        }

        return [];
    }
}
