namespace Rapporteur.Reading.Actors;

/// <summary>What a mention does in its clause, as far as it bears on what points back at it.</summary>
internal static class MentionRoles
{
    /// <summary>How much a mention stands out by what it is to its clause: a main subject most, a possessor least.</summary>
    public static double Role(SentenceScan scan, int head)
    {
        var token = scan.Tokens[head];
        if (token.Relation is "conj" && token.Head >= 0)
        {
            token = scan.Tokens[token.Head];
        }

        return token.Relation switch
        {
            "nsubj" when token.Head >= 0 && scan.Tokens[token.Head].Relation is "root" or "parataxis" or "conj" => 4,
            "nsubj" or "nsubj:pass" => 3,
            "obj" or "iobj" => 1.5,
            "obl:agent" => 1.5,
            "obl" => 1,
            "nmod:poss" => 0.5,
            _ => 0,
        };
    }

    /// <summary>"Putin told him": subject and object of one verb are two people; a possessive may be the subject's own.</summary>
    public static bool Coargument(SentenceScan scan, int mention, int pronoun)
    {
        var token = scan.Tokens[pronoun];
        return token.Relation is "obj" or "iobj" or "obl" or "nsubj" && token.Head >= 0 && scan.Tokens[mention].Head == token.Head;
    }
}
