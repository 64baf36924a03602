using Rapporteur.Cli.Inputs;
using System.CommandLine;
using Rapporteur.Cli.Coding;
using Rapporteur.Language;
using Rapporteur.Reading;
using Rapporteur.Reading.Coding;
using Rapporteur.Records;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur code</c>: codes relations between given parties, and the standing of given words, line by line.</summary>
internal sealed class CodeCommand : ICliCommand
{
    private readonly Option<string?> _pairs = new("--pairs")
    {
        Description = "JSON lines {id, text, source, target}; answers the PLOVER type of what the source does to the target; - for standard input.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _standing = new("--standing")
    {
        Description = "JSON lines {id, tokens, targets: [{span: [start, end]}]}; answers how far each target is presented as having happened, -3 to +3, and its status.",
        HelpName = "FILE",
    };

    private readonly Option<string> _model = new("--model")
    {
        Description = "Language model.",
        HelpName = string.Join('|', LanguageModels.Names),
        DefaultValueFactory = _ => LanguageModels.Default,
    };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _model.AcceptOnlyFromAmong([.. LanguageModels.Names]);
        var command = new Command("code", "Codes what one given party does to another, or how far given words are told as having happened.")
        {
            _pairs, _standing, _model,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var options = new ReaderOptions { Model = parsed.GetValue(_model)!, FurtherKnowledgeDirectory = FurtherKnowledge.Folder() };
        var lines = new LineCoding(terminal);
        switch (parsed.GetValue(_pairs), parsed.GetValue(_standing))
        {
            case ({ } file, null):
                var relations = RelationCoder.Create(options);
                return lines.Answer(file, LineCoding.Shapes.PairLine, LineCoding.Shapes.PairAnswer, line => Answer(relations, line));
            case (null, { } file):
                var standings = StandingCoder.Create(options);
                return lines.Answer(file, LineCoding.Shapes.StandingLine, LineCoding.Shapes.StandingAnswer, line => Answer(standings, line));
            default:
                throw new UsageException("Say what to code: --pairs FILE or --standing FILE.");
        }
    }

    private static PairAnswer Answer(RelationCoder coder, PairLine line)
    {
        var code = coder.Code(line.Text, line.Source, line.Target);
        return code.Type is null ? new PairAnswer(line.Id, null, null, null, null, null)
            : new PairAnswer(line.Id, code.Type, (int)code.Quad, code.IsConflict == true ? 1 : 0, code.Trigger.In(line.Text), code.Rule);
    }

    private static StandingAnswer Answer(StandingCoder coder, StandingLine line)
    {
        if (line.Targets.Any(static t => t.Span.Count != 2))
        {
            throw new ArgumentException("A span has two numbers, the first word and the one behind the last.", nameof(line));
        }

        var codes = coder.Code(line.Tokens, [.. line.Targets.Select(static t => new TokenRange(t.Span[0], t.Span[1]))]);
        return new StandingAnswer(line.Id, [.. line.Targets.Zip(codes, static (target, code) => new JudgedTarget(target.Span, Math.Round(code.Factuality, 3), RecordNames.Of(code.Status)))]);
    }
}
