using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur meetings</c>: meetings with their life.</summary>
internal sealed class MeetingsCommand() : ViewCommand("meetings", "Shows meetings, each with its life from first mention to what became of it.")
{
    private readonly PartyOption _party = new();

    /// <inheritdoc/>
    protected override void AddTo(Command command) => command.Options.Add(_party.Option);

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var dossier = new Dossier(store, moment);
        var table = new Table("day", "meeting", "status", "+life", "+place", "+outcome", "+details", "grade", "+disputed", "id") { WhenEmpty = "No meeting is kept yet." };
        foreach (var thing in dossier.Things(FindingLayer.Meeting).Where(t => _party.Fits(parsed, t)))
        {
            table.Add(
                DossierWords.DaysOf(thing), DossierWords.Meeting(thing), thing.Latest.Data.Status, MeetingLife.Of(thing, null).Words, thing.Most(static d => d.Place),
                thing.Most(static d => d.Outcome), MeetingDetails.Line(thing), Judge.GradeOf(dossier, thing).Code,
                string.Join("; ", Judge.Contradictions(dossier, thing).Select(static c => c.Text)), DossierWords.Short(thing.Id));
        }

        return table;
    }
}
