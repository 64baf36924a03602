using System.Diagnostics;

namespace Rapporteur.Cli.Tests;

/// <summary>Runs the real command in a process of its own.</summary>
internal static class CommandProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs the command in the root of the checkout, as the README does; both streams are pipes.</summary>
    public static RunResult Run(params string[] arguments) => Run(arguments, null, null);

    /// <summary>Runs the command with something on standard input and a changed environment.</summary>
    /// <param name="arguments">Arguments after the program's name.</param>
    /// <param name="input">Bytes of standard input; null for none.</param>
    /// <param name="environment">Variables to set.</param>
    public static RunResult Run(
        IReadOnlyList<string> arguments, byte[]? input, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Checkout.Root,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Rapporteur.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = Task.Run(() =>
        {
            using var bytes = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(bytes);
            return bytes.ToArray();
        });
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command ended before it read all of its input, which is its right.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"No end after {Patience}: rapporteur {string.Join(' ', arguments)}");
        }

        var result = new RunResult(process.ExitCode, output.Result, error.Result);

        // Whatever the input, nobody is shown the inside of the program.
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
        return result;
    }
}
