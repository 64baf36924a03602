using System.Text;
using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Storage.Tests;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Exports.Tests;

/// <summary>A dossier in a file of its own, and what the formats make of it.</summary>
internal sealed class DossierFile : IDisposable
{
    /// <summary>What breaks careless writers: markup, formulas, quotes, control characters, half a surrogate pair, marks that turn letters round.</summary>
    public const string Hostile = "=cmd|'/c calc'!A0,\"x\"\r\n\u0000\u0007\u001b[2J<b>&amp;]]></b>\u202Egpj\u2066\uFFFE\uD800;\\[x](javascript:1) `y` | *z*";

    private readonly TemporaryStore _file = new();
    private readonly IDossierStore _store;

    public DossierFile() => _store = _file.Open();

    /// <summary>The dossier as it is now.</summary>
    public Dossier Dossier => new(_store);

    /// <summary>Three reports of one negotiation: a summit planned and called off, talks held, an attack, positions that meet.</summary>
    public static DossierFile Talks()
    {
        var file = new DossierFile();
        file.Add(new ReportBuilder("aaaaaa1", "2026-03-01")
            .Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark")
            .Position("Norland", Stance.Rejects, -1, "freezing the conflict", "Norland")
            .Position("Norland", Stance.Accepts, 1, "a prisoner exchange", "Sudmark"));
        file.Add(new ReportBuilder("aaaaaa2", "2026-03-09", "The Courier")
            .Meeting(MeetingStatus.Cancelled, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark")
            .Meeting(MeetingStatus.Held, "2026-03-08", "Oslo", MeetingKind.Talks, "Ann Aarsen", "Bo Bakke", "Sudmark")
            .Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-07", "Norland", "Sudmark"));
        file.Add(new ReportBuilder("aaaaaa3", "2026-03-12", "The Herald")
            .Event("ASSAULT", EventStatus.Denied, "shelled", "2026-03-07", "Norland", "Sudmark")
            .Position("Norland", Stance.Accepts, 1, "a ceasefire along the current front line", "Norland")
            .Position("Sudmark", Stance.Demands, 1, "a freeze along the front line", "Sudmark"));
        return file;
    }

    /// <summary>One report that has <see cref="Hostile"/> wherever a report can have text of its own.</summary>
    public static DossierFile HostileTalks()
    {
        var file = new DossierFile();
        var report = new ReportBuilder("bbbbbb1", "2026-03-01", Hostile)
            .Meeting(MeetingStatus.Held, "2026-03-01", Hostile, MeetingKind.Talks, Hostile, "Sudmark")
            .Event("ASSAULT", EventStatus.Happened, Hostile, "2026-03-01", Hostile, "Sudmark")
            .Position("Sudmark", Stance.Demands, 1, Hostile, Hostile)
            .Position(Hostile, Stance.Rejects, -1, "a truce", null).Build();
        file.Add(report with { Location = Hostile });
        return file;
    }

    /// <summary>Keeps a report.</summary>
    public void Add(ReportBuilder report) => Add(report.Build());

    /// <summary>Keeps a report.</summary>
    public void Add(DossierReport report) => DossierKeeping.Add(_store, report);

    /// <summary>The dossier in a format.</summary>
    public byte[] Bytes(string format)
    {
        using var bytes = new MemoryStream();
        DossierExports.Find(format)!.Write(Dossier, bytes);
        return bytes.ToArray();
    }

    /// <summary>The dossier in a format that is UTF-8 text; bytes that are not fail.</summary>
    public string Text(string format) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes(format));

    public void Dispose()
    {
        _store.Dispose();
        _file.Dispose();
    }
}
