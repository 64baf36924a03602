using System.Net;
using System.Text;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Briefs;

/// <summary>The brief as one HTML page that needs nothing else and prints on two sheets of A4.</summary>
internal sealed class HtmlBriefExport : IDossierExport
{
    private const string Style = """
        @page { size: A4; margin: 14mm 15mm; }
        body { font: 10pt/1.32 Georgia, "Times New Roman", serif; color: #111; background: #fff; max-width: 46em; margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 1.5em; margin: 0 0 .2em; }
        h2 { font-size: 1.05em; margin: .9em 0 .25em; border-bottom: 1px solid #999; break-after: avoid; }
        h3 { font-size: 1em; margin: .35em 0 0; break-after: avoid; }
        p { margin: .2em 0; }
        ul { margin: .1em 0; padding-left: 1.2em; }
        li { break-inside: avoid; }
        a { color: #114a8c; text-decoration: none; }
        a:hover, a:focus { text-decoration: underline; }
        sup { line-height: 0; font-size: .72em; }
        .quiet { color: #444; font-size: .88em; }
        .notes { font-size: .74em; line-height: 1.25; columns: 2; column-gap: 1.8em; padding-left: 2em; }
        .notes li:target { background: #fff3c4; }
        @media print { body { font-size: 9pt; max-width: none; margin: 0; padding: 0; } a { color: inherit; } }
        """;

    /// <inheritdoc/>
    public string Name => "brief-html";

    /// <inheritdoc/>
    public string Description => "The same brief as one HTML page for the screen and for printing.";

    /// <inheritdoc/>
    public string MediaType => "text/html; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".html";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var brief = BriefWriter.Of(dossier);
        using var html = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        WriteHead(html, brief);
        var number = 0;
        foreach (var section in brief.Sections.Append(brief.Sources))
        {
            html.WriteLine("<section>");
            html.WriteLine($"<h2>{Plain.Of(++number)}. {Escaped(section.Title)}</h2>");
            WriteItems(html, section);
            html.WriteLine("</section>");
        }

        html.WriteLine($"<p class=\"quiet\">{Escaped(Brief.Key)}</p>");
        WriteNotes(html, brief);
        html.WriteLine("</main>");
        html.WriteLine("</body>");
        html.WriteLine("</html>");
    }

    // The page fetches and runs nothing, whatever a report has in it.
    private static void WriteHead(StreamWriter html, Brief brief)
    {
        html.WriteLine("<!DOCTYPE html>");
        html.WriteLine("<html lang=\"en\">");
        html.WriteLine("<head>");
        html.WriteLine("<meta charset=\"utf-8\"/>");
        html.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>");
        html.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        html.WriteLine($"<title>{Escaped(brief.Title)}</title>");
        html.WriteLine("<style>");
        html.WriteLine(Style.ReplaceLineEndings("\n"));
        html.WriteLine("</style>");
        html.WriteLine("</head>");
        html.WriteLine("<body>");
        html.WriteLine("<main>");
        html.WriteLine($"<h1>{Escaped(brief.Title)}</h1>");
        html.WriteLine($"<p class=\"quiet\">{Escaped(brief.Scope)}</p>");
    }

    private static void WriteItems(StreamWriter html, BriefSection section)
    {
        if (section.Items.Count == 0)
        {
            html.WriteLine($"<p>{Escaped(section.WhenEmpty)}</p>");
            return;
        }

        foreach (var item in section.Items.Where(static i => i.Heading is not null))
        {
            html.WriteLine($"<h3>{Escaped(item.Heading!)}</h3>");
            WriteList(html, item.Sentences);
        }

        WriteList(html, [.. section.Items.Where(static i => i.Heading is null).SelectMany(static i => i.Sentences)]);
        if (section.LeftOut > 0)
        {
            html.WriteLine($"<p class=\"quiet\">{Plain.Of(section.LeftOut)} more in the dossier.</p>");
        }
    }

    private static void WriteList(StreamWriter html, IReadOnlyList<BriefSentence> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        html.WriteLine("<ul>");
        foreach (var sentence in sentences)
        {
            var notes = string.Join(", ", sentence.Notes.Select(static n => $"<a href=\"#n{Plain.Of(n)}\">{Plain.Of(n)}</a>"));
            html.WriteLine($"<li>{Escaped(sentence.Text)}{(notes.Length > 0 ? $"<sup>{notes}</sup>" : string.Empty)}</li>");
        }

        html.WriteLine("</ul>");
    }

    private static void WriteNotes(StreamWriter html, Brief brief)
    {
        if (brief.Notes.Count == 0)
        {
            return;
        }

        html.WriteLine("<ol class=\"notes\">");
        for (var i = 0; i < brief.Notes.Count; i++)
        {
            var note = brief.Notes[i];
            var source = Escaped(note.Source);

            // Only web addresses become links: a report's header may say javascript:.
            var link = Uri.TryCreate(note.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? $"<a href=\"{Escaped(address!.AbsoluteUri)}\" rel=\"noreferrer\">{source}</a>" : source;
            html.WriteLine($"<li id=\"n{Plain.Of(i + 1)}\">{link}: <q>{Escaped(note.Quote)}</q> {Escaped(DossierWords.Short(note.Id))}</li>");
        }

        html.WriteLine("</ol>");
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
