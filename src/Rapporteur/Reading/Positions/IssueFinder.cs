using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Joins proposals that are about the same thing into issues, by the content words they share.</summary>
internal static class IssueFinder
{
    /// <summary>Issues in order of their first proposal, and the issue of each draft.</summary>
    public static (IReadOnlyList<Issue> Issues, IReadOnlyList<EntryId> IssueOf) Find(Findings findings, IReadOnlyList<PositionDraft> drafts)
    {
        var issues = new List<(HashSet<string> Words, string Label)>();
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var issueOf = new List<EntryId>(drafts.Count);
        foreach (var draft in drafts)
        {
            var words = Words(findings.SentenceOf(draft.Proposition), draft.Proposal);
            var at = Nearest(issues, byWord, words);
            var label = draft.Proposal.In(findings.Text.Text);
            if (at < 0)
            {
                at = issues.Count;
                issues.Add((words, label));
            }
            else
            {
                var (known, old) = issues[at];
                known.UnionWith(words);
                issues[at] = (known, label.Length < old.Length && label.Length > 12 ? label : old);
            }

            foreach (var word in words)
            {
                if (!byWord.TryGetValue(word, out var list))
                {
                    byWord[word] = list = [];
                }

                if (list.Count == 0 || list[^1] != at)
                {
                    list.Add(at);
                }
            }

            issueOf.Add(new EntryId($"i{at + 1}"));
        }

        return ([.. issues.Select((issue, i) => new Issue { Id = new EntryId($"i{i + 1}"), Label = Clean(issue.Label) })], issueOf);
    }

    private static int Nearest(List<(HashSet<string> Words, string Label)> issues, Dictionary<string, List<int>> byWord, HashSet<string> words)
    {
        var shared = new Dictionary<int, int>();
        foreach (var word in words)
        {
            // A word of many issues tells them apart no longer.
            if (byWord.TryGetValue(word, out var list) && list.Count <= 20)
            {
                foreach (var at in list)
                {
                    shared[at] = shared.GetValueOrDefault(at) + 1;
                }
            }
        }

        var (best, bestShare) = (-1, 0.0);
        foreach (var (at, count) in shared.OrderBy(static p => p.Key))
        {
            var share = count / (double)Math.Min(words.Count, issues[at].Words.Count);
            if (share > bestShare)
            {
                (best, bestShare) = (at, share);
            }
        }

        return bestShare >= 0.5 ? best : -1;
    }

    private static HashSet<string> Words(Sentence sentence, TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in sentence.Tokens)
        {
            if (span.Contains(token.Span) && token.Upos is "NOUN" or "VERB" or "PROPN" or "ADJ" && token.Lemma.Length > 2)
            {
                words.Add(token.Lemma.ToLowerInvariant());
            }
        }

        return words;
    }

    private static string Clean(string label) =>
        string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '"', '“', '”', ',', '.', ';');
}
