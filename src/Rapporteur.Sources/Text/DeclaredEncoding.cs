using System.Text;

namespace Rapporteur.Sources.Text;

/// <summary>Encodings by the names that documents and servers declare.</summary>
internal static class DeclaredEncoding
{
    /// <summary>
    /// The encoding, or null where no such name is known. "iso-8859-1" and "us-ascii" are read as windows-1252, as browsers do
    /// (WHATWG Encoding Standard): their authors' programs meant the quotes and dashes that only the latter has.
    /// </summary>
    public static Encoding? ByName(string? name)
    {
        var plain = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(plain) || plain.Length > 40)
        {
            return null;
        }

        if (plain is "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252")
        {
            plain = "windows-1252";
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(plain) ?? Encoding.GetEncoding(plain);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
