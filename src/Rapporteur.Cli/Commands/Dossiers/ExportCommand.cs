using System.CommandLine;
using Rapporteur.Dossiers;
using Rapporteur.Exports;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur export</c>: hands a dossier out in a format of other programs, or as a brief.</summary>
internal sealed class ExportCommand : ICliCommand
{
    private readonly StoreArguments _store = new();

    private readonly Option<string> _format = new("--as")
    {
        Description = $"The format.\n{string.Join('\n', DossierExports.All.Select(static e => $"{e.Name,-11} {e.Description}"))}",
        HelpName = "FORMAT",
        Required = true,
    };

    private readonly MomentArguments _moment = new();

    private readonly Option<string?> _output = new("--output")
    {
        Description = "File to write, in place of standard output; it appears whole or not at all.",
        HelpName = "FILE",
    };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _format.AcceptOnlyFromAmong([.. DossierExports.All.Select(static e => e.Name)]);
        var command = new Command("export", "Hands a dossier out: tables, a brief, event data, networks, a calendar, a feed.") { _store.Store, _format };
        _moment.AddTo(command);
        command.Options.Add(_output);
        command.SetAction(parsed =>
        {
            using var store = _store.Open(parsed, mustExist: true);
            OtherRules.Tell(terminal, store);
            var dossier = new Dossier(store, _moment.Of(parsed));
            var export = DossierExports.Find(parsed.GetValue(_format))!;
            if (parsed.GetValue(_output) is { } path)
            {
                return WriteFile(terminal, export, dossier, path);
            }

            export.Write(dossier, terminal.Output);
            return ExitCode.Done;
        });
        return command;
    }

    // Beside its place first: a run that dies leaves no half file under the name that was asked for.
    private static int WriteFile(Terminal terminal, IDossierExport export, Dossier dossier, string path)
    {
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var file = new FileStream(part, FileMode.CreateNew))
            {
                export.Write(dossier, file);
            }

            File.Move(part, path, overwrite: true);
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Tell($"{path} cannot be written: {failure.Message}");
            return ExitCode.Failed;
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }
}
