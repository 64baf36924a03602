using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>Whose a phrase without a name is: the state or person that its own words, its genitive or its surroundings tell.</summary>
internal sealed class Owners(ActorBook book, CountryContext context)
{
    /// <summary>The state that the phrase itself names, before its noun or after "of"; null for none or several.</summary>
    public StateEntry? StateOf(SentenceScan scan, Description description)
    {
        if (description.Several)
        {
            return null;
        }

        StateEntry? found = null;
        for (var t = description.Range.Start; t < description.Title.Range.Start; t++)
        {
            found = scan.NameAt(t) is { Known.State: { } state } ? state : found;
        }

        for (var t = description.Complement.Start; found is null && t < description.Complement.End; t++)
        {
            found = scan.Lower(description.Complement.Start) == "of" && scan.NameAt(t) is { Known.State: { } state } ? state : null;
        }

        return found ?? (description.Country is { } country ? book.Knowledge.State(country) : null);
    }

    /// <summary>"the Trump administration", "Assad's forces", "its army": the country of whoever owns it.</summary>
    public StateEntry? PossessorState(SentenceScan scan, Description description)
    {
        if (book.Knowledge.Is("relational", description.Title.Word.Phrase))
        {
            // An ally or rival of a state does not act for it.
            return null;
        }

        if (Principal(scan, description) is { } principal)
        {
            return book.Knowledge.State(principal.Country);
        }

        if (description.Possessor >= 0 && book.At(scan.Index, description.Possessor) is { } owner)
        {
            return book.Knowledge.State(owner.State?.Code ?? owner.Country);
        }

        if ((description.Title.Word.As(TitleUse.State) is not null || IsOfGovernment(scan, description)) && SurnameIn(scan, description) is { } leader)
        {
            return book.Knowledge.State(leader);
        }

        var before = description.Range.Start - 1;
        if (scan.EntityAt(before) is { Type: EntityType.Person } && book.At(scan.Index, before) is { } person)
        {
            return book.Knowledge.State(person.Country);
        }

        if (description.Determiner is "his" or "her")
        {
            foreach (var mention in book.MentionsOf(Math.Max(0, scan.Index - 1), scan.Index).Reverse())
            {
                if (mention.Draft.Kind == ActorKind.Person && (mention.Sentence < scan.Index || mention.Head < description.Range.Start))
                {
                    return book.Knowledge.State(mention.Draft.Country);
                }
            }
        }

        // "their teams": the sides', of which the last named is but one.
        return description.Determiner is "its" or "his" or "her"
            ? context.MostRelevant(scan.Index, description.Title.Range.Start) : null;
    }

    /// <summary>"Hale administration officials": a government stands before the noun.</summary>
    private static bool IsOfGovernment(SentenceScan scan, Description description) =>
        description.Title.Range.Start > description.Range.Start && scan.TitleAt(description.Title.Range.Start - 1)?.Word.As(TitleUse.State) is not null;

    /// <summary>Country of the leader after whom a government is called ("the Hale-Ortiz administration"): one the report names, or one known.</summary>
    private string? SurnameIn(SentenceScan scan, Description description)
    {
        for (var t = description.Range.Start; t < description.Title.Range.Start; t++)
        {
            var surname = Pieces.Of(scan.Form(t)) is [var first, ..] ? first : "";
            if (surname.Length > 2 && char.IsUpper(surname[0]))
            {
                var named = book.Drafts.Find(draft => draft is { Kind: ActorKind.Person, Country: not null } && draft.NamePieces is [.., var last] && last == surname);
                var known = book.Knowledge.Holders.Find([surname]);
                if ((named?.Country ?? (known.Count > 0 ? known[^1].Country : null)) is { } country)
                {
                    return country;
                }
            }
        }

        return null;
    }

    /// <summary>The person after "of" or "for" ("associates of the senator Ruiz", "a spokesman for the minister Ruiz").</summary>
    public ActorDraft? Principal(SentenceScan scan, Description description)
    {
        for (var t = description.Complement.Start; t < description.Complement.End; t++)
        {
            if (scan.Lower(description.Complement.Start) is "of" or "for" && book.At(scan.Index, t) is { Kind: ActorKind.Person } principal)
            {
                return principal;
            }
        }

        return null;
    }
}
