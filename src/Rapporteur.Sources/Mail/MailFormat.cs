using MimeKit;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Html;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources.Mail;

/// <summary>One message of mail (RFC 5322, MIME): the plain text part, or the HTML part where there is none.</summary>
internal static class MailFormat
{
    private const int MaxMimeDepth = 32;

    /// <summary>Reads the one report in it.</summary>
    public static SourceResult Read(SourceDocument document)
    {
        using var stream = new MemoryStream(document.Bytes.ToArray(), writable: false);
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = MaxMimeDepth;
        using var message = MimeMessage.Load(options, stream);
        var notes = new List<Note>();
        if (BodyOf(message, notes) is not { } body)
        {
            return document.Failed("no-body", "is mail without a text; save what is attached to it and give that");
        }

        var sender = message.From.Mailboxes.FirstOrDefault();
        var draft = new ReportDraft(body)
        {
            Title = message.Subject,
            Byline = message.From.Count == 0 ? null : NameOf(sender) ?? message.From.ToString(),
            Outlet = OutletOf(message),
            Published = message.Headers.Contains(HeaderId.Date) && message.Date != default
                ? DateOnly.FromDateTime(message.Date.DateTime) : null,
            Language = message.Headers[HeaderId.ContentLanguage]?.Split(',')[0].Trim(),
            Notes = notes,
        };
        return draft.Finish(document.Origin, document.Options);
    }

    private static string? BodyOf(MimeMessage message, List<Note> notes)
    {
        foreach (var part in Parts(message, "plain").Concat(Parts(message, "html")))
        {
            var text = TextOf(part, notes);
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }

    private static IEnumerable<TextPart> Parts(MimeMessage message, string subtype) => message.BodyParts.OfType<TextPart>()
        .Where(part => !part.IsAttachment && part.ContentType.MediaSubtype.Equals(subtype, StringComparison.OrdinalIgnoreCase));

    private static string TextOf(TextPart part, List<Note> notes)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        var charset = part.ContentType.Charset;
        if (part.IsHtml)
        {
            return HtmlParsing.TextOf(TextDecoder.Decode(bytes, notes, charset ?? CharsetDeclaration.In(bytes)));
        }

        var text = TextDecoder.Decode(bytes, notes, charset);
        return part.IsFlowed ? FlowedText.Join(text, part.ContentType.Parameters["delsp"] == "yes") : text;
    }

    private static string? NameOf(MailboxAddress? sender) =>
        sender is null ? null : string.IsNullOrWhiteSpace(sender.Name) ? sender.Address : sender.Name;

    // Lists name themselves ("The Test Post <list.post.test>"); so may the header of whoever sends for them.
    private static string? OutletOf(MimeMessage message)
    {
        var list = message.Headers[HeaderId.ListId];
        var name = list?.Split('<')[0].Trim(' ', '"');
        return !string.IsNullOrEmpty(name) ? name
            : message.Headers[HeaderId.Organization] ?? (message.Sender is { } sender ? NameOf(sender) : null);
    }
}
