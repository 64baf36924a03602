using System.Text.Json;

namespace Rapporteur.Dossiers;

/// <summary>What a finding says, apart from its report's record: <see cref="Finding.Data"/> as an object.</summary>
public sealed record FindingData
{
    /// <summary>The words it stands on: a proposal, the word for an act, a mention of a meeting, what was said, a name, a title.</summary>
    public required string Label { get; init; }

    /// <summary>Kind of meeting or actor, PLOVER type of an event, stance of a position, kind of source of a statement.</summary>
    public string? Kind { get; init; }

    /// <summary>PLOVER mode of an event.</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO code of an event.</summary>
    public string? Cameo { get; init; }

    /// <summary>Intensity of an event on Goldstein's scale, -10 to 10.</summary>
    public double? Goldstein { get; init; }

    /// <summary>Status of a meeting or event.</summary>
    public string? Status { get; init; }

    /// <summary>Stance: 1 for, -1 against, 0 undecided; null for other layers.</summary>
    public int? Polarity { get; init; }

    /// <summary>Who takes part, acts, speaks or holds.</summary>
    public IReadOnlyList<FindingParty> Parties { get; init; } = [];

    /// <summary>At whom an act is directed, to whom something is said.</summary>
    public IReadOnlyList<FindingParty> Others { get; init; } = [];

    /// <summary>Who tells it within the report, the nearest first; empty where the report itself does.</summary>
    public IReadOnlyList<FindingParty> Tellers { get; init; } = [];

    /// <summary>Kind of the source that tells it; null where the report itself does.</summary>
    public string? TellerKind { get; init; }

    /// <summary>On whose word it rests.</summary>
    public FindingBasis Basis { get; init; }

    /// <summary>Sentences it rests on, numbered from 0.</summary>
    public IReadOnlyList<int> Sentences { get; init; } = [];

    /// <summary>The first of these sentences, verbatim.</summary>
    public string Quote { get; init; } = string.Empty;

    /// <summary>Name of the place, as printed.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166 alpha-3 of the place.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north of the place.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east of the place.</summary>
    public double? Longitude { get; init; }

    /// <summary>TIMEX3 value of its time.</summary>
    public string? When { get; init; }

    /// <summary>What a meeting brought: agreement, progress, no-agreement, breakdown.</summary>
    public string? Outcome { get; init; }

    /// <summary>What a meeting is about.</summary>
    public string? Topic { get; init; }

    /// <summary>Level, form, round, host, mediator of a meeting, what it prepares, who moved what and why; null for other layers and where none is told.</summary>
    public IReadOnlyList<MeetingDetail>? Details { get; init; }

    /// <summary>Who denies in the report that a meeting was ever planned.</summary>
    public IReadOnlyList<PlanDenial> PlanDenials { get; init; } = [];

    /// <summary>The word that reports a statement.</summary>
    public string? Cue { get; init; }

    /// <summary>What a statement denies of what others may tell, or the statement that a meeting is told in; null where nothing is denied.</summary>
    public Denial? Denial { get; init; }

    /// <summary>On what condition a position holds.</summary>
    public string? Condition { get; init; }

    /// <summary>Entry of the issue that a position belongs to.</summary>
    public string? Issue { get; init; }

    /// <summary>Key of the issue across reports.</summary>
    public string? IssueKey { get; init; }

    /// <summary>Numbers in the sentence that could tell two acts apart (dead, wounded, captives).</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>The rule or lexicon row that decided.</summary>
    public string? Rule { get; init; }

    /// <summary>Who entered it where an analyst did; null for what was read.</summary>
    public AnalystEntry? Entered { get; init; }

    /// <summary>Outlet of the report.</summary>
    public string? Outlet { get; init; }

    /// <summary>Day of publication, yyyy-MM-dd.</summary>
    public string? Published { get; init; }

    /// <summary>For a report: min-hashes of its runs of words.</summary>
    public IReadOnlyList<uint> Hashes { get; init; } = [];

    /// <summary>For a report: its telling words with their weights (<see cref="Identity.StorySketch"/>).</summary>
    public IReadOnlyDictionary<string, double> Terms { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>For a report: the news agency it credits.</summary>
    public string? Agency { get; init; }

    /// <summary>For a report: its URL; where it has none, the path and offset it was found at.</summary>
    public string? Address { get; init; }

    /// <summary>For a report: why its day is not believed, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>Reads what a store keeps.</summary>
    /// <exception cref="JsonException">It is no such JSON.</exception>
    public static FindingData FromJson(string json)
    {
        var data = JsonSerializer.Deserialize(json, FindingJsonContext.Default.FindingData) ?? throw new JsonException("The finding is null.");

        // A store that an older version wrote does not have it, and what is missing is read as null.
        return data.PlanDenials is null ? data with { PlanDenials = [] } : data;
    }

    /// <summary>As a store keeps it: the same text for the same finding.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, FindingJsonContext.Default.FindingData);
}
