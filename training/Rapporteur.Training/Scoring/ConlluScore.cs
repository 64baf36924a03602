using System.Globalization;
using System.Text;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;

namespace Rapporteur.Training.Scoring;

/// <summary>
/// Scores by the rules of the CoNLL 2018 shared task: words are matched by their characters, so that a system may split the text
/// otherwise; a relation counts without its subtype.
/// </summary>
/// <remarks>
/// Words of a contraction that spell it are matched by their own characters; where they do not, word by word in the order they
/// stand over the same characters.
/// </remarks>
internal sealed class ConlluScore
{
    private ConlluScore(IReadOnlyList<Share> shares) => Shares = shares;

    public IReadOnlyList<Share> Shares { get; }

    public Share this[string name] => Shares.First(s => s.Name == name);

    /// <summary>Compares two files.</summary>
    /// <exception cref="InvalidDataException">They hold different texts.</exception>
    public static ConlluScore Of(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        var (right, own) = (new ScoredText(gold), new ScoredText(system));
        CheckSameText(right.Characters, own.Characters);
        var pairs = Align(right.Words, own.Words);
        var match = new int[own.Words.Count];
        Array.Fill(match, -1);
        foreach (var (g, s) in pairs)
        {
            match[s] = g;
        }

        bool HeadIsRight((int Gold, int System) pair)
        {
            var (head, found) = (right.Words[pair.Gold].Head, own.Words[pair.System].Head);
            return found < 0 ? head < 0 : head >= 0 && match[found] == head;
        }

        Share Words(string name, Func<(int Gold, int System), bool> isRight) =>
            new(name, right.Words.Count, own.Words.Count, pairs.Count(isRight));
        Share Field(string name, Func<Token, string> field) =>
            Words(name, p => field(right.Words[p.Gold].Token) == field(own.Words[p.System].Token));

        return new ConlluScore(
        [
            Spans("Tokens", right.Tokens, own.Tokens),
            Spans("Sentences", right.Sentences, own.Sentences),
            Words("Words", _ => true),
            Field("UPOS", t => t.Upos),
            Field("XPOS", t => t.Xpos),
            // The task leaves out lemmas that the gold file does not give.
            Words("Lemmas", p => right.Words[p.Gold].Token.Lemma is var lemma
                && (lemma.Length == 0 || lemma == own.Words[p.System].Token.Lemma)),
            Words("UAS", HeadIsRight),
            Words("LAS", p => HeadIsRight(p)
                && Plain(right.Words[p.Gold].Token.Relation) == Plain(own.Words[p.System].Token.Relation)),
        ]);
    }

    /// <summary>A table for people, one kind a line.</summary>
    public string ToTable()
    {
        var table = new StringBuilder("Metric     | Precision |    Recall |  F1 Score\n");
        foreach (var share in Shares)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"{share.Name,-10} | {share.Precision,9:F2} | {share.Recall,9:F2} | {share.F1,9:F2}\n");
        }

        return table.ToString();
    }

    private static string Plain(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation[..colon];
    }

    private static Share Spans(string name, List<TextSpan> gold, List<TextSpan> system) =>
        new(name, gold.Count, system.Count, gold.Intersect(system).Count());

    private static List<(int Gold, int System)> Align(List<ScoredWord> gold, List<ScoredWord> system)
    {
        var pairs = new List<(int, int)>();
        for (int g = 0, s = 0; g < gold.Count && s < system.Count;)
        {
            var order = (gold[g].Start, gold[g].End).CompareTo((system[s].Start, system[s].End));
            if (order == 0)
            {
                pairs.Add((g++, s++));
            }
            else if (order < 0)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return pairs;
    }

    private static void CheckSameText(string gold, string system)
    {
        if (gold == system)
        {
            return;
        }

        var at = gold.AsSpan().CommonPrefixLength(system);
        string Near(string text) => text[Math.Max(0, at - 10)..Math.Min(text.Length, at + 20)];
        throw new InvalidDataException(
            $"the two files hold different texts from character {at} on: '{Near(gold)}' and '{Near(system)}'");
    }
}
