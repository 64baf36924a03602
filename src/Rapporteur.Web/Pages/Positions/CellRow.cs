using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Positions;

/// <summary>Where a side stands on an issue.</summary>
public sealed record CellRow : ICited
{
    /// <summary>Key of the side.</summary>
    public required string Side { get; init; }

    /// <summary>Name of the side.</summary>
    public required string SideName { get; init; }

    /// <summary>Key of the issue.</summary>
    public required string Issue { get; init; }

    /// <summary>Name of the issue.</summary>
    public required string IssueName { get; init; }

    /// <summary>Stance: supports, rejects, demands ...</summary>
    public required string Stance { get; init; }

    /// <summary>1 for, -1 against, 0 undecided.</summary>
    public int Polarity { get; init; }

    /// <summary>Sign with an arrow where it changed.</summary>
    public required string Mark { get; init; }

    /// <summary>stated, reported or attributed.</summary>
    public required string Basis { get; init; }

    /// <summary>What the side is for or against, in the latest words.</summary>
    public required string Proposal { get; init; }

    /// <summary>On what condition.</summary>
    public string? Condition { get; init; }

    /// <summary>Independent origins of what holds.</summary>
    public int Origins { get; init; }

    /// <summary>The latest day on which it was told.</summary>
    public DateOnly? LastConfirmed { get; init; }

    /// <summary>Changes of side in words, the latest last.</summary>
    public IReadOnlyList<string> Shifts { get; init; } = [];

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public required string Quote { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <summary>The row of a cell.</summary>
    public static CellRow Of(PositionCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var latest = cell.Evidence.LastOrDefault(f => f.Data.Kind == cell.Stance) ?? cell.Evidence[^1];
        return new CellRow
        {
            Side = cell.Side,
            SideName = cell.SideName,
            Issue = cell.Issue,
            IssueName = cell.IssueName,
            Stance = cell.Stance,
            Polarity = cell.Polarity,
            Mark = cell.Mark,
            Basis = Words.Of(cell.Basis),
            Proposal = latest.Data.Label,
            Condition = cell.Condition,
            Origins = cell.Origins,
            LastConfirmed = cell.LastConfirmed,
            Shifts = [.. cell.Shifts.Select(static s => $"{s.Name} {Words.Of(s.After.From ?? s.After.Published)}: {SideWord(s.From)} to {SideWord(s.To)}")],
            Id = DossierWords.Short(latest.Id),
            Quote = latest.Data.Quote,
            Source = SourceText.Of(latest),
        };
    }

    /// <summary>A sign in words.</summary>
    internal static string SideWord(int polarity) => polarity switch { > 0 => "for", < 0 => "against", _ => "undecided" };
}
