using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Demands in the dress of a fact: "the only way out is a vote", "what we need is a truce", "it is time for the army to leave".</summary>
/// <param name="findings">Trees of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class OnlyWays(Findings findings, SpeechContext speech)
{
    private const string Way = "position.only-way";
    private const string Moment = "position.it-is-time";

    /// <summary>One draft for each demand.</summary>
    /// <example>"The only answer is a recount," she said. (Negative: "The only guest is a cousin," she said.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (sentence.ChildOf(i, "cop") < 0 || VerbGroup.IsNegated(sentence, i) || StanceGuards.IsUnderMark(sentence, i)
                    || speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span) is not { Speaker.Count: > 0 } voice)
                {
                    continue;
                }

                var range = sentence.Tokens[i].Lemma == "time" ? TimeFor(sentence, i) : IsWay(sentence, i) ? Said(sentence, i) : null;
                if (range is { } words)
                {
                    yield return new PositionDraft(
                        voice.Speaker, Stance.Demands, sentence.SpanOf(words), null, Holders.Ascribers(voice, voice.Speaker), voice.Id, TreeGround.At(sentence, i), sentence.Tokens[i].Lemma == "time" ? Moment : Way);
                }
            }
        }
    }

    /// <summary>The subject is the only way, or what is needed.</summary>
    private static bool IsWay(Sentence sentence, int head)
    {
        var subject = sentence.ChildOf(head, "nsubj") is >= 0 and var plain ? plain : sentence.ChildOf(head, "nsubj:outer") is >= 0 and var outer ? outer : sentence.ChildOf(head, "csubj");
        if (subject < 0 || sentence.Tokens[head].Upos is not ("NOUN" or "VERB" or "PROPN"))
        {
            return false;
        }

        if (sentence.Tokens[subject].Lemma is "need" or "want" or "require" or "what")
        {
            return sentence.Tokens[sentence.SubtreeOf(subject).Start].Lemma == "what" && HasNeed(sentence, subject);
        }

        var isOnly = false;
        foreach (var child in sentence.ChildrenOf(subject))
        {
            isOnly |= sentence.Tokens[child].Lemma.ToLowerInvariant() is "only" or "sole" or "best" or "right";
        }

        return isOnly && sentence.Tokens[subject].Lemma is "way" or "solution" or "path" or "answer" or "option" or "route" or "road" or "alternative" or "remedy" or "outcome";
    }

    private static bool HasNeed(Sentence sentence, int subject)
    {
        var range = sentence.SubtreeOf(subject);
        for (var i = range.Start; i < range.End; i++)
        {
            if (sentence.Tokens[i].Lemma is "need" or "require")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said of the subject, without the subject and the copula before it.</summary>
    private static TokenRange Said(Sentence sentence, int head)
    {
        var range = Phrase.Of(sentence, head);
        var start = range.Start;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child < head && sentence.Tokens[child].Relation is "cop" or "nsubj" or "nsubj:outer" or "csubj" or "advmod" or "case" or "mark" or "aux")
            {
                start = Math.Max(start, sentence.SubtreeOf(child).End);
            }
        }

        return new TokenRange(Math.Min(start, head), range.End);
    }

    /// <summary>"it is time for the guns to fall silent", "it is time to talk".</summary>
    private static TokenRange? TimeFor(Sentence sentence, int time)
    {
        var it = Math.Max(sentence.ChildOf(time, "nsubj"), sentence.ChildOf(time, "expl"));
        if (it < 0 || sentence.Tokens[it].Lemma.ToLowerInvariant() is not ("it" or "this" or "now"))
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(time))
        {
            if (child > time && sentence.Tokens[child].Upos is "VERB" or "ADJ" or "NOUN" && sentence.Tokens[child].Relation is "acl" or "advcl" or "csubj" or "ccomp" or "xcomp")
            {
                return Phrase.Of(sentence, child);
            }
        }

        return null;
    }
}
