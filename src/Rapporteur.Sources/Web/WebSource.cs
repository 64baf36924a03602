using System.Diagnostics.CodeAnalysis;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Web;

/// <summary>Gets reports from a page or feed by its URL. The one part of the project that uses the network, and only where a URL is given.</summary>
/// <remarks>
/// One request at a time, with a pause between two; limits in <see cref="WebOptions"/> and <see cref="SourceOptions"/>. What cannot be had is a
/// <see cref="SourceFailure"/>: timeout, unreachable, http, redirects, private, and those of documents.
/// </remarks>
public static class WebSource
{
    /// <summary>Whether an input is named by a URL of http or https.</summary>
    /// <param name="input">Name of an input.</param>
    /// <param name="address">The URL.</param>
    public static bool IsAddress(string input, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(input, UriKind.Absolute, out address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    /// <summary>Reads the reports of a page or feed.</summary>
    /// <param name="address">Its URL.</param>
    /// <param name="options">Limits and the date, or null for the defaults.</param>
    /// <param name="web">How it is fetched, or null for the defaults.</param>
    /// <param name="cancellation">Ends the fetching.</param>
    /// <returns>One result a report or failure; at least one.</returns>
    /// <exception cref="ArgumentException">It is no URL of http or https.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IEnumerable<SourceResult> ReadAll(string address, SourceOptions? options = null, WebOptions? web = null, CancellationToken cancellation = default)
    {
        if (!IsAddress(address, out var uri))
        {
            throw new ArgumentException($"\"{address}\" is no URL of http or https.", nameof(address));
        }

        return Read(address, uri, options ?? SourceOptions.Default, web ?? WebOptions.Default, cancellation);
    }

    private static IEnumerable<SourceResult> Read(string input, Uri uri, SourceOptions options, WebOptions web, CancellationToken cancellation)
    {
        using var fetching = new WebFetching(web, options);
        var mayBePrivate = Waited(WebFetching.IsPrivateAsync(uri, cancellation));
        var (results, address) = Document(fetching, uri, new ReportOrigin(input), mayBePrivate, options, cancellation);
        foreach (var result in results)
        {
            if (!web.FollowsItems || !Uri.TryCreate(address, result.Origin.Link, out var link) || !IsAddress(link.AbsoluteUri, out _))
            {
                yield return result;
                continue;
            }

            cancellation.WaitHandle.WaitOne(web.Pause);
            cancellation.ThrowIfCancellationRequested();
            var page = Document(fetching, link, result.Origin with { Input = link.AbsoluteUri, Item = null }, mayBePrivate, options, cancellation).Results.First();
            yield return Better(result, page);

            // The item's own text stands in for a page that could not be had, and the failure is told beside it.
            if (!page.IsReport && result.IsReport)
            {
                yield return result;
            }
        }
    }

    // The page has the whole text; the feed often knows the date and the headline better than the page's markup tells.
    private static SourceResult Better(SourceResult item, SourceResult page) => page.IsReport && item.IsReport
        ? page.With(page.Report with
        {
            Published = page.Report.Published ?? item.Report.Published,
            Title = page.Report.Title ?? item.Report.Title,
            Outlet = page.Report.Outlet ?? item.Report.Outlet,
            Byline = page.Report.Byline ?? item.Report.Byline,
        })
        : page;

    private static (IEnumerable<SourceResult> Results, Uri Address) Document(
        WebFetching fetching, Uri uri, ReportOrigin origin, bool mayBePrivate, SourceOptions options, CancellationToken cancellation)
    {
        try
        {
            var document = Waited(fetching.FetchAsync(uri, mayBePrivate, cancellation));
            return (Border.Guard(Reports(document, origin, options, cancellation), origin), document.Address);
        }
        catch (WebException fault)
        {
            return ([SourceResult.Failed(origin, fault.Code, fault.Message)], uri);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or TooLargeException)
        {
            return ([Border.FailureOf(fault, origin, "a web document")], uri);
        }
    }

    private static IEnumerable<SourceResult> Reports(WebDocument document, ReportOrigin origin, SourceOptions options, CancellationToken cancellation)
    {
        using var stream = new PrefixedStream(document.Body, Stream.Null);
        foreach (var result in StreamReading.Read(
            stream, document.Name, origin, options, d => d with { Charset = document.Charset, Language = document.Language, Url = document.Address.AbsoluteUri }, cancellation))
        {
            yield return result;
        }
    }

    // Reports are read one after the other by a program that has nothing else to do meanwhile.
    private static T Waited<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
