using System.CommandLine;
using Rapporteur.Cli.Inputs;
using Rapporteur.Intake;
using Rapporteur.Language;
using Rapporteur.Reading;
using Rapporteur.Sources;
using Rapporteur.Sources.Web;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur ingest</c>: reads reports into a dossier.</summary>
/// <param name="clock">Tells the moment, in UTC.</param>
internal sealed class IngestCommand(TimeProvider clock) : ICliCommand
{
    private readonly StoreArguments _store = new();

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders of reports: text, web pages, feeds, WARC, JSON lines, mail, PDF, Word; the URL of a page or feed; - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _date = new("--date")
    {
        Description = "Day of publication, in place of what the reports say (2025-10-22).",
        HelpName = "DATE",
    };

    private readonly Option<string> _model = new("--model")
    {
        Description = "Language model: accurate for reports one reads, fast for archives.",
        HelpName = string.Join('|', LanguageModels.Names),
        DefaultValueFactory = static _ => LanguageModels.Default,
    };

    private readonly Option<bool> _follow = WebArguments.Follow();

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _model.AcceptOnlyFromAmong([.. LanguageModels.Names]);
        var command = new Command("ingest", "Reads reports into a dossier; what it holds already is passed over.") { _paths, _store.Store, _date, _model, _follow };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var options = new SourceOptions { Published = StoreArguments.Day(parsed, _date) };
        using var store = _store.Open(parsed, mustExist: false);
        var reading = new ReaderOptions { Model = parsed.GetValue(_model)!, FurtherKnowledgeDirectory = FurtherKnowledge.Folder() };
        var reader = new Lazy<ReportReader>(() => ReportReader.Create(reading));
        var progress = new IngestProgress(terminal, FileCount.Of(parsed.GetValue(_paths)!), clock);
        var ingestion = new Ingestion(store, r => reader.Value.Read(r), clock, progress, ReadingRules.Of(reading));
        foreach (var path in parsed.GetValue(_paths)!)
        {
            ingestion.Take(path == ReportSource.StandardInput
                ? ReportSource.ReadAll(terminal.Input, path, options)
                : WebSource.IsAddress(path, out _) ? WebSource.ReadAll(path, options, WebArguments.Options(parsed, _follow))
                : ReportSource.ReadAll(path, options));
        }

        var exit = progress.Summarise();
        OtherRules.Tell(terminal, store);
        return exit;
    }
}
