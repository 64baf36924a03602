namespace Rapporteur.Reading.Times;

/// <summary>What the rules know beyond their sentence: the day of the report and what has been told so far.</summary>
internal sealed class TimeContext(DateOnly? published)
{
    // Beyond this many days a bare month or day of a month is taken to be the other one, whatever the tense.
    private const int Far = 300;

    // Months back from the last one told at which a bare month is taken for the next year's.
    private const int Rollover = 8;

    // How many sentences a year long past keeps giving the year to months told after it.
    private const int YearReach = 3;

    private readonly HashSet<int> _numbers = [];
    private Period? _told;
    private Period? _toldDay;
    private Period? _toldPast;
    private Period? _toldYear;
    private int _toldYearSentence = -100;
    private int _toldYearParagraph = -1;
    private int _oldYears;
    private int _newYears;
    private bool _sentenceTellsDay;

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published { get; } = published;

    /// <summary>Day that the story is about: the first one told within the week before publication.</summary>
    public DateOnly? StoryDay { get; private set; }

    /// <summary>The sentence being read.</summary>
    public Clause Clause { get; private set; } = null!;

    /// <summary>The last period told, of any grain.</summary>
    public Period? Told => _told;

    /// <summary>The day that "that day" and "a day earlier" mean: told in this sentence, else the last one not in the future.</summary>
    public Period? ToldDay => _sentenceTellsDay ? _toldDay : _toldPast ?? _toldDay;

    /// <summary>The day told earlier in this sentence, or null.</summary>
    public DateOnly? DayOfClause => _sentenceTellsDay ? _toldDay?.Start : null;

    /// <summary>Whether the text is history: told by years long past.</summary>
    public bool IsHistory => Published is null || (_oldYears >= 4 && _oldYears > 2 * _newYears);

    /// <summary>Turns to the next sentence.</summary>
    public void Enter(Clause clause)
    {
        Clause = clause;
        _sentenceTellsDay = false;
    }

    /// <summary>Remembers a number that names a text ("Resolution 1701"), which is no year later on either.</summary>
    public void Name(int number) => _numbers.Add(number);

    /// <summary>Whether the number named a text before.</summary>
    public bool IsName(int number) => _numbers.Contains(number);

    /// <summary>Takes note of what an accepted expression tells.</summary>
    public void Tell(in Found found)
    {
        if (found.Tells is not { } period)
        {
            return;
        }

        if (found.YearWritten)
        {
            var old = Published is not { } today || period.Start.Year < today.Year - 1;
            (_oldYears, _newYears) = old ? (_oldYears + 1, _newYears) : (_oldYears, _newYears + 1);
        }

        if (period.Grain > Grain.Year)
        {
            return;
        }

        _told = period;
        if (found.YearWritten || (IsHistory && found.Rule.StartsWith("date.", StringComparison.Ordinal)))
        {
            _toldYear = period;
            (_toldYearSentence, _toldYearParagraph) = (Clause.Sentence.Index, Clause.Sentence.Paragraph);
        }

        if (period.Grain != Grain.Day)
        {
            return;
        }

        _toldDay = period;
        _sentenceTellsDay = true;
        if (Published is not { } report || period.Start <= report)
        {
            _toldPast = period;
            if (StoryDay is null && Published is { } day && day.DayNumber - period.Start.DayNumber <= 7)
            {
                StoryDay = period.Start;
            }
        }
    }

    /// <summary>The day that "today" means at a unit: in a quotation, the day the words were said.</summary>
    public DateOnly? DayOfSpeech(int unit) => Clause[unit].Quoted && StoryDay is { } story ? story : Published;

    /// <summary>The period of a grain that holds the last thing told, or the story's day, or null.</summary>
    public Period? Anchor(Grain grain)
    {
        var told = grain == Grain.Day ? ToldDay : _told is { } any && any.Grain <= grain ? any : ToldDay;
        return told is { } period && period.Grain <= grain ? Period.Of(grain, period.Start)
            : Published is { } day ? Period.Of(grain, day) : null;
    }

    /// <summary>Year of a month (and day) written without one, or null.</summary>
    public int? YearOf(int month, int day, int unit)
    {
        var near = Clause.Sentence.Index - _toldYearSentence <= YearReach && Clause.Sentence.Paragraph == _toldYearParagraph && TenseCues.At(Clause, unit) != Cue.Forward;
        if (_toldYear is { } told && (IsHistory || (near && Published is { } today && told.Start.Year < today.Year - 1)))
        {
            // Histories run forward: a month far before the last one told is the next year's; nearer ones look back.
            return told.Grain == Grain.Year || month > told.Start.Month - Rollover ? told.Start.Year : told.Start.Year + 1;
        }

        if (Published is not { } report)
        {
            return null;
        }

        var whole = day == 0;
        var past = Latest(report, year => At(year, month, day) is { } at && at <= report ? at : null, -1);
        var next = Latest(report, year => At(year, month, day) is { } at && (whole ? at.AddMonths(1) > report : at >= report) ? at : null, 1);
        var ahead = TenseCues.At(Clause, unit) == Cue.Forward;
        var (daysAgo, daysAhead) = (report.DayNumber - (past?.DayNumber ?? 0), (next?.DayNumber ?? int.MaxValue) - report.DayNumber);
        // "were due to meet in December", told in March, is the December past; "will meet in December" is not.
        var forward = ahead ? daysAhead <= Far && !(daysAhead > 2 * daysAgo && TenseCues.IsFromPast(Clause, unit)) : daysAgo > Far && daysAhead < daysAgo;
        return forward ? next?.Year : past?.Year;
    }

    private static DateOnly? At(int year, int month, int day) => Period.OfDay(year, month, Math.Max(1, day))?.Start;

    // 29 February may be up to eight years off.
    private static DateOnly? Latest(DateOnly report, Func<int, DateOnly?> at, int step)
    {
        for (var i = 0; i <= 8; i++)
        {
            if (at(report.Year + (i * step)) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
