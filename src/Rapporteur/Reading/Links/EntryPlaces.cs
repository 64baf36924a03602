using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Links;

/// <summary>Which entry stands where in the text.</summary>
internal sealed class EntryPlaces
{
    private readonly Findings _findings;
    private readonly List<(TextSpan Span, EntryId Id)> _all = [];

    public EntryPlaces(
        Findings findings,
        IReadOnlyList<Statement> statements,
        IReadOnlyList<Position> positions,
        IReadOnlyList<Event> events,
        IReadOnlyList<Meeting> meetings)
    {
        _findings = findings;
        _all.AddRange(events.Select(static e => (e.Trigger, e.Id)));
        _all.AddRange(meetings.SelectMany(static m => m.Mentions.Select(x => (x, m.Id))));
        _all.AddRange(positions.Select(static p => (p.Proposal, p.Id)));
        _all.AddRange(statements.Where(static s => s.Cue is not null).Select(static s => (s.Cue!.Value, s.Id)));
        _all.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Id.Value, b.Id.Value));
    }

    /// <summary>The first entry that stands inside the words, or null.</summary>
    public EntryId? In(TextSpan span, EntryId? except)
    {
        for (var i = FirstFrom(span.Start); i < _all.Count && _all[i].Span.Start < span.End; i++)
        {
            if (span.Contains(_all[i].Span) && _all[i].Id != except)
            {
                return _all[i].Id;
            }
        }

        return null;
    }

    /// <summary>The act or meeting whose words hold a token of a sentence, else the position whose first word it is; null for none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The token.</param>
    /// <param name="except">An entry that is not meant.</param>
    public (EntryId Id, TextSpan Span)? Act(Sentence sentence, TextSpan token, EntryId? except)
    {
        (EntryId Id, TextSpan Span)? found = null;
        for (var i = FirstFrom(sentence.Span.Start); i < _all.Count && _all[i].Span.Start <= token.Start; i++)
        {
            var (span, id) = _all[i];
            var isAct = id.Value[0] is 'e' or 'm';
            if (id != except && span.Contains(token) && (isAct || (id.Value[0] == 'p' && span.Start == token.Start)) && (found is null || isAct && found.Value.Id.Value[0] == 'p'))
            {
                found = (id, span);
            }
        }

        return found;
    }

    /// <summary>The entry read from the proposition's own words, or null.</summary>
    public EntryId? At(Proposition proposition) => In(_findings.SentenceOf(proposition).SpanOf(proposition.Trigger), null);

    private int FirstFrom(int start)
    {
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
