using System.Text;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Warc;

/// <summary>The first line and the <c>name: value</c> fields of a WARC record or an HTTP message.</summary>
internal sealed class HeaderFields
{
    private const int MaxLine = 1 << 20;
    private const int MaxLines = 1000;
    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    private HeaderFields(string first) => First = first;

    /// <summary>The line before the fields.</summary>
    public string First { get; }

    /// <summary>The first value of a field, or null.</summary>
    public string? this[string name] => _fields.GetValueOrDefault(name);

    /// <summary>Reads to the blank line that ends the fields. Lines that begin with white space continue the one before.</summary>
    /// <exception cref="EndOfStreamException">There is no blank line.</exception>
    /// <exception cref="TooLargeException">There are more lines than any header has.</exception>
    public static HeaderFields Read(RecordBytes bytes)
    {
        var fields = new HeaderFields(Line(bytes));
        string? name = null;
        for (var count = 0; count < MaxLines; count++)
        {
            var line = Line(bytes);
            if (line.Length == 0)
            {
                return fields;
            }

            if (line[0] is (' ' or '\t') && name is not null)
            {
                fields._fields[name] += " " + line.Trim();
                continue;
            }

            var colon = line.IndexOf(':');
            name = colon > 0 ? line[..colon].Trim() : null;
            if (name is not null && !fields._fields.TryAdd(name, line[(colon + 1)..].Trim()))
            {
                name = null;
            }
        }

        throw new TooLargeException($"has a header of more than {MaxLines} lines; get it anew");
    }

    private static string Line(RecordBytes bytes) =>
        Encoding.UTF8.GetString(bytes.ReadLine(MaxLine) ?? throw new EndOfStreamException());
}
