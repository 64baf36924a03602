using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Rapporteur.Sources.Tests.Web;

/// <summary>A web server on this machine that answers with exactly the bytes a test wants, however wrong.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly List<string> _requests = [];
    private readonly Func<string, Stream, CancellationToken, Task> _answer;

    public LoopbackServer(Func<string, Stream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Answers each path with a status line, headers and a body.</summary>
    public LoopbackServer(Func<string, (string Head, byte[] Body)> answer)
        : this(async (path, stream, cancellation) =>
        {
            var (head, body) = answer(path);
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), cancellation);
            await stream.WriteAsync(body, cancellation);
        })
    {
    }

    /// <summary>Requests so far: first lines and headers.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public string Url(string path = "/") => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}";

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                _ = AnswerAsync(client);
            }
            catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var owned = client;
        try
        {
            using var stream = client.GetStream();
            var request = await HeadOfAsync(stream);
            lock (_requests)
            {
                _requests.Add(request);
            }

            await _answer(request.Split(' ')[1], stream, _end.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The client went away, or the test ended.
        }
    }

    private async Task<string> HeadOfAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one, _end.Token) == 1)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
