using System.Globalization;
using Rapporteur.Cli.Inputs;
using Rapporteur.Dossiers;
using Rapporteur.Reading;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>Says where a dossier holds what other models or tables read: it is never shown beside what today's would read without a word.</summary>
internal static class OtherRules
{
    /// <summary>One line where some reports were read otherwise, else nothing.</summary>
    public static void Tell(Terminal terminal, IDossierStore store)
    {
        var count = store.ReadOtherwise(ReadingRules.Of(new ReaderOptions { FurtherKnowledgeDirectory = FurtherKnowledge.Folder() }));
        if (count > 0)
        {
            terminal.Tell(string.Create(
                CultureInfo.InvariantCulture, $"{count} report{(count == 1 ? " was" : "s were")} read with other models or tables; run 'rapporteur reread --store {store.Name}'"));
        }
    }
}
