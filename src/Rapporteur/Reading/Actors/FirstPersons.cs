using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Statements;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rule <c>actor.author</c>: who "I" and "we" are outside quotation marks, where a text speaks in its own name: those whom its opening names
/// ("We, the leaders of Chile and Peru, ..."; "As friends of Haiti, we ..."), else those whom its credit line names.
/// </summary>
/// <param name="book">The drafts.</param>
/// <param name="home">Where the report comes from: whose president "the president" is; null where that is not known.</param>
internal sealed class FirstPersons(ActorBook book, Home? home)
{
    /// <summary>More authors than these are one group: nobody reads a list of so many as parties of their own.</summary>
    private const int Most = 6;

    /// <summary>A declaration says at its start who speaks.</summary>
    private const int Opening = 4;

    /// <summary>Gives the pronouns to the authors, and returns them; none where the text speaks in nobody's name.</summary>
    /// <param name="text">The report's sentences.</param>
    /// <param name="scans">The same, scanned.</param>
    /// <param name="credit">The credit line's words, scanned; empty for none.</param>
    public IReadOnlyList<ActorDraft> Read(ParsedText text, IReadOnlyList<SentenceScan> scans, IReadOnlyList<SentenceScan> credit)
    {
        var declarants = Declarants(scans);
        var authors = declarants.Count > 0 ? declarants : Credited(credit);
        if (authors.Count == 0)
        {
            return [];
        }

        var speaks = false;
        var quotations = QuotationFinder.Find(text);
        foreach (var scan in scans)
        {
            for (var t = 0; t < scan.Tokens.Count; t++)
            {
                if (IsSpeaker(scan, t, authors.Count) && book.At(scan.Index, t) is null && !quotations.Any(q => q.Outer.Contains(scan.Tokens[t].Span)))
                {
                    book.Replace(scan.Index, t, new TokenRange(t, t + 1), authors);
                    speaks = true;
                }
            }
        }

        // A spokesman's text that never says "we" tells of others, as any report does.
        return speaks ? authors : [];
    }

    private static bool IsSpeaker(SentenceScan scan, int token, int authors) =>
        scan.Tokens[token].Upos is "PRON" or "DET"
        && (scan.Lower(token) is "we" or "our" or "us" or "ourselves" or "ours" || authors == 1 && scan.Lower(token) is "i" or "my" or "me" or "myself" or "mine");

    private List<ActorDraft> Declarants(IReadOnlyList<SentenceScan> scans)
    {
        foreach (var scan in scans.Take(Opening))
        {
            for (var t = 0; t < scan.Tokens.Count; t++)
            {
                if (scan.Tokens[t] is { Relation: "nsubj", Head: >= 0 } && scan.Lower(t) is "we" or "i" && !scan.Quoted[t] && Named(scan, t) is { Count: > 0 } named)
                {
                    return named;
                }
            }
        }

        return [];
    }

    private List<ActorDraft> Named(SentenceScan scan, int pronoun)
    {
        foreach (var child in scan.Sentence.ChildrenOf(pronoun))
        {
            if (scan.Tokens[child].Relation == "appos" && At(scan, child) is { Count: > 0 } named)
            {
                return named;
            }
        }

        foreach (var child in scan.Sentence.ChildrenOf(scan.Tokens[pronoun].Head))
        {
            // Trees often give the verb both for subjects: "we" and what stands beside it.
            var isBeside = child != pronoun && scan.Tokens[child].Relation == "nsubj";
            var isAs = child < pronoun && scan.Tokens[child].Relation is "obl" or "advcl"
                && (VerbSlots.Preposition(scan.Sentence, child) ?? VerbSlots.Mark(scan.Sentence, child)) == "as";
            if ((isBeside || isAs) && At(scan, child) is { Count: > 0 } named)
            {
                return named;
            }
        }

        return [];
    }

    private List<ActorDraft> At(SentenceScan scan, int head) =>
        [.. Phrase.Conjuncts(scan.Sentence, head)
            .SelectMany(h => book.MentionsOf(scan.Index, scan.Index).Where(m => m.Head == h)).Select(static m => m.Draft).Distinct()];

    /// <summary>People before the bodies they speak for, the members of a list before the word for all of them.</summary>
    private List<ActorDraft> Credited(IReadOnlyList<SentenceScan> credit)
    {
        var named = new List<ActorDraft>();
        foreach (var scan in credit)
        {
            var end = 0;
            foreach (var mention in book.MentionsOf(scan.Index, scan.Index).Where(static m => !m.Pronoun).OrderBy(static m => m.Range.Start).ThenByDescending(static m => m.Range.Count))
            {
                // A name inside a longer one ("US" in "US envoy Lee") is no author beside it.
                if (mention.Range.End > end && !named.Contains(mention.Draft))
                {
                    named.Add(mention.Draft);
                    end = mention.Draft.Kind == ActorKind.Group ? end : mention.Range.End;
                }
            }
        }

        // "Statement of the president": whoever that is, no name tells; of an organ of a state, that state's.
        if (named is [{ Kind: ActorKind.Unnamed or ActorKind.Person } bearer] && home is { IsOrgan: true } && Office(credit, bearer) is { } own)
        {
            return [own];
        }

        named.RemoveAll(static d => d.Kind == ActorKind.Unnamed || d is { Kind: ActorKind.Group, HasCountry: false });
        List<ActorDraft> people = [.. named.Where(static d => d.Kind == ActorKind.Person)];
        List<ActorDraft> members = [.. named.Where(static d => d.Kind != ActorKind.Group)];
        List<ActorDraft> authors = people.Count > 0 ? people : members.Count > 1 ? members : named.Count > 1 && members.Count == 1 ? [.. named.Where(d => d != members[0])] : named;
        return authors.Count > Most ? [Together(credit, authors)] : authors;
    }

    /// <summary>The office that the credit line names without its bearer, of the report's own state; null where it names whom the text calls so too.</summary>
    private ActorDraft? Office(IReadOnlyList<SentenceScan> credit, ActorDraft bearer)
    {
        if (credit is not [{ Titles: [var title, ..] } scan] || title.Word.As(TitleUse.Office) is not { } office || title.Word.Plural
            || scan.Sentence.Entities.Count > 0 || scan.Names.Count > 0 || (bearer.Kind == ActorKind.Person && bearer.Country == home!.State.Country))
        {
            return null;
        }

        var draft = book.Make(scan.Words(title.Range), ActorKind.Unnamed, "actor.author");
        draft.Role = draft.Name;
        draft.TellCountry(home!.State.Country, 3);
        draft.TellSector(office.Sector, 3);
        return draft;
    }

    /// <summary>One group of many authors, called as the credit line calls them.</summary>
    private ActorDraft Together(IReadOnlyList<SentenceScan> credit, List<ActorDraft> authors)
    {
        var first = credit[0];
        var start = first.Lower(0) == "the" ? 1 : 0;
        var draft = book.Make(first.Words(new TokenRange(start, first.Tokens.Count)), ActorKind.Group, "actor.author");
        draft.Plural = true;
        draft.TellSector(authors.TrueForAll(author => author.Sector == authors[0].Sector) ? authors[0].Sector : null, 2);
        return draft;
    }
}
