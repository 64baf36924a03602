namespace Rapporteur.Sources.Credits;

/// <summary>The news agencies by the forms in which reports credit them; the list is <c>agencies.tsv</c>.</summary>
internal static class AgencyList
{
    private static readonly Dictionary<string, string> ByForm = Load();

    /// <summary>The agency's name, or null where the form is none's.</summary>
    /// <param name="form">"AFP", "Agence France-Presse"; case counts.</param>
    public static string? Named(string form) => ByForm.GetValueOrDefault(form.Trim());

    private static Dictionary<string, string> Load()
    {
        using var stream = typeof(AgencyList).Assembly.GetManifestResourceStream("agencies.tsv")
            ?? throw new InvalidOperationException("The list of agencies is missing from the program.");
        using var reader = new StreamReader(stream);
        var agencies = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            foreach (var form in columns[1].Split('|'))
            {
                agencies.Add(form, columns[0]);
            }
        }

        return agencies;
    }
}
