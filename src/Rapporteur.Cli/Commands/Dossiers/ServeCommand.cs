using System.CommandLine;
using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Rapporteur.Language;
using Rapporteur.Storage;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur serve</c>: the workbench in the browser.</summary>
/// <param name="clock">Tells the moment, in UTC.</param>
internal sealed class ServeCommand(TimeProvider clock) : ICliCommand
{
    private readonly Argument<string> _store = new("STORE")
    {
        Description = "The dossier: a file (talks.db), or a PostgreSQL database (postgresql://USER@HOST/DATABASE). A file that is not there is made.",
    };

    private readonly Option<int> _port = new("--port")
    {
        Description = "Port to listen on; 0 for any that is free.",
        HelpName = "N",
        DefaultValueFactory = static _ => 5080,
    };

    private readonly Option<string> _address = new("--address")
    {
        Description = "Address to listen on. Any but this machine's own lets others in, who then need the token.",
        HelpName = "ADDRESS",
        DefaultValueFactory = static _ => "127.0.0.1",
    };

    private readonly Option<string[]> _hosts = new("--host")
    {
        Description = "A name under which browsers may ask for it, besides its address and localhost.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _token = new("--token")
    {
        Description = "What everybody must know who wants in; made and printed where others could reach it and none is given.",
        HelpName = "TOKEN",
    };

    private readonly Option<string> _who = new("--who")
    {
        Description = "Who decides, where a page does not say; by default the user's name.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => Environment.UserName,
    };

    private readonly Option<string> _model = new("--model")
    {
        Description = "Language model for what is handed in: accurate for reports one reads, fast for archives.",
        HelpName = string.Join('|', LanguageModels.Names),
        DefaultValueFactory = static _ => LanguageModels.Default,
    };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _model.AcceptOnlyFromAmong([.. LanguageModels.Names]);
        var command = new Command("serve", "Shows a dossier in the browser: what changed, timeline, positions, meetings, reports with their evidence.") { _store };
        foreach (var option in (Option[])[_port, _address, _hosts, _token, _who, _model])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => Run(parsed, terminal, cancellation));
        return command;
    }

    private Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        if (!IPAddress.TryParse(parsed.GetValue(_address), out var address))
        {
            throw new UsageException($"--address \"{parsed.GetValue(_address)}\" is no address; write 127.0.0.1, ::1, or 0.0.0.0 for all that this machine has.");
        }

        // Opened once here, so that a store that cannot be used is told before anything listens.
        var name = parsed.GetValue(_store)!;
        using (var store = StoreArguments.Open(name, mustExist: false))
        {
            OtherRules.Tell(terminal, store);
        }

        var token = parsed.GetValue(_token) ?? (IPAddress.IsLoopback(address) ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        return Serve(
            terminal,
            () => StoreArguments.Open(name, mustExist: true),
            PostgresDossierStore.IsName(name) ? new Uri(name).AbsolutePath.Trim('/') : Path.GetFileName(name),
            address,
            parsed,
            token,
            cancellation);
    }

    // Apart, so that other commands never load the web server.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<int> Serve(
        Terminal terminal, Func<Rapporteur.Dossiers.IDossierStore> open, string name, IPAddress address, ParseResult parsed, string? token, CancellationToken cancellation)
    {
        await using var app = Web.Workbench.Build(new Web.WorkbenchOptions
        {
            Open = open,
            Name = name,
            Address = address,
            Port = parsed.GetValue(_port),
            Hosts = parsed.GetValue(_hosts) ?? [],
            Token = token,
            Who = parsed.GetValue(_who)!,
            Clock = clock,
            Model = parsed.GetValue(_model),
            FurtherKnowledge = Inputs.FurtherKnowledge.Folder(),
        });
        await app.StartAsync(cancellation);
        var query = token is null ? string.Empty : $"?token={Uri.EscapeDataString(token)}";
        terminal.Tell($"the workbench is at {app.Urls.First()}/{query}");
        terminal.Tell("Ctrl+C ends it.");
        await Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.WaitForShutdownAsync(app, cancellation);
        return ExitCode.Done;
    }
}
