namespace Rapporteur.Reading.Events;

/// <summary>The ontology tables cannot be used as they lie on disk.</summary>
public sealed class OntologyException : Exception
{
    /// <summary>Says what is wrong, in which file and line, and what to do.</summary>
    public OntologyException(string message)
        : base(message)
    {
    }
}
