using System.CommandLine;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>Keeps what a party has part in.</summary>
internal sealed class PartyOption
{
    /// <summary>The option.</summary>
    public Option<string?> Option { get; } = new("--party")
    {
        Description = "Only what this party has part in: a name, or the code of a state (UKR).",
        HelpName = "NAME",
    };

    /// <summary>Whether a party of a thing is meant.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="thing">The thing.</param>
    public bool Fits(ParseResult parsed, Thing thing) => parsed.GetValue(Option) is not { } asked || new PartyName(asked).Fits(thing);
}
