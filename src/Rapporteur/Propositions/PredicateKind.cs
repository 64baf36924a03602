namespace Rapporteur.Propositions;

/// <summary>Word class of a predicate.</summary>
public enum PredicateKind
{
    /// <summary>A verb, with its particle.</summary>
    Verb,

    /// <summary>A noun that names an act ("refusal", "talks").</summary>
    Noun,

    /// <summary>An adjective that predicates ("unacceptable", "ready").</summary>
    Adjective,

    /// <summary>An adverb that weighs its clause ("reportedly", "allegedly").</summary>
    Adverb,

    /// <summary>A verb that only carries a noun ("hold talks", "reach an agreement").</summary>
    Light,
}
