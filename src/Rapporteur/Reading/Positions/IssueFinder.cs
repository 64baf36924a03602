using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>
/// Joins proposals that are about the same thing into issues: by the concept their words stand for ("a freeze along the front", "stop where they
/// are"), by the content words they share, and where the words only point back ("rejected the offer") by the proposal of another side before.
/// </summary>
/// <param name="findings">Trees and words of the report.</param>
/// <param name="concepts">What negotiations are about.</param>
internal sealed class IssueFinder(Findings findings, IssueConcepts concepts)
{
    // Sentences that a word may point back over.
    private const int Reach = 12;

    private const string Talks = "issue:talks";

    private readonly List<IssueDraft> _issues = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Issues in order of their first proposal, and the issue of each draft.</summary>
    public (IReadOnlyList<Issue> Issues, IReadOnlyList<EntryId> IssueOf) Find(IReadOnlyList<PositionDraft> drafts)
    {
        var issueOf = new List<int>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var text = draft.Proposal.In(findings.Text.Text);
            var meant = Meant(drafts, i);
            var (words, plain) = Words(findings.SentenceOf(draft.Proposition), draft.Proposal);
            // That they should talk is what nearly every proposal says besides.
            var concept = meant < 0 && concepts.ConceptOf(plain) is { } found && found != Talks ? found : null;
            var at = meant >= 0 ? issueOf[meant] : Nearest(words, concept);
            if (at < 0)
            {
                at = _issues.Count;
                _issues.Add(new IssueDraft(words, concept, text));
            }
            else if (meant < 0)
            {
                _issues[at].Take(words, concept, text);
            }

            Note(meant < 0 ? words : [], at);
            issueOf.Add(at);
        }

        return ([.. _issues.Select((issue, i) => new Issue { Id = Id(i), Label = issue.IsJoinedByConcept ? concepts.LabelOf(issue.Concept!) : Clean(issue.Label) })], [.. issueOf.Select(Id)]);
    }

    private static EntryId Id(int issue) => new($"i{issue + 1}");

    private void Note(HashSet<string> words, int issue)
    {
        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var list))
            {
                _byWord[word] = list = [];
            }

            if (list.Count == 0 || list[^1] != issue)
            {
                list.Add(issue);
            }
        }
    }

    private int Nearest(HashSet<string> words, string? concept)
    {
        var alike = concept is null ? -1 : _issues.FindIndex(issue => issue.Concept == concept);
        if (alike >= 0)
        {
            return alike;
        }

        var shared = new Dictionary<int, int>();
        foreach (var word in words)
        {
            // A word of many issues tells them apart no longer.
            if (_byWord.TryGetValue(word, out var list) && list.Count <= 20)
            {
                foreach (var at in list)
                {
                    shared[at] = shared.GetValueOrDefault(at) + 1;
                }
            }
        }

        var (best, bestShare) = (-1, 0.0);
        foreach (var (at, count) in shared.OrderBy(static p => p.Key))
        {
            // Proposals of two different concepts are two, whatever words they share.
            var share = concept is not null && _issues[at].Concept is not null ? 0 : count / (double)Math.Min(words.Count, _issues[at].Words.Count);
            if (share > bestShare)
            {
                (best, bestShare) = (at, share);
            }
        }

        return bestShare >= 0.5 ? best : -1;
    }

    /// <summary>The draft that a proposal without words of its own points back at ("opposes the demand": the last demand of another side); -1 for none.</summary>
    private int Meant(IReadOnlyList<PositionDraft> drafts, int at)
    {
        var draft = drafts[at];
        var sentence = findings.SentenceOf(draft.Proposition);
        if ((draft.Rule == EllipticalAnswers.Rule ? "it" : Pointer(sentence, draft.Proposal)) is not { } noun)
        {
            return -1;
        }

        var owner = OwnerOf(sentence, draft.Proposal);
        var nearest = -1;
        for (var i = at - 1; i >= 0 && sentence.Index - drafts[i].Proposition.Sentence <= Reach; i--)
        {
            var other = drafts[i];
            var fits = noun switch
            {
                "demand" or "request" or "appeal" => other.Stance == Stance.Demands,
                "offer" or "invitation" => other.Stance is Stance.Offers or Stance.Conditional,
                _ => other.Stance is Stance.Demands or Stance.Offers or Stance.Supports or Stance.Conditional,
            };
            var there = findings.SentenceOf(other.Proposition);
            if (!fits || other.Holder.Any(draft.Holder.Contains) || Pointer(there, other.Proposal) is not null || other.Rule == EllipticalAnswers.Rule || (owner is not null && !other.Holder.Any(h => findings.Actors[h].Country == owner)))
            {
                continue;
            }

            if (IsCalledSo(there, noun))
            {
                return i;
            }

            nearest = nearest < 0 && (owner is not null || sentence.Index - there.Index <= (noun is "demand" or "offer" or "invitation" or "request" or "appeal" ? 4 : draft.Rule == EllipticalAnswers.Rule || IsShown(sentence, draft.Proposal) ? 1 : -1)) ? i : nearest;
        }

        return IsNew(sentence, draft.Proposal, noun) ? -1 : nearest;
    }

    /// <summary>"that proposal", "it": what was told just before.</summary>
    private static bool IsShown(Sentence sentence, TextSpan span) =>
        sentence.Tokens.Any(token => span.Contains(token.Span) && token.Lemma.ToLowerInvariant() is "that" or "this" or "these" or "such" or "it");

    /// <summary>"plans to raise duties" and "the plan", "has offered" and "the offer".</summary>
    private static bool IsCalledSo(Sentence sentence, string noun) => sentence.Tokens.Any(token => token.Lemma.Equals(noun, StringComparison.OrdinalIgnoreCase)
        || (noun, token.Lemma) is ("proposal", "propose") or ("invitation", "invite") or ("suggestion", "suggest"));

    /// <summary>"will discuss a plan to ...; Oslo backs the plan": the sentence itself brings what the words point at.</summary>
    private static bool IsNew(Sentence sentence, TextSpan span, string noun) => sentence.Tokens.Any(token => token.Span.End <= span.Start && token.Upos == "NOUN" && token.Lemma == noun
        && sentence.ChildOf(token.Index, "det") is >= 0 and var article && sentence.Tokens[article].Lemma == "a");

    /// <summary>Country of "the American proposal"; null where no adjective tells whose.</summary>
    private string? OwnerOf(Sentence sentence, TextSpan span)
    {
        foreach (var token in sentence.Tokens)
        {
            if (span.Contains(token.Span) && token.Upos is "ADJ" or "PROPN" && findings.Actors.At(sentence.Index, token.Index) is { } id && findings.Actors[id].Country is { } country)
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>"the demand", "that proposal", "the American plan", "it": the noun where nothing else tells what is proposed; null where something does.</summary>
    private static string? Pointer(Sentence sentence, TextSpan span)
    {
        string? noun = null;
        var isDefinite = false;
        foreach (var token in sentence.Tokens)
        {
            if (!span.Contains(token.Span))
            {
                continue;
            }

            switch (token.Upos)
            {
                case "NOUN" when noun is null && token.Lemma is "demand" or "proposal" or "plan" or "offer" or "idea" or "call" or "request" or "initiative" or "invitation" or "suggestion" or "appeal":
                    noun = token.Lemma;
                    break;
                case "PRON" when noun is null && token.Lemma is "it" or "that" or "this":
                    (noun, isDefinite) = ("it", true);
                    break;
                case "DET":
                    isDefinite |= token.Lemma is "the" or "that" or "this" or "these" or "such";
                    break;
                case "ADJ" or "PUNCT":
                    break;
                default:
                    return null;
            }
        }

        return isDefinite ? noun : null;
    }

    /// <summary>Content words, and all words, without clauses that only tell when or on what condition ("meet again before the tariffs take effect").</summary>
    private static (HashSet<string> Content, string Plain) Words(Sentence sentence, TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var plain = new List<string>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (!span.Contains(token.Span) || IsBeside(sentence, span, i))
            {
                continue;
            }

            plain.Add(token.Form);
            if (token.Upos is "NOUN" or "VERB" or "PROPN" or "ADJ" && token.Lemma.Length > 2)
            {
                words.Add(token.Lemma.ToLowerInvariant());
            }
        }

        return (words, string.Join(' ', plain));
    }

    /// <summary>Whether the token stands in an adverbial clause inside the span.</summary>
    private static bool IsBeside(Sentence sentence, TextSpan span, int token)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < 8 && span.Contains(sentence.Tokens[at].Span); at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[at].Relation == "advcl" && VerbSlots.Mark(sentence, at) is "before" or "after" or "if" or "unless" or "until" or "once" or "when" && sentence.Tokens[at].Head is >= 0 and var above && span.Contains(sentence.Tokens[above].Span))
            {
                return true;
            }
        }

        return false;
    }

    private static string Clean(string label) =>
        string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '"', '“', '”', ',', '.', ';');
}
