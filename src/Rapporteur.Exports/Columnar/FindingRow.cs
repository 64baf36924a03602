using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Columnar;

/// <summary>What the columns of one finding are taken from.</summary>
/// <param name="Thing">The thing it tells of.</param>
/// <param name="Grade">Grade of the thing.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record FindingRow(Thing Thing, Grade Grade, DossierFinding Finding, Citation Source)
{
    /// <summary>What it says, corrections applied.</summary>
    public FindingData Data => Finding.Data;
}
