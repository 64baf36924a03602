using System.Net;
using Rapporteur.Dossiers;
using Rapporteur.Reading;

namespace Rapporteur.Web;

/// <summary>What a workbench shows, and to whom.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>Opens the dossier; called a few times, since pages, snapshots and changes each have a connection of their own.</summary>
    public required Func<IDossierStore> Open { get; init; }

    /// <summary>Name of the dossier for the head of pages.</summary>
    public required string Name { get; init; }

    /// <summary>Address to listen on; by default this machine alone can reach it.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Port to listen on; 0 for any that is free.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Names under which browsers may ask for it besides its address and localhost; a request for any other is refused.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>What everybody must know who wants in; null for nothing, which only <see cref="IPAddress.Loopback"/> allows.</summary>
    public string? Token { get; init; }

    /// <summary>Who decides where a page does not say.</summary>
    public string Who { get; init; } = Environment.UserName;

    /// <summary>Tells the moment, in UTC.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Language model that reads what is handed in ("fast", "accurate"); null for the default.</summary>
    public string? Model { get; init; }

    /// <summary>Folder of further tables that reports are read with; null for none.</summary>
    public string? FurtherKnowledge { get; init; }

    /// <summary>How reports are read that are handed in.</summary>
    internal ReaderOptions Reading => Model is { } model
        ? new ReaderOptions { Model = model, FurtherKnowledgeDirectory = FurtherKnowledge } : new ReaderOptions { FurtherKnowledgeDirectory = FurtherKnowledge };

    /// <summary>How long a request waits while the dossier is first read, before it is told how far that is.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether the address is this machine's own, which nobody else can reach.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Address);
}
