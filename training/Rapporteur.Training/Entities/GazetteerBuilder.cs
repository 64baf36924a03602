using System.Text.Json;
using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>Compiles the lists beside this file and those of the npm packages into one table of phrases.</summary>
internal sealed class GazetteerBuilder
{
    private const int SmallestTown = 5_000;
    private const int SmallestCity = 100_000;

    private static readonly (string File, NameLists List)[] s_files =
    [
        ("countries", NameLists.Country), ("demonyms", NameLists.Demonym), ("regions", NameLists.Region),
        ("landscapes", NameLists.Landscape), ("titles", NameLists.Title),
        ("organization-words", NameLists.OrganizationWord), ("organizations", NameLists.Organization),
        ("place-words", NameLists.PlaceWord), ("document-words", NameLists.DocumentWord),
        ("others", NameLists.Other), ("calendar", NameLists.Calendar),
    ];

    private readonly SortedDictionary<uint, ushort> _phrases = [];

    /// <summary>Compiles the gazetteer.</summary>
    /// <param name="packages">Folder into which the npm packages were installed.</param>
    public static NameGazetteer Build(string packages)
    {
        var builder = new GazetteerBuilder();
        foreach (var (file, list) in s_files)
        {
            foreach (var line in ListFiles.Lines(file))
                builder.Add(line, list);
        }

        builder.AddCountries(ListFiles.Countries(packages));
        foreach (var (name, population) in ListFiles.Cities(packages))
        {
            if (population >= SmallestTown)
                builder.Add(name, population >= SmallestCity ? NameLists.City : NameLists.Town);
        }

        foreach (var name in ListFiles.People(packages))
            builder.Add(name, NameLists.Person);
        return new NameGazetteer([.. builder._phrases.Keys], [.. builder._phrases.Values]);
    }

    private void AddCountries(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var country in json.RootElement.GetProperty("countries").EnumerateObject())
        {
            if (country.Value.ValueKind == JsonValueKind.String)
            {
                Add(country.Value.GetString()!, NameLists.Country);
                continue;
            }

            foreach (var name in country.Value.EnumerateArray())
                Add(name.GetString()!, NameLists.Country);
        }
    }

    private void Add(string phrase, NameLists list)
    {
        AddWords(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries), list);
        // Universal Dependencies part words at hyphens.
        if (phrase.Contains('-', StringComparison.Ordinal))
            AddWords(phrase.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries), list);
    }

    private void AddWords(string[] words, NameLists list)
    {
        if (words.Length is 0 or > NameGazetteer.LongestPhrase)
            return;
        var hash = NameHash.Seed;
        for (var i = 0; i < words.Length; i++)
        {
            hash = NameHash.AddWord(hash, NameHash.Lower(words[i]));
            var value = i == words.Length - 1 ? (ushort)list : NameGazetteer.Prefix;
            _phrases[hash] = (ushort)(_phrases.GetValueOrDefault(hash) | value);
        }
    }
}
