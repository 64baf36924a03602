using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Reads the stances of one sheet.</summary>
/// <param name="words">The words for stances.</param>
/// <param name="isBinary">Whether 0 is against: a sheet of ones and zeros, as discourse networks have it.</param>
internal sealed class StanceCells(ImportWords words, bool isBinary)
{
    /// <summary>Makes a reader for the stances of a column.</summary>
    public static StanceCells Of(ImportWords words, IEnumerable<SheetCell> cells)
    {
        var texts = cells.Select(static c => c.Text).Where(static t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return new StanceCells(words, texts.Count > 0 && texts.TrueForAll(static t => t is "0" or "1"));
    }

    /// <summary>Why a cell is no stance.</summary>
    public static string Objection(string cell) => cell.Length == 0 ? "it has no stance"
        : $"the stance \"{(cell.Length > 60 ? cell[..60] + "…" : cell)}\" is not understood; begin it with for, against, undecided, conditional, demands, offers, accepts or rejects";

    /// <summary>The stance of a cell, or null.</summary>
    public StanceRow? Of(string cell) => cell.Length == 0 ? null : words.StanceOf(isBinary && cell == "0" ? "against" : cell);
}
