using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>What the model of standing looks at: the standing by rule, the word, its group, and the predicates and clauses above it.</summary>
internal static class StandingFeatures
{
    /// <summary>Holds of a word that "never", "nobody" or the like denies, and not a mere "not".</summary>
    public const string Flatly = "flatly";

    private const int Above = 4;

    /// <summary>Names of the features that hold of the word, each once.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="propositions">Its propositions.</param>
    /// <param name="token">The word.</param>
    /// <param name="standing">Its standing by rule.</param>
    public static IReadOnlyCollection<string> Of(Sentence sentence, IReadOnlyList<Proposition> propositions, int token, Standing standing)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var word = sentence.Tokens[token];
        var lemma = word.Lemma.ToLowerInvariant();
        var rule = $"{standing.Status}{(standing.IsNegated ? "-" : "")}{(standing.IsConditional ? "?" : "")}";
        var parent = Parent(propositions, token);
        var mark = VerbSlots.Mark(sentence, token);
        var group = Group(sentence, token);
        found.UnionWith(
        [
            "bias", $"rule {rule}", $"modal {standing.Modal}", $"rule {rule} {standing.Modal} {word.Xpos}", $"lemma {lemma}", $"lemma {lemma} {word.Xpos}",
            $"tag {word.Xpos}", $"relation {word.Relation} {word.Xpos}", $"mark {mark} {word.Xpos} {word.Relation}", $"group {group} {word.Xpos}",
            $"lemma {lemma} {standing.Status}", $"end {sentence.Tokens[^1].Form} {word.Relation}", $"subject {Subject(sentence, token)} {group} {word.Xpos}",
            $"certainty {standing.Certainty.ToString("F1", CultureInfo.InvariantCulture)} {standing.Status}",
        ]);
        if (IsFlatlyDenied(sentence, token))
        {
            found.Add(Flatly);
        }

        AddChildren(sentence, token, found);
        AddAbove(sentence, token, found);
        if (parent is not null)
        {
            var signature = $"{parent.Entry?.Implies}/{parent.Entry?.ImpliesNegated}/{parent.Entry?.Stance}/{parent.Entry?.IsSpeech}";
            found.UnionWith([$"under {parent.Lemma} {parent.Standing.IsNegated}", $"under {signature} {parent.Standing.Status} {parent.Standing.IsNegated}", $"under {signature} {standing.Status}", $"under {parent.Lemma} {word.Xpos} {mark}"]);
        }

        for (var i = 1; i <= 3 && token - i >= 0; i++)
        {
            found.Add($"before{i} {sentence.Tokens[token - i].Lemma.ToLowerInvariant()} {(i == 1 ? word.Xpos : "")}");
        }

        if (token + 1 < sentence.Tokens.Count)
        {
            found.Add($"after {sentence.Tokens[token + 1].Lemma.ToLowerInvariant()}");
        }

        return found;
    }

    private static bool IsFlatlyDenied(Sentence sentence, int token)
    {
        foreach (var child in sentence.ChildrenOf(token))
        {
            var part = sentence.Tokens[child];
            var isSubject = part.Relation is "nsubj" or "nsubj:pass";
            if (part is { Relation: "advmod", Lemma: "never" } || isSubject && (part.Lemma.ToLowerInvariant() is "nobody" or "none" or "nothing" or "neither" || VerbGroup.HasNegativeDeterminer(sentence, child)))
            {
                return true;
            }
        }

        return false;
    }

    private static Proposition? Parent(IReadOnlyList<Proposition> propositions, int token)
    {
        foreach (var proposition in propositions)
        {
            if (proposition.Predicate == token || proposition.LightVerb == token)
            {
                return proposition.Parent;
            }
        }

        return null;
    }

    private static void AddChildren(Sentence sentence, int token, SortedSet<string> found)
    {
        foreach (var child in sentence.ChildrenOf(token))
        {
            var part = sentence.Tokens[child];
            if (part.Relation is "aux" or "aux:pass" or "cop" or "advmod" or "det" or "case" or "mark" or "cc" or "expl" or "amod" or "compound:prt")
            {
                found.Add($"child {part.Relation} {part.Lemma.ToLowerInvariant()}");
            }
            else if (part.Relation is "advcl" or "ccomp" or "xcomp" or "obj" or "obl" or "acl")
            {
                found.Add($"child {part.Relation} {VerbSlots.Mark(sentence, child) ?? VerbSlots.Preposition(sentence, child)}");
            }
        }
    }

    private static void AddAbove(Sentence sentence, int token, SortedSet<string> found)
    {
        var path = "";
        var below = token;
        for (var step = 1; step <= Above && sentence.Tokens[below].Head >= 0; step++)
        {
            var head = sentence.Tokens[below].Head;
            var above = sentence.Tokens[head];
            path += "<" + sentence.Tokens[below].Relation;
            var lemma = above.Lemma.ToLowerInvariant();
            var group = Group(sentence, head);
            found.UnionWith([$"above{path} {lemma}", $"above{path} {group} {above.Xpos}", $"over {sentence.Tokens[below].Relation} {group}"]);
            if (step <= 2)
            {
                found.UnionWith([$"above {lemma} {VerbSlots.Mark(sentence, token)} {sentence.Tokens[token].Xpos}", $"above{path} {VerbSlots.Mark(sentence, head)} {above.Xpos} {above.Relation}"]);
            }

            if (VerbSlots.Mark(sentence, head) is "if" or "unless" or "whether" or "so" or "once" or "until")
            {
                found.Add($"within {VerbSlots.Mark(sentence, head)}");
            }

            below = head;
        }
    }

    /// <summary>The auxiliaries and the negation before a predicate, joined.</summary>
    private static string Group(Sentence sentence, int token)
    {
        var group = "";
        foreach (var child in sentence.ChildrenOf(token))
        {
            if (sentence.Tokens[child].Relation is "aux" or "aux:pass" or "cop" && child < token)
            {
                group += sentence.Tokens[child].Lemma.ToLowerInvariant() + "+";
            }
        }

        return group + (VerbGroup.IsNegated(sentence, token) ? "not" : "");
    }

    private static string Subject(Sentence sentence, int token)
    {
        var subject = sentence.ChildOf(token, "nsubj");
        subject = subject < 0 ? sentence.ChildOf(token, "nsubj:pass") : subject;
        return subject < 0 ? "-" : sentence.Tokens[subject] is { Upos: "PRON" } pronoun ? pronoun.Lemma.ToLowerInvariant() : sentence.Tokens[subject].Upos;
    }
}
