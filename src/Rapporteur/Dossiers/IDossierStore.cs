namespace Rapporteur.Dossiers;

/// <summary>Where a dossier is kept. Reports and decisions are only ever added.</summary>
/// <remarks>
/// Each call is one transaction: it happens whole or not at all, also when the process dies in the middle. Several processes may use one
/// store at once. Failures of the store itself are <see cref="DossierStoreException"/>.
/// </remarks>
public interface IDossierStore : IDisposable
{
    /// <summary>The file or database, as messages name it: without a password.</summary>
    string Name { get; }

    /// <summary>How many reports the readings in force of which were made with other models and tables, or with ones that are not known.</summary>
    /// <param name="rules">Name of today's (<see cref="Reading.ReadingRules"/>).</param>
    int ReadOtherwise(string rules);

    /// <summary>Notes that the reading in force of a report is what today's models and tables give, without reading it anew.</summary>
    /// <param name="reportId">Id of the report.</param>
    /// <param name="rules">Their name.</param>
    void Confirm(string reportId, string rules);

    /// <summary>How far the store has come; cheap, to be asked often.</summary>
    StoreVersion Version();

    /// <summary>Whether a report with this id is kept.</summary>
    bool Contains(string reportId);

    /// <summary>Keeps a report with its findings; false, and no change, where it is kept already.</summary>
    /// <param name="report">The report and its record.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="link">Links them to what is kept; called once, within the transaction.</param>
    bool Add(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link);

    /// <summary>Puts a newly read record in the place of the kept one; what it was before stays visible to earlier moments.</summary>
    /// <param name="report">The report, with the moment of the new reading as <see cref="DossierReport.Recorded"/>.</param>
    /// <param name="findings">The new findings.</param>
    /// <param name="link">As in <see cref="Add"/>.</param>
    void Reread(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link);

    /// <summary>A report by its id, or null.</summary>
    /// <param name="reportId">The id, or an unambiguous beginning of it of at least six characters.</param>
    /// <param name="asOf">With the reading that was in force at that moment; null for now.</param>
    DossierReport? Report(string reportId, DateTimeOffset? asOf = null);

    /// <summary>All reports in order of publication and id, without texts being held in memory at once.</summary>
    /// <param name="asOf">Only those recorded until then, or null.</param>
    IEnumerable<DossierReport> Reports(DateTimeOffset? asOf = null);

    /// <summary>Which reading of each report was in force at a moment, told by when it was recorded: by the report's id.</summary>
    /// <param name="asOf">The moment; null for now.</param>
    IReadOnlyDictionary<string, DateTimeOffset> Readings(DateTimeOffset? asOf = null);

    /// <summary>Findings in order of id.</summary>
    IEnumerable<Finding> Findings(FindingQuery query);

    /// <summary>All findings in force now, without their keys, in no order; for who takes in a whole dossier.</summary>
    /// <param name="since">Only those of reports recorded after that moment, or null.</param>
    /// <param name="each">Called for each while the store is read; it must not call the store.</param>
    void Visit(DateTimeOffset? since, Action<Finding> each);

    /// <summary>Pairs of a layer that are linked and whose both ends were in force at a moment, in no order.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="asOf">The moment; null for now.</param>
    IReadOnlyList<FindingPair> Pairs(FindingLayer layer, DateTimeOffset? asOf = null);

    /// <summary>Links between findings of one layer, with their reasons, in order of their ends.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="findings">The findings, of which both ends must be.</param>
    /// <param name="most">The most to return.</param>
    /// <param name="asOf">The moment at which both ends were in force; null for now.</param>
    IReadOnlyList<FindingLink> LinksAmong(FindingLayer layer, IReadOnlyCollection<FindingId> findings, int most, DateTimeOffset? asOf = null);

    /// <summary>The log of decisions in order of number.</summary>
    IEnumerable<Decision> Decisions(DateTimeOffset? asOf = null);

    /// <summary>Adds a decision to the log.</summary>
    /// <returns>The decision with its number.</returns>
    Decision Append(Decision decision);

    /// <summary>Full-text search over sentences, the best first.</summary>
    /// <param name="query">Words, "phrases" and -exclusions; anything else is searched for as plain words.</param>
    /// <param name="limit">The most to return.</param>
    IReadOnlyList<SentenceHit> Search(string query, int limit);

    /// <summary>Problems that a check of the whole store finds; empty when it is sound.</summary>
    IReadOnlyList<string> Check();
}
