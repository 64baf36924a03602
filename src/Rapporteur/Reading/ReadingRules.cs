using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Reading;

/// <summary>A name for all that a reading depends on besides its report: the version of the program, the knowledge tables and the trained models.</summary>
/// <remarks>
/// The same on any machine for the same files. Of the models some blocks and the length are looked at, since whoever trains one anew changes every part
/// of it; a view of a dossier asks for the name and must not wait for it.
/// </remarks>
public static class ReadingRules
{
    private const int Blocks = 16;
    private const int BlockBytes = 4096;
    private const int NameBytes = 8;

    private static readonly ConcurrentDictionary<(string, string, string?), string> s_known = new();

    /// <summary>The name, sixteen hexadecimal digits.</summary>
    /// <param name="options">Where models and tables lie; which model is chosen does not matter.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string Of(ReaderOptions? options = null)
    {
        options ??= new ReaderOptions();
        return s_known.GetOrAdd(
            (options.KnowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), options.ModelsDirectory ?? Path.Combine(AppContext.BaseDirectory, "models"), options.FurtherKnowledgeDirectory),
            static k => Named(k.Item1, k.Item2, k.Item3));
    }

    private static string Named(string knowledge, string models, string? further)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(typeof(ReadingRules).Assembly.GetName().Version?.ToString() ?? string.Empty));
        foreach (var folder in (string?[])[knowledge, further])
        {
            foreach (var (name, path) in FilesOf(folder, "*.tsv"))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(name));
                hash.AppendData(File.ReadAllBytes(path));
            }
        }

        foreach (var (name, path) in FilesOf(models, "*.bin"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            Sample(hash, path);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, NameBytes));
    }

    private static void Sample(IncrementalHash hash, string path)
    {
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        Span<byte> block = stackalloc byte[BlockBytes];
        BinaryPrimitives.WriteInt64LittleEndian(block, length);
        hash.AppendData(block[..sizeof(long)]);
        for (var i = 0; i < Blocks; i++)
        {
            hash.AppendData(block[..RandomAccess.Read(file, block, Math.Max(0, length - BlockBytes) * i / (Blocks - 1))]);
        }
    }

    // By their names with slashes, so that the order is the same on any machine.
    private static IEnumerable<(string Name, string Path)> FilesOf(string? folder, string pattern) =>
        folder is null || !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path)).OrderBy(static f => f.Name, StringComparer.Ordinal);
}
