using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Links;

/// <summary>Reads links that are plainly expressed: conditions, causes, responses, and denials of what another says.</summary>
public sealed class LinkReader
{
    private const string ConditionRule = "link.condition";
    private const string CauseRule = "link.cause";
    private const string ResponseRule = "link.response";
    private const string DenialRule = "link.denial";

    private readonly Connectives _connectives;

    private LinkReader(Connectives connectives) => _connectives = connectives;

    /// <summary>Loads the words that links are told by.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static LinkReader Load(string? knowledgeDirectory) => new(Connectives.Load(knowledgeDirectory));

    /// <summary>Links in order of the text.</summary>
    public IReadOnlyList<Link> Read(
        Findings findings,
        IReadOnlyList<Statement> statements,
        IReadOnlyList<Position> positions,
        IReadOnlyList<Event> events,
        IReadOnlyList<Meeting> meetings,
        Grounds grounds)
    {
        var places = new EntryPlaces(findings, statements, positions, events, meetings);
        var links = new List<Link>();
        foreach (var position in positions)
        {
            if (position.Condition is { } condition && places.In(condition, except: position.Id) is { } from)
            {
                links.Add(new Link { Kind = LinkKind.Condition, From = from, To = position.Id, Span = condition, Rule = ConditionRule });
            }
        }

        foreach (var proposition in findings.Propositions)
        {
            AddAdjuncts(findings, proposition, places, links);
        }

        foreach (var sentence in findings.Text.Sentences)
        {
            links.AddRange(_connectives.Read(sentence, places).Where(link => !links.Exists(known => known.Kind == link.Kind && known.From == link.From && known.To == link.To)));
        }

        AddDenials(findings, statements, grounds, links);
        return [.. links.OrderBy(static l => l.Span.Start).ThenBy(static l => l.From.Value, StringComparer.Ordinal)];
    }

    private static void AddAdjuncts(Findings findings, Proposition proposition, EntryPlaces places, List<Link> links)
    {
        var sentence = findings.SentenceOf(proposition);
        foreach (var argument in proposition.Arguments)
        {
            var (kind, rule) = argument.Marker switch
            {
                "because" or "because_of" or "due_to" or "over" when argument.Role is Role.Cause => (LinkKind.Causes, CauseRule),
                "in_response_to" or "in_retaliation_for" => (LinkKind.RespondsTo, ResponseRule),
                _ => (LinkKind.Contradicts, ""),
            };
            var cited = rule.Length > 0 ? argument : null;
            if (cited is null)
            {
                continue;
            }

            var span = sentence.SpanOf(cited.Range);
            if (places.At(proposition) is { } self && places.In(span, except: self) is { } other)
            {
                links.Add(kind == LinkKind.Causes
                    ? new Link { Kind = kind, From = other, To = self, Span = span, Rule = rule }
                    : new Link { Kind = kind, From = self, To = other, Span = span, Rule = rule });
            }
        }

        // "A move that may have triggered Moscow's interest": a cause predicate between two entries.
        if (proposition.Lemma is "trigger" or "cause" or "prompt" or "provoke" or "spark" or "lead" or "force" or "drive"
            && proposition[Role.Agent] is { } cause && proposition[Role.Content] is { } effect
            && places.In(sentence.SpanOf(cause.Range), null) is { } first && places.In(sentence.SpanOf(effect.Range), first) is { } second)
        {
            links.Add(new Link { Kind = LinkKind.Causes, From = first, To = second, Span = sentence.SpanOf(proposition.Trigger), Rule = CauseRule });
        }
    }

    /// <summary>"Kyiv denied the claim": a denial contradicts the nearest earlier statement of another speaker about the same words.</summary>
    private static void AddDenials(Findings findings, IReadOnlyList<Statement> statements, Grounds grounds, List<Link> links)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            var denial = statements[i];
            if (grounds.Of(denial.Id)?.Entry is not { IsSpeech: true, Implies: Implication.Denied } || denial.Cue is not { } cue)
            {
                continue;
            }

            var words = Words(findings, denial.Content);
            for (var j = i - 1; j >= 0 && j >= i - 12; j--)
            {
                var other = statements[j];
                if (!other.Speaker.Any(denial.Speaker.Contains) && words.Overlaps(Words(findings, other.Content)))
                {
                    links.Add(new Link { Kind = LinkKind.Contradicts, From = denial.Id, To = other.Id, Span = cue, Rule = DenialRule });
                    break;
                }
            }
        }
    }

    private static HashSet<string> Words(Findings findings, TextSpan span) =>
        [.. span.In(findings.Text.Text).Split([' ', ',', '.', '"', '“', '”', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(static w => w.Length > 5)];
}
