using System.Globalization;
using System.Text;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Briefs;

/// <summary>The brief in Markdown (CommonMark with footnotes, as GitHub, Pandoc and most editors read it).</summary>
internal sealed class MarkdownBriefExport : IDossierExport
{
    private const string Marks = "\\`*_{}[]()<>#+-!|~^$&:@.=";

    /// <inheritdoc/>
    public string Name => "brief";

    /// <inheritdoc/>
    public string Description => "A brief of two pages in Markdown, each sentence with its source.";

    /// <inheritdoc/>
    public string MediaType => "text/markdown; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".md";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var brief = BriefWriter.Of(dossier);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        text.WriteLine($"# {Escaped(brief.Title)}");
        text.WriteLine();
        text.WriteLine(Escaped(brief.Scope));
        var number = 0;
        foreach (var section in brief.Sections.Append(brief.Sources))
        {
            text.WriteLine();
            text.WriteLine($"## {(++number).ToString(CultureInfo.InvariantCulture)}. {Escaped(section.Title)}");
            text.WriteLine();
            WriteItems(text, section);
        }

        text.WriteLine();
        text.WriteLine(Escaped(Brief.Key));
        text.WriteLine();
        for (var i = 0; i < brief.Notes.Count; i++)
        {
            var note = brief.Notes[i];
            text.WriteLine($"[^{Plain.Of(i + 1)}]: {Escaped(note.Source)}: \"{Escaped(note.Quote)}\" ({Escaped(DossierWords.Short(note.Id))})");
        }
    }

    private static void WriteItems(StreamWriter text, BriefSection section)
    {
        foreach (var item in section.Items)
        {
            if (item.Heading is null || item.Sentences.Count == 1)
            {
                var heading = item.Heading is null ? string.Empty : $"**{Escaped(item.Heading)}**: ";
                text.WriteLine($"- {heading}{string.Join(' ', item.Sentences.Select(SentenceOf))}");
                continue;
            }

            text.WriteLine($"- **{Escaped(item.Heading)}**");
            foreach (var sentence in item.Sentences)
            {
                text.WriteLine($"  - {SentenceOf(sentence)}");
            }
        }

        if (section.Items.Count == 0)
        {
            text.WriteLine(Escaped(section.WhenEmpty));
        }
        else if (section.LeftOut > 0)
        {
            text.WriteLine($"- {Plain.Of(section.LeftOut)} more in the dossier.");
        }
    }

    private static string SentenceOf(BriefSentence sentence) =>
        Escaped(sentence.Text) + string.Concat(sentence.Notes.Select(static n => $"[^{Plain.Of(n)}]"));

    /// <summary>Text that Markdown shows as it is: no emphasis, link, address, heading, list, HTML, entity or table.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            // Within words most marks mean nothing; escaped there, they would only make the source hard to read.
            var isMark = Marks.Contains(text[i], StringComparison.Ordinal)
                && (text[i] is not ('-' or '.' or '+' or ':' or '(' or ')' or '=' or '!' or '#') || Opens(text, i));
            escaped.Append(isMark ? $"\\{text[i]}" : text[i].ToString());
        }

        return escaped.ToString();
    }

    // Where one of these could begin a list, heading or rule, or make an address (http://, www.) or the target of a link.
    private static bool Opens(string text, int at) => at == 0
        || (text[at] == '.' && (text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase) || IsNumber(text.AsSpan(0, at))))
        || (text[at] == ')' && IsNumber(text.AsSpan(0, at)))
        || (text[at] == ':' && text.AsSpan(at).StartsWith("://"))
        || (text[at] is '(' or '!' && at > 0 && text[at - 1] is ']' or '[')
        || (text[at] == '!' && at + 1 < text.Length && text[at + 1] == '[');

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and < 10 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
