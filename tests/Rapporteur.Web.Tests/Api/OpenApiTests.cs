using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Rapporteur.Web.Api;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Tests.Api;

public sealed partial class OpenApiTests
{
    [Fact]
    public async Task Every_twin_and_change_is_described_and_nothing_else()
    {
        await using var workbench = await RunningWorkbench.StartAsync([]);
        var document = JsonNode.Parse(await workbench.TextAsync("/openapi.json"))!;
        Assert.Equal("3.1.0", document["openapi"]!.GetValue<string>());
        var described = document["paths"]!.AsObject().Select(static p => p.Key).ToHashSet(StringComparer.Ordinal);
        var routes = workbench.Routes.Where(static r => r.EndsWith(".json", StringComparison.Ordinal) || r.EndsWith(".csv", StringComparison.Ordinal)
            || r is "/read" or "/ingest" or "/imports" or "/ingest/{id}/events" or "/export/{format}").Where(static r => r != "/openapi.json").ToHashSet(StringComparer.Ordinal);
        Assert.Empty(routes.Except(described));
        Assert.Empty(described.Except(routes));
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        await using var workbench = await RunningWorkbench.StartAsync([]);
        var document = JsonNode.Parse(await workbench.TextAsync("/openapi.json"))!;
        var references = References(document).Distinct().ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.NotNull(At(document, reference)));
    }

    [Fact]
    public void Every_value_that_a_page_reads_is_described_and_no_other()
    {
        foreach (var page in WorkbenchPages.All)
        {
            var source = Directory.EnumerateFiles(Checkout("src/Rapporteur.Web"), page.GetType().Name + ".cs", SearchOption.AllDirectories).Single();
            var text = File.ReadAllText(source);
            var read = Reads().Matches(text).Select(static m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
            if (text.Contains("Paging.PageOf(request)", StringComparison.Ordinal))
            {
                read.Add("page");
            }

            var described = QueryParameter.All.Where(p => p.Route == page.Route).Select(static p => p.Name).ToHashSet(StringComparer.Ordinal);
            Assert.True(read.SetEquals(described), $"{page.Route} reads {string.Join(", ", read)}; described are {string.Join(", ", described)}");
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(static p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static JsonNode? At(JsonNode document, string reference) => reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate((JsonNode?)document, static (node, part) => node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node?[part]);

    private static string Checkout(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Rapporteur.slnx")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, path);
    }

    [GeneratedRegex("request\\.(Text|Day|Moment|Number|Choice<\\w+>)\\(\"(?<name>\\w+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reads();
}
