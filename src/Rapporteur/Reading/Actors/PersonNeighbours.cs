using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>Tells countries and sectors of people from whom their titles name beside them.</summary>
internal sealed class PersonNeighbours(ActorBook book)
{
    /// <summary>Countries that a neighbour tells, once all people and bodies are known: "Greek prime minister A and energy minister B", "B's aide C", "the group's founder, D".</summary>
    public void Read(IReadOnlyList<PersonName> names, IReadOnlyList<SentenceScan> scans)
    {
        foreach (var name in names)
        {
            if (book.At(name.Scan.Index, name.Range.End - 1) is not { Kind: ActorKind.Person, HasCountry: false } draft)
            {
                continue;
            }

            foreach (var title in name.Titles)
            {
                var before = title.Range.Start - 1;
                if (title.Possessor >= 0 && (book.At(name.Scan.Index, title.Possessor) ?? OwnerBefore(name.Scan, title)) is { } owner && owner != draft)
                {
                    draft.TellCountry(owner.Country, 2);
                    if (title.Title.Word.OfPerson is { } entry && (entry.Inherits || owner.Sector is "REB" or "OPP" or "PTY" && entry.Sector is "GOV") && owner.Sector is { } theirs and not ("UNS" or "MIL"))
                    {
                        draft.TellSector(theirs, 4);
                    }
                }
                else if (title is { Determiner: "its", Possessor: 0 } && name.Scan.Index > 0 && SubjectOf(scans[name.Scan.Index - 1]) is { Sector: { } sector })
                {
                    // "The miners' union refused. Its leader, ...": a noun alone tells whose he is.
                    draft.TellSector(sector, 4);
                }
                else if (title.Complement.Count > 0 && PersonIn(name.Scan, title.Complement) is { } principal && principal != draft)
                {
                    draft.TellCountry(principal.Country, 2);
                }
                else if (name.Scan.Lower(before) is "his" or "her" or "its" or "," or "and")
                {
                    before -= name.Scan.Lower(before) is "his" or "her" or "its" ? 1 : 0;
                    before -= name.Scan.Lower(before) is "and" or "," ? 1 : 0;
                    before -= name.Scan.Lower(before) is "," ? 1 : 0;
                    if (book.At(name.Scan.Index, before) is { Kind: ActorKind.Person, CountryIsWeak: false } fellow && fellow != draft)
                    {
                        draft.TellCountry(fellow.Country, 2);
                    }
                }
            }
        }
    }

    /// <summary>Whom "his" or "her" before a title most likely is: the last person of the sentence before it; "its", the last body or state spoken of.</summary>
    private ActorDraft? OwnerBefore(SentenceScan scan, Description title)
    {
        ActorDraft? found = null;
        if (title.Determiner == "its")
        {
            foreach (var mention in book.MentionsOf(scan.Index - 1, scan.Index))
            {
                found = mention.Draft.Kind is ActorKind.Organization or ActorKind.State && (mention.Sentence < scan.Index || mention.Head < title.Possessor)
                    ? mention.Draft : found;
            }

            return found;
        }

        for (var t = 0; t < title.Possessor && title.Determiner is "his" or "her"; t++)
        {
            found = book.At(scan.Index, t) is { Kind: ActorKind.Person } person ? person : found;
        }

        if (found is null && title.Determiner is "his" or "her")
        {
            // "His adviser, ...": whoever the sentence before speaks of first.
            foreach (var mention in book.MentionsOf(scan.Index - 1, scan.Index - 1))
            {
                found ??= mention.Draft.Kind == ActorKind.Person ? mention.Draft : null;
            }
        }

        return found;
    }

    /// <summary>The row of the noun that is the subject of a sentence, where it names a body or a set of people by what they are; else null.</summary>
    private static TitleEntry? SubjectOf(SentenceScan scan)
    {
        foreach (var token in scan.Tokens)
        {
            if (token is { Relation: "nsubj", Head: >= 0 } && scan.Tokens[token.Head].Relation == "root")
            {
                return scan.TitleAt(token.Index) is { Word: { Plural: false } word } ? word.As(TitleUse.Group) ?? word.As(TitleUse.Body) : null;
            }
        }

        return null;
    }

    private ActorDraft? PersonIn(SentenceScan scan, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
        {
            if (book.At(scan.Index, t) is { Kind: ActorKind.Person } person)
            {
                return person;
            }
        }

        return null;
    }
}
