namespace Rapporteur.Cli.Tests.Commands;

/// <summary>The reports of samples/settlement.</summary>
public sealed class SettlementStore() : SampleDossier("samples/settlement");
