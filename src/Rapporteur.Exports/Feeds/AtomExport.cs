using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;
using Rapporteur.Records;

namespace Rapporteur.Exports.Feeds;

/// <summary>Changes as an Atom feed (RFC 4287), the latest first: what each of the latest days of publication told anew.</summary>
internal sealed class AtomExport : IDossierExport
{
    private const string Space = "http://www.w3.org/2005/Atom";

    // Each day costs a look at the whole dossier.
    private const int Days = 7;
    private const int MostEntries = 200;

    /// <inheritdoc/>
    public string Name => "atom";

    /// <inheritdoc/>
    public string Description => "Changes of the latest days as an Atom feed.";

    /// <inheritdoc/>
    public string MediaType => "application/atom+xml; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".xml";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var citations = new Citations(dossier);
        var days = dossier.Findings(FindingLayer.Report).Select(static f => f.Published).OfType<DateOnly>().Distinct().OrderDescending().Take(Days).ToList();
        var findings = Enum.GetValues<FindingLayer>().SelectMany(dossier.Findings).ToDictionary(static f => f.Id);
        using var xml = XmlOutput.Over(output);
        xml.WriteStartElement("feed", Space);
        WriteElement(xml, "id", Urn("feed"));
        WriteElement(xml, "title", "Changes in the dossier");
        WriteElement(xml, "updated", Moment(days.Count > 0 ? days[0] : null));
        WriteElement(xml, "generator", "Rapporteur");
        xml.WriteStartElement("author", Space);
        WriteElement(xml, "name", "Rapporteur");
        xml.WriteEndElement();
        var entries = days.SelectMany(d => ChangesOf(dossier, d).Select(c => (Day: d, Change: c))).DistinctBy(static e => (e.Change.Kind, e.Change.Text, e.Change.Evidence)).Take(MostEntries);
        foreach (var (day, change) in entries)
        {
            var source = change.Evidence is { } id && findings.TryGetValue(id, out var finding) ? citations.Of(finding) : null;
            WriteEntry(xml, change, day, source);
        }

        xml.WriteEndDocument();
    }

    private static IEnumerable<Change> ChangesOf(Dossier dossier, DateOnly day)
    {
        var moment = dossier.Moment;
        var before = dossier.At(moment with { PublishedUntil = day == DateOnly.MinValue ? day : day.AddDays(-1) });
        return new DossierChanges(before, dossier.At(moment with { PublishedUntil = day })).All().Where(static c => c.Kind != ChangeKind.None);
    }

    private static void WriteEntry(XmlWriter xml, Change change, DateOnly day, Citation? source)
    {
        var text = Plain.Of(change.Text);
        xml.WriteStartElement("entry", Space);
        WriteElement(xml, "id", Urn($"{RecordNames.Of(change.Kind)}\n{change.Evidence}\n{text}"));
        WriteElement(xml, "title", text.Length > 0 ? text : RecordNames.Of(change.Kind));
        WriteElement(xml, "updated", Moment(day));
        xml.WriteStartElement("category", Space);
        xml.WriteAttributeString("term", RecordNames.Of(change.Kind));
        xml.WriteEndElement();
        if (source is not null && Uri.TryCreate(source.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            xml.WriteStartElement("link", Space);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("href", address!.AbsoluteUri);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Space);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(source is null ? text : $"{source.Source}: \"{source.Quote}\" ({DossierWords.Short(source.Id)})");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Space, value);

    private static string Moment(DateOnly? day) => $"{(day is null ? "1970-01-01" : Plain.Of(day))}T00:00:00Z";

    // A UUID of version 8 (RFC 9562) over the text: the same change has the same id in every export.
    private static string Urn(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("rapporteur\n" + text));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(hash.AsSpan(0, 16), bigEndian: true):D}";
    }
}
