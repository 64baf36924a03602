using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>The drafts of one report and which tokens speak of them.</summary>
internal sealed class ActorBook(ActorKnowledge knowledge)
{
    private readonly Dictionary<(int Sentence, int Token), ActorDraft> _claims = [];
    private readonly Dictionary<string, ActorDraft> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<DraftMention>> _bySentence = [];
    private readonly Dictionary<ActorDraft, List<DraftMention>> _byDraft = [];

    public ActorKnowledge Knowledge { get; } = knowledge;

    public List<ActorDraft> Drafts { get; } = [];

    /// <summary>All mentions, sentence by sentence.</summary>
    public IEnumerable<DraftMention> Mentions => _bySentence.OrderBy(static pair => pair.Key).SelectMany(static pair => pair.Value);

    public ActorDraft Make(string name, ActorKind kind, string rule)
    {
        var draft = new ActorDraft(Drafts.Count, name, kind, rule);
        Drafts.Add(draft);
        return draft;
    }

    /// <summary>The draft that is known by a key, made at first.</summary>
    public ActorDraft Keyed(string key, Func<ActorDraft> make)
    {
        if (!_byKey.TryGetValue(key, out var draft))
        {
            _byKey[key] = draft = make();
        }

        return draft;
    }

    public ActorDraft? ByKey(string key) => _byKey.GetValueOrDefault(key);

    public ActorDraft StateDraft(StateEntry state) => Keyed("state:" + state.Code, () =>
    {
        var draft = Make(state.Name, ActorKind.State, "actor.state");
        draft.State = state;
        draft.TellCountry(state.Country, 3);
        draft.TellSector("GOV", 3);
        return draft;
    });

    /// <summary>The sentence that first speaks of the draft; the first of all where a wider mention swallowed every one of its own.</summary>
    public int FirstSentenceOf(ActorDraft draft) =>
        MentionsOf(draft).Select(static mention => mention.Sentence).DefaultIfEmpty().Min();

    /// <summary>The mentions of one actor, in order of finding.</summary>
    public IReadOnlyList<DraftMention> MentionsOf(ActorDraft draft) => _byDraft.TryGetValue(draft, out var found) ? found : [];

    public ActorDraft? At(int sentence, int token) => _claims.GetValueOrDefault((sentence, token));

    /// <summary>Registers a mention under each token of <paramref name="heads"/> that no other actor has.</summary>
    public void Claim(ActorDraft draft, int sentence, TokenRange range, IEnumerable<int> heads, bool pronoun = false)
    {
        foreach (var head in heads)
        {
            if (_claims.TryAdd((sentence, head), draft))
            {
                Add(draft, sentence, head, range, pronoun);
            }
        }
    }

    /// <summary>Registers one mention of several actors in the place of whatever the head stood for.</summary>
    public void Replace(int sentence, int head, TokenRange range, IEnumerable<ActorDraft> drafts, bool pronoun = true)
    {
        if (_bySentence.TryGetValue(sentence, out var here))
        {
            foreach (var old in here.Where(mention => mention.Head == head))
            {
                _byDraft[old.Draft].Remove(old);
            }

            here.RemoveAll(mention => mention.Head == head);
        }

        _claims.Remove((sentence, head));
        foreach (var draft in drafts)
        {
            _claims.TryAdd((sentence, head), draft);
            Add(draft, sentence, head, range, pronoun);
        }
    }

    /// <summary>Mentions in the sentences from <paramref name="first"/> to <paramref name="last"/>, in order of the text.</summary>
    public IReadOnlyList<DraftMention> MentionsOf(int first, int last)
    {
        var found = new List<DraftMention>();
        for (var sentence = Math.Max(0, first); sentence <= last; sentence++)
        {
            if (_bySentence.TryGetValue(sentence, out var mentions))
            {
                found.AddRange(mentions);
            }
        }

        return found;
    }

    /// <summary>Adds a shorter or longer stretch of the text that names the same actor, without a head of its own.</summary>
    public void AlsoAs(ActorDraft draft, int sentence, TokenRange range, int head)
    {
        if (_claims.GetValueOrDefault((sentence, head)) == draft)
        {
            Add(draft, sentence, head, range, pronoun: false);
        }
    }

    private void Add(ActorDraft draft, int sentence, int head, TokenRange range, bool pronoun)
    {
        var mention = new DraftMention(draft, sentence, head, range, pronoun);
        if (!_byDraft.TryGetValue(draft, out var own))
        {
            _byDraft[draft] = own = [];
        }

        own.Add(mention);
        if (!_bySentence.TryGetValue(sentence, out var here))
        {
            _bySentence[sentence] = here = [];
        }

        // Kept in order of the text, the later found after the earlier, so that looking around sorts nothing.
        var at = here.Count;
        while (at > 0 && here[at - 1].Head > head)
        {
            at--;
        }

        here.Insert(at, mention);
    }
}
