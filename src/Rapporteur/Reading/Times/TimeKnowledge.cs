using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times;

/// <summary>The tables under knowledge/times in memory. Immutable once loaded.</summary>
internal sealed class TimeKnowledge
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly Dictionary<string, List<TimePhrase>> _phrases = new(StringComparer.Ordinal);

    private TimeKnowledge() => _find = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the tables of a directory.</summary>
    /// <exception cref="InvalidDataException">A table is malformed.</exception>
    public static TimeKnowledge Load(string directory, bool vagueWords)
    {
        var made = new TimeKnowledge();
        foreach (var row in TimeTable.Rows(directory, "months.tsv"))
        {
            var word = made.Word(row[0]);
            (word.Month, word.NameKind) = (Int(row[1]), row[2]);
        }

        foreach (var row in TimeTable.Rows(directory, "weekdays.tsv"))
        {
            var word = made.Word(row[0]);
            (word.Weekday, word.NameKind) = (Int(row[1]), row[2]);
        }

        foreach (var row in TimeTable.Rows(directory, "units.tsv"))
        {
            var word = made.Word(row[0]);
            (word.Unit, word.UnitTimes, word.UnitPlural) = (row[1], Int(row[2]), row[3] == "many");
        }

        foreach (var row in TimeTable.Rows(directory, "numbers.tsv"))
        {
            made.AddNumber(made.Word(row[0]), row[1], row[2]);
        }

        foreach (var row in TimeTable.Rows(directory, "words.tsv"))
        {
            made.AddWord(made.Word(row[0]), row[1], row[2]);
        }

        foreach (var row in TimeTable.Rows(directory, "tense.tsv"))
        {
            made.Word(row[0]).Cue = row[1] switch
            {
                "past" => Cue.Past,
                "present" => Cue.Present,
                "forward" => Cue.Forward,
                _ => Cue.BeforeTo,
            };
        }

        foreach (var row in TimeTable.Rows(directory, "guards.tsv"))
        {
            var word = made.Word(row[1]);
            word.NameAfter |= row[0] == "name-after";
            word.NameBefore |= row[0] == "name-before";
            word.Numbered |= row[0] == "numbered";
            word.Counted |= row[0] == "counted";
            word.Thing |= row[0] == "thing";
        }

        foreach (var row in TimeTable.Rows(directory, "holidays.tsv"))
        {
            made.AddPhrase(new TimePhrase(Split(row[0]), null, TimeType.Date, Holiday.Parse(row[1])));
        }

        if (vagueWords)
        {
            foreach (var row in TimeTable.Rows(directory, "vague.tsv"))
            {
                made.AddPhrase(new TimePhrase(Split(row[0]), row[1], row[2] == "SET" ? TimeType.Set : TimeType.Date, null));
            }
        }

        foreach (var word in made._words.Values)
        {
            word.Seal();
        }

        return made;
    }

    /// <summary>What is known of a lower-case word, or null.</summary>
    public Word? Find(ReadOnlySpan<char> lower) => _find.TryGetValue(lower, out var word) ? word : null;

    /// <summary>Fixed phrases that begin with a word, the longest first.</summary>
    public IReadOnlyList<TimePhrase> PhrasesFrom(Word word) => _phrases.TryGetValue(word.Text, out var found) ? found : [];

    private static int Int(string cell) => int.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    // Cut as the text is: at signs, which are left out ("New Year's Day": new year s day).
    private static string[] Split(string phrase) =>
        phrase.ToLowerInvariant().Split([' ', '\'', '-', '.'], StringSplitOptions.RemoveEmptyEntries);

    private void AddPhrase(TimePhrase phrase)
    {
        foreach (var part in phrase.Words)
        {
            Word(part);
        }

        var first = phrase.Words[0];
        Word(first).OpensPhrase = true;
        if (!_phrases.TryGetValue(first, out var list))
        {
            _phrases[first] = list = [];
        }

        var at = list.FindIndex(other => other.Words.Count < phrase.Words.Count);
        list.Insert(at < 0 ? list.Count : at, phrase);
    }

    private void AddNumber(Word word, string kind, string value)
    {
        switch (kind)
        {
            case "vague":
                word.VagueNumber = true;
                break;
            case "ordinal":
                word.Ordinal = Int(value);
                break;
            default:
                word.Cardinal = Int(value);
                break;
        }
    }

    private void AddWord(Word word, string kind, string value)
    {
        switch (kind)
        {
            case "season":
                word.Season = value switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
                break;
            case "daypart":
                word.DayPart = value;
                break;
            case "clock":
                word.Clock = value;
                break;
            case "day":
                word.DayOffset = Int(value);
                break;
            case "shift":
                word.Shift = Enum.Parse<Shift>(value, ignoreCase: true);
                break;
            case "edge" or "edgeof":
                word.Edge = Enum.Parse<Edge>(value, ignoreCase: true);
                word.EdgeNeedsOf = kind == "edgeof";
                break;
            case "opener":
                word.IsOpener = true;
                break;
            case "quarter":
                word.Quarter = Int(value);
                break;
            case "zone":
                word.Zone = value;
                break;
        }
    }

    private Word Word(string form)
    {
        if (!_words.TryGetValue(form, out var word))
        {
            _words[form] = word = new Word(form);
        }

        return word;
    }
}
