using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Rapporteur.Sources;

namespace Rapporteur.Web.Intake;

/// <summary>Files that were handed in, each streamed to a folder of its own while it comes.</summary>
internal sealed class Upload : IDisposable
{
    private const long LargestUpload = 512L << 20;
    private const int MostFiles = 5000;
    private const int LongestName = 200;
    private const int LongestValue = 4096;

    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-upload-").FullName;
    private readonly List<(string Name, string Path)> _files = [];

    /// <summary>Number of files.</summary>
    public int Count => _files.Count;

    /// <summary>Values of fields that are no files.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of the files, for people.</summary>
    public string What => _files.Count == 1 ? _files[0].Name : string.Create(CultureInfo.InvariantCulture, $"{_files.Count} files");

    /// <summary>Takes what a request hands in.</summary>
    /// <exception cref="BadHttpRequestException">It is broken or too large.</exception>
    public static async Task<Upload> OfAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestUpload;
        }

        var boundary = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (string.IsNullOrEmpty(boundary))
        {
            throw new BadHttpRequestException("The form has no boundary.");
        }

        var upload = new Upload();
        try
        {
            await upload.ReadAsync(new MultipartReader(boundary, context.Request.Body), context.RequestAborted);
            return upload;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException and not BadHttpRequestException)
        {
            upload.Dispose();
            throw new BadHttpRequestException("The form is broken or too large.", failure);
        }
        catch
        {
            upload.Dispose();
            throw;
        }
    }

    /// <summary>Opens the first file.</summary>
    public Stream OpenFirst() => File.OpenRead(_files[0].Path);

    /// <summary>The reports in the files, opened one after another.</summary>
    public IEnumerable<SourceResult> Reports(SourceOptions options)
    {
        foreach (var (name, path) in _files)
        {
            using var stream = File.OpenRead(path);
            foreach (var result in ReportSource.ReadAll(stream, name, options))
            {
                yield return result;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task ReadAsync(MultipartReader reader, CancellationToken cancellation)
    {
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition)
            {
                continue;
            }

            if (!disposition.IsFileDisposition())
            {
                Fields[disposition.Name.Value ?? string.Empty] = await ValueAsync(section, cancellation);
                continue;
            }

            // A field without a file comes as an empty file without a name.
            var name = NameOf(disposition.FileNameStar.Value ?? disposition.FileName.Value);
            if (name.Length == 0)
            {
                continue;
            }

            if (_files.Count == MostFiles)
            {
                throw new BadHttpRequestException($"More than {MostFiles} files; hand them in as a folder on this machine.", StatusCodes.Status413PayloadTooLarge);
            }

            // Never under the name it claims: that may lead anywhere.
            var path = Path.Combine(_folder, _files.Count.ToString(CultureInfo.InvariantCulture));
            await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write))
            {
                await section.Body.CopyToAsync(file, cancellation);
            }

            _files.Add((name, path));
        }
    }

    private static async Task<string> ValueAsync(MultipartSection section, CancellationToken cancellation)
    {
        using var text = new StreamReader(section.Body);
        var chunk = new char[LongestValue + 1];
        var count = await text.ReadBlockAsync(chunk, cancellation);
        return count <= LongestValue ? new string(chunk, 0, count) : throw new BadHttpRequestException("A field is too long.", StatusCodes.Status413PayloadTooLarge);
    }

    private static string NameOf(string? claimed)
    {
        var name = HeaderUtilities.RemoveQuotes(claimed).Value?.Replace('\\', '/') ?? string.Empty;
        name = string.Concat(name.Where(static c => !char.IsControl(c))).Trim('/', ' ');
        return name.Length > LongestName ? name[^LongestName..] : name;
    }
}
