using Rapporteur.Language;
using Rapporteur.Reading.Times.Rules;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times;

/// <summary>
/// Finds the expressions of calendar time in a text and gives them TIMEX3 values against the day of the report. Works by a small
/// grammar of rules over words; tags and trees help it where present. Immutable and safe to share between threads.
/// </summary>
/// <example>
/// <code>
/// var times = TimeReader.Load().Read(text, new DateOnly(2025, 10, 22));   // "on Tuesday": 2025-10-21
/// </code>
/// </example>
public sealed class TimeReader
{
    // Units between a time of the clock and the day it belongs to.
    private const int ClockReach = 4;

    private readonly TimeKnowledge _knowledge;
    private readonly TimeRule[] _rules;

    private TimeReader(TimeKnowledge knowledge)
    {
        _knowledge = knowledge;
        _rules =
        [
            new NumericDateRule(), new CalendarDateRule(), new WeekdayRule(), new DeicticDayRule(), new RelativeUnitRule(),
            new UnitSpanRule(), new SetRule(), new OffsetRule(), new DurationRule(), new PartOfYearRule(), new DecadeRule(),
            new YearRule(), new AncientYearRule(), new ClockRule(), new PhraseRule(knowledge),
        ];
    }

    /// <summary>Loads the tables.</summary>
    /// <param name="knowledgeDirectory">The folder that holds times/*.tsv; null for the one beside the program.</param>
    /// <param name="options">What to find; null for calendar time only.</param>
    /// <exception cref="IOException">A table is missing.</exception>
    /// <exception cref="InvalidDataException">A table is malformed.</exception>
    public static TimeReader Load(string? knowledgeDirectory = null, TimeReaderOptions? options = null)
    {
        var directory = Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "times");
        return new TimeReader(TimeKnowledge.Load(directory, (options ?? new()).VagueWords));
    }

    /// <summary>The expressions in order of the text, not overlapping.</summary>
    /// <param name="text">The text in sentences.</param>
    /// <param name="published">Day of the report; null where unknown, and then relative times stay relative ("XXXX-WXX-2" for Tuesday).</param>
    public IReadOnlyList<TimeMention> Read(ParsedText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = new List<TimeMention>();
        var cutter = new UnitCutter(text.Text, _knowledge);
        var context = new TimeContext(published);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var units = cutter.Cut(text.Sentences[i]);
            if (units.Count > 0)
            {
                ReadSentence(new Clause(text.Text, text.Sentences[i], units), i, context, mentions);
            }
        }

        return mentions;
    }

    private void ReadSentence(Clause clause, int index, TimeContext context, List<TimeMention> mentions)
    {
        context.Enter(clause);
        var clockEnd = int.MinValue;
        for (var i = 0; i < clause.Count;)
        {
            if (clause[i] is { Word: null or { Opens: false }, IsNumber: false, Sign: not '\'' } || Best(clause, i, context) is not { } found)
            {
                i++;
                continue;
            }

            context.Tell(found);
            if (clockEnd >= found.From - ClockReach && found.Tells is { Grain: Grain.Day } day)
            {
                mentions[^1] = OnDay(mentions[^1], day.Start);
            }

            clockEnd = found.Type == TimeType.Time && context.DayOfClause is null ? found.To : int.MinValue;
            mentions.Add(Mention(clause, index, found));
            i = found.To;
        }
    }

    // "at 3pm on Thursday": the day follows its hour.
    private static TimeMention OnDay(TimeMention clock, DateOnly day)
    {
        var value = clock.Time.Value!;
        return clock with
        {
            Time = clock.Time with { Value = Period.Day(day) + value[value.IndexOf('T', StringComparison.Ordinal)..], Start = day, End = day },
        };
    }

    private Found? Best(Clause clause, int at, TimeContext context)
    {
        Found? best = null;
        foreach (var rule in _rules)
        {
            if (rule.Read(clause, at, context) is { } found && (best is null || found.To > best.Value.To))
            {
                best = found;
            }
        }

        return best;
    }

    private static TimeMention Mention(Clause clause, int index, in Found found)
    {
        var span = new TextSpan(clause[found.From].Start, clause[found.To - 1].End);
        var range = new TokenRange(clause[found.From].Token, clause[found.To - 1].Token + 1);
        return new TimeMention(index, range, new Time
        {
            Span = span,
            Type = found.Type,
            Value = found.Value,
            Start = found.Start,
            End = found.End,
            Rule = found.Rule,
        });
    }
}
