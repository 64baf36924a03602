using System.Collections.Frozen;
using System.Security.Cryptography;
using Rapporteur.Web.Output;

namespace Rapporteur.Web.Assets;

/// <summary>The files of <c>wwwroot</c>, which the assembly carries.</summary>
internal static class AssetFiles
{
    private const string Root = "wwwroot/";

    private static readonly FrozenDictionary<string, Asset> s_all = Load().ToFrozenDictionary(static a => a.Path, StringComparer.Ordinal);

    /// <summary>A file by its path; null where there is none.</summary>
    public static Asset? Find(string path) => s_all.GetValueOrDefault(path);

    /// <summary>The address of a file, with its version; null where there is no such file.</summary>
    public static string? AddressOf(string path) => Find(path) is { } asset ? $"/assets/{asset.Path}?v={asset.Version}" : null;

    private static IEnumerable<Asset> Load()
    {
        var assembly = typeof(AssetFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static n => n.StartsWith(Root, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new Asset(name[Root.Length..].Replace('\\', '/'), Answer.Of(MediaTypeOf(name), bytes), Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6)));
        }
    }

    private static string MediaTypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        ".png" => "image/png",
        _ => "text/plain; charset=utf-8",
    };
}
