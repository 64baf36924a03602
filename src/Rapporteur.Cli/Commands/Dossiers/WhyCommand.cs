using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur why</c>: what one entry of a dossier rests on.</summary>
internal sealed class WhyCommand() : ViewCommand("why", "Shows what an entry rests on: its sentences and rules, why they are one, its grade, and what was decided.")
{
    private readonly Argument<string> _id = new("ID")
    {
        Description = "Id of an entry as the other commands print it (1a2b3c4d/m1).",
    };

    /// <inheritdoc/>
    protected override void AddTo(Command command) => command.Arguments.Add(_id);

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var dossier = new Dossier(store, moment);
        var id = parsed.GetValue(_id)!;
        var thing = dossier.Find(id) ?? throw new UsageException($"There is no entry {id} in the dossier at this moment; the other commands print the ids.");
        var table = new Table("part", "text", "day", "id");
        table.Add("entry", DossierWords.Of(thing), DossierWords.DaysOf(thing), DossierWords.Short(thing.Id));
        var grade = Judge.GradeOf(dossier, thing);
        table.Add("grade", $"{grade.Code}: {grade.Reason}", null, null);
        foreach (var finding in thing.Findings)
        {
            var data = finding.Data;
            var teller = data.Tellers.Count > 0 ? $"; told by {DossierWords.Names(data.Tellers)}" : string.Empty;
            table.Add("sentence", data.Quote, Invariant.Text(finding.Published), DossierWords.Short(finding.Id));
            if (dossier.DoubtOf(finding.Id.Report) is { } doubt)
            {
                table.Add("date", doubt, null, null);
            }

            table.Add("read as", $"{string.Join(", ", new[] { data.Kind, data.Status, data.Place }.OfType<string>())}{teller}; {data.Outlet ?? "outlet unknown"}; {data.Entered?.Text ?? $"rule {data.Rule ?? "none"}"}", null, null);
        }

        foreach (var link in dossier.LinksOf(thing))
        {
            table.Add("one because", $"{link.Why} (rule {link.Rule})", null, $"{DossierWords.Short(link.First)} {DossierWords.Short(link.Second)}");
        }

        foreach (var act in dossier.MeetingActs.In(thing))
        {
            table.Add("also told as", $"{DossierWords.Event(act.Act)}: {act.Why}", DossierWords.DaysOf(act.Act), DossierWords.Short(act.Act.Id));
        }

        if (dossier.MeetingActs.Of(thing) is { } meeting)
        {
            table.Add("shown as", $"{DossierWords.Meeting(meeting.Meeting)}: {meeting.Why}", DossierWords.DaysOf(meeting.Meeting), DossierWords.Short(meeting.Meeting.Id));
        }

        if (thing.Layer == FindingLayer.Position && ConditionBoard.Of(dossier).Find(thing.Findings[0].Id) is { } condition)
        {
            table.Add("condition", $"{condition.Condition}: {RecordNames.Of(condition.Status)}, {condition.Reason}", Invariant.Text(condition.Since), condition.Evidence is { } evidence ? DossierWords.Short(evidence.Id) : null);
            foreach (var other in condition.Findings.Where(f => f.Id != thing.Id))
            {
                table.Add("also told", other.Data.Quote, Invariant.Text(other.Published), DossierWords.Short(other.Id));
            }
        }

        foreach (var contradiction in Judge.Contradictions(dossier, thing))
        {
            table.Add("disputed", contradiction.Text, null, $"{DossierWords.Short(contradiction.One.Id)} {DossierWords.Short(contradiction.Other.Id)}");
        }

        foreach (var (other, contradiction) in Judge.DeniedBy(dossier, thing))
        {
            table.Add("denies", $"{DossierWords.Of(other)}: {contradiction.Text}", DossierWords.DaysOf(other), DossierWords.Short(other.Id));
        }

        foreach (var decision in thing.Findings.SelectMany(static f => f.Decisions).DistinctBy(static d => d.Number).OrderBy(static d => d.Number))
        {
            table.Add("decided", DossierWords.Decision(decision), Invariant.Text(decision.When), Invariant.Text(decision.Number));
        }

        return table;
    }
}
