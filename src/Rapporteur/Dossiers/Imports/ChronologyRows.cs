using Rapporteur.Language;
using Rapporteur.Reading.Places;
using Rapporteur.Records;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Rows of a chronology: a meeting or an act each.</summary>
/// <param name="columns">What the columns hold.</param>
/// <param name="sources">Reads days and outlets.</param>
/// <param name="words">The words of cells.</param>
/// <param name="gazetteer">Places.</param>
/// <param name="today">Day of the import.</param>
internal sealed class ChronologyRows(SheetColumns columns, RowSources sources, ImportWords words, Lazy<Gazetteer> gazetteer, DateOnly today) : IRowReading
{
    private const string Rule = "import.chronology";

    /// <inheritdoc/>
    public IReadOnlyList<string> FaultsOf(SheetRow row, out bool canEnter)
    {
        var faults = sources.FaultsOf(row).ToList();
        if (What(row).Length == 0)
        {
            faults.Add("it does not say what happened");
        }

        if (sources.Cell(row, SheetField.Status).Text is { Length: > 0 } status && words.StatusOf(status) is null)
        {
            faults.Add($"the status \"{status}\" is not known; write held, planned, proposed, postponed, cancelled, denied or claimed");
        }

        canEnter = faults.Count == 0;
        return faults;
    }

    /// <inheritdoc/>
    public void Enter(SheetRow row, EntryDraft draft)
    {
        var spans = draft.Text.Add(columns.Headings, row);
        draft.Sources.Add(sources.Of(row));
        IReadOnlyList<EntryId> PartiesIn(SheetField field) =>
            spans.TryGetValue(columns[field], out var span) ? draft.Parties(row[columns[field]].Text, span) : [];
        var (parties, by, at) = (PartiesIn(SheetField.Parties), PartiesIn(SheetField.Actor1), PartiesIn(SheetField.Actor2));
        var what = spans.TryGetValue(columns[SheetField.What], out var told) ? told : spans[columns[SheetField.Kind]];
        var days = sources.DaysOf(row);
        var time = days is { } known ? new Time { Span = spans[columns[SheetField.Day]], Type = TimeType.Date, Value = known.Value, Start = known.First, End = known.Last, Rule = Rule } : null;
        var place = spans.TryGetValue(columns[SheetField.Place], out var where) ? PlaceOf(sources.Cell(row, SheetField.Place).Text, where) : null;
        var (isMeeting, kind) = SortOf(row);
        var status = words.StatusOf(sources.Cell(row, SheetField.Status).Text) ?? words.StatusTold(What(row));
        var isAhead = days is { } ahead && ahead.First > today;
        if (isMeeting)
        {
            draft.Meetings.Add(new Meeting
            {
                Id = new EntryId($"m{draft.Meetings.Count + 1}"),
                Kind = Enum.Parse<MeetingKind>(kind!, ignoreCase: true),
                Participants = [.. parties.Concat(by).Concat(at).Distinct()],
                Place = place,
                Time = time,
                Status = status?.Meeting ?? (isAhead ? MeetingStatus.Planned : MeetingStatus.Held),
                Mentions = [what],
                Rule = Rule,
            });
            return;
        }

        var id = new EntryId($"e{draft.Events.Count + 1}");
        draft.Events.Add(new Event
        {
            Id = id,
            Type = kind ?? string.Empty,
            Source = [.. by.Concat(parties).Distinct()],
            Target = at,
            Status = status?.Act ?? (isAhead ? EventStatus.Planned : EventStatus.Happened),
            Trigger = what,
            Time = time,
            Place = place,
            Rule = Rule,
        });
        if (kind is null)
        {
            draft.Untyped.Add(id);
        }
    }

    // The type that the sheet gives; where that says only "meeting" or "event", the description tells more.
    private (bool IsMeeting, string? Kind) SortOf(SheetRow row)
    {
        var cell = sources.Cell(row, SheetField.Kind).Text;
        var byCell = words.KindOf(cell);
        if (byCell is not null and not { IsMeeting: true, Kind: "meeting" })
        {
            return (byCell.IsMeeting, byCell.Kind);
        }

        bool? layer = byCell is not null ? true : cell.Equals("event", StringComparison.OrdinalIgnoreCase) || cell.Equals("act", StringComparison.OrdinalIgnoreCase) ? false : null;
        var byText = words.KindOf(What(row), layer) ?? byCell;
        return byText is null ? (false, null) : (byText.IsMeeting, byText.Kind);
    }

    private string What(SheetRow row) => sources.Cell(row, SheetField.What).Text is { Length: > 0 } what ? what : sources.Cell(row, SheetField.Kind).Text;

    // "Oslo, Norway": the country after the comma chooses among towns of one name.
    private Place PlaceOf(string cell, TextSpan span)
    {
        var parts = cell.Split([',', '('], 2, StringSplitOptions.TrimEntries);
        var found = gazetteer.Value.Find(parts[0]);
        var country = parts.Length > 1 ? gazetteer.Value.CountryOf(parts[1].TrimEnd(')')) : null;
        var best = found.FirstOrDefault(f => country is not null && f.Country == country) ?? (country is null && found.Count > 0 ? found[0] : null);
        return new Place { Name = parts[0], Country = best?.Country ?? country, Latitude = best?.Latitude, Longitude = best?.Longitude, Span = new TextSpan(span.Start, span.Start + parts[0].Length) };
    }
}
