using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Output;

/// <summary>What a page answers, as it is sent.</summary>
/// <param name="MediaType">MIME type.</param>
/// <param name="Body">The bytes.</param>
/// <param name="Packed">The same bytes under gzip.</param>
internal sealed record Answer(string MediaType, byte[] Body, byte[] Packed)
{
    /// <summary>Where the pages of a list before and after it are (RFC 8288); null where it is no list, or the only page of it.</summary>
    public string? Links { get; init; }

    /// <summary>Bytes that it takes in memory.</summary>
    public int Size => Body.Length + Packed.Length;

    /// <summary>Sends it, packed where the reader understands that.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var isPacked = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        var bytes = isPacked ? Packed : Body;
        if (isPacked)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        if (Links is not null)
        {
            context.Response.Headers.Link = Links;
        }

        context.Response.ContentType = MediaType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>An answer with these bytes.</summary>
    public static Answer Of(string mediaType, byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body);
        }

        return new Answer(mediaType, body, packed.ToArray());
    }
}
