using System.Text.Json;
using Json.Schema;

namespace Rapporteur.Cli.Tests.Commands;

public sealed class RecordOutputTests
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromText(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "record.schema.json")));

    public static TheoryData<string> Samples() => [.. Checkout.SampleNames];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_text_of_a_sample_is_as_expected(string name) =>
        GoldenFile.Matches(name + ".txt", CommandProcess.Run("read", Checkout.Sample(name)).Text);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_json_of_a_sample_is_as_expected_and_keeps_the_contract(string name)
    {
        var result = CommandProcess.Run("read", Checkout.Sample(name), "--format", "json");

        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal("", Errors(document.RootElement));
        RecordCheck.HoldsTogether(Records.RecordJson.FromUtf8(result.Output));
        GoldenFile.Matches(name + ".json", result.Text);
    }

    [Fact]
    public void A_record_with_something_in_every_layer_keeps_the_contract()
    {
        using var document = JsonDocument.Parse(Records.RecordJson.ToUtf8(Some.Record()));

        Assert.Equal("", Errors(document.RootElement));
        RecordCheck.HoldsTogether(Some.Record());
    }

    [Theory]
    [InlineData("\"version\":\"1\"", "\"version\":\"2\"")]
    [InlineData("\"status\":\"planned\"", "\"status\":\"mooted\"")]
    [InlineData("\"polarity\":-1", "\"polarity\":-2")]
    [InlineData("\"grade\":\"F6\"", "\"grade\":\"\"")]
    [InlineData("\"start\":0", "\"begin\":0")]
    [InlineData("\"title\":", "\"headline\":")]
    [InlineData("\"published\":\"2025-03-11\"", "\"published\":\"11 March\"")]
    public void The_contract_refuses_what_is_not_in_it(string written, string broken)
    {
        var json = System.Text.Encoding.UTF8.GetString(Records.RecordJson.ToUtf8(Some.Record()));
        Assert.Contains(written, json, StringComparison.Ordinal);

        using var document = JsonDocument.Parse(json.Replace(written, broken, StringComparison.Ordinal));

        Assert.NotEqual("", Errors(document.RootElement));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_wherever_and_whenever_it_is_read()
    {
        string[] arguments = ["read", "samples", "--format", "jsonl"];
        var here = CommandProcess.Run(arguments, null, new Dictionary<string, string> { ["LANG"] = "C", ["TZ"] = "UTC" });
        var there = CommandProcess.Run(arguments, null, new Dictionary<string, string>
        {
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["TZ"] = "Pacific/Kiritimati",
        });
        var alone = CommandProcess.Run("read", Checkout.Sample("tariff-truce"), "--format", "jsonl");

        Assert.Equal(here.Text, there.Text);
        Assert.Contains(alone.Lines[0], here.Lines);
    }

    private static string Errors(JsonElement record)
    {
        var result = Schema.Evaluate(record, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? "" : string.Join(
            Environment.NewLine,
            (result.Details ?? []).Where(d => d.Errors is not null)
                .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")).DefaultIfEmpty("not valid"));
    }
}
