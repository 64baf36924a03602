using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>One place in the text that speaks of an encounter, before mentions of one encounter are joined.</summary>
internal sealed class Encounter
{
    /// <summary>The proposition that names it.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>Sort of encounter.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The parties named with it; may be empty for a bare "the summit".</summary>
    public required IReadOnlyList<EntryId> Parties { get; set; }

    /// <summary>Status told here.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>The words for the status where other words than the encounter's tell it.</summary>
    public required TextSpan StatusSpan { get; init; }

    /// <summary>When, where told here.</summary>
    public Time? Time { get; init; }

    /// <summary>Where, where told here.</summary>
    public Place? Place { get; init; }

    /// <summary>What about.</summary>
    public TextSpan? Topic { get; init; }

    /// <summary>What it brought, where told here.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The words that name it.</summary>
    public required TextSpan Mention { get; init; }

    /// <summary>Whether it points back ("the summit", "that meeting", "the talks").</summary>
    public required bool IsDefinite { get; init; }

    /// <summary>Whether it points back from the rim of a clause that tells something else ("criticised him for the trip"), and so tells no status of its own.</summary>
    public bool IsAside { get; init; }

    /// <summary>The rank that the words before it tell ("ministerial talks"); null where they do not.</summary>
    public string? Level { get; init; }

    /// <summary>Whether a verb in the past tells it ("met on Friday"), whatever its day.</summary>
    public bool IsToldAsPast { get; init; }

    /// <summary>Whether it speaks of meetings in general ("talks", "more meetings") rather than of one.</summary>
    public required bool IsGeneric { get; init; }

    /// <summary>Whether its word leaves the form open ("spoke", "discussed", "conversation") and a later mention may tell it.</summary>
    public required bool IsWeak { get; init; }

    /// <summary>Whether it speaks of parties named before ("the two met", "both sides discussed").</summary>
    public required bool IsCollective { get; init; }

    /// <summary>Whether it follows upon another one of the same parties ("a follow-up meeting", "the next round").</summary>
    public required bool IsSequel { get; init; }

    /// <summary>Whether it is one that lies behind ("the last round", "previous talks").</summary>
    public required bool IsEarlier { get; init; }

    /// <summary>Those of its parties that only count or pair others ("the three parties"), how many they count (0 for any number), and those named together shortly before.</summary>
    public (IReadOnlyList<EntryId> Sets, int Count, IReadOnlyList<EntryId> Named)? Counted { get; init; }

    /// <summary>Who calls it off, puts it off or refuses it; empty where nobody is told to.</summary>
    public IReadOnlyList<EntryId> Caller { get; init; } = [];

    /// <summary>Who proposes, agrees to, calls off, puts off or refuses it here; empty where nobody is told to.</summary>
    public IReadOnlyList<EntryId> Movers { get; init; } = [];

    /// <summary>The proposal that is answered here ("rejected Peru's offer of talks"): who made it, and the words for it; null for none.</summary>
    public (IReadOnlyList<EntryId> Movers, TextSpan Span)? Proposal { get; init; }

    /// <summary>Why it is called off, put off or refused, where told here.</summary>
    public TextSpan? Reason { get; init; }

    /// <summary>What it prepares, and the words for it; null for nothing.</summary>
    public (Proposition? Prepared, TextSpan Span)? Preparation { get; init; }

    /// <summary>Who tells so of somebody else outside any statement ("Oslo denounced Bern for cancelling the summit").</summary>
    public IReadOnlyList<EntryId> By { get; init; } = [];

    /// <summary>The two persons or states that its sentence names before "the two" or "both".</summary>
    public IReadOnlyList<EntryId> Beside { get; init; } = [];

    /// <summary>The encounter in the same clause that it is another word for ("met" in "met for talks", "met during a summit"), or null.</summary>
    public Proposition? PartOf { get; init; }
}
