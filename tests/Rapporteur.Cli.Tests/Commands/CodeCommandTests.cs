using System.Text;
using System.Text.Json;

namespace Rapporteur.Cli.Tests.Commands;

public sealed class CodeCommandTests
{
    [Fact]
    public void Pairs_are_answered_line_by_line()
    {
        var result = Code("--pairs", """
            {"id":"a","text":"Chad condemned Togo.","source":"Chad","target":"Togo"}
            {"id":"b","text":"It rained in Lome.","source":"Chad","target":"Togo","note":"more"}
            """);

        var lines = Lines(result);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("a ACCUSE 3 1 condemned", Words(lines[0], "id", "type", "quad", "binary", "trigger"));
        Assert.Equal("b    ", Words(lines[1], "id", "type", "quad", "binary", "trigger"));
    }

    [Fact]
    public void Targets_are_answered_in_their_order()
    {
        var result = Code("--standing", """{"id":"s","tokens":["Oslo","denied","that","it","shelled","Bern","."],"targets":[{"span":[4,5]},{"span":[1,2]}]}""");

        var targets = Lines(result)[0].GetProperty("targets");
        Assert.Equal("denied happened", string.Join(' ', targets.EnumerateArray().Select(static t => t.GetProperty("status").GetString())));
        Assert.True(targets[0].GetProperty("factuality").GetDouble() < 0 && targets[1].GetProperty("factuality").GetDouble() > 0);
    }

    [Fact]
    public void A_bad_line_is_told_and_the_rest_answered()
    {
        var result = Code("--pairs", """
            {"id":"a","text":"Chad condemned Togo."}
            {"id":"b","text":"Chad condemned Togo.","source":"Chad","target":"Togo"}
            """);

        Assert.Equal(3, result.ExitCode);
        Assert.Single(Lines(result));
        Assert.StartsWith("rapporteur: -:1: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_or_both_kinds_are_refused()
    {
        Assert.Equal(2, CommandProcess.Run("code").ExitCode);
        Assert.Equal(2, CommandProcess.Run("code", "--pairs", "x", "--standing", "y").ExitCode);
    }

    private static RunResult Code(string kind, string lines) => CommandProcess.Run(["code", kind, "-", "--model", "fast"], Encoding.UTF8.GetBytes(lines), null);

    private static List<JsonElement> Lines(RunResult result) =>
        [.. result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonDocument.Parse(l).RootElement)];

    private static string Words(JsonElement line, params string[] names) => string.Join(' ', names.Select(n => line.GetProperty(n).ToString()));
}
