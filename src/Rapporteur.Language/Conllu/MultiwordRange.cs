namespace Rapporteur.Language.Conllu;

/// <summary>A surface token that stands for several words ("don't" for "do" and "n't").</summary>
/// <param name="Words">The words it stands for.</param>
/// <param name="Form">The token as written.</param>
/// <param name="SpaceAfter">Whether white space follows it.</param>
public readonly record struct MultiwordRange(TokenRange Words, string Form, bool SpaceAfter);
