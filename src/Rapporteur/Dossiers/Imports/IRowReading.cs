using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Turns rows of one layout into entries.</summary>
internal interface IRowReading
{
    /// <summary>What in a row cannot be entered, and why; empty where all can.</summary>
    /// <param name="row">The row.</param>
    /// <param name="canEnter">Whether anything in it can.</param>
    IReadOnlyList<string> FaultsOf(SheetRow row, out bool canEnter);

    /// <summary>Enters what can be entered of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="draft">Gets its line and its entries.</param>
    void Enter(SheetRow row, EntryDraft draft);
}
