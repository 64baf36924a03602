namespace Rapporteur.Web.Shared;

/// <summary>Something that a page shows and that rests on a sentence.</summary>
public interface ICited
{
    /// <summary>Id of the entry.</summary>
    string Id { get; }

    /// <summary>Its sentence.</summary>
    string Quote { get; }

    /// <summary>Outlet and day.</summary>
    string Source { get; }
}
