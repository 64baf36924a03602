using Rapporteur.Propositions;

namespace Rapporteur.Tests.Propositions;

/// <summary>Lexicon rows whose example is known to be read wrongly, kept in <c>unread-rows.txt</c> so that new faults stand out.</summary>
internal static class KnownRows
{
    /// <summary>The keys of the rows, one a line.</summary>
    public static IReadOnlySet<string> Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Propositions", "unread-rows.txt");
        return File.ReadLines(path).Where(static l => l.Length > 0 && l[0] != '#').ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Lemma, word class and example: what does not change when rows move.</summary>
    public static string KeyOf(LexiconEntry entry) => $"{entry.Lemma}/{entry.Kind.ToString().ToLowerInvariant()}: {entry.Example}";
}
