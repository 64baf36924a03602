namespace Rapporteur.Language.Pipeline;

/// <summary>Tags and parses the words of sentences. Safe to use from several threads.</summary>
internal interface ISyntaxAnalyser
{
    /// <summary>Analyses sentences of at least one word each; how they are put together does not change what comes out.</summary>
    /// <param name="sentences">The words of each.</param>
    /// <returns>One analysis for each, in the same order.</returns>
    SyntaxAnalysis[] Analyse(IReadOnlyList<string[]> sentences);
}
