using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rules <c>actor.pronoun</c>: "he" and "she" are the fitting person last spoken of, subjects before others and nobody who speaks
/// the quotation that the pronoun stands in; "it" a state or body, "they" a group or body; "the two leaders" the last two that fit.
/// </summary>
internal sealed class Pronouns(ActorBook book, IReadOnlyList<ActorDraft> adversaries)
{
    internal const int Memory = 3;

    private readonly Twosomes _together = new(book);

    public void Read(IReadOnlyList<SentenceScan> scans)
    {
        var joint = new JointNouns(book, _together, adversaries);
        foreach (var scan in scans)
        {
            joint.Read(scans, scan);
            for (var t = 0; t < scan.Tokens.Count; t++)
            {
                if (book.At(scan.Index, t) is null && scan.Tokens[t].Upos is "PRON" or "DET")
                {
                    Resolve(scans, scan, t);
                }
            }
        }
    }

    private void Resolve(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int token)
    {
        var word = scan.Lower(token);
        var isOfTwo = Twosomes.IsOfTwo(scan, token);
        var gender = book.Knowledge.Is("male", word) ? 'm' : book.Knowledge.Is("female", word) ? 'f' : ' ';
        Func<ActorDraft, int>? fits = gender != ' ' ? draft => draft.Kind switch
            {
                ActorKind.Person => draft.Gender == gender ? 4 : draft.Gender == ' ' ? (gender == 'm' ? 3 : 1) : -100,
                ActorKind.Unnamed when !draft.Plural => -3,
                _ => -100,
            }
            : book.Knowledge.Is("thing", word) ? draft => draft.Kind switch
            {
                ActorKind.State or ActorKind.Organization => 1,
                ActorKind.Group => draft.Plural ? -2 : 0,
                _ => -100,
            }
            : book.Knowledge.Is("plural", word) ? draft => draft.Kind switch
            {
                ActorKind.Group => isOfTwo && draft.Sector is "CVL" or "REF" ? -9 : 3,
                ActorKind.Unnamed => draft.Plural ? 3 : -2,
                ActorKind.Organization => IsPlural(draft) ? 2 : 0,
                ActorKind.State => -1,
                _ => -100,
            }
            : null;
        if (fits is null)
        {
            return;
        }

        var isPlural = book.Knowledge.Is("plural", word);
        var (draft, score) = Best(scans, scan, token, fits, isPlural);
        if (isPlural && _together.Before(scans, scan, token) is var (together, joint) && together.Count > 1 && joint >= score)
        {
            book.Replace(scan.Index, token, new TokenRange(token, token + 1), together);
        }
        else if (draft is not null)
        {
            book.Claim(draft, scan.Index, new TokenRange(token, token + 1), [token], pronoun: true);
        }
    }

    /// <summary>"the Rapid Support Forces": a body whose name is a plural.</summary>
    private static bool IsPlural(ActorDraft draft) => draft.NamePieces is [.., [.., not 's', 's'] last] && char.IsUpper(draft.Name[0]) && last is not ("Nations" or "States");

    private (ActorDraft? Draft, double Score) Best(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int token, Func<ActorDraft, int> fits, bool isPlural)
    {
        ActorDraft? best = null;
        var bestScore = -50.0;
        var subject = SubjectAbove(scan, token);
        var mentions = book.MentionsOf(Math.Max(0, scan.Index - Memory), scan.Index);
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if ((mention.Sentence == scan.Index && mention.Head >= token) || (!isPlural && IsJoint(mentions, i)))
            {
                continue;
            }

            var fit = fits(mention.Draft);
            var other = scans[mention.Sentence];
            if (fit <= -50 || (mention.Sentence == scan.Index && (MentionRoles.Coargument(scan, mention.Head, token) || mention.Range.Contains(token))))
            {
                continue;
            }

            // Inside a quotation the speaker says "I", so "he" is somebody else.
            if (scan.Quoted[token] && mention.Sentence == scan.Index && !scan.Quoted[mention.Head]
                && other.Tokens[mention.Head].Relation is "nsubj")
            {
                continue;
            }

            var distance = scan.Index - mention.Sentence;
            var score = fit - (distance * 3) + MentionRoles.Role(other, mention.Head) + (mention.Head * 0.01) + (distance == 0 && IsIn(scan, mention.Head, subject) ? 2.5 : 0);
            if (score >= bestScore)
            {
                (best, bestScore) = (mention.Draft, score);
            }
        }

        return (best, bestScore);
    }

    /// <summary>Whether the mention speaks of others as well ("the two leaders"), so that neither "he" nor "it" points at it.</summary>
    private static bool IsJoint(IReadOnlyList<DraftMention> mentions, int at)
    {
        return mentions[at].Pronoun && (IsBeside(at - 1) || IsBeside(at + 1));

        bool IsBeside(int other) => other >= 0 && other < mentions.Count && mentions[other].Sentence == mentions[at].Sentence
            && mentions[other].Head == mentions[at].Head && mentions[other].Draft != mentions[at].Draft;
    }

    private static bool IsIn(SentenceScan scan, int mention, int subject) =>
        subject >= 0 && (mention == subject || (scan.Tokens[mention].Relation == "conj" && scan.Tokens[mention].Head == subject));

    /// <summary>The subject of the clause above the one that the pronoun is the subject of ("Lima said it ..."); -1 for none.</summary>
    private static int SubjectAbove(SentenceScan scan, int pronoun)
    {
        if (scan.Tokens[pronoun].Relation is not ("nsubj" or "nsubj:pass"))
        {
            return -1;
        }

        for (var (at, clauses) = (scan.Tokens[pronoun].Head, 0); at >= 0; at = scan.Tokens[at].Head)
        {
            if (scan.Tokens[at].Upos is not ("VERB" or "AUX" or "ADJ") && scan.Sentence.ChildOf(at, "nsubj") < 0)
            {
                continue;
            }

            var subject = scan.Sentence.ChildOf(at, "nsubj");
            if (clauses > 0 && subject >= 0 && subject < pronoun)
            {
                return subject;
            }

            clauses++;
        }

        return -1;
    }
}
