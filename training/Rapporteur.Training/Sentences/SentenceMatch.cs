using System.Text.RegularExpressions;

namespace Rapporteur.Training.Sentences;

/// <summary>
/// When two annotations of one sentence mean the same entry: positions share a holder and half the words of the shorter proposal, meetings
/// half of their participants and the form (a call is no meeting). Each entry is matched once, the best first.
/// </summary>
internal static partial class SentenceMatch
{
    /// <summary>Pairs of positions. With <paramref name="bySign"/> only such as are for, against or open alike.</summary>
    public static IReadOnlyList<(AnnotatedPosition Gold, AnnotatedPosition Found)> Positions(
        IReadOnlyList<AnnotatedPosition> gold, IReadOnlyList<AnnotatedPosition> found, bool bySign = true) => Best(gold, found, (a, b) =>
        bySign && a.Polarity != b.Polarity || !a.Holder.Any(x => b.Holder.Any(y => IsOne(x, y))) || Shared(a.Proposal, b.Proposal) is not (>= 0.5 and var share) ? 0
            : share + (a.Stance == b.Stance ? 0.1 : 0));

    /// <summary>Pairs of meetings.</summary>
    public static IReadOnlyList<(AnnotatedMeeting Gold, AnnotatedMeeting Found)> Meetings(
        IReadOnlyList<AnnotatedMeeting> gold, IReadOnlyList<AnnotatedMeeting> found) => Best(gold, found, static (a, b) =>
    {
        var shared = a.Participants.Count(x => b.Participants.Any(y => IsOne(x, y)));
        var whole = a.Participants.Count + b.Participants.Count - shared;
        var share = whole == 0 ? 1 : shared / (double)whole;
        return share < 0.5 || a.Kind == "call" != (b.Kind == "call") ? 0 : share + (a.Status == b.Status ? 0.1 : 0);
    });

    private static List<(T Gold, T Found)> Best<T>(IReadOnlyList<T> gold, IReadOnlyList<T> found, Func<T, T, double> weigh)
    {
        var pairs = new List<(T, T)>();
        var (left, right) = (new HashSet<int>(), new HashSet<int>());
        var all = from g in Enumerable.Range(0, gold.Count)
                  from f in Enumerable.Range(0, found.Count)
                  let weight = weigh(gold[g], found[f])
                  where weight > 0
                  orderby weight descending, g, f
                  select (g, f);
        foreach (var (g, f) in all)
        {
            if (!left.Contains(g) && right.Add(f))
            {
                left.Add(g);
                pairs.Add((gold[g], found[f]));
            }
        }

        return pairs;
    }

    /// <summary>Whether two names may mean one party: one of the words of either is said in full by the other.</summary>
    private static bool IsOne(string gold, string found) =>
        gold.Split('/').Any(a => found.Split('/').Any(b => IsWithin(Words(a), Words(b)) || IsWithin(Words(b), Words(a))));

    private static bool IsWithin(string[] part, string[] whole)
    {
        for (var i = 0; part.Length > 0 && i + part.Length <= whole.Length; i++)
        {
            if (part.AsSpan().SequenceEqual(whole.AsSpan(i, part.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static double Shared(string a, string b)
    {
        var (first, second) = (Words(a), Words(b).ToList());
        var shorter = Math.Min(first.Length, second.Count);
        return shorter == 0 ? 0 : first.Count(second.Remove) / (double)shorter;
    }

    private static string[] Words(string text) =>
        [.. Word().Matches(text).Select(static m => m.Value.ToLowerInvariant()).Where(static w => w is not ("a" or "an" or "the" or "of" or "to" or "in" or "on" or "s" or "its" or "his" or "her" or "their"))];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
