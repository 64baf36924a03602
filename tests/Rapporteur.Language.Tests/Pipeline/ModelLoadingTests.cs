namespace Rapporteur.Language.Tests.Pipeline;

public sealed class ModelLoadingTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("rapporteur-models").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_missing_file_is_named()
    {
        var failure = Assert.Throws<FileNotFoundException>(() => LanguageModels.Load("fast", _directory));
        Assert.Contains("fast.bin", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is a text and no model whatsoever")]
    public void Another_file_is_refused(string content)
    {
        Copy();
        File.WriteAllText(Path.Combine(_directory, "fast.bin"), content);
        Assert.Contains("is not a syntax model", Failure(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(100_000)]
    [InlineData(-1)]
    public void A_truncated_file_is_refused(int length)
    {
        Copy();
        Change(bytes => length < 0 ? bytes[..^1] : bytes[..length]);
        Assert.Contains("truncated", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_byte_is_noticed()
    {
        Copy();
        Change(bytes =>
        {
            bytes[bytes.Length / 2] ^= 1;
            return bytes;
        });
        Assert.Contains("damaged", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_is_refused()
    {
        Copy();
        Change(bytes =>
        {
            bytes[8]++;
            return bytes;
        });
        Assert.Contains("format", Failure(), StringComparison.Ordinal);
    }

    [Fact]
    public void Damage_to_the_other_files_is_told_as_well()
    {
        Copy();
        File.WriteAllText(Path.Combine(_directory, "lemmas.bin"), "nothing of the kind");
        Assert.Contains("lemmas.bin", Failure(), StringComparison.Ordinal);
    }

    private string Failure() => Assert.Throws<ModelFormatException>(() => LanguageModels.Load("fast", _directory)).Message;

    private void Copy()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "models"), "*.bin"))
        {
            File.Copy(file, Path.Combine(_directory, Path.GetFileName(file)));
        }
    }

    private void Change(Func<byte[], byte[]> change)
    {
        var path = Path.Combine(_directory, "fast.bin");
        File.WriteAllBytes(path, change(File.ReadAllBytes(path)));
    }
}
