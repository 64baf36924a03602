using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>Names one entry of one report in a dossier; written <c>report/entry</c>, or <c>report</c> alone for the report itself.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Entry">Id of the entry in its record; empty for the report itself.</param>
public readonly record struct FindingId(string Report, EntryId Entry)
{
    /// <summary>The report itself.</summary>
    public static FindingId OfReport(string report) => new(report, new EntryId(string.Empty));

    /// <summary>Reads the written form; null where it is none.</summary>
    public static FindingId? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? OfReport(text) : slash == 0 ? null : new FindingId(text[..slash], new EntryId(text[(slash + 1)..]));
    }

    /// <summary>Compares as <see cref="OrderTo"/> does.</summary>
    public static IComparer<FindingId> Order { get; } = Comparer<FindingId>.Create(static (one, other) => one.OrderTo(other));

    /// <summary>Ordinal order of the written form.</summary>
    public int OrderTo(FindingId other)
    {
        // Without writing the forms where that cannot matter: hundreds of thousands are put in order when a dossier is opened.
        var reports = string.CompareOrdinal(Report, other.Report);
        return reports == 0 ? string.CompareOrdinal(Entry.Value ?? string.Empty, other.Entry.Value ?? string.Empty)
            : Report.Length == other.Report.Length ? reports
            : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The written form.</summary>
    public override string ToString() => string.IsNullOrEmpty(Entry.Value) ? Report : $"{Report}/{Entry.Value}";
}
