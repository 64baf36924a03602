namespace Rapporteur.Web.Api;

/// <summary>A value that a page takes in its query: a row of <c>parameters.tsv</c>.</summary>
/// <param name="Route">Route of the page; <c>*</c> for all.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">string, date, moment, integer, or values parted by bars.</param>
/// <param name="Description">What it does.</param>
internal sealed record QueryParameter(string Route, string Name, string Type, string Description)
{
    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<QueryParameter> All { get; } = Load();

    private static List<QueryParameter> Load()
    {
        using var text = new StreamReader(typeof(QueryParameter).Assembly.GetManifestResourceStream("parameters.tsv")!);
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(static l => l[0] != '#').Skip(1)
            .Select(static l => l.Split('\t')).Select(static c => new QueryParameter(c[0], c[1], c[2], c[3]))];
    }
}
