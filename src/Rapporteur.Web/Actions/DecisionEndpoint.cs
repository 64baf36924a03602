using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Actions;

/// <summary>
/// <c>POST /decisions</c>: accept, reject, correct, merge, split, note, grade, undo. Fields: kind; id; other; field; value; who; why; back.
/// The page that it leads back to shows what was decided.
/// </summary>
internal sealed class DecisionEndpoint(SnapshotCache snapshots, WorkbenchOptions options)
{
    private const int LongestText = 2000;

    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/decisions", (RequestDelegate)DecideAsync);

    private async Task DecideAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        string Text(string name) => form[name].ToString().Trim() is { Length: <= LongestText } text ? text
            : throw new DecisionException($"{name} is longer than {LongestText} characters.");

        var word = Text("kind");
        var kind = Enum.GetValues<DecisionKind>().Where(k => RecordNames.Of(k) == word).Select(static k => (DecisionKind?)k).FirstOrDefault();
        if (kind is null or DecisionKind.Import)
        {
            throw new BadQueryException($"kind={word} is nothing that can be decided.");
        }

        var snapshot = await snapshots.LatestAsync();
        var blank = new Decision
        {
            Kind = kind.Value,
            Who = Text("who") is { Length: > 0 } who ? who : options.Who,
            When = options.Clock.GetUtcNow(),
            Why = Text("why") is { Length: > 0 } why ? why : null,
        };
        var numbers = Decide(snapshot.Dossier, blank, Text).Select(snapshots.Store.Append).Select(static d => d.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        await snapshots.RefreshAsync();
        context.Response.Headers["X-Rapporteur-Decisions"] = string.Join(',', numbers);
        Redirect.Back(context, "/log");
    }

    private static IReadOnlyList<Decision> Decide(Dossier dossier, Decision blank, Func<string, string> text) => blank.Kind switch
    {
        DecisionKind.Grade => [DecisionRules.Grade(blank, text("id"), text("value"))],
        DecisionKind.Undo => DecisionRules.UndoAct(blank, text("id"), dossier.Log),
        DecisionKind.Correct => DecisionRules.Correct(blank, dossier, text("id"), text("field"), text("value")),
        DecisionKind.Merge or DecisionKind.Split => [DecisionRules.Pair(blank, dossier, text("id"), text("other"))],
        DecisionKind.Note => [DecisionRules.Note(blank, dossier, text("id"), text("value"))],
        _ => DecisionRules.Verdict(blank, dossier, text("id")),
    };
}
