using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur log</c>: what analysts decided.</summary>
internal sealed class LogCommand() : ViewCommand("log", "Shows what was decided by whom, when and why.")
{
    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var table = new Table("number", "when", "decision") { WhenEmpty = "Nothing has been decided yet." };
        foreach (var decision in new Dossier(store, moment).Log)
        {
            table.Add(Invariant.Text(decision.Number), Invariant.Text(decision.When), DossierWords.Decision(decision));
        }

        return table;
    }
}
