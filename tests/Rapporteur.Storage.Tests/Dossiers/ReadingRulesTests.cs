using Rapporteur.Reading;

namespace Rapporteur.Storage.Tests.Dossiers;

public sealed class ReadingRulesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rules-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_same_files_have_one_name_and_each_change_of_a_table_or_a_model_another()
    {
        var names = new List<string> { NameOf("first", "a\tb", [1, 2, 3]), NameOf("again", "a\tb", [1, 2, 3]), NameOf("table", "a\tc", [1, 2, 3]), NameOf("model", "a\tb", [1, 2, 4]), NameOf("further", "a\tb", [1, 2, 3], "x\ty") };
        Assert.Equal(names[0], names[1]);
        Assert.Equal(4, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(16, names[0].Length);
    }

    private string NameOf(string folder, string table, byte[] model, string? further = null)
    {
        var root = Path.Combine(_folder, folder);
        string Under(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(Under("knowledge/events"), "words.tsv"), table);
        File.WriteAllBytes(Path.Combine(Under("models"), "fast.bin"), model);
        if (further is not null)
        {
            File.WriteAllText(Path.Combine(Under("further"), "states.tsv"), further);
        }

        return ReadingRules.Of(new ReaderOptions
        {
            KnowledgeDirectory = Path.Combine(root, "knowledge"),
            ModelsDirectory = Path.Combine(root, "models"),
            FurtherKnowledgeDirectory = further is null ? null : Path.Combine(root, "further"),
        });
    }
}
