using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>Who did what to whom, with how the report presents it.</summary>
internal sealed class EventsSection : IRecordSection
{
    private const int Indent = 2 + Marks.Width + 2;

    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        if (view.Record.Events.Count == 0)
        {
            return;
        }

        page.Heading("EVENTS");
        foreach (var @event in view.Record.Events)
        {
            var mark = Marks.Of(@event.Status);
            var lead = new RichText().AddWhole("  ").AddWhole(mark.ToString(), mark.Style).PadTo(Indent);
            page.Row(lead, Body(view, @event, hasTime: true), view.Reference(@event.Id, @event.Trigger));
        }
    }

    /// <summary>Type, parties and the word for it: "REQUEST United States → Ukraine “pushed”".</summary>
    public static RichText Body(RecordView view, Event @event, bool hasTime)
    {
        var body = new RichText().AddWhole(@event.Type, Style.Dim).Add(" ")
            .Add(view.Names(@event.Source) ?? "?", Style.Bold).Add(" → ", Style.Dim)
            .Add(view.Names(@event.Target) ?? "?", Style.Bold).Add(" ").Add(view.Quoted(@event.Trigger));
        if (@event.Place is { } place)
        {
            body.Add($", {place.Name}");
        }

        if (hasTime && @event.Time is { } time)
        {
            body.Add(", ").AddWhole(DateText.Of(time) ?? view.Quoted(time.Span));
        }

        return body;
    }
}
