using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Coding;

/// <summary>Codes how a sentence presents what given words of it tell: as having happened, or how far from it.</summary>
/// <remarks>Loaded once; safe to use from several threads. Same input, same answer.</remarks>
/// <example>
/// <code>
/// var coder = StandingCoder.Create();
/// var codes = coder.Code(["Chad", "refused", "to", "sign", "."], [new TokenRange(3, 4)]);
/// </code>
/// </example>
public sealed class StandingCoder
{
    private readonly ILanguageModel _language;
    private readonly TreeMending _mending;
    private readonly PropositionReader _propositions;
    private readonly StandingModel? _model;

    private StandingCoder(Task<ILanguageModel> language, string? knowledge, StandingModel? model)
    {
        _model = model;
        var lexicon = Lexicon.Load(knowledge);
        _mending = new TreeMending(lexicon);
        _propositions = new PropositionReader(lexicon);
        _language = language.GetAwaiter().GetResult();
    }

    /// <summary>Loads model and tables.</summary>
    /// <exception cref="ArgumentException">The model is not one of ours.</exception>
    public static StandingCoder Create(ReaderOptions? options = null)
    {
        options ??= new ReaderOptions();
        return new StandingCoder(
            Task.Run(() => LanguageModels.Load(options.Model, options.ModelsDirectory)), options.KnowledgeDirectory, StandingModel.Load(options.ModelsDirectory));
    }

    /// <summary>A coder by the rules alone, to learn the model from.</summary>
    internal static StandingCoder WithoutModel(ReaderOptions options) => new(
        Task.Run(() => LanguageModels.Load(options.Model, options.ModelsDirectory)), options.KnowledgeDirectory, null);

    /// <summary>One code a target, in their order.</summary>
    /// <param name="tokens">The words of one sentence.</param>
    /// <param name="targets">Ranges of words; of several words the one that governs the others counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A target is empty or goes beyond the words.</exception>
    public IReadOnlyList<StandingCode> Code(IReadOnlyList<string> tokens, IReadOnlyList<TokenRange> targets)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(targets);
        foreach (var target in targets)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(target.Start, nameof(targets));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(target.End, tokens.Count, nameof(targets));
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(target.Count, nameof(targets));
        }

        return [.. Features(tokens, targets).Select(f => new StandingCode(GradeOf(f.Standing, f.Features), f.Standing.Status))];
    }

    /// <summary>
    /// The model's grade, half-way to -3 where what stands above denies it ("refused to", "failed to") or "never", "nobody" and their like do: too
    /// rare a thing for the model; and a quarter of the way where its own clause does by "not", since sums of weights are shy of plain words.
    /// </summary>
    private double GradeOf(Standing standing, IReadOnlyCollection<string> features)
    {
        var grade = _model?.Grade(features) ?? 0;
        return standing switch
        {
            { IsConditional: true } or { Modal: not null } => grade,
            { Status: EventStatus.Denied or EventStatus.Cancelled, IsNegated: false } => (grade - 3) / 2,
            { Status: EventStatus.Denied } when features.Contains(StandingFeatures.Flatly) => (grade - 3) / 2,
            { Status: EventStatus.Denied or EventStatus.Cancelled } => ((3 * grade) - 3) / 4,
            _ => grade,
        };
    }

    /// <summary>What is to be weighed for each target.</summary>
    internal IEnumerable<(Standing Standing, IReadOnlyCollection<string> Features)> Features(IReadOnlyList<string> tokens, IReadOnlyList<TokenRange> targets)
    {
        if (targets.Count == 0)
        {
            yield break;
        }

        var text = _mending.Mend(Parse(tokens));
        var sentence = text.Sentences[0];
        var propositions = _propositions.Read(text);
        foreach (var target in targets)
        {
            var token = Clauses.HeadOf(sentence, target);
            var standing = StandingReader.At(sentence, propositions, token);
            yield return (standing, StandingFeatures.Of(sentence, propositions, token, standing));
        }
    }

    private ParsedText Parse(IReadOnlyList<string> words)
    {
        var tokens = new Token[words.Count];
        var at = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token { Index = i, Span = new TextSpan(at, at + words[i].Length), Form = words[i] };
            at += words[i].Length + 1;
        }

        return new ParsedText(string.Join(' ', words), [_language.ParseTokens(0, 0, tokens)]);
    }
}
