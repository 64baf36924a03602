using System.Text.Json;
using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Training.Sentences;

/// <summary>Sentences with annotations, one JSON object a line, and the program's own reading of them.</summary>
internal static class SentenceSet
{
    /// <summary>The lines of a file.</summary>
    /// <exception cref="InvalidDataException">A line is not of the set's shape; the message names it.</exception>
    public static IReadOnlyList<AnnotatedSentence> Load(string path)
    {
        var sentences = new List<AnnotatedSentence>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                continue;
            }

            try
            {
                sentences.Add(JsonSerializer.Deserialize(line, SentenceJson.Default.AnnotatedSentence)!);
            }
            catch (JsonException failure)
            {
                throw new InvalidDataException($"{path}, line {sentences.Count + 1}: {failure.Message}", failure);
            }
        }

        return sentences;
    }

    /// <summary>What the program reads in the sentence, in the shape of an annotation.</summary>
    public static AnnotatedSentence Read(ReportReader reader, AnnotatedSentence sentence)
    {
        var record = reader.Read(new Report
        {
            Id = sentence.Id,
            Text = sentence.Text,
            Title = sentence.Title,
            Published = new DateOnly(2025, 3, 5),
            Language = "en",
        });
        return sentence with
        {
            Positions = [.. record.Positions.Select(position => new AnnotatedPosition
            {
                Holder = Names(record, position.Holder),
                Stance = Word(position.Stance),
                Proposal = position.Proposal.In(sentence.Text),
                Condition = position.Condition?.In(sentence.Text),
                By = position.By.Count == 0 ? null : Names(record, position.By),
            })],
            Meetings = [.. record.Meetings.Select(meeting => new AnnotatedMeeting
            {
                Kind = Word(meeting.Kind),
                Participants = Names(record, meeting.Participants),
                Status = Word(meeting.Status),
                Outcome = meeting.Outcome is { } outcome ? Word(outcome.Value) : null,
            })],
        };
    }

    /// <summary>All that the record and the sentence call each actor, joined by slashes: an annotator may use any of them.</summary>
    private static IReadOnlyList<string> Names(ReportRecord record, IReadOnlyList<EntryId> ids) =>
    [
        .. ids.Select(id => record.Actors.First(actor => actor.Id == id))
            .Select(actor => string.Join('/', actor.Mentions.Select(span => span.In(record.Report.Text)).Prepend(actor.Name).Distinct())),
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
