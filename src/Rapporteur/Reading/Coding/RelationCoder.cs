using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Events;

namespace Rapporteur.Reading.Coding;

/// <summary>Codes what a text tells that one given party did to another: the PLOVER type of their relation.</summary>
/// <remarks>
/// <para>Unlike <see cref="ReportReader"/> it is told who acts and on whom, so it need not know that either is an actor. It takes the act whose
/// parts hold both; failing that the act nearest to the way through the tree from one to the other.</para>
/// <para>Loaded once; safe to use from several threads. Same input, same answer.</para>
/// </remarks>
/// <example>
/// <code>
/// var coder = RelationCoder.Create();
/// RelationCode code = coder.Code("Chad expelled three Sudanese envoys.", "Chad", "three Sudanese envoys");
/// </code>
/// </example>
public sealed class RelationCoder
{
    private readonly ILanguageModel _language;
    private readonly TreeMending _mending;
    private readonly PropositionReader _propositions;
    private readonly PairActs _acts;
    private readonly Ontology _ontology;

    private RelationCoder(Task<ILanguageModel> language, string? knowledge)
    {
        var lexicon = Lexicon.Load(knowledge);
        _mending = new TreeMending(lexicon);
        _propositions = new PropositionReader(lexicon);
        _acts = new PairActs(lexicon, new RootTypes(RootTable.Load(knowledge), lexicon));
        _ontology = Ontology.Load(knowledge);
        _language = language.GetAwaiter().GetResult();
    }

    /// <summary>Loads model and tables.</summary>
    /// <exception cref="ArgumentException">The model is not one of ours.</exception>
    public static RelationCoder Create(ReaderOptions? options = null)
    {
        options ??= new ReaderOptions();
        return new RelationCoder(
            Task.Run(() => LanguageModels.Load(options.Model, options.ModelsDirectory)), options.KnowledgeDirectory);
    }

    /// <summary>The relation from <paramref name="source"/> to <paramref name="target"/>; <see cref="RelationCode.None"/> where the text tells none.</summary>
    /// <param name="text">One or more sentences.</param>
    /// <param name="source">Who acts, in words of the text. Where the text has the words more than once, the pair that stands nearest counts.</param>
    /// <param name="target">On whom, in words of the text.</param>
    public RelationCode Code(string text, string source, string target)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var parsed = _mending.Mend(_language.Parse(text));
        if (PairMentions.Find(parsed, source, target) is not { } pair)
        {
            return RelationCode.None;
        }

        var propositions = _propositions.Read(parsed).Where(p => p.Sentence == pair.Sentence.Index).ToList();
        return _acts.Best(pair, propositions) is { } act
            ? new RelationCode(act.Type, QuadOf(act.Type), pair.Sentence.SpanOf(act.Trigger), act.Rule) : RelationCode.None;
    }

    private Quad QuadOf(string type) => type is "CONCEDE" ? Quad.MaterialCooperation : _ontology.QuadOf(type);
}
