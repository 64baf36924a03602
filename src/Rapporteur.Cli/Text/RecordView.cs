using System.Text;
using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text;

/// <summary>A record with what its rows look up: names of actors, words of spans, numbers of sentences.</summary>
internal sealed class RecordView
{
    private const string OpeningMarks = "“\"";
    private const string ClosingMarks = "”\",";

    private readonly Dictionary<EntryId, Actor> _actors = [];

    public RecordView(ReportRecord record)
    {
        Record = record;
        foreach (var actor in record.Actors)
        {
            _actors.TryAdd(actor.Id, actor);
        }
    }

    /// <summary>The record shown.</summary>
    public ReportRecord Record { get; }

    /// <summary>The words of a span on one line.</summary>
    public string Words(TextSpan span)
    {
        var text = Record.Report.Text;
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        var words = new StringBuilder(end - start);
        foreach (var c in text.AsSpan(start, end - start))
        {
            if (!char.IsWhiteSpace(c))
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>The words of a span in quotation marks: one pair, whatever marks and comma the span has at its ends.</summary>
    public string Quoted(TextSpan span)
    {
        var words = Words(span);
        var bare = words.TrimStart(OpeningMarks.ToCharArray()).TrimEnd(ClosingMarks.ToCharArray());
        return bare.Length == 0 ? words : $"“{bare}”";
    }

    /// <summary>Names of actors, joined by <paramref name="joint"/>; null where there are none.</summary>
    public string? Names(IReadOnlyList<EntryId> ids, string joint = ", ") =>
        ids.Count == 0 ? null : string.Join(joint, ids.Select(Name));

    /// <summary>The name of an actor.</summary>
    public string Name(EntryId id) => _actors.TryGetValue(id, out var actor) ? actor.Name : id.Value;

    /// <summary>The actor, or null.</summary>
    public Actor? Find(EntryId id) => _actors.GetValueOrDefault(id);

    /// <summary>Index of the sentence that a place in the text lies in: the last one that begins before it.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0, high = Record.Sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Record.Sentences[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Entry and sentence, as rows end with them; people count sentences from 1.</summary>
    public string Reference(EntryId id, TextSpan? span) =>
        span is { } at && Record.Sentences.Count > 0 ? $"[{id} §{SentenceAt(at.Start) + 1}]" : $"[{id}]";
}
