using Rapporteur.Language;

namespace Rapporteur.Reading.Coding;

/// <summary>Two parties in one sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Source">Tokens of the one who acts.</param>
/// <param name="Target">Tokens of the one acted upon; empty where it stands in another sentence.</param>
internal sealed record PairMention(Sentence Sentence, TokenRange Source, TokenRange Target)
{
    /// <summary>Head token of the source.</summary>
    public int SourceHead { get; } = Clauses.HeadOf(Sentence, Source);

    /// <summary>Head token of the target, or -1.</summary>
    public int TargetHead { get; } = Target.Count == 0 ? -1 : Clauses.HeadOf(Sentence, Target);
}
