namespace Rapporteur.Cli.Tests;

/// <summary>Where the checkout that the tests were built from keeps things.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The sample reports.</summary>
    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>The golden files.</summary>
    public static string Expected => Path.Combine(Root, "tests", "Rapporteur.Cli.Tests", "Expected");

    /// <summary>Names of the sample reports, without extension.</summary>
    public static IEnumerable<string> SampleNames =>
        Directory.GetFiles(Samples, "*.txt").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal);

    /// <summary>Path of a sample report from the root.</summary>
    public static string Sample(string name) => Path.Combine("samples", name + ".txt");

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Rapporteur.slnx")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside a checkout.");
    }
}
