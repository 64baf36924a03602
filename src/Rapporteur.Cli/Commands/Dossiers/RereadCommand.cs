using Rapporteur.Cli.Inputs;
using System.CommandLine;
using System.Globalization;
using Rapporteur.Dossiers;
using Rapporteur.Language;
using Rapporteur.Reading;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur reread</c>: reads the kept reports anew, when models or rules have changed.</summary>
/// <param name="clock">Tells the moment, in UTC.</param>
internal sealed class RereadCommand(TimeProvider clock) : ICliCommand
{
    private const int MostNamed = 8;

    private readonly StoreArguments _store = new();

    private readonly Option<string> _model = new("--model")
    {
        Description = "Language model.",
        HelpName = string.Join('|', LanguageModels.Names),
        DefaultValueFactory = static _ => LanguageModels.Default,
    };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _model.AcceptOnlyFromAmong([.. LanguageModels.Names]);
        var command = new Command("reread", "Reads the kept reports anew; what analysts decided stays, and earlier readings stay visible to --as-of.") { _store.Store, _model };
        command.SetAction(parsed =>
        {
            using var store = _store.Open(parsed, mustExist: true);
            var options = new ReaderOptions { Model = parsed.GetValue(_model)!, FurtherKnowledgeDirectory = FurtherKnowledge.Folder() };
            var (reader, rules) = (ReportReader.Create(options), ReadingRules.Of(options));
            var (changed, same) = (0, 0);
            foreach (var report in store.Reports())
            {
                if (report.IsEntered)
                {
                    if (report.Rules != DossierReport.EnteredCode)
                    {
                        store.Confirm(report.Record.Report.Id, DossierReport.EnteredCode);
                    }

                    continue;
                }

                var record = reader.Read(report.Record.Report);

                // Notes of the source come before the reader's and are not made anew.
                var notes = report.Record.Notes.Where(n => !record.Notes.Contains(n)).Concat(record.Notes);
                record = record with { Notes = [.. notes] };
                var isSame = Rapporteur.Records.RecordJson.ToUtf8(record).AsSpan().SequenceEqual(Rapporteur.Records.RecordJson.ToUtf8(report.Record)) && DossierKeeping.IsCurrent(store, report);

                // What other models or tables read may tell the same and yet be one with other things: its links are made anew too.
                if (!isSame || report.Rules != rules)
                {
                    DossierKeeping.Reread(store, report with { Record = record, Recorded = clock.GetUtcNow(), Rules = rules });
                }

                (changed, same) = isSame ? (changed, same + 1) : (changed + 1, same);
            }

            terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"{changed} read differently now, {same} as before"));
            if (new Dossier(store).LostDecisions is { Count: > 0 } lost)
            {
                terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"{lost.Count} decisions are about entries that are no longer read so, and wait for a reading that has them: {string.Join(", ", lost.Take(MostNamed).Select(static d => d.Number))}{(lost.Count > MostNamed ? ", ..." : string.Empty)}; 'rapporteur log' shows them"));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
