using System.Text;

namespace Rapporteur.Training;

/// <summary>
/// Reads <c>cities.pbf</c>: protocol-buffer messages one after another, each preceded by its length;
/// coordinates are differences from the city before, in hundred-thousandths of a degree.
/// </summary>
internal static class CityFile
{
    public static IEnumerable<City> Read(byte[] bytes)
    {
        long latitude = 0, longitude = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var end = (int)Varint(bytes, ref at);
            end += at;
            var (name, country, feature, population) = ("", "", "", 0);
            while (at < end)
            {
                var tag = Varint(bytes, ref at);
                if ((tag & 7) == 2)
                {
                    var length = (int)Varint(bytes, ref at);
                    var text = Encoding.UTF8.GetString(bytes, at, length);
                    at += length;
                    switch (tag >> 3)
                    {
                        case 2: name = text; break;
                        case 3: country = text; break;
                        case 7: feature = text; break;
                    }

                    continue;
                }

                var value = Varint(bytes, ref at);
                switch (tag >> 3)
                {
                    case 9: population = (int)value; break;
                    case 10: longitude += Signed(value); break;
                    case 11: latitude += Signed(value); break;
                }
            }

            yield return new City(name, country, feature, population, latitude / 1e5, longitude / 1e5);
        }
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    private static long Signed(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}
