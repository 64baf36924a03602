using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Briefs;

/// <summary>Numbers what the sentences of a brief rest on: one sentence of one report is one note, wherever it is cited.</summary>
/// <param name="dossier">The dossier.</param>
internal sealed class BriefNotes(Dossier dossier)
{
    private const int LongestQuote = 240;

    private readonly Citations _citations = new(dossier);
    private readonly Dictionary<(string Report, string Quote), int> _numbers = [];
    private readonly List<Citation> _notes = [];
    private Dictionary<FindingId, DossierFinding>? _findings;

    /// <summary>The notes in order of number, from 1.</summary>
    public IReadOnlyList<Citation> All => _notes;

    /// <summary>A sentence that rests on findings.</summary>
    /// <param name="text">The sentence; gets a capital letter and a full stop where it has none.</param>
    /// <param name="evidence">The findings.</param>
    public BriefSentence Sentence(string text, params IEnumerable<DossierFinding> evidence) => new(Shaped(text), [.. evidence.Select(NumberOf).Distinct().Order()]);

    /// <summary>A sentence that rests on the finding of a change.</summary>
    public BriefSentence Sentence(Change change)
    {
        _findings ??= Enum.GetValues<FindingLayer>().SelectMany(dossier.Findings).ToDictionary(static f => f.Id);
        return change.Evidence is { } id && _findings.TryGetValue(id, out var finding) ? Sentence(change.Text, finding) : Sentence(change.Text);
    }

    private int NumberOf(DossierFinding finding)
    {
        var citation = _citations.Of(finding);
        if (!_numbers.TryGetValue((finding.Id.Report, citation.Quote), out var number))
        {
            number = _numbers[(finding.Id.Report, citation.Quote)] = _notes.Count + 1;
            _notes.Add(citation with { Quote = Cut(citation.Quote) });
        }

        return number;
    }

    // At a space, never within a surrogate pair.
    private static string Cut(string quote)
    {
        var space = quote.Length <= LongestQuote ? -1 : quote.LastIndexOf(' ', LongestQuote);
        return space > 0 ? $"{quote[..space]} …" : quote;
    }

    private static string Shaped(string text)
    {
        var plain = Plain.Of(text);
        var ended = plain.Length == 0 || plain[^1] is '.' or '!' or '?' ? plain : plain + ".";
        return ended.Length > 0 && char.IsAsciiLetterLower(ended[0]) ? char.ToUpperInvariant(ended[0]) + ended[1..] : ended;
    }
}
