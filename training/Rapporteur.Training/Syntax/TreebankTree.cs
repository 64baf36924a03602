namespace Rapporteur.Training.Syntax;

/// <summary>A gold tree.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Tags">Their tags as <c>UPOS|XPOS</c>.</param>
/// <param name="Heads">Their heads from 0, -1 for the root.</param>
/// <param name="Relations">Their relations.</param>
internal sealed record TreebankTree(string[] Forms, string[] Tags, int[] Heads, string[] Relations);
