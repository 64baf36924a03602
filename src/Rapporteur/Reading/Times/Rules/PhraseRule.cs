using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>Fixed phrases of the tables: named days ("Christmas Eve", "Ramadan 2024") and, where asked for, vague words.</summary>
internal sealed class PhraseRule(TimeKnowledge knowledge) : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        if (c.Word(at) is not { OpensPhrase: true } word)
        {
            return null;
        }

        foreach (var phrase in knowledge.PhrasesFrom(word))
        {
            var end = Match(c, at, phrase.Words);
            if (end < 0)
            {
                continue;
            }

            // "soon after the fall of the city" tells of what followed, not of what is ahead.
            if (phrase is { Value: "FUTURE_REF", Words.Count: 1 } && TenseCues.At(c, at) != Cue.Forward && !c.Is(at, "future"))
            {
                continue;
            }

            return phrase.Holiday is { } holiday
                ? c[at].Upper && !IsName(c, at, end) ? Named(c, at, end, holiday, context) : null
                : new Found(at, end, phrase.Type, phrase.Value!, null, null, "phrase.vague");
        }

        return null;
    }

    private static int Match(Clause c, int at, IReadOnlyList<string> words)
    {
        var i = at;
        foreach (var word in words)
        {
            while (i > at && c[i].Sign is '\'' or '-' or '.')
            {
                i++;
            }

            if (!c.Is(i, word))
            {
                return -1;
            }

            i++;
        }

        return i;
    }

    // "Tet Offensive", "Easter Rising", "White Christmas"
    private static bool IsName(Clause c, int at, int end) =>
        (c[end] is { IsWord: true, Upper: true } && c.Word(end) is not ({ Month: > 0 } or { Weekday: > 0 }))
        || (at > 1 && c[at - 1] is { IsWord: true, Upper: true, Word: null });

    private static Found? Named(Clause c, int at, int end, Holiday holiday, TimeContext context)
    {
        var written = Parts.Year(c, c.Skip(end, ','), out var year);
        var relative = written > 0 ? -1 : Parts.RelativeYear(c, end, context, out year);
        if (written > 0 || relative > 0)
        {
            return holiday.In(year) is { } told ? Make(at, Math.Max(written, relative), told, written > 0) : null;
        }

        if (context.Published is not { } report)
        {
            return new Found(at, end, TimeType.Date, "XXXX-XX-XX", null, null, "holiday");
        }

        var past = Latest(holiday, report);
        var next = Next(holiday, report);
        var ahead = TenseCues.At(c, at) == Cue.Forward
            || (past is { } before && next is { } after && report.DayNumber - before.Last.DayNumber > 300 && after.First.DayNumber - report.DayNumber < 65);
        return (ahead ? next ?? past : past ?? next) is { } found ? Make(at, end, found, false) : null;
    }

    private static (DateOnly First, DateOnly Last)? Latest(Holiday holiday, DateOnly report) =>
        holiday.In(report.Year) is { } same && same.First <= report ? same : holiday.In(report.Year - 1);

    private static (DateOnly First, DateOnly Last)? Next(Holiday holiday, DateOnly report) =>
        holiday.In(report.Year) is { } same && same.Last >= report ? same : holiday.In(report.Year + 1);

    private static Found Make(int at, int end, (DateOnly First, DateOnly Last) days, bool written)
    {
        var first = Period.Of(Grain.Day, days.First);
        return days.First == days.Last
            ? Found.Date(at, end, "holiday", first, Edge.None, written)
            : new Found(at, end, TimeType.Date, first.Value + "/" + Period.Day(days.Last), days.First, days.Last, "holiday", first, written);
    }
}
