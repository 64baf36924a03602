using System.CommandLine;
using Rapporteur.Cli.Inputs;
using Rapporteur.Cli.Outputs;
using Rapporteur.Language;
using Rapporteur.Reading;
using Rapporteur.Sources;
using Rapporteur.Sources.Headers;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur read</c>: reads reports and prints their records.</summary>
internal sealed class ReadCommand : ICliCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Reports: text, web pages, feeds, WARC, JSON lines, mail, PDF, Word; folders of these; the URL of a page or feed; - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _date = new("--date")
    {
        Description = "Day of publication, in place of the header's (2025-10-22).",
        HelpName = "DATE",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, json for one report, jsonl for one report a line.",
        HelpName = "text|json|jsonl",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _explain = new("--explain")
    {
        Description = "Shows why one entry (m1, s2, p3 ...) is in the record: sentence, proposition, rule.",
        HelpName = "ID",
    };

    private readonly Option<bool> _follow = WebArguments.Follow();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "Writes one file a report into this directory instead of printing.",
        HelpName = "DIR",
    };

    private readonly Option<string> _model = new("--model")
    {
        Description = "Language model: accurate for reports one reads, fast for archives.",
        HelpName = string.Join('|', LanguageModels.Names),
        DefaultValueFactory = _ => LanguageModels.Default,
    };

    private readonly Option<string?> _knowledge = new("--knowledge")
    {
        Description = "Further tables of actors and places beside the program's own; RAPPORTEUR_KNOWLEDGE unless said.",
        HelpName = "DIR",
    };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _files.Validators.Add(result =>
        {
            // A mistyped option would else be taken for a file.
            foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            {
                result.AddError($"Unrecognized option '{token.Value}'; a file of that name is written ./{token.Value}");
            }
        });
        _format.AcceptOnlyFromAmong("text", "json", "jsonl");
        _model.AcceptOnlyFromAmong([.. LanguageModels.Names]);
        var command = new Command("read", "Reads reports and prints who met whom, who said what, positions and events.")
        {
            _files, _date, _format, _explain, _output, _model, _knowledge, _follow,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var format = Enum.Parse<OutputFormat>(parsed.GetValue(_format)!, ignoreCase: true);
        var output = parsed.GetValue(_output);
        var explain = parsed.GetValue(_explain);
        var inputs = Inputs(parsed.GetValue(_files) ?? [], terminal.IsInputPiped);
        var options = new SourceOptions { Published = DateOf(parsed.GetValue(_date)) };
        var alone = format == OutputFormat.Json && output is null;
        if (explain is not null && (inputs.Length > 1 || output is not null || format != OutputFormat.Text))
        {
            throw new UsageException("--explain shows one entry of one report as text; leave --format and --output out.");
        }

        if (format == OutputFormat.Jsonl && output is not null)
        {
            throw new UsageException("--output writes one file a report; use --format json with it.");
        }

        var further = FurtherKnowledge.Folder(parsed.GetValue(_knowledge));
        var reading = new InputReading(
            terminal,
            new Lazy<ReportReader>(() => ReportReader.Create(new ReaderOptions { Model = parsed.GetValue(_model)!, FurtherKnowledgeDirectory = further })),
            options,
            WebArguments.Options(parsed, _follow));
        if (explain is not null)
        {
            return new EntryExplanation(terminal, reading).Print(inputs[0], explain);
        }

        var results = reading.Results(inputs);
        if (alone && results.Take(2).ToList() is var first)
        {
            results = first.Count == 1 ? first : throw new UsageException(
                "--format json prints one document; for several reports use --format jsonl, or --output DIR.");
        }

        var formatter = new RecordFormatter(
            format, output is null ? terminal.Width : Terminal.PlainWidth, output is null && terminal.HasColour);
        IRecordOutput target = output is null
            ? new StreamOutput(formatter, format, terminal.Output)
            : new DirectoryOutput(formatter, format, output);
        return reading.ReadAll(results, target, tellsNotes: format != OutputFormat.Text);
    }

    private static string[] Inputs(string[] arguments, bool isPiped) => arguments.Length > 0 ? arguments
        : isPiped ? [ReportSource.StandardInput]
        : throw new UsageException("No report to read: name a file, a folder or a URL, or - to type or pipe one in.");

    private static DateOnly? DateOf(string? text) => text is null ? null
        : HeaderDate.TryRead(text, out var date) ? date
        : throw new UsageException($"--date \"{text}\" is no date; write it as 2025-10-22.");
}
