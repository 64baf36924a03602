namespace Rapporteur.Cli.Inputs;

/// <summary>How many files paths stand for, to tell how long there is to go.</summary>
internal static class FileCount
{
    /// <summary>Number of files; folders are walked. What cannot be listed counts as one.</summary>
    public static int Of(IReadOnlyList<string> paths) => paths.Sum(static path =>
    {
        try
        {
            return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Count() : 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return 1;
        }
    });
}
