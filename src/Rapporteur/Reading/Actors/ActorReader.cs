using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Finds who is spoken of in a report: states, bodies, named people with their titles, groups, unnamed sources, and the pronouns
/// that stand for them. Generous with mentions; a later pass keeps the actors that take part in something. Safe to share between threads.
/// </summary>
/// <param name="knowledge">States, bodies, titles.</param>
public sealed class ActorReader(ActorKnowledge knowledge)
{
    /// <summary>The actors of a report, in order of first mention.</summary>
    /// <param name="text">The report's sentences with trees and names.</param>
    /// <param name="published">The report's day, which tells whether a known office is still held; null where it is not known.</param>
    /// <param name="credit">The words of the headline that name the authors, parsed; null where it names none.</param>
    /// <param name="outlet">Who published the report, or null.</param>
    public ActorIndex Read(ParsedText text, DateOnly? published = null, ParsedText? credit = null, string? outlet = null)
    {
        // The credit line is read behind the text, so that a name in it joins the same name there.
        var scans = text.Sentences.Concat((credit?.Sentences ?? []).Select(line =>
            new Sentence(text.Sentences.Count + line.Index, int.MaxValue, line.Tokens, line.Entities))).Select(sentence => new SentenceScan(sentence, knowledge)).ToList();
        var book = new ActorBook(knowledge);
        var describer = new Describer(knowledge);
        StateNames.Read(scans, book);
        var kinds = new NameKinds(scans, knowledge);
        BodyNames.Read(scans, book, kinds);
        var names = new PersonNames(book, describer).Read(scans, kinds);
        new BodyNouns(book).Read(scans);
        new PersonNeighbours(book).Read(names, scans);
        var home = Home.Of(outlet, knowledge);
        var context = new CountryContext(scans, book, home);
        BodyNames.Place(book, context);
        KnownHolders.Read(book, published);
        PersonCountries.Read(book, context, scans);
        new Nominals(book, describer, context, new Owners(book, context)).Read(scans);
        PersonCountries.ChiefExecutives(book);
        foreach (var press in book.Drafts.Where(draft => draft.Kind == ActorKind.Organization && draft.Name == outlet))
        {
            press.TellSector("MED", 4);
        }

        new Pronouns(book, Adversaries.Of(scans, book)).Read(scans);
        return Index(text, book, new FirstPersons(book, home).Read(text, scans[..text.Sentences.Count], scans[text.Sentences.Count..]));
    }

    private static ActorIndex Index(ParsedText text, ActorBook book, IReadOnlyList<ActorDraft> authors)
    {
        var ordered = book.Mentions
            .Where(mention => mention.Sentence < text.Sentences.Count)
            .OrderBy(mention => mention.Sentence).ThenBy(mention => mention.Head).ThenBy(mention => mention.Draft.Number)
            .ToList();
        var ids = new Dictionary<ActorDraft, EntryId>();
        var spans = new Dictionary<ActorDraft, List<TextSpan>>();
        var told = new HashSet<(ActorDraft, TextSpan)>();
        var mentions = new List<ActorMention>(ordered.Count);
        foreach (var (draft, sentence, head, range, pronoun) in ordered)
        {
            if (!ids.TryGetValue(draft, out var id))
            {
                ids[draft] = id = new EntryId("a" + (ids.Count + 1));
                spans[draft] = [];
            }

            mentions.Add(new ActorMention(id, sentence, head, range, pronoun));
            var span = text.Sentences[sentence].SpanOf(range);
            if (told.Add((draft, span)))
            {
                spans[draft].Add(span);
            }
        }

        foreach (var author in authors)
        {
            // An author whom the text itself never names is an actor all the same.
            if (ids.TryAdd(author, new EntryId("a" + (ids.Count + 1))))
            {
                spans[author] = [];
            }
        }

        var actors = ids.Select(pair => new Actor
        {
            Id = pair.Value,
            Name = pair.Key.Name,
            Kind = pair.Key.Kind,
            Country = pair.Key.Country,
            Sector = pair.Key.Sector,
            Role = pair.Key.Role,
            Mentions = spans[pair.Key],
            Rule = pair.Key.Rule,
        }).ToList();
        return new ActorIndex(actors, mentions, [.. authors.Select(author => ids[author])]);
    }
}
