using System.Text;
using System.Xml;

namespace Rapporteur.Exports.Text;

/// <summary>How the formats that are XML are written: UTF-8, indented, LF.</summary>
internal static class XmlOutput
{
    /// <summary>A writer over a stream that stays open.</summary>
    public static XmlWriter Over(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
        CloseOutput = false,
    });

    /// <summary>An attribute, left out where its value is empty.</summary>
    public static void WriteKnown(this XmlWriter xml, string name, string value)
    {
        if (value.Length > 0)
        {
            xml.WriteAttributeString(name, value);
        }
    }
}
