using System.Text;

namespace Rapporteur.Benchmarks;

/// <summary>The bodies of the sample reports as one long report.</summary>
internal static class SampleText
{
    /// <summary>The five bodies, this many times over.</summary>
    public static string Of(int copies)
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Rapporteur.slnx")))
        {
            directory = directory.Parent;
        }

        var folder = Path.Combine(
            directory?.FullName ?? throw new DirectoryNotFoundException("The benchmarks must run inside a checkout."), "samples");
        var bodies = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Select(text => text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 2)..]).ToList();
        var all = new StringBuilder();
        for (var i = 0; i < copies; i++)
        {
            foreach (var body in bodies)
            {
                all.Append(body).Append('\n');
            }
        }

        return all.ToString();
    }
}
