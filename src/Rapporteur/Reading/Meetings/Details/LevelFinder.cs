using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>At which rank parties meet: by words beside the encounter, by its being a summit, else by the offices of those who meet.</summary>
/// <param name="findings">Actors and trees.</param>
/// <param name="named">Who stands behind a token.</param>
/// <param name="words">The words for it.</param>
internal sealed class LevelFinder(Findings findings, NamedParties named, MeetingWords words)
{
    /// <summary>The level of an encounter by all its mentions, or null.</summary>
    public MeetingLevel? Of(EncounterGroup group)
    {
        foreach (var mention in group.Mentions)
        {
            var sentence = findings.SentenceOf(mention.Proposition);
            foreach (var (value, range) in words.In(sentence, "level"))
            {
                if (NearWords.Stand(sentence, range, mention.Proposition) && IsBeside(sentence, range))
                {
                    return new MeetingLevel { Value = ValueOf(value), Span = sentence.SpanOf(range) };
                }
            }
        }

        if (group.Kind == MeetingKind.Summit)
        {
            return new MeetingLevel { Value = MeetingLevelValue.Leaders, Span = group.Mentions.First(static m => m.Kind == MeetingKind.Summit).Mention };
        }

        return ByOffices(group) is { } level ? new MeetingLevel { Value = level, Span = group.Mentions[0].Mention } : null;
    }

    /// <summary>Of each side the highest, and of these the lowest; null where too little is known of the sides.</summary>
    private MeetingLevelValue? ByOffices(EncounterGroup group)
    {
        var highest = new Dictionary<string, MeetingLevelValue>(StringComparer.Ordinal);
        foreach (var party in group.Parties)
        {
            var actor = findings.Actors[party];
            if (OfOffice(actor.Role ?? (actor.Kind is ActorKind.Group or ActorKind.Unnamed ? actor.Name : null)) is { } level)
            {
                Raise(highest, SideOf(actor), level);
            }
        }

        foreach (var mention in group.Mentions)
        {
            AddSets(highest, mention.Proposition);
        }

        // A counterpart has the rank of whoever is named with an office, and so has the state that is visited.
        var sides = group.Parties.Select(p => findings.Actors[p])
            .Where(a => a.Role?.Contains("counterpart", StringComparison.OrdinalIgnoreCase) != true && !(group.Kind == MeetingKind.Visit && a.Kind == ActorKind.State))
            .Select(SideOf).ToHashSet(StringComparer.Ordinal);
        return highest.Count > 0 && (highest.Count > 1 || sides.IsSubsetOf(highest.Keys)) ? highest.Values.Max() : null;
    }

    /// <summary>"The Armenian and Azerbaijani foreign ministers met": a set of envoys tells of every side behind it.</summary>
    private void AddSets(Dictionary<string, MeetingLevelValue> highest, Proposition encounter)
    {
        var sentence = findings.SentenceOf(encounter);
        foreach (var head in encounter.Arguments.Where(static a => a.Role is Role.Agent or Role.Counterpart or Role.Recipient).SelectMany(static a => a.Heads))
        {
            if (sentence.Tokens[head].Upos == "NOUN" && OfOffice(OfficeAt(sentence, head)) is { } level)
            {
                foreach (var id in named.At(encounter.Sentence, head, encounter.Predicate))
                {
                    Raise(highest, SideOf(findings.Actors[id]), level);
                }
            }
        }
    }

    private static string OfficeAt(Sentence sentence, int head)
    {
        var office = sentence.Tokens[head].Lemma;
        for (var i = head - 1; i >= 0 && sentence.Tokens[i] is { Relation: "compound" or "amod" } before && before.Head == head; i--)
        {
            office = $"{before.Lemma} {office}";
        }

        return office;
    }

    private MeetingLevelValue? OfOffice(string? office) => words.RankOf(office) is { } rank ? ValueOf(rank) : null;

    private static void Raise(Dictionary<string, MeetingLevelValue> highest, string side, MeetingLevelValue level)
    {
        if (!highest.TryGetValue(side, out var known) || level < known)
        {
            highest[side] = level;
        }
    }

    private static string SideOf(Actor actor) => actor.Country ?? actor.Id.Value;

    // "leaders" that are subject or object are those who meet, not a word for the meeting.
    private static bool IsBeside(Sentence sentence, TokenRange range) =>
        sentence.Tokens[Clauses.HeadOf(sentence, range)].Relation is "amod" or "compound" or "nmod:poss" or "nmod:unmarked" or "nmod" or "obl";

    private static MeetingLevelValue ValueOf(string value) => value switch
    {
        "leaders" => MeetingLevelValue.Leaders,
        "ministers" => MeetingLevelValue.Ministers,
        _ => MeetingLevelValue.Officials,
    };
}
