using System.Runtime.InteropServices;

namespace Rapporteur.Language;

/// <summary>A token of the clean text while its sentence is still open.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">After the last character.</param>
/// <param name="Abbreviation">Where not <c>None</c>, the last character is a full stop that may yet be split off.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(int Start, int End, AbbreviationKind Abbreviation = AbbreviationKind.None)
{
    public int Length => End - Start;
}
