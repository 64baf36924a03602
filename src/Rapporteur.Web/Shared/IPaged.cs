namespace Rapporteur.Web.Shared;

/// <summary>A model that is one page of a list.</summary>
internal interface IPaged
{
    /// <summary>Which page of how long a list.</summary>
    Paging Paging { get; }
}
