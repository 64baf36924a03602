using Rapporteur.Language;
using Rapporteur.Reading.Languages;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Reads reports into records.</summary>
public sealed class ReportReader
{
    private ReportReader()
    {
    }

    /// <summary>Makes a reader.</summary>
    /// <param name="options">Null for the defaults.</param>
    public static ReportReader Create(ReaderOptions? options = null) => new();

    /// <summary>Reads one report.</summary>
    public ReportRecord Read(Report report)
    {
        var notes = ReportNotes.Before(report);
        if (notes.Any(n => n.Code == EnglishCheck.NoteCode))
        {
            return new ReportRecord { Version = "1", Report = report, Notes = notes };
        }

        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < report.Text.Length; i++)
        {
            var isEnd = report.Text[i] is '\n' || (report.Text[i] == '.' && i + 1 < report.Text.Length && report.Text[i + 1] == ' ');
            if (isEnd || i + 1 == report.Text.Length)
            {
                if (report.Text.AsSpan(start, i + 1 - start).ContainsAnyInRange('A', 'z'))
                {
                    sentences.Add(new TextSpan(start, i + 1));
                }

                start = i + 1;
            }
        }

        return new ReportRecord
        {
            Version = "1",
            Report = report,
            Sentences = sentences,
            Notes = sentences.Count == 0 ? [.. notes, ReportNotes.NoSentence] : notes,
        };
    }

    /// <summary>Explains one entry.</summary>
    public Explanation? Explain(Report report, string id) => null;
}
