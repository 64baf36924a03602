using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>Lemmas of the nouns, names and numbers that stand with a word in its clause, by the part they play.</summary>
internal sealed class Arguments
{
    private const int DeepestShare = 3;
    private const int MostWords = 40;

    private readonly Sentence _sentence;
    private readonly IReadOnlySet<int> _own;

    private Arguments(Sentence sentence, IReadOnlySet<int> own) => (_sentence, _own) = (sentence, own);

    /// <summary>Who acts.</summary>
    public SortedSet<string> Agents { get; } = new(StringComparer.Ordinal);

    /// <summary>To whom or what it is done.</summary>
    public SortedSet<string> Patients { get; } = new(StringComparer.Ordinal);

    /// <summary>Where, when, with what; parts that the grammar does not tell.</summary>
    public SortedSet<string> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public SortedSet<string> All { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the arguments of a word.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="head">The word.</param>
    /// <param name="own">Words of the mention, the head among them: they are no arguments.</param>
    public static Arguments Of(Sentence sentence, int head, IReadOnlySet<int> own)
    {
        var arguments = new Arguments(sentence, own);
        if (sentence.Tokens[head].Upos is "VERB" or "AUX")
        {
            arguments.ReadVerb(head);
        }
        else
        {
            arguments.ReadNoun(head);
        }

        arguments.All.UnionWith(arguments.Agents);
        arguments.All.UnionWith(arguments.Patients);
        arguments.All.UnionWith(arguments.Others);
        return arguments;
    }

    private void ReadVerb(int head)
    {
        var isPassive = false;
        foreach (var child in _sentence.ChildrenOf(head))
        {
            isPassive |= _sentence.Tokens[child].Relation is "aux:pass" or "nsubj:pass";
        }

        var hasSubject = false;
        foreach (var child in _sentence.ChildrenOf(head))
        {
            if (_own.Contains(child))
            {
                continue;
            }

            var relation = _sentence.Tokens[child].Relation;
            var part = relation switch
            {
                "nsubj" => Agents,
                "nsubj:pass" or "obj" => Patients,
                "iobj" or "compound" or "amod" or "flat" or "nummod" => Others,
                _ when IsKind(relation, "obl") => isPassive && HasCase(child, "by") ? Agents : Others,
                _ when IsKind(relation, "nmod") => Others,
                _ => null,
            };
            hasSubject |= relation is "nsubj" or "nsubj:pass";
            AddPhrase(child, part);
        }

        if (!hasSubject)
        {
            ReadSharedSubject(head, isPassive);
        }
    }

    // "met and agreed", "asked to go", "the man arrested", "fell, killing two".
    private void ReadSharedSubject(int verb, bool isPassive)
    {
        var depth = 0;
        for (var at = verb; depth < DeepestShare && _sentence.Tokens[at].Head >= 0; depth++)
        {
            var (relation, above) = (_sentence.Tokens[at].Relation, _sentence.Tokens[at].Head);
            if (IsKind(relation, "acl"))
            {
                AddPhrase(above, _sentence.Tokens[at].Xpos == "VBN" ? Patients : Agents);
                return;
            }

            if (relation is not ("conj" or "xcomp" or "advcl"))
            {
                return;
            }

            var found = false;
            foreach (var child in _sentence.ChildrenOf(above))
            {
                var isSubject = IsKind(_sentence.Tokens[child].Relation, "nsubj");
                found |= isSubject;
                AddPhrase(child, !isSubject ? null : isPassive ? Patients : Agents);
            }

            if (found)
            {
                return;
            }

            at = above;
        }
    }

    private void ReadNoun(int head)
    {
        foreach (var child in _sentence.ChildrenOf(head))
        {
            var relation = _sentence.Tokens[child].Relation;
            AddPhrase(child, _own.Contains(child) ? null : relation switch
            {
                "nmod:poss" => Agents,
                _ when IsKind(relation, "nmod") => HasCase(child, "of") ? Patients : HasCase(child, "by") ? Agents : Others,
                _ => Others,
            });
        }

        var above = _sentence.Tokens[head].Head;
        if (above < 0)
        {
            return;
        }

        // "dealt a blow to", "the blow came in March": the verb's other arguments are the noun's; so are the words of the noun above.
        if (_sentence.Tokens[above].Upos != "VERB")
        {
            AddWord(above, Others);
        }

        foreach (var child in _sentence.ChildrenOf(above))
        {
            var relation = _sentence.Tokens[child].Relation;
            if (child != head && (IsKind(relation, "nsubj") || IsKind(relation, "obj") || IsKind(relation, "obl")))
            {
                AddPhrase(child, Others);
            }
        }
    }

    private void AddPhrase(int root, SortedSet<string>? part)
    {
        if (part is null)
        {
            return;
        }

        var waiting = new Stack<int>([root]);
        for (var count = 0; count < MostWords && waiting.TryPop(out var at); count++)
        {
            AddWord(at, part);
            foreach (var child in _sentence.ChildrenOf(at))
            {
                var relation = _sentence.Tokens[child].Relation;
                if (!_own.Contains(child) && !IsKind(relation, "acl") && relation is not ("parataxis" or "appos"))
                {
                    waiting.Push(child);
                }
            }
        }
    }

    private void AddWord(int at, SortedSet<string> part)
    {
        var token = _sentence.Tokens[at];
        if (!_own.Contains(at) && token.Upos is "NOUN" or "PROPN" or "ADJ" or "NUM")
        {
            part.Add(token.Lemma.ToLowerInvariant());
        }
    }

    private bool HasCase(int noun, string word)
    {
        foreach (var child in _sentence.ChildrenOf(noun))
        {
            if (_sentence.Tokens[child] is { Relation: "case" } token && token.Lemma == word)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKind(string relation, string kind) =>
        relation.StartsWith(kind, StringComparison.Ordinal) && (relation.Length == kind.Length || relation[kind.Length] == ':');
}
