using Rapporteur.Language;
using Rapporteur.Reading.Actors;
using Rapporteur.Records;

namespace Rapporteur.Tests.Actors;

/// <summary>Measures how often a mention leads to the right actor with its country and sector, over <c>linking.tsv</c>, in two halves.</summary>
public sealed class LinkingMeasure(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true, 0.88)]
    [InlineData(false, 0.80)]
    public void Mentions_lead_to_their_actors_as_often_as_they_did(bool first, double floor)
    {
        var (right, all, rightTraps, traps) = (0, 0, 0, 0);
        var rows = TestTexts.Cases("Actors/linking.tsv").Where((_, i) => i % 2 == 0 == first);
        foreach (var row in rows)
        {
            var parsed = TestTexts.Model.Parse(row[1]);
            var index = new ActorReader(TestTexts.Knowledge).Read(parsed);
            foreach (var mention in row[2].Split(';', StringSplitOptions.TrimEntries))
            {
                var parts = mention.Split('=');
                var found = Found(parsed, index, parts[0]);
                var fits = Fits(parts[1].Split('|'), found, parsed);
                all++;
                right += fits ? 1 : 0;
                traps += row[0] == "-" ? 0 : 1;
                rightTraps += fits && row[0] != "-" ? 1 : 0;
                if (!fits)
                {
                    output.WriteLine($"{(first ? "first" : "second")} {row[0]} {mention} <> {Say(found)} in: {row[1]}");
                }
            }
        }

        output.WriteLine($"{(first ? "first" : "second")} half: {right} of {all} mentions, {rightTraps} of {traps} in traps");
        Assert.True(right >= floor * all, $"{right} of {all}");
    }

    private static Actor? Found(ParsedText parsed, ActorIndex index, string words)
    {
        var start = parsed.Text.LastIndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        var (sentence, tokens) = parsed.Sentences
            .Select(s => (Sentence: s, Tokens: s.Tokens.Where(t => t.Span.Start >= span.Start && t.Span.End <= span.End).ToList()))
            .First(pair => pair.Tokens.Count > 0);
        // The head of the words first, then any of them, since a name inside a mention may have an actor of its own.
        var heads = tokens.OrderBy(t => tokens.Exists(other => other.Index == t.Head) ? 1 : 0).ThenBy(t => t.Index);
        foreach (var token in heads)
        {
            if (index.At(sentence.Index, token.Index) is { } id)
            {
                return index[id];
            }
        }

        return null;
    }

    private static bool Fits(string[] wanted, Actor? found, ParsedText parsed) => wanted is ["none"] ? found is null
        : found is not null && Named(wanted[0], found, parsed) && Cell(found.Country) == wanted[1] && Cell(found.Sector) == wanted[2];

    /// <summary>An actor without a proper name may be named by the shorter or the longer of its descriptions.</summary>
    private static bool Named(string wanted, Actor found, ParsedText parsed) => SameName(wanted, found.Name)
        || (found.Kind is ActorKind.Group or ActorKind.Unnamed or ActorKind.Organization
            && found.Mentions.Any(mention => SameName(wanted, mention.In(parsed.Text))));

    private static bool SameName(string wanted, string found) => string.Equals(Plain(wanted), Plain(found), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static string Cell(string? value) => value ?? "-";

    private static string Say(Actor? actor) => actor is null ? "nobody" : $"{actor.Name}|{actor.Country}|{actor.Sector}";
}
