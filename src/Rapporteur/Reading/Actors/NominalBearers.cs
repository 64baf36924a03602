using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>Whom a noun phrase without a name means of those whom the report has named: the bearer of an office, a body, an army.</summary>
internal sealed class NominalBearers(ActorBook book, Owners owners)
{
    /// <summary>The person in the report who holds the office that the phrase names.</summary>
    public ActorDraft? Holder(SentenceScan scan, Description description)
    {
        var phrase = description.Title.Word.Phrase;
        var country = description.Country ?? description.BodyCountry ?? owners.PossessorState(scan, description)?.Country;
        ActorDraft? before = null, after = null;
        var around = book.MentionsOf(scan.Index - CountryContext.Window, scan.Index + CountryContext.Window);
        Dictionary<ActorDraft, int>? last = null;
        foreach (var (draft, sentence, head, _, pronoun) in around)
        {
            if (pronoun || draft.Kind != ActorKind.Person || !Bears(draft, phrase) || (country is not null && draft.Country != country))
            {
                continue;
            }

            if (sentence < scan.Index || (sentence == scan.Index && head < description.Title.Range.Start))
            {
                before = Later(before, draft);
            }
            else
            {
                after ??= draft;
            }
        }

        return before ?? (country is not null || description.Determiner == "the" ? after : null);

        ActorDraft Later(ActorDraft? one, ActorDraft other)
        {
            last ??= LastMentions(around, scan.Index);
            return one is null || last.GetValueOrDefault(other, -1) >= last.GetValueOrDefault(one, -1) ? other : one;
        }
    }

    /// <summary>"the army": the armed forces last spoken of, or null.</summary>
    public ActorDraft? LastArmy(SentenceScan scan, Description description)
    {
        ActorDraft? found = null;
        foreach (var mention in book.MentionsOf(scan.Index - 8, scan.Index))
        {
            // Troops at one place are not the army.
            found = mention.Draft is { Kind: ActorKind.Organization, Sector: "MIL", Country: not null } army && !book.Knowledge.Is("soldiery", army.Name.Split(' ')[0])
                && (mention.Sentence < scan.Index || mention.Head < description.Range.Start) ? mention.Draft : found;
        }

        return found;
    }

    /// <summary>"accused his counterpart": the last person of another country with a like office; null where the phrase is none or tells of somebody new.</summary>
    public ActorDraft? Counterpart(SentenceScan scan, Description description)
    {
        if (description.Title.Word.Phrase != "counterpart" || description.Determiner is not ("his" or "her"))
        {
            return null;
        }

        ActorDraft? own = null, other = null;
        foreach (var mention in book.MentionsOf(scan.Index - 4, scan.Index).Reverse())
        {
            if (mention.Draft is { Kind: ActorKind.Person, Country: { } country } person && (mention.Sentence < scan.Index || mention.Head < description.Range.Start))
            {
                own ??= person;
                other ??= country != own.Country && (description.Country is null || description.Country == country)
                    && person.Titles.Count > 0 && person.Sector == own.Sector ? person : null;
            }
        }

        return other;
    }

    /// <summary>Where each actor is last spoken of up to a sentence.</summary>
    private static Dictionary<ActorDraft, int> LastMentions(IReadOnlyList<DraftMention> mentions, int until)
    {
        var last = new Dictionary<ActorDraft, int>();
        foreach (var mention in mentions)
        {
            if (mention.Sentence <= until)
            {
                var at = (mention.Sentence * 1000) + mention.Head;
                last[mention.Draft] = Math.Max(at, last.GetValueOrDefault(mention.Draft, -1));
            }
        }

        return last;
    }

    private static bool Bears(ActorDraft draft, string phrase) => draft.Titles.Exists(title => title == phrase
        || title.EndsWith(" " + phrase, StringComparison.Ordinal) || (phrase == "leader" && title is "president" or "prime minister" or "premier" or "chancellor")
        || (phrase is "top diplomat" or "chief diplomat" or "secretary" && title is "foreign minister" or "secretary of state" or "foreign secretary")
        || (phrase is "minister" && title.EndsWith("minister", StringComparison.Ordinal)));

    /// <summary>"the court", "the ministry", "the group": the last body whose name holds the noun.</summary>
    public ActorDraft? Earlier(SentenceScan scan, Description description, Func<ActorDraft, bool> fits)
    {
        if (!description.Bare && !IsCounted(scan, description))
        {
            return null;
        }

        var noun = description.Title.Word.Phrase;
        ActorDraft? found = null;
        foreach (var mention in book.MentionsOf(scan.Index - CountryContext.Window, scan.Index))
        {
            if ((mention.Sentence < scan.Index || (mention.Sentence == scan.Index && mention.Head < description.Title.Range.Start)) && fits(mention.Draft)
                && (mention.Draft.Name.Contains(noun, StringComparison.OrdinalIgnoreCase)))
            {
                found = mention.Draft;
            }
        }

        return found;
    }

    /// <summary>"the three-judge court", "the 55-member union": how many sit in it tells it from no other.</summary>
    private static bool IsCounted(SentenceScan scan, Description description)
    {
        if (description.Determiner != "the" || description.Complement.Count > 0)
        {
            return false;
        }

        for (var t = description.Range.Start; t < description.Title.Range.Start; t++)
        {
            if (scan.Tokens[t].Upos != "NUM" && scan.Form(t) != "-" && scan.Form(t - 1) != "-" && !char.IsDigit(scan.Form(t)[0]))
            {
                return false;
            }
        }

        return true;
    }
}
