namespace Rapporteur.Reading.Times;

/// <summary>What the tables under knowledge/times say of one word; a word may be several things ("second", "may").</summary>
internal sealed class Word(string text)
{
    /// <summary>Lower-case form.</summary>
    public string Text { get; } = text;

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; set; }

    /// <summary>Kind column of months.tsv or weekdays.tsv.</summary>
    public string NameKind { get; set; } = "";

    /// <summary>Monday 1 to Sunday 7, or 0.</summary>
    public int Weekday { get; set; }

    /// <summary>Unit code (D, W, M ...), or null.</summary>
    public string? Unit { get; set; }

    /// <summary>How many units the word stands for (a fortnight is two weeks).</summary>
    public int UnitTimes { get; set; } = 1;

    /// <summary>Whether the unit is written in the plural.</summary>
    public bool UnitPlural { get; set; }

    /// <summary>Cardinal value, or 0.</summary>
    public int Cardinal { get; set; }

    /// <summary>Whether it is a number that is not told ("few").</summary>
    public bool VagueNumber { get; set; }

    /// <summary>Ordinal value, or 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>First month of the season (3, 6, 9, 12), or 0.</summary>
    public int Season { get; set; }

    /// <summary>Part of the day (MO, AF, EV, NI), or null.</summary>
    public string? DayPart { get; set; }

    /// <summary>Clock time it names ("noon"), or null.</summary>
    public string? Clock { get; set; }

    /// <summary>Days from the day of speaking ("yesterday" -1), or null.</summary>
    public int? DayOffset { get; set; }

    /// <summary>Its shift.</summary>
    public Shift Shift { get; set; }

    /// <summary>The edge it names.</summary>
    public Edge Edge { get; set; }

    /// <summary>Whether "of" must follow the edge ("the end of").</summary>
    public bool EdgeNeedsOf { get; set; }

    /// <summary>1 to 4 for "Q1" to "Q4", or 0.</summary>
    public int Quarter { get; set; }

    /// <summary>Offset as in ISO 8601, "-" for a zone of no one offset, or null.</summary>
    public string? Zone { get; set; }

    /// <summary>What it says of the tense of its clause.</summary>
    public Cue Cue { get; set; }

    /// <summary>A weekday or month beside it on the left is part of a name ("Times").</summary>
    public bool NameAfter { get; set; }

    /// <summary>A weekday or month beside it on the right is part of a name ("Theresa").</summary>
    public bool NameBefore { get; set; }

    /// <summary>A number after it is no year ("Resolution").</summary>
    public bool Numbered { get; set; }

    /// <summary>A number before it is no year ("troops").</summary>
    public bool Counted { get; set; }

    /// <summary>Its age is a length of time ("war").</summary>
    public bool Thing { get; set; }

    /// <summary>Whether it begins a phrase of vague.tsv or holidays.tsv.</summary>
    public bool OpensPhrase { get; set; }

    /// <summary>Whether it is a little word that an expression may begin with ("the", "every").</summary>
    public bool IsOpener { get; set; }

    /// <summary>Whether an expression may begin with it; the grammar is tried nowhere else.</summary>
    public bool Opens { get; private set; }

    /// <summary>Whether a sentence without such a word, and without a number, has no time in it.</summary>
    public bool Triggers => Month > 0 || Weekday > 0 || Unit is not null || Season > 0 || DayPart is not null || Clock is not null
        || DayOffset is not null || Quarter > 0 || OpensPhrase;

    /// <summary>Settles <see cref="Opens"/> once all tables are read.</summary>
    public void Seal() => Opens = Triggers || IsOpener || Cardinal > 0 || VagueNumber || Ordinal > 0 || Shift != Shift.None || Edge != Edge.None;
}
