namespace Rapporteur.Training;

/// <summary>
/// Regular forms of the single-word verbs, nouns and short adjectives of WordNet, as if a treebank had held them: the treebanks alone do not
/// tell "provok|ed" from "provoke|d" for verbs they lack.
/// </summary>
internal static class WordNetForms
{
    /// <summary>Forms in the order of the files.</summary>
    /// <param name="folder">The folder of <c>index.verb</c> and <c>index.noun</c>.</param>
    public static IEnumerable<TreebankWord> Read(string folder)
    {
        foreach (var form in Entries(Path.Combine(folder, "index.verb")).SelectMany(OfVerb)) yield return form;
        foreach (var noun in Entries(Path.Combine(folder, "index.noun"))) yield return OfNoun(noun);
        foreach (var adjective in Entries(Path.Combine(folder, "index.adj")).Where(word => Syllables(word) <= 2))
        {
            foreach (var stem in Stems(adjective))
            {
                var degree = stem.EndsWith('y') && !IsVowel(stem[^2]) ? stem[..^1] + "i" : stem;
                yield return Word(degree + "er", adjective, "ADJ", "JJR");
                yield return Word(degree + "est", adjective, "ADJ", "JJS");
            }
        }
    }

    /// <summary>The regular forms of a verb.</summary>
    public static IEnumerable<TreebankWord> OfVerb(string verb)
    {
        yield return Word(WithS(verb), verb, "VERB", "VBZ");
        foreach (var stem in Stems(verb))
        {
            var past = stem.EndsWith('y') && !IsVowel(stem[^2]) ? stem[..^1] + "ied" : stem + "ed";
            yield return Word(past, verb, "VERB", "VBD");
            yield return Word(past, verb, "VERB", "VBN");
            yield return Word(verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying" : stem + "ing", verb, "VERB", "VBG");
        }
    }

    /// <summary>The regular plural of a noun.</summary>
    public static TreebankWord OfNoun(string noun) => Word(Plural(noun), noun, "NOUN", "NNS");

    private static IEnumerable<string> Entries(string path) =>
        File.ReadLines(path).Select(line => line.Split(' ')[0]).Where(word => word.Length > 2 && word.All(char.IsAsciiLetterLower));

    private static TreebankWord Word(string form, string lemma, string upos, string xpos) => new(form, lemma, upos, xpos, -1, "root", true);

    private static string WithS(string word)
    {
        if (word[^1] == 'y' && !IsVowel(word[^2])) return word[..^1] + "ies";
        var sibilant = word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        return word + (sibilant || (word[^1] == 'o' && !IsVowel(word[^2])) ? "es" : "s");
    }

    // What -ed and -ing are put to: "provok", "retreat", "plann"; both ways where stress decides and spelling does not show it.
    private static IEnumerable<string> Stems(string verb)
    {
        if (verb[^1] == 'e')
        {
            yield return verb[..^1];
            yield break;
        }

        var closed = verb.Length > 2 && !IsVowel(verb[^1]) && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && verb[^1] is not ('w' or 'x' or 'y');
        if (!closed || Syllables(verb) > 1) yield return verb;
        if (closed) yield return verb + verb[^1];
        if (verb[^1] == 'c') yield return verb + "k";
    }

    private static string Plural(string noun)
    {
        if (noun.EndsWith("sis", StringComparison.Ordinal)) return noun[..^2] + "es";
        if (noun.EndsWith("man", StringComparison.Ordinal) && noun.Length > 5) return noun[..^2] + "en";
        return WithS(noun);
    }

    private static int Syllables(string word) => word.Where((letter, i) => IsVowel(letter) && (i == 0 || !IsVowel(word[i - 1]))).Count();

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
