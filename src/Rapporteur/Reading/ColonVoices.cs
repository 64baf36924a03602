using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Words behind a colon that somebody is said to be firm about: "The envoy was blunt: the border stays shut", "Juba's answer is clear: ...".</summary>
internal static class ColonVoices
{
    /// <summary>Whose words stand at the token, with all of them; null where no such colon stands before it.</summary>
    public static Voice? At(Findings findings, Sentence sentence, int token)
    {
        for (var colon = Math.Min(token, sentence.Tokens.Count - 1) - 1; colon >= 2; colon--)
        {
            if (sentence.Tokens[colon].Form != ":")
            {
                continue;
            }

            var speaker = Firm(findings, sentence, colon - 1);
            return speaker.Count == 0 || token <= colon ? null
                : new Voice(speaker, new TextSpan(sentence.Tokens[colon + 1].Span.Start, sentence.Span.End), Directness.No, null, []);
        }

        return null;
    }

    private static IReadOnlyList<EntryId> Firm(Findings findings, Sentence sentence, int word)
    {
        if (sentence.Tokens[word].Lemma.ToLowerInvariant() is not ("firm" or "adamant" or "blunt" or "clear" or "defiant" or "categorical" or "unequivocal" or "emphatic" or "unmoved" or "unchanged"
            or "resolute" or "simple" or "plain" or "explicit"))
        {
            return [];
        }

        // With a copula the word has the subject itself, after "remain" the verb has it.
        var verb = sentence.ChildOf(word, "nsubj") >= 0 ? word : sentence.Tokens[word].Head;
        if (verb < 0 || sentence.ChildOf(verb, "nsubj") is not (>= 0 and var subject))
        {
            return [];
        }

        if (findings.Actors.AllAt(sentence.Index, subject) is { Count: > 0 } named)
        {
            return named;
        }

        return sentence.Tokens[subject].Lemma is "message" or "answer" or "position" or "line" or "reply" or "response" or "stance"
            ? new Parties(findings).OwnersOf(sentence.Index, new Argument(Role.Agent, [subject], Phrase.Of(sentence, subject), null, false)) : [];
    }
}
