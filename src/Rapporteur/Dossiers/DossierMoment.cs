namespace Rapporteur.Dossiers;

/// <summary>Which part of a dossier is looked at. Every part that is null asks for all.</summary>
/// <param name="AsOf">What the dossier held then: reports, readings and decisions recorded until that moment.</param>
/// <param name="Until">Only what tells of that day or an earlier one.</param>
/// <param name="PublishedUntil">Only reports published until that day.</param>
public sealed record DossierMoment(DateTimeOffset? AsOf = null, DateOnly? Until = null, DateOnly? PublishedUntil = null);
