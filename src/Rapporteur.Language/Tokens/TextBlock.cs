using System.Runtime.InteropServices;

namespace Rapporteur.Language;

/// <summary>A stretch of text that no sentence reaches out of.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextBlock(int Start, int End, int Paragraph);
