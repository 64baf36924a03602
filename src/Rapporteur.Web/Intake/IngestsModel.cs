namespace Rapporteur.Web.Intake;

/// <summary>Where reports are handed in, and the ingests of this run of the workbench.</summary>
/// <param name="Rows">The ingests, the latest first.</param>
public sealed record IngestsModel(IReadOnlyList<IngestModel> Rows);
