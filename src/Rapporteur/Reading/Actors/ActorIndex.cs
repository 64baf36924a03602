using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>The actors of a report and where each is spoken of, for the readers of the other layers.</summary>
public sealed class ActorIndex
{
    private readonly Dictionary<EntryId, Actor> _actors;
    private readonly Dictionary<(int Sentence, int Token), List<EntryId>> _byHead;
    private readonly ILookup<int, ActorMention> _bySentence;

    /// <summary>Makes the index.</summary>
    /// <param name="actors">All actors found.</param>
    /// <param name="mentions">Their mentions, resolved pronouns among them.</param>
    /// <param name="authors">Those in whose name the text speaks.</param>
    public ActorIndex(IReadOnlyList<Actor> actors, IReadOnlyList<ActorMention> mentions, IReadOnlyList<EntryId> authors)
    {
        All = actors;
        Authors = authors;
        Mentions = mentions;
        _actors = actors.ToDictionary(a => a.Id);
        _byHead = [];
        _bySentence = mentions.ToLookup(static m => m.Sentence);
        foreach (var mention in mentions)
        {
            var at = (mention.Sentence, mention.Head);
            if (!_byHead.TryGetValue(at, out var ids))
            {
                _byHead[at] = ids = [];
            }

            if (!ids.Contains(mention.Actor))
            {
                ids.Add(mention.Actor);
            }
        }
    }

    /// <summary>All actors in order of first mention.</summary>
    public IReadOnlyList<Actor> All { get; }

    /// <summary>Those in whose name the text speaks where it is a statement or declaration of its own; else empty.</summary>
    public IReadOnlyList<EntryId> Authors { get; }

    /// <summary>All mentions in order of the text.</summary>
    public IReadOnlyList<ActorMention> Mentions { get; }

    /// <summary>The mentions of one sentence, in order.</summary>
    public IEnumerable<ActorMention> In(int sentence) => _bySentence[sentence];

    /// <summary>The actor whose mention is headed by the token, or null; the first where the mention joins several.</summary>
    public EntryId? At(int sentence, int token) =>
        _byHead.TryGetValue((sentence, token), out var ids) ? ids[0] : null;

    /// <summary>All actors that the mention headed by the token speaks of: several for "the two leaders"; empty where there is none.</summary>
    public IReadOnlyList<EntryId> AllAt(int sentence, int token) =>
        _byHead.TryGetValue((sentence, token), out var ids) ? ids : [];

    /// <summary>The actor with the id.</summary>
    public Actor this[EntryId id] => _actors[id];
}
