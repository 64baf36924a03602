using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Web;

/// <summary>Fetches one document at a time over http and https: bounded in time, size and redirects.</summary>
/// <remarks>
/// Where the user named a public address, no redirect and no link leads to a private one: what others write must not make this program knock at doors inside the
/// user's network. That is checked on the addresses that are connected to, not on names.
/// </remarks>
internal sealed class WebFetching : IDisposable
{
    private static readonly HttpRequestOptionsKey<bool> s_mayBePrivate = new("private");

    private readonly WebOptions _options;
    private readonly SourceOptions _limits;
    private readonly HttpClient _client;

    public WebFetching(WebOptions options, SourceOptions limits)
    {
        (_options, _limits) = (options, limits);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            ConnectTimeout = options.Timeout,
            MaxResponseHeadersLength = 64,

            // A connection that one request was allowed to make must not serve another.
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectCallback = ConnectAsync,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        var version = typeof(WebFetching).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"rapporteur/{version} (reads single reports at the request of a person)");
        _client.DefaultRequestHeaders.Accept.ParseAdd(
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5");
    }

    /// <summary>Whether a host is on this machine or its network; one that cannot be found is not.</summary>
    public static async Task<bool> IsPrivateAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            return (await Dns.GetHostAddressesAsync(address.DnsSafeHost, cancellation).ConfigureAwait(false)).Any(PrivateAddresses.Holds);
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Fetches a document.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="mayBePrivate">Whether it may be on this machine or its network.</param>
    /// <param name="cancellation">Ends the fetching.</param>
    /// <exception cref="WebException">It cannot be had.</exception>
    /// <exception cref="TooLargeException">It is larger than <see cref="SourceOptions.MaxBytes"/>, unpacked.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<WebDocument> FetchAsync(Uri address, bool mayBePrivate, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(_options.Timeout);
        try
        {
            return await FollowAsync(address, mayBePrivate, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new WebException("timeout", $"did not arrive within {_options.Timeout.TotalSeconds:0} seconds; try again later");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException && Inner<WebException>(fault) is { } own)
        {
            throw new WebException(own.Code, own.Message);
        }
        catch (Exception fault) when (fault is HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } or HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
        {
            throw new EndOfStreamException(fault.Message, fault);
        }
        catch (HttpRequestException fault)
        {
            throw new WebException("unreachable", fault.HttpRequestError switch
            {
                HttpRequestError.NameResolutionError => "names a host that is not known; check the address and the network",
                HttpRequestError.SecureConnectionError => "has no certificate that can be trusted; look at it in a browser",
                _ => $"could not be fetched ({(fault.InnerException ?? fault).Message}); check the address and the network",
            });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<WebDocument> FollowAsync(Uri address, bool mayBePrivate, CancellationToken cancellation)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Options.Set(s_mayBePrivate, mayBePrivate);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if ((int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            {
                if (redirects == _options.MaxRedirects)
                {
                    throw new WebException("redirects", $"leads from one address to the next more than {_options.MaxRedirects} times; open it in a browser and give the last address");
                }

                address = Next(address, location);
                continue;
            }

            if (!response.IsSuccessStatusCode)
            {
                throw new WebException("http", $"was answered with {(int)response.StatusCode} {response.ReasonPhrase}; {Advice((int)response.StatusCode)}");
            }

            var content = response.Content.Headers;
            return new WebDocument(
                address,
                await BodyAsync(response.Content, cancellation).ConfigureAwait(false),
                content.ContentType?.MediaType?.ToLowerInvariant() ?? string.Empty,
                content.ContentType?.CharSet?.Trim('"', ' '),
                content.ContentLanguage.FirstOrDefault());
        }
    }

    private static Uri Next(Uri address, Uri location)
    {
        var next = new Uri(address, location);
        return next.Scheme == Uri.UriSchemeHttps || (next.Scheme == Uri.UriSchemeHttp && address.Scheme == Uri.UriSchemeHttp)
            ? next
            : throw new WebException("redirects", $"leads to {next.Scheme}:, which is not followed from {address.Scheme}:; give that address itself if it is meant");
    }

    // What is packed is unpacked on the way, so that the limit holds for what comes out.
    private async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContent content, CancellationToken cancellation)
    {
        using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + count > _limits.MaxBytes)
            {
                throw TooLargeException.Document(_limits);
            }

            buffer.Write(chunk, 0, count);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static string Advice(int status) => status switch
    {
        401 or 402 or 403 => "it is not open to everybody: save it from a browser and give the file",
        404 or 410 => "check the address",
        429 or 503 => "the server asks for patience: try again later",
        _ => "try again later, or save it from a browser and give the file",
    };

    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation).ConfigureAwait(false);

        // With a proxy the connection goes to the proxy, whose address is the user's own choice.
        var request = context.InitialRequestMessage;
        var isDirect = string.Equals(context.DnsEndPoint.Host, request.RequestUri!.IdnHost, StringComparison.OrdinalIgnoreCase)
            || string.Equals(context.DnsEndPoint.Host, request.RequestUri.DnsSafeHost, StringComparison.OrdinalIgnoreCase);
        if (isDirect && !(request.Options.TryGetValue(s_mayBePrivate, out var may) && may) && addresses.Any(PrivateAddresses.Holds))
        {
            throw new WebException("private", $"leads to {context.DnsEndPoint.Host}, an address inside the own network, which is not followed from outside; give that address itself if it is meant");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static T? Inner<T>(Exception? fault)
        where T : Exception
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            if (fault is T own)
            {
                return own;
            }
        }

        return null;
    }
}
