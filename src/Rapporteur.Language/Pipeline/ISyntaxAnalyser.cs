namespace Rapporteur.Language.Pipeline;

/// <summary>Tags and parses the words of one sentence. Safe to use from several threads.</summary>
internal interface ISyntaxAnalyser
{
    /// <summary>Analyses a sentence of at least one word.</summary>
    SyntaxAnalysis Analyse(string[] forms);
}
