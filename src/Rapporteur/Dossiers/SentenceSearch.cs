namespace Rapporteur.Dossiers;

/// <summary>Searches the sentences of the reports that a dossier holds at its moment.</summary>
public static class SentenceSearch
{
    /// <summary>Sentences that match, the best first.</summary>
    /// <param name="store">The store, which knows the sentences of all its reports.</param>
    /// <param name="query">Words, "phrases" and -exclusions.</param>
    /// <param name="most">The most to return.</param>
    /// <param name="holds">Whether the dossier holds a report, by its id: not one of a later moment, nor an import that was taken back.</param>
    public static IReadOnlyList<SentenceHit> Find(IDossierStore store, string query, int most, Func<string, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(holds);

        // What the dossier does not hold must not push out what it does.
        for (var asked = most; ; asked *= 4)
        {
            var all = store.Search(query, asked);
            var held = all.Where(h => holds(h.Report)).Take(most).ToList();
            if (held.Count == most || all.Count < asked)
            {
                return held;
            }
        }
    }
}
