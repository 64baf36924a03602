using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// A predicate with its arguments by role: passive, coordination, control, relative clauses and light verbs are
/// already undone.
/// </summary>
/// <remarks>
/// <para>This is the one abstraction between grammar and politics: every layer of the record but the actors, times and
/// places is a projection of propositions.</para>
/// </remarks>
public sealed class Proposition
{
    /// <summary>Position among the propositions of the text, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Index of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>The predicate's token in the sentence.</summary>
    public required int Predicate { get; init; }

    /// <summary>The words of the predicate ("called off" may span more than one token).</summary>
    public required TokenRange Trigger { get; init; }

    /// <summary>Dictionary form with its particle ("call off").</summary>
    public required string Lemma { get; init; }

    /// <summary>Word class.</summary>
    public required PredicateKind Kind { get; init; }

    /// <summary>The lexicon entry that fits, or null for a predicate that the lexicon does not know.</summary>
    public LexiconEntry? Entry { get; init; }

    /// <summary>The arguments.</summary>
    public required IReadOnlyList<Argument> Arguments { get; init; }

    /// <summary>Tense of its clause.</summary>
    public Tense Tense { get; init; }

    /// <summary>How the text presents it.</summary>
    public Standing Standing { get; internal set; }

    /// <summary>The nearest proposition whose content this one is part of, or null.</summary>
    public Proposition? Parent { get; internal set; }

    /// <summary>The light verb that carries a noun predicate ("held" in "held talks"), or -1.</summary>
    public int LightVerb { get; init; } = -1;

    /// <summary>The first argument with the role, or null.</summary>
    public Argument? this[Role role]
    {
        get
        {
            foreach (var argument in Arguments)
            {
                if (argument.Role == role)
                {
                    return argument;
                }
            }

            return null;
        }
    }
}
