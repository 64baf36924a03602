using Rapporteur.Language.Names;

namespace Rapporteur.Language.Tests;

public sealed class EntityModelFileTests
{
    private static readonly byte[] s_file = File.ReadAllBytes(Names.Path);

    [Fact]
    public void Another_file_is_named_as_such() =>
        Assert.Contains("no entity model", Failure(new byte[100]), StringComparison.Ordinal);

    [Fact]
    public void An_empty_file_is_named_as_such() =>
        Assert.Contains("shorter than its head", Failure([]), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_short_is_refused() =>
        Assert.Contains("cut short", Failure(s_file[..^1]), StringComparison.Ordinal);

    [Fact]
    public void A_file_with_more_at_its_end_is_refused() =>
        Assert.Contains("cut short or has more", Failure([.. s_file, 0]), StringComparison.Ordinal);

    [Fact]
    public void Another_version_is_refused()
    {
        byte[] other = [.. s_file];
        other[4]++;
        Assert.Contains("version 2", Failure(other), StringComparison.Ordinal);
    }

    [Fact]
    public void Impossible_sizes_are_refused_before_memory_is_asked_for()
    {
        byte[] other = [.. s_file];
        other[12 + 3] = 0xFF;
        Assert.Contains("impossible sizes", Failure(other), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(1_000_000)]
    public void A_changed_byte_is_noticed(int at)
    {
        byte[] other = [.. s_file];
        other[at] ^= 1;
        Assert.Contains("checksum", Failure(other), StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_does_not_close_the_stream()
    {
        using var stream = new MemoryStream(s_file);
        EntityModel.Load(stream);
        Assert.True(stream.CanRead);
    }

    private static string Failure(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return Assert.Throws<InvalidDataException>(() => EntityModel.Load(stream)).Message;
    }
}
