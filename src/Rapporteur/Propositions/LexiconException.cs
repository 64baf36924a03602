namespace Rapporteur.Propositions;

/// <summary>The predicate lexicon cannot be used as it lies on disk.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Says what is wrong, where, and what to do.</summary>
    public LexiconException(string message)
        : base(message)
    {
    }
}
