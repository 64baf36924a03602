using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Leaves out what takes up an act that the report has told already.</summary>
internal static class OneEntryAnAct
{
    /// <summary>One act, one entry: a noun that takes up an act already told ("the attack") adds none.</summary>
    public static IEnumerable<(Event Event, Proposition? Proposition)> Of(IEnumerable<(Event Event, Proposition? Proposition)> drafts)
    {
        var seen = new Dictionary<(string Type, string Source, string Target), HashSet<string>>();
        var obliged = new HashSet<(int Sentence, string Source, string Target)>();
        foreach (var (draft, proposition) in drafts)
        {
            var key = KeyOf(draft);
            if (!seen.TryGetValue(key, out var lemmas))
            {
                seen[key] = lemmas = new HashSet<string>(StringComparer.Ordinal);
            }

            var lemma = proposition?.Lemma ?? "";
            // "must respect the line and stop firing": one demand, however many things it asks for.
            if (draft.Rule is SpokenActs.ObligationRule && proposition is not null && !obliged.Add((proposition.Sentence, key.Source, key.Target)))
            {
                continue;
            }

            var isAgain = lemmas.Count > 0 && proposition?.Kind is PredicateKind.Noun && draft.Type is not "CONSULT";
            if (!isAgain)
            {
                lemmas.Add(lemma);
                yield return (draft, proposition);
            }
        }
    }

    /// <summary>Type and parties; the two sides of a deal in either order.</summary>
    private static (string Type, string Source, string Target) KeyOf(Event draft)
    {
        var (source, target) = (string.Join(',', draft.Source), string.Join(',', draft.Target));
        return draft.Type is "AGREE" or "COOPERATE" && string.CompareOrdinal(source, target) > 0 ? (draft.Type, target, source) : (draft.Type, source, target);
    }
}
