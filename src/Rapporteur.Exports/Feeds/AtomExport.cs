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
        var reports = dossier.Findings(FindingLayer.Report);
        var days = reports.Select(static f => f.Published).OfType<DateOnly>().Distinct().OrderDescending().Take(Days + 1).ToList();
        var findings = Enum.GetValues<FindingLayer>().SelectMany(dossier.Findings).ToDictionary(static f => f.Id);
        using var xml = XmlOutput.Over(output);
        xml.WriteStartElement("feed", Space);
        WriteElement(xml, "id", Urn($"feed\n{(reports.Count > 0 ? reports[0].Id.Report : string.Empty)}"));
        WriteElement(xml, "title", "Changes in the dossier");
        WriteElement(xml, "updated", Moment(days.Count > 0 ? days[0] : null));
        WriteElement(xml, "generator", "Rapporteur");
        xml.WriteStartElement("author", Space);
        WriteElement(xml, "name", "Rapporteur");
        xml.WriteEndElement();
        foreach (var (day, change) in Changes(dossier, days).DistinctBy(static e => (e.Change.Kind, e.Change.Text, e.Change.Evidence)).Take(MostEntries))
        {
            var source = change.Evidence is { } id && findings.TryGetValue(id, out var finding) ? citations.Of(finding) : null;
            WriteEntry(xml, change, day, source);
        }

        xml.WriteEndDocument();
    }

    // Nothing is published between two days of publication that follow one another, so what held before a day is what held on the last one.
    private static IEnumerable<(DateOnly Day, Change Change)> Changes(Dossier dossier, List<DateOnly> days)
    {
        var now = dossier;
        for (var i = 0; i < Math.Min(Days, days.Count); i++)
        {
            var before = dossier.At(dossier.Moment with { PublishedUntil = i + 1 < days.Count ? days[i + 1] : DateOnly.MinValue });
            foreach (var change in new DossierChanges(before, now).All().Where(static c => c.Kind != ChangeKind.None))
            {
                yield return (days[i], change);
            }

            now = before;
        }
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
