using Rapporteur.Language;
using Rapporteur.Reading.Languages;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>What a record tells about the text that it was read from.</summary>
public static class ReportNotes
{
    /// <summary>Notes on a report before it is read. One with the code <see cref="EnglishCheck.NoteCode"/> means: do not read it.</summary>
    public static IReadOnlyList<Note> Before(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var notes = new List<Note>();
        if (EnglishCheck.Default.NoteFor(report.Text) is { } foreign)
        {
            notes.Add(foreign);
            return notes;
        }

        if (report.Published is null)
        {
            notes.Add(new Note
            {
                Code = "no-date",
                Message = "The report has no date, so \"Tuesday\" and the like stay open; give its date (--date 2025-10-22).",
            });
        }

        if (IsAllCapitals(report.Text))
        {
            notes.Add(new Note
            {
                Code = "all-capitals",
                Message = "The text is in capitals throughout, so names are harder to tell; the record is less sure than usual.",
            });
        }

        return notes;
    }

    /// <summary>The note for a text in which no sentence was found.</summary>
    public static Note NoSentence { get; } = new()
    {
        Code = "no-sentence",
        Message = "No sentence was found in the text; there is nothing to read.",
    };

    /// <summary>Whether a sentence says anything: it has a word of at least two letters.</summary>
    internal static bool HoldsWords(Sentence sentence) =>
        sentence.Tokens.Any(static t => t.Form.Length > 1 && char.IsLetter(t.Form[0]) && char.IsLetter(t.Form[1]));

    private static bool IsAllCapitals(string text)
    {
        int upper = 0, lower = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, EnglishCheck.Sample)))
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 40 && lower * 20 < upper;
    }
}
