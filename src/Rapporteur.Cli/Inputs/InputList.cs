using Rapporteur.Sources;

namespace Rapporteur.Cli.Inputs;

/// <summary>The inputs that the arguments name.</summary>
internal static class InputList
{
    /// <summary>
    /// Names in the order given; a directory stands for the <c>*.txt</c> files in it, sorted by name; no name at all for
    /// standard input where something is piped in.
    /// </summary>
    /// <param name="arguments">File and directory names, "-" for standard input.</param>
    /// <param name="isPiped">Whether standard input is no keyboard.</param>
    /// <exception cref="UsageException">There is nothing to read.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> arguments, bool isPiped)
    {
        if (arguments.Count == 0)
        {
            return isPiped ? [ReportSource.StandardInput]
                : throw new UsageException("No report to read: name a file, or - to type or pipe one in.");
        }

        var inputs = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument == ReportSource.StandardInput || !Directory.Exists(argument))
            {
                inputs.Add(argument);
                continue;
            }

            var files = FilesIn(argument);
            if (files.Length == 0)
            {
                // The source then says that it is a directory, which is what is wrong.
                inputs.Add(argument);
            }

            inputs.AddRange(files);
        }

        return inputs;
    }

    private static string[] FilesIn(string directory)
    {
        try
        {
            var files = Directory.GetFiles(directory, "*.txt");
            Array.Sort(files, StringComparer.Ordinal);
            return files;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
