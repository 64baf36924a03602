using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading.Events;
using Rapporteur.Reading.Languages;
using Rapporteur.Reading.Links;
using Rapporteur.Reading.Meetings;
using Rapporteur.Reading.Places;
using Rapporteur.Reading.Positions;
using Rapporteur.Reading.Statements;
using Rapporteur.Reading.Times;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Reads reports: the one way from a text to its record.</summary>
/// <remarks>
/// <para>A pure function of the report, the models and the tables: same input, same bytes. Loaded once; safe to use from several threads.</para>
/// </remarks>
/// <example>
/// <code>
/// var reader = ReportReader.Create();
/// ReportRecord record = reader.Read(report);
/// </code>
/// </example>
public sealed class ReportReader
{
    private readonly ILanguageModel _language;
    private readonly Lexicon _lexicon;
    private readonly TreeMending _mending;
    private readonly PropositionReader _propositions;
    private readonly ActorReader _actors;
    private readonly TimeReader _times;
    private readonly PlaceReader _places;
    private readonly EventReader _events;
    private readonly PositionReader _positions;
    private readonly MeetingReader _meetings;
    private readonly LinkReader _links;
    private readonly OrderReader _orders;

    private ReportReader(Task<ILanguageModel> language, string? knowledge, string? further)
    {
        var actorKnowledge = ActorKnowledge.Load(knowledge, further);
        _actors = new ActorReader(actorKnowledge);
        _places = new PlaceReader(actorKnowledge.Gazetteer, actorKnowledge);
        _times = TimeReader.Load(knowledge);
        _lexicon = Lexicon.Load(knowledge);
        _mending = new TreeMending(_lexicon);
        _propositions = new PropositionReader(_lexicon);
        _events = new EventReader(Ontology.Load(knowledge), BlameWords.Load(knowledge), WordClasses.Load(knowledge));
        _positions = new PositionReader(JudgementWords.Load(knowledge), AgreementWords.Load(knowledge), IssueConcepts.Load(knowledge));
        _meetings = MeetingReader.Load(knowledge);
        _links = LinkReader.Load(knowledge);
        _orders = OrderReader.Load(knowledge);
        _language = language.GetAwaiter().GetResult();
    }

    /// <summary>Loads models and tables.</summary>
    /// <exception cref="ArgumentException">The model is not one of ours.</exception>
    public static ReportReader Create(ReaderOptions? options = null)
    {
        options ??= new ReaderOptions();
        // The models and the tables take about as long as one another, so one is read while the other is.
        return new ReportReader(
            Task.Run(() => LanguageModels.Load(options.Model, options.ModelsDirectory)), options.KnowledgeDirectory,
            options.FurtherKnowledgeDirectory);
    }

    /// <summary>The record of a report. Any text gives one; what could not be read is said in its notes.</summary>
    public ReportRecord Read(Report report) => ReadWithGrounds(report).Record;

    /// <summary>Why the record holds an entry; null where it holds none of that id.</summary>
    /// <param name="report">The report.</param>
    /// <param name="entry">Identifier of the entry in the report's record ("m2").</param>
    public Explanation? Explain(Report report, string entry)
    {
        var (record, findings, grounds) = ReadWithGrounds(report);
        return Explainer.Explain(record, findings, grounds, entry);
    }

    private (ReportRecord Record, Findings Findings, Grounds Grounds) ReadWithGrounds(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var notes = ReportNotes.Before(report);
        var isForeign = notes.Any(static n => n.Code == EnglishCheck.NoteCode);
        var text = isForeign ? new ParsedText(report.Text, []) : _mending.Mend(_language.Parse(report.Text));
        var credit = !isForeign && CreditLine.AuthorsIn(report.Title) is { } authors ? _language.Parse(authors) : null;
        var times = _times.Read(text, report.Published);
        var findings = new Findings(
            report, text, _actors.Read(text, report.Published, credit, report.Outlet), times, _places.Read(text, times), _propositions.Read(text), _lexicon);
        var grounds = new Grounds();
        var statements = new StatementReader().Read(findings, grounds);
        var (positions, issues) = _positions.Read(findings, statements, grounds);
        var meetings = _meetings.Read(findings, statements, grounds);
        var events = _events.Read(findings, statements, positions, meetings, grounds);
        var links = _links.Read(findings, statements, positions, events, meetings, grounds);
        var record = new ReportRecord
        {
            Version = "1",
            Report = report,
            Sentences = [.. text.Sentences.Select(static s => s.Span)],
            Actors = findings.Actors.All,
            Meetings = meetings,
            Statements = statements,
            Positions = positions,
            Issues = issues,
            Events = events,
            Links = links,
            Orders = _orders.Read(findings, positions, events, meetings),
            Times = [.. findings.Times.Select(static t => t.Time)],
            Notes = isForeign || text.Sentences.Any(ReportNotes.HoldsWords) ? notes : [.. notes, ReportNotes.NoSentence],
        };
        return (ActorPruning.Apply(record, findings), findings, grounds);
    }
}
