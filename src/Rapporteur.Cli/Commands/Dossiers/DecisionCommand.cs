using System.CommandLine;
using System.Globalization;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>The analyst's hand: <c>accept</c>, <c>reject</c>, <c>correct</c>, <c>merge</c>, <c>split</c>, <c>note</c>, <c>grade</c>, <c>undo</c>.</summary>
/// <param name="kind">What is decided.</param>
/// <param name="description">Help.</param>
/// <param name="clock">Tells the moment, in UTC.</param>
internal sealed class DecisionCommand(DecisionKind kind, string description, TimeProvider clock) : ICliCommand
{
    private readonly StoreArguments _store = new();

    private readonly Argument<string> _first = new(kind switch { DecisionKind.Grade => "SOURCE", DecisionKind.Undo => "NUMBER", _ => "ID" })
    {
        Description = kind switch
        {
            DecisionKind.Grade => "Name of an outlet or source.",
            DecisionKind.Undo => "Number of the decision, as 'rapporteur log' prints it.",
            _ => "Id of an entry as the other commands print it (1a2b3c4d/m1).",
        },
    };

    private readonly Argument<string> _second = new(kind switch { DecisionKind.Correct => "FIELD", DecisionKind.Note => "TEXT", DecisionKind.Grade => "A-F", _ => "OTHER" })
    {
        Description = kind switch
        {
            DecisionKind.Correct => $"One of {string.Join(", ", DecisionRules.Fields)}.",
            DecisionKind.Note => "The remark.",
            DecisionKind.Grade => "Reliability, from A (completely reliable) to E (unreliable); F: cannot be judged.",
            _ => "Id of the other entry.",
        },
    };

    private readonly Argument<string> _value = new("VALUE") { Description = "The right value." };

    private readonly Option<string> _who = new("--who")
    {
        Description = "Who decides; by default the user's name.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => Environment.UserName,
    };

    private readonly Option<string?> _why = new("--why") { Description = "Why.", HelpName = "TEXT" };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        var command = new Command(Rapporteur.Records.RecordNames.Of(kind), description) { _first };
        if (kind is DecisionKind.Correct or DecisionKind.Note or DecisionKind.Grade or DecisionKind.Merge or DecisionKind.Split)
        {
            command.Arguments.Add(_second);
        }

        if (kind == DecisionKind.Correct)
        {
            command.Arguments.Add(_value);
        }

        foreach (var option in (Option[])[_store.Store, _who, _why])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            using var store = _store.Open(parsed, mustExist: true);
            foreach (var decision in Decide(parsed, store))
            {
                var kept = store.Append(decision);
                terminal.Tell($"{kept.Number.ToString(CultureInfo.InvariantCulture)}: {DossierWords.Decision(kept)}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private IReadOnlyList<Decision> Decide(ParseResult parsed, IDossierStore store)
    {
        var blank = new Decision { Kind = kind, Who = parsed.GetValue(_who)!, When = clock.GetUtcNow(), Why = parsed.GetValue(_why) };
        var first = parsed.GetValue(_first)!;
        var dossier = new Dossier(store);
        try
        {
            return kind switch
            {
                DecisionKind.Grade => [DecisionRules.Grade(blank, first, parsed.GetValue(_second)!)],
                DecisionKind.Undo => DecisionRules.UndoAct(blank, first, dossier.Log),
                DecisionKind.Correct => DecisionRules.Correct(blank, dossier, first, parsed.GetValue(_second)!, parsed.GetValue(_value)!),
                DecisionKind.Merge or DecisionKind.Split => [DecisionRules.Pair(blank, dossier, first, parsed.GetValue(_second)!)],
                DecisionKind.Note => [DecisionRules.Note(blank, dossier, first, parsed.GetValue(_second)!)],
                _ => DecisionRules.Verdict(blank, dossier, first),
            };
        }
        catch (DecisionException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
