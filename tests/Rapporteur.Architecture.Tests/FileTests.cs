using System.Text.RegularExpressions;

namespace Rapporteur.Architecture.Tests;

public sealed partial class FileTests
{
    private const int LongestTable = 12;
    private static readonly string[] All = ["src", "training", "tests", "benchmarks"];

    [Fact]
    public void A_file_holds_one_top_level_type_named_for_it()
    {
        var wrong = new List<string>();
        foreach (var path in SourceTree.Files(All))
        {
            var names = SourceTree.Lines(path).Select(line => TopLevelType().Match(line)).Where(m => m.Success)
                .Select(m => m.Groups["name"].Value).ToList();
            var name = Path.GetFileNameWithoutExtension(path).Split('.')[0];
            if (names.Count > 1 || (names.Count == 1 && names[0] != name))
            {
                wrong.Add($"{path}: {string.Join(", ", names)}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_longer_than_600_lines_and_nine_in_ten_are_under_250()
    {
        var lengths = SourceTree.Files(All).Select(path => (Path: path, SourceTree.Lines(path).Length)).ToList();

        Assert.DoesNotContain(lengths, x => x.Length > 600);
        Assert.True(
            lengths.Count(x => x.Length >= 250) * 10 <= lengths.Count,
            string.Join(Environment.NewLine, lengths.Where(x => x.Length >= 250)));
    }

    [Fact]
    public void Knowledge_stands_in_data_files_not_in_collection_initialisers()
    {
        var wrong = new List<string>();
        foreach (var path in SourceTree.Files("src"))
        {
            var lines = SourceTree.Lines(path);
            var run = 0;
            for (var i = 0; i < lines.Length; i++)
            {
                run = OnlyLiterals().IsMatch(lines[i]) ? run + 1 : 0;
                if (run == LongestTable)
                {
                    wrong.Add($"{path}:{i + 1}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Namespaces_are_file_scoped_and_nothing_is_folded_away_in_regions()
    {
        var wrong = SourceTree.Files(All).Where(path => SourceTree.Lines(path)
            .Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal) || BlockNamespace().IsMatch(line)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_line_of_literals_counts_as_part_of_a_table()
    {
        Assert.Matches(OnlyLiterals(), """        "Paris", "FRA",""");
        Assert.Matches(OnlyLiterals(), """        ["Kyiv"] = "UKR",""");
        Assert.Matches(OnlyLiterals(), """        { "Kyiv", 50.45 },""");
        Assert.DoesNotMatch(OnlyLiterals(), """        "Paris" => Country.France,""");
    }

    [GeneratedRegex(
        @"^(public |internal |file )?((static|sealed|abstract|partial|readonly|ref|unsafe) )*(record struct|record class|class|struct|record|interface|enum) (?<name>\w+)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex TopLevelType();

    // Nothing but quoted strings, characters, numbers and the punctuation between them.
    [GeneratedRegex("""^\s+[\[{(\s]*("[^"]*"|'.'|-?\d[\d._]*)([\s,\]\[=(){}]+("[^"]*"|'.'|-?\d[\d._]*))*[\])},\s]*$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnlyLiterals();

    [GeneratedRegex(@"^namespace [\w.]+\s*(\{.*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlockNamespace();
}
