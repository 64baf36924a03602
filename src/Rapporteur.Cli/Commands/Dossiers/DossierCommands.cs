using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>The commands that work on a dossier, in the order that help lists them.</summary>
internal static class DossierCommands
{
    /// <summary>All of them.</summary>
    /// <param name="clock">Tells the moment, in UTC.</param>
    public static IReadOnlyList<ICliCommand> All(TimeProvider clock) =>
    [
        new IngestCommand(clock),
        new RereadCommand(clock),
        new ImportCommand(clock),
        new TimelineCommand(),
        new MeetingsCommand(),
        new PositionsCommand(),
        new ConditionsCommand(),
        new ActorsCommand(),
        new StatementsCommand(),
        new SearchCommand(),
        new ChangesCommand(),
        new WhyCommand(),
        new ExportCommand(),
        new ServeCommand(clock),
        new DecisionCommand(DecisionKind.Accept, "Marks an entry as right.", clock),
        new DecisionCommand(DecisionKind.Reject, "Marks an entry as wrong; it no longer counts.", clock),
        new DecisionCommand(DecisionKind.Correct, "Gives a field of an entry another value.", clock),
        new DecisionCommand(DecisionKind.Merge, "Says that two entries are one thing.", clock),
        new DecisionCommand(DecisionKind.Split, "Says that two entries are two things.", clock),
        new DecisionCommand(DecisionKind.Note, "Adds a remark to an entry.", clock),
        new DecisionCommand(DecisionKind.Grade, "Grades the reliability of an outlet or source.", clock),
        new DecisionCommand(DecisionKind.Undo, "Takes a decision back, with all that was decided at one go with it.", clock),
        new LogCommand(),
        new CheckCommand(),
    ];
}
