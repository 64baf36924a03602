namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// Days told from the day of speaking: "today", "yesterday morning", "the day before yesterday", "last night", "this evening".
/// In a quotation it is the day of the words, which is the story's.
/// </summary>
internal sealed class DeicticDayRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = Parts.Edge(c, at, out _);
        if (c.Word(i) is { DayOffset: { } offset })
        {
            var end = c.Word(i + 1) is { DayPart: not null } ? i + 2 : i + 1;
            return Day(at, end, "day.deictic", context, i, offset);
        }

        var day = c.Skip(at, "the");
        if (c.Is(day, "day") && c.IsAny(day + 1, "before", "after") && c.Word(day + 2) is { DayOffset: { } from })
        {
            return Day(at, day + 3, "day.deictic-next", context, day + 2, from + (c.Is(day + 1, "after") ? 1 : -1));
        }

        // "this morning", "last night", "that evening", "the next morning"
        i = c.Skip(i, "the");
        if (c.Word(i) is not { Shift: not Shift.None } shift || c.Word(i + 1) is not { DayPart: not null } part)
        {
            return null;
        }

        return shift.Shift switch
        {
            Shift.This => Day(at, i + 2, "day.part", context, i, 0),
            Shift.Last when part.Text is "night" or "evening" => Day(at, i + 2, "day.part", context, i, -1),
            Shift.That or Shift.Same => Told(at, i + 2, context, 0),
            Shift.Next or Shift.Following => Told(at, i + 2, context, 1),
            Shift.Previous => Told(at, i + 2, context, -1),
            _ => null,
        };
    }

    private static Found Day(int at, int end, string rule, TimeContext context, int unit, int offset) =>
        Found.Date(at, end, rule, context.DayOfSpeech(unit) is { } day ? Period.Of(Grain.Day, day).Shift(offset) : null, "XXXX-XX-XX");

    private static Found Told(int at, int end, TimeContext context, int offset) =>
        Found.Date(at, end, "day.part-told", context.Anchor(Grain.Day)?.Shift(offset), "XXXX-XX-XX");
}
