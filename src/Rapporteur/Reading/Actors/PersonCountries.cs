using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Gives people whose country no title tells the state that their neighbour in a coordination, their owner, their office or the
/// report points to. Bare titles are dealt out jointly, likeliest pair first, so that two presidents do not get one state.
/// </summary>
internal static class PersonCountries
{
    public static void Read(ActorBook book, CountryContext context, IReadOnlyList<SentenceScan> scans)
    {
        foreach (var scan in scans)
        {
            Leading(book, scan);
        }

        foreach (var member in book.Drafts.Where(static draft => draft is { Kind: ActorKind.Person, HasCountry: false, Affiliated: true, Sector: "PTY" or "LEG" or "OPP" }))
        {
            // A party or parliament that is named without its country is of the country that the report is about.
            member.TellCountry(context.Around(book.FirstSentenceOf(member), isPeople: false)?.Country, 1);
        }

        var open = book.Drafts.Where(draft => draft is { Kind: ActorKind.Person, HasCountry: false, Affiliated: false, Titles.Count: > 0 }
            && draft.Sector is not ("IGO" or "EDU" or "NGO")).ToList();
        while (open.Count > 0)
        {
            (ActorDraft? Draft, StateEntry? State, double Weight) best = default;
            foreach (var draft in open)
            {
                var (state, weight) = context.Holding(draft);
                if (state is not null && weight > best.Weight)
                {
                    best = (draft, state, weight);
                }
            }

            if (best.Draft is null)
            {
                return;
            }

            best.Draft.TellCountry(best.State!.Country, 1);
            open.Remove(best.Draft);
        }
    }

    /// <summary>A chief executive is a company's, but of a territory that calls the head of its government so.</summary>
    public static void ChiefExecutives(ActorBook book)
    {
        foreach (var draft in book.Drafts)
        {
            if (draft.Titles.Contains("chief executive") && book.Knowledge.State(draft.Country) is { } state && state.Offices.Contains('E', StringComparison.Ordinal))
            {
                draft.TellSector("GOV", 3);
            }
        }
    }

    /// <summary>"Ruiz, who led the Peruvian side", "the Chadian delegation was headed by General Sy": whom somebody leads, he belongs to.</summary>
    private static void Leading(ActorBook book, SentenceScan scan)
    {
        foreach (var verb in scan.Tokens)
        {
            if (verb is not { Upos: "VERB", Lemma: "lead" or "head" or "represent" })
            {
                continue;
            }

            var led = Child(scan, verb.Index, "obj", "nsubj:pass");
            var leader = Child(scan, verb.Index, "nsubj", "obl:agent");
            if (leader >= 0 && scan.Tokens[leader].Upos == "PRON" && verb is { Relation: "acl:relcl", Head: >= 0 })
            {
                leader = verb.Head;
            }

            if (led >= 0 && leader >= 0 && book.At(scan.Index, leader) is { Kind: ActorKind.Person } person
                && book.Knowledge.Is("led", scan.Lower(led)) && HomeOf(scan, led) is { } home)
            {
                person.TellCountry(home.Country, 2);
            }
        }
    }

    private static StateEntry? HomeOf(SentenceScan scan, int noun)
    {
        foreach (var child in scan.Sentence.ChildrenOf(noun))
        {
            if (scan.NameAt(child)?.Known.State is { } state)
            {
                return state;
            }
        }

        return null;
    }

    private static int Child(SentenceScan scan, int verb, string relation, string other) =>
        scan.Sentence.ChildOf(verb, relation) is >= 0 and var child ? child : scan.Sentence.ChildOf(verb, other);
}
