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
        Description = "Reports as plain text; a directory for the *.txt files in it; - for standard input.",
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
            _files, _date, _format, _explain, _output, _model,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var format = Enum.Parse<OutputFormat>(parsed.GetValue(_format)!, ignoreCase: true);
        var output = parsed.GetValue(_output);
        var explain = parsed.GetValue(_explain);
        var inputs = InputList.Of(parsed.GetValue(_files) ?? [], terminal.IsInputPiped);
        var options = new SourceOptions { Published = DateOf(parsed.GetValue(_date)) };
        if (explain is not null && (inputs.Count > 1 || output is not null || format != OutputFormat.Text))
        {
            throw new UsageException("--explain shows one entry of one report as text; leave --format and --output out.");
        }

        if (format == OutputFormat.Json && inputs.Count > 1 && output is null)
        {
            throw new UsageException(
                "--format json prints one document; for several reports use --format jsonl, or --output DIR.");
        }

        if (format == OutputFormat.Jsonl && output is not null)
        {
            throw new UsageException("--output writes one file a report; use --format json with it.");
        }

        var reading = new InputReading(
            terminal, ReportReader.Create(new ReaderOptions { Model = parsed.GetValue(_model)! }), options);
        if (explain is not null)
        {
            return new EntryExplanation(terminal, reading).Print(inputs[0], explain);
        }

        var formatter = new RecordFormatter(
            format, output is null ? terminal.Width : Terminal.PlainWidth, output is null && terminal.HasColour);
        IRecordOutput target = output is null
            ? new StreamOutput(formatter, format, terminal.Output)
            : new DirectoryOutput(formatter, format, output);
        return reading.ReadAll(inputs, target, tellsNotes: format != OutputFormat.Text);
    }

    private static DateOnly? DateOf(string? text) => text is null ? null
        : HeaderDate.TryRead(text, out var date) ? date
        : throw new UsageException($"--date \"{text}\" is no date; write it as 2025-10-22.");
}
