using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// What a report says its names are, where the names model takes them for people or places: a noun before the name, in apposition or with a copula, or a verb
/// that is done to places alone. What one mention tells holds for all of that name.
/// </summary>
internal sealed class NameKinds
{
    private const int Reach = 7;

    // Words of a name that the names model passed over.
    private const int Longest = 3;

    private readonly ActorKnowledge _knowledge;
    private readonly Dictionary<string, NameKind> _kinds = new(StringComparer.Ordinal);

    /// <param name="scans">The report's sentences.</param>
    /// <param name="knowledge">Titles and words.</param>
    public NameKinds(IReadOnlyList<SentenceScan> scans, ActorKnowledge knowledge)
    {
        _knowledge = knowledge;
        foreach (var scan in scans)
        {
            foreach (var entity in scan.Sentence.Entities)
            {
                if (entity.Type is EntityType.Person or EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Organization && scan.NameAt(entity.Range.Start) is null
                    && Told(scan, entity) is not NameKind.Unknown and var kind)
                {
                    _kinds.TryAdd(scan.Words(entity.Range), kind);
                    if (kind == NameKind.Thing)
                    {
                        // "the Interconnector": what is no party by its whole name is none by its last word.
                        _kinds.TryAdd(scan.Form(entity.Range.End - 1), kind);
                    }
                }
            }

            foreach (var title in scan.Titles)
            {
                if (Missed(scan, title) is { } missed)
                {
                    _kinds.TryAdd(scan.Words(missed), NameKind.Body);
                }
            }
        }
    }

    /// <summary>Whether any name is told to be a body.</summary>
    public bool HasBodies => _kinds.ContainsValue(NameKind.Body);

    /// <summary>What the name in the range is told to be.</summary>
    public NameKind Of(SentenceScan scan, TokenRange range) => _kinds.Count == 0 ? NameKind.Unknown : _kinds.GetValueOrDefault(scan.Words(range));

    /// <summary>The name of a body that begins at a token where the names model saw none; null where none does.</summary>
    public TokenRange? BodyAt(SentenceScan scan, int token)
    {
        for (var length = Longest; length > 0; length--)
        {
            if (token + length <= scan.Tokens.Count && Of(scan, new TokenRange(token, token + length)) == NameKind.Body)
            {
                return new TokenRange(token, token + length);
            }
        }

        return null;
    }

    /// <summary>"Salar Minerals, the biggest exporter," and "the producer Corvalis": capitals beside a company's noun that the names model passed over.</summary>
    private static TokenRange? Missed(SentenceScan scan, TitleHit title)
    {
        if (title.Word.Plural || (title.Word.As(TitleUse.Body) ?? title.Word.As(TitleUse.Group)) is not { Sector: "BUS" }
            || title.Word.OfPerson is { Use: TitleUse.Office or TitleUse.Role or TitleUse.Source })
        {
            return null;
        }

        var noun = title.Range.End - 1;
        var first = scan.Tokens[noun] is { Relation: "appos", Head: >= 0 and var named } && named < title.Range.Start ? named : title.Range.End;
        if (first == title.Range.End && !(char.IsLower(scan.Form(noun)[0]) && first < scan.Tokens.Count && scan.Tokens[first].Upos == "PROPN"))
        {
            return null;
        }

        var (start, end) = (first, first);
        while (end < scan.Tokens.Count && end - first < Longest && IsNew(scan, end) && (end == first || scan.Tokens[end].Upos == "PROPN"))
        {
            end++;
        }

        while (start > 0 && end - start < Longest && first != title.Range.End && IsNew(scan, start - 1) && scan.Tokens[start - 1] is { Relation: "compound" or "flat" or "amod", Head: var head } && head == first)
        {
            start--;
        }

        return end > first ? new TokenRange(start, end) : null;
    }

    private static bool IsNew(SentenceScan scan, int token) => char.IsUpper(scan.Form(token)[0]) && scan.Tokens[token].Upos is "PROPN" or "NOUN" or "ADJ"
        && scan.EntityAt(token) is null && scan.NameAt(token) is null && scan.TitleAt(token)?.Word.OfPerson is null;

    private NameKind Told(SentenceScan scan, EntityMention entity)
    {
        var (start, end) = (entity.Range.Start, entity.Range.End);
        if (entity.Type == EntityType.Organization && entity.Range.Count > 1 && scan.Form(start - 1) == "," && scan.Form(end) is "," or ";" && scan.Tokens[scan.HeadOf(entity.Range)] is { Relation: "appos", Head: >= 0 and var office }
            && scan.TitleAt(office) is { Word: { Plural: false } bearer } before && before.Range.End == start - 1 && bearer.As(TitleUse.Office) is not null)
        {
            return NameKind.Person;
        }

        if (start > 0 && scan.TitleAt(start - 1) is { Word.OfPerson.Use: TitleUse.Office or TitleUse.Role or TitleUse.Source } || _knowledge.Is("honorific", scan.Form(start - 1)))
        {
            return NameKind.Unknown;
        }

        // "the port operator Velmar", "the tanker Eagle"; before a genitive or a further noun the noun is another's.
        if (start > 0 && scan.Tokens[start - 1].Upos == "NOUN" && KindOf(scan, start - 1) is not (NameKind.Unknown or NameKind.Place) and var called)
        {
            return called;
        }

        if (entity.Type == EntityType.Organization && entity.Range.Count == 1 && scan.Lower(start - 1) is "a" or "an" or "her" or "his" && scan.Tokens[start - 1].Head == start
            && (end == scan.Tokens.Count || scan.Tokens[end].Upos is not ("NOUN" or "ADJ" or "PART")))
        {
            // "her Renault": what a company makes.
            return NameKind.Thing;
        }

        var isPerson = entity.Type == EntityType.Person;
        var head = scan.HeadOf(entity.Range);
        foreach (var child in scan.Sentence.ChildrenOf(head))
        {
            if (child >= end && scan.Tokens[child] is { Relation: "appos", Upos: "NOUN" } && KindOf(scan, child) is not NameKind.Unknown and var apposed)
            {
                return apposed;
            }
        }

        var token = scan.Tokens[head];
        if (token is { Relation: "nsubj", Head: >= 0 and var noun } && scan.Tokens[noun].Upos == "NOUN" && scan.Sentence.ChildOf(noun, "cop") >= 0 && KindOf(scan, noun) is not NameKind.Unknown and var said)
        {
            return said;
        }

        if (scan.IsGenitive(end) && IsCompanyOffice(scan, end + 1))
        {
            return NameKind.Body;
        }

        return isPerson && (IsSite(scan, start, token) || IsListedPlace(scan, start)) ? NameKind.Place : NameKind.Unknown;
    }

    /// <summary>What the noun says of a name beside it: a body's noun that nobody bears, a place's or a thing's.</summary>
    private NameKind KindOf(SentenceScan scan, int noun)
    {
        if (scan.TitleAt(noun) is { } title)
        {
            return title.Range.End == noun + 1 && title.Word is { Plural: false } word && word.As(TitleUse.Body) is not null
                && word.OfPerson is null or { Use: TitleUse.Group } ? NameKind.Body : NameKind.Unknown;
        }

        var lemma = scan.Tokens[noun].Lemma;
        return _knowledge.Is("site-noun", lemma) ? NameKind.Place : _knowledge.Is("thing-noun", lemma) ? NameKind.Thing : NameKind.Unknown;
    }

    /// <summary>"Velmar's chief executive": only a company has one.</summary>
    private bool IsCompanyOffice(SentenceScan scan, int token)
    {
        var at = scan.Form(token) is [var first, ..] && char.IsLower(first) && scan.TitleAt(token) is null ? token + 1 : token;
        return scan.TitleAt(at) is { Word.Phrase: var phrase } && _knowledge.Is("company-office", phrase);
    }

    /// <summary>"entered Tell Tamer", "near Kokkina".</summary>
    private bool IsSite(SentenceScan scan, int start, Token head) => _knowledge.Is("site-link", scan.Lower(start - 1))
        || (start > 0 && _knowledge.Is("site-only", scan.Tokens[start - 1].Lemma))
        || (head is { Relation: "obj" or "nsubj:pass", Head: >= 0 } && _knowledge.Is("site-only", scan.Tokens[head.Head].Lemma));

    /// <summary>"four villages, among them A, B and C": a noun for places before the list that the name stands in.</summary>
    private bool IsListedPlace(SentenceScan scan, int start)
    {
        var link = false;
        for (var t = start - 1; t >= 0 && start - t <= Reach; t--)
        {
            var token = scan.Tokens[t];
            if (token.Upos == "NOUN")
            {
                return link && _knowledge.Is("site-noun", token.Lemma);
            }

            link |= scan.Lower(t) is "of" or "among" or "including" or "as" or "called" or "named";
            if (!(token.Upos is "PROPN" or "PUNCT" or "CCONJ" or "ADP" || scan.Lower(t) is "them" or "such" or "including" or "called" or "named"))
            {
                return false;
            }
        }

        return false;
    }
}
