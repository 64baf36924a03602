using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Rapporteur.Architecture.Tests;

/// <summary>The rooms of the house in the order of the way through it.</summary>
internal static class Rooms
{
    /// <summary>All rooms; each may use those before it.</summary>
    public static IReadOnlyList<string> InOrder { get; } =
        ["Language", "Records", "Propositions", "Reading", "Sources", "Dossiers", "Storage", "Intake", "Exports", "Web", "Cli"];

    /// <summary>The compiled house.</summary>
    public static ArchUnitNET.Domain.Architecture House { get; } = new ArchLoader().LoadAssemblies(
        typeof(Language.TextSpan).Assembly,
        typeof(Records.ReportRecord).Assembly,
        typeof(Sources.ReportSource).Assembly,
        typeof(Storage.SqliteDossierStore).Assembly,
        typeof(Intake.Ingestion).Assembly,
        typeof(Exports.IDossierExport).Assembly,
        typeof(Web.Workbench).Assembly,
        System.Reflection.Assembly.Load("Rapporteur.Cli")).Build();

    /// <summary>The types of a room.</summary>
    public static GivenTypesConjunction TypesOf(string room) =>
        Types().That().ResideInNamespaceMatching($@"^Rapporteur\.{room}(\..*)?$");

    /// <summary>Names of the types in a room.</summary>
    public static IEnumerable<IType> Of(string room) => TypesOf(room).GetObjects(House);
}
