using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Rapporteur.Benchmarks;

/// <summary>How long a running workbench takes to the first byte of each page while many ask at once, from a process of its own.</summary>
internal static partial class WorkbenchLoad
{
    private static readonly string[] s_pages =
    [
        "/", "/timeline", "/positions", "/meetings", "/actors", "/actors/network", "/map", "/statements", "/reports", "/changes", "/search?q=talks",
        "/log", "/sources", "/timeline?page=40", "/meetings?stage=held", "/meetings.json", "/reports?page=20",
    ];

    private static readonly (string List, string Begins)[] s_lists =
        [("/meetings", "/entries/"), ("/reports", "/reports/"), ("/actors", "/actors/"), ("/positions", "/positions/cell")];

    /// <summary>Measures and prints.</summary>
    /// <param name="address">Where the workbench is.</param>
    /// <param name="clients">How many ask at once.</param>
    /// <param name="seconds">For how long.</param>
    /// <returns>0; 1 where a request failed.</returns>
    public static async Task<int> PrintAsync(string address, int clients, int seconds)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = clients, UseCookies = false }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(5) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var pages = s_pages.Concat(await DeeperAsync(client)).ToArray();

        // Each page alone first: the time to its first byte when nobody else asks, the first time and after.
        Console.WriteLine("page                                      first ms   again ms     bytes");
        var faults = 0;
        foreach (var page in pages)
        {
            var (first, _, ok) = await AskAsync(client, page);
            var (again, bytes, stillOk) = await AskAsync(client, page);
            faults += (ok ? 0 : 1) + (stillOk ? 0 : 1);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page,-40} {first,9:F1} {again,10:F1} {bytes,9}"));
        }

        var times = new List<double>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async worker =>
        {
            for (var i = worker; clock.Elapsed.TotalSeconds < seconds; i++)
            {
                var (time, _, ok) = await AskAsync(client, pages[i % pages.Length]);
                lock (times)
                {
                    times.Add(time);
                    faults += ok ? 0 : 1;
                }
            }
        }));
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{clients} at a time for {clock.Elapsed.TotalSeconds:F0} s: {times.Count} requests, {times.Count / clock.Elapsed.TotalSeconds:F0} a second, {faults} failed; first byte p50 {At(times, 0.5):F1} ms, p95 {At(times, 0.95):F1} ms, max {times[^1]:F1} ms"));
        var script = await ScriptAsync(client);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"script: {script} bytes gzipped"));
        return faults == 0 ? 0 : 1;
    }

    private static double At(List<double> sorted, double part) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];

    private static async Task<(double Milliseconds, long Bytes, bool Ok)> AskAsync(HttpClient client, string page)
    {
        var began = Stopwatch.GetTimestamp();
        using var response = await client.GetAsync(new Uri(page, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var chunk = new byte[1 << 16];
        var count = await body.ReadAsync(chunk);
        var time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        long bytes = count;
        while ((count = await body.ReadAsync(chunk)) > 0)
        {
            bytes += count;
        }

        return (time, bytes, response.IsSuccessStatusCode);
    }

    // One page of each kind that only lists lead to.
    private static async Task<List<string>> DeeperAsync(HttpClient client)
    {
        var found = new List<string>();
        foreach (var (list, begins) in s_lists)
        {
            var html = await client.GetStringAsync(new Uri(list, UriKind.Relative));
            if (Links().Matches(html).Select(static m => m.Groups["to"].Value.Replace("&amp;", "&", StringComparison.Ordinal)).FirstOrDefault(l => l.StartsWith(begins, StringComparison.Ordinal)) is { } link)
            {
                found.Add(link);
            }
        }

        return found;
    }

    private static async Task<long> ScriptAsync(HttpClient client)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(await client.GetByteArrayAsync(new Uri("/assets/workbench.js", UriKind.Relative)));
        }

        return packed.Length;
    }

    [GeneratedRegex("href=\"(?<to>[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Links();
}
