using System.CommandLine;
using System.Text;
using Rapporteur.Cli.Inputs;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur parse</c>: prints the trees of a text as CoNLL-U.</summary>
internal sealed class ParseCommand : ICliCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Text files, or CoNLL-U files with --input conllu; - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _input = new("--input")
    {
        Description = "text to be split here, or conllu whose words and sentences are kept (its tags and trees are not).",
        HelpName = "text|conllu",
        DefaultValueFactory = _ => "text",
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
        _input.AcceptOnlyFromAmong("text", "conllu");
        _model.AcceptOnlyFromAmong([.. LanguageModels.Names]);
        var command = new Command("parse", "Prints the tokens, tags, trees and names of a text as CoNLL-U.")
        {
            _files, _input, _model,
        };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var inputs = InputList.Of(parsed.GetValue(_files) ?? [], terminal.IsInputPiped);
        var isConllu = parsed.GetValue(_input) == "conllu";
        var model = LanguageModels.Load(parsed.GetValue(_model)!);
        using var writer = terminal.OpenText();
        var failed = 0;
        foreach (var input in inputs)
        {
            try
            {
                using var reader = Open(input, terminal);
                if (isConllu)
                {
                    ParseConllu(model, reader, writer);
                }
                else
                {
                    ParseText(model, reader.ReadToEnd(), writer);
                }
            }
            catch (Exception failure) when (failure is ConlluException or FileNotFoundException or DirectoryNotFoundException
                or UnauthorizedAccessException)
            {
                terminal.Tell($"{input}: {failure.Message}");
                failed++;
            }
        }

        return failed == 0 ? ExitCode.Done : failed == inputs.Count ? ExitCode.Failed : ExitCode.Partly;
    }

    private static StreamReader Open(string input, Terminal terminal) => input == "-"
        ? new StreamReader(terminal.Input, Encoding.UTF8, true, leaveOpen: true)
        : new StreamReader(input, Encoding.UTF8);

    private static void ParseText(ILanguageModel model, string text, TextWriter writer)
    {
        var paragraph = -1;
        foreach (var sentence in model.Parse(text).Sentences)
        {
            List<string> comments = sentence.Paragraph == paragraph ? [] : ["# newpar"];
            paragraph = sentence.Paragraph;
            comments.Add($"# sent_id = {sentence.Index + 1}");
            ConlluWriter.Write(writer, sentence, sentence.Span.In(text), comments);
        }
    }

    private static void ParseConllu(ILanguageModel model, TextReader reader, TextWriter writer)
    {
        var index = 0;
        foreach (var read in ConlluReader.Read(reader))
        {
            var sentence = model.ParseTokens(index++, 0, read.Tokens);
            ConlluWriter.Write(writer, sentence, read.Text, read.Comments, read.Ranges);
        }
    }
}
