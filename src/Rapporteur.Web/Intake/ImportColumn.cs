namespace Rapporteur.Web.Intake;

/// <summary>A column of a table that was handed in.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Field">What it was taken for.</param>
public sealed record ImportColumn(string Heading, string Field);
