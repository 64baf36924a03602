using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>What the report has told so far, for acts whose parties it leaves to the reader ("condemned the attack", "the two sides agreed").</summary>
/// <param name="findings">The findings.</param>
/// <param name="meetings">The meetings of the report.</param>
/// <param name="statements">The statements of the report.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="words">Nouns for what another side has said.</param>
internal sealed class PriorActs(Findings findings, IReadOnlyList<Meeting> meetings, IReadOnlyList<Statement> statements, Sides sides, WordClasses words)
{
    /// <summary>How many sentences back a deed can still be meant by "the move".</summary>
    private const int Reach = 12;

    /// <summary>How many sentences back a demand or a blow still has its answer.</summary>
    private const int ShortReach = 6;

    /// <summary>How many characters behind what was said its answer stands at most.</summary>
    private const int NearStatement = 400;

    private readonly List<PriorAct> _told = [];

    /// <summary>Notes an act that the report has told, with as much of its parties as is known.</summary>
    public void Add(string type, string lemma, int sentence, IReadOnlyList<EntryId> source, IReadOnlyList<EntryId> target, Proposition? proposition = null)
    {
        if (source.Count + target.Count > 0)
        {
            _told.Add(new PriorAct(type, lemma, sentence, source, target) { Proposition = proposition });
        }
    }

    /// <summary>The attack whose doer the report has not told when somebody claims it ("the militia claimed the bombing"); null for none.</summary>
    public PriorAct? Claimed(Proposition claim)
    {
        if (claim is not { Kind: PredicateKind.Verb, Lemma: "claim" or "admit" } || claim[Role.Content] is not { IsClause: false } content)
        {
            return null;
        }

        // "claimed responsibility for the bombing"
        var sentence = findings.SentenceOf(claim);
        var token = sentence.Tokens[content.Head];
        var isDeed = token.Lemma is "responsibility" or "credit" || findings.PropositionsOf(claim.Sentence).Any(p => p.Predicate == content.Head && p.Entry?.EventType == "ASSAULT");
        return isDeed ? Latest(claim.Sentence, ShortReach, static told => told is { Type: "ASSAULT", Source.Count: 0, Proposition: not null }) : null;
    }

    /// <summary>Who did what the phrase takes up again: the same noun, another noun for the same sort of deed, or a word for any deed.</summary>
    public IReadOnlyList<EntryId> DoersOf(int sentence, Argument? content, IReadOnlyList<EntryId> source) =>
        content is null || content.IsClause ? [] : DoersOf(sentence, content.Head, source);

    /// <summary>Who did what the noun takes up again.</summary>
    public IReadOnlyList<EntryId> DoersOf(int sentence, int noun, IReadOnlyList<EntryId> source)
    {
        var token = findings.Text.Sentences[sentence].Tokens[noun];
        var isAnyDeed = EventWords.AnyDeed.Contains(token.Lemma.ToLowerInvariant());
        var type = findings.PropositionsOf(sentence).FirstOrDefault(p => p.Predicate == noun && p.Kind == PredicateKind.Noun)?.Entry?.EventType;
        type ??= words.Is("telling", token) ? "ACCUSE" : null;
        foreach (var wanted in (ReadOnlySpan<string?>)[token.Lemma.ToLowerInvariant(), null])
        {
            for (var i = _told.Count - 1; i >= 0 && sentence - _told[i].Sentence <= Reach; i--)
            {
                var told = _told[i];
                var isMeant = told.Sentence <= sentence && (wanted is not null ? told.Lemma == wanted
                    : told.Type == type || isAnyDeed && IsDeed(told.Type));
                if (isMeant && (!told.IsMutual || told.Target.Count > 0) && Others(told.IsMutual ? [.. told.Source, .. told.Target] : told.Source, source) is { Count: > 0 } doers)
                {
                    return doers;
                }
            }
        }

        return [];
    }

    /// <summary>Who has done the same to the same party before ("was further sanctioned").</summary>
    public IReadOnlyList<EntryId> DoersTo(string type, int sentence, IReadOnlyList<EntryId> target) =>
        Latest(sentence, Reach, told => told.Type == type && told.Source.Count > 0 && Share(told.Target, target))?.Source ?? [];

    /// <summary>Who has asked the party for something, so that a yes or a no of theirs is the answer.</summary>
    public IReadOnlyList<EntryId> AskersOf(int sentence, IReadOnlyList<EntryId> asked) =>
        Latest(sentence, ShortReach, told => told.Type == "REQUEST" && Share(told.Target, asked) && Others(told.Source, asked).Count > 0) is { } request
            ? Others(request.Source, asked) : [];

    /// <summary>Of whom the same was asked before, by the party or by others.</summary>
    public IReadOnlyList<EntryId> AskedBefore(int sentence, IReadOnlyList<EntryId> source) =>
        Latest(sentence, 1, told => told.Type == "REQUEST" && Others(told.Target, source).Count > 0) is { } request
            ? Others(request.Target, source) : [];

    /// <summary>Whom the speaker has last made a demand on or found fault with; else whom others have.</summary>
    public IReadOnlyList<EntryId> AdversariesOf(int sentence, IReadOnlyList<EntryId> speaker)
    {
        var own = Latest(sentence, ShortReach, told => told.Type is "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" && Share(told.Source, speaker) && Others(told.Target, speaker).Count > 0);
        var any = own ?? Latest(sentence, ShortReach, told => told.Type == "ACCUSE" && Others(told.Target, speaker).Count > 0);
        return any is null ? [] : Others(any.Target, speaker);
    }

    /// <summary>Who fights: the two sides of the last blow that others than the source have dealt one another, or the armed ones that last blamed one another.</summary>
    public IReadOnlyList<EntryId> Fighters(int sentence, IReadOnlyList<EntryId> source) =>
        Latest(sentence, Reach, told => told is { Type: "ASSAULT" or "ACCUSE", Source.Count: > 0, Target.Count: > 0 } && !Share(told.Source, source) && !Share(told.Target, source)
            && (told.Type == "ASSAULT" || told.Source.Concat(told.Target).All(IsArmed))) is { } clash
            ? [.. clash.Source, .. clash.Target.Where(t => findings.Actors[t].Kind is ActorKind.State or ActorKind.Organization)] : [];

    private static bool IsTaking(PriorAct told) => told.Type == "COERCE" || told is { Type: "ASSAULT", Proposition.Entry.EventMode: "abduct" };

    private bool IsArmed(EntryId party) => findings.Actors[party].Sector is "MIL" or "REB";

    /// <summary>Who has taken or arrested last what the source wants back: from the source's own side, else from anybody else.</summary>
    public IReadOnlyList<EntryId> TakersBefore(int sentence, IReadOnlyList<EntryId> source) =>
        (Latest(sentence, Reach, told => IsTaking(told) && Share(told.Target, source) && Others(told.Source, source).Count > 0)
            ?? Latest(sentence, ShortReach, told => IsTaking(told) && Others(told.Source, source).Count > 0)) is { } taking ? Others(taking.Source, source) : [];

    /// <summary>Who told last, within a few hundred characters, what the source now turns down ("rejected the account").</summary>
    public IReadOnlyList<EntryId> TellersBefore(int place, IReadOnlyList<EntryId> source)
    {
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            if (statements[i].Content.Start < place && place - statements[i].Content.End < NearStatement && statements[i].Source is not (SourceKind.Media or SourceKind.Document)
                && Others(statements[i].Speaker, source) is { Count: > 0 } tellers)
            {
                return tellers;
            }
        }

        return [];
    }

    /// <summary>Whom the last blow befell whose doer the report has not told.</summary>
    public IReadOnlyList<EntryId> BefallenBefore(int sentence, IReadOnlyList<EntryId> source) =>
        Latest(sentence, 2, told => told is { Type: "ASSAULT", Source.Count: 0 } && Others(told.Target, source).Count > 0) is { } blow ? Others(blow.Target, source) : [];

    /// <summary>Whom the party has just acted on, for what it threatens to do to them.</summary>
    public IReadOnlyList<EntryId> LastTargetOf(int sentence, IReadOnlyList<EntryId> party) =>
        Latest(sentence, 1, told => Share(told.Source, party) && Others(told.Target, party).Count > 0) is { } act ? Others(act.Target, party) : [];

    /// <summary>With whom the party has last exchanged blows or threats.</summary>
    public IReadOnlyList<EntryId> OpponentsOf(int sentence, IReadOnlyList<EntryId> party)
    {
        var clash = Latest(sentence, Reach, told => told.Type is "ASSAULT" or "THREATEN" or "MOBILIZE" && !told.Target.All(t => findings.Actors[t] is { Sector: "MIL", Country: null })
            && (Share(told.Source, party) && Others(told.Target, party).Count > 0 || Share(told.Target, party) && Others(told.Source, party).Count > 0));
        // "after a clash with Chad", "after threats from Mali"
        clash ??= Latest(sentence, 0, told => told.Type is "ASSAULT" or "THREATEN" && (told.Source.Count == 0 || told.Target.Count == 0) && Others([.. told.Source, .. told.Target], party).Count > 0);
        return clash is null ? [] : Others([.. clash.Source, .. clash.Target], party);
    }

    /// <summary>The other participants of the encounter that the report is speaking of, where the source took part in it.</summary>
    public IReadOnlyList<EntryId> Interlocutors(Proposition proposition, IReadOnlyList<EntryId> source)
    {
        var at = findings.SentenceOf(proposition).Tokens[proposition.Predicate].Span.Start;
        Meeting? best = null;
        var bestStart = -1;
        foreach (var meeting in meetings)
        {
            foreach (var mention in meeting.Mentions)
            {
                if (mention.Start <= at && mention.Start > bestStart && meeting.Participants.Count > 1
                    && meeting.Participants.Any(p => source.Any(s => sides.AreSame(s, p))))
                {
                    (best, bestStart) = (meeting, mention.Start);
                }
            }
        }

        return best is null ? [] : [.. best.Participants.Where(p => !source.Any(s => sides.AreSame(s, p)))];
    }

    private PriorAct? Latest(int sentence, int reach, Func<PriorAct, bool> fits)
    {
        for (var i = _told.Count - 1; i >= 0 && sentence - _told[i].Sentence <= reach; i--)
        {
            if (_told[i].Sentence <= sentence && fits(_told[i]))
            {
                return _told[i];
            }
        }

        return null;
    }

    private bool Share(IReadOnlyList<EntryId> some, IReadOnlyList<EntryId> others) => some.Any(a => others.Any(b => sides.AreSame(a, b)));

    private List<EntryId> Others(IReadOnlyList<EntryId> found, IReadOnlyList<EntryId> source) =>
        [.. found.Where(a => !source.Any(s => sides.AreSame(s, a))).Distinct()];

    private static bool IsDeed(string type) => type is "ASSAULT" or "COERCE" or "SANCTION" or "RETREAT" or "MOBILIZE" or "CONCEDE" or "AGREE";
}
