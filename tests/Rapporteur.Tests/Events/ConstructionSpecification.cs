using Rapporteur.Propositions;
using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Events;

/// <summary>Runs <c>constructions.md</c>: a sentence to its proposition, what is stated in it and what happens in it.</summary>
public sealed class ConstructionSpecification
{
    private static readonly Lazy<ReportReader> Reader = new(static () => ReportReader.Create());

    private static readonly Lazy<(TreeMending Mending, PropositionReader Propositions)> Grammar = new(static () =>
    {
        var lexicon = Lexicon.Load();
        return (new TreeMending(lexicon), new PropositionReader(lexicon));
    });

    /// <summary>Text, proposition, statement and event of each row.</summary>
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var cells in SpecificationTable.Rows(Path.Combine("Events", "constructions.md"), 4))
        {
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }

    [Fact]
    public void Holds_at_least_two_hundred_and_fifty_constructions() => Assert.True(Rows().Count >= 250);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Proposes_states_and_tells_what_the_specification_says(string text, string proposition, string statement, string told)
    {
        var record = Reader.Value.Read(new Report { Id = "t", Text = text });

        Assert.Contains(proposition, Propositions(text));
        Holds(statement, [.. record.Statements.Select(s => $"{Names(record, s.Speaker)}: {s.Content.In(text)}")]);
        Holds(told, [.. record.Events.Select(e => $"{e.Type} {Names(record, e.Source)} > {Names(record, e.Target)} {RecordNames.Of(e.Status)}")]);
    }

    private static List<string> Propositions(string text)
    {
        var parsed = Grammar.Value.Mending.Mend(Some.Model.Parse(text));
        return [.. Grammar.Value.Propositions.Read(parsed).Select(p =>
        {
            var sentence = parsed.Sentences[p.Sentence];
            var arguments = p.Arguments.Select(a => $"{RecordNames.Of(a.Role)}: {sentence.SpanOf(a.Range).In(text)}");
            return $"{p.Lemma}({string.Join("; ", arguments)}) {RecordNames.Of(p.Standing.Status)}";
        })];
    }

    private static void Holds(string wanted, List<string> found)
    {
        if (wanted == "-")
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(wanted, found);
        }
    }

    private static string Names(ReportRecord record, IReadOnlyList<EntryId> ids) =>
        string.Join('+', ids.Select(id => record.Actors.First(a => a.Id == id).Name));
}
