namespace Rapporteur.Cli.Tests;

/// <summary>Compares output with a file under <c>Expected/</c>; <c>UPDATE_GOLDEN=1</c> writes it anew.</summary>
internal static class GoldenFile
{
    /// <summary>Fails where the output differs from the file of this name.</summary>
    public static void Matches(string name, string output)
    {
        var path = Path.Combine(Checkout.Expected, name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Checkout.Expected);
            File.WriteAllText(path, output);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with UPDATE_GOLDEN=1 and look at what it holds.");
        Assert.Equal(File.ReadAllText(path), output);
    }
}
