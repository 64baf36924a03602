using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Why an entry of the record is there: its sentence, the proposition that it projects, and the rule that decided.</summary>
public sealed record Explanation
{
    /// <summary>The entry explained.</summary>
    public required EntryId Id { get; init; }

    /// <summary>Index of the sentence in the record, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words of the sentence.</summary>
    public required string SentenceText { get; init; }

    /// <summary>The words that the entry rests on, in the report's text.</summary>
    public IReadOnlyList<TextSpan> Evidence { get; init; } = [];

    /// <summary>The predicate as the lexicon names it ("call off"), or null for an entry that rests on no proposition (actors, times).</summary>
    public string? Predicate { get; init; }

    /// <summary>The parts of the proposition with their words, in order of the text.</summary>
    public IReadOnlyList<ExplainedRole> Roles { get; init; } = [];

    /// <summary>How the text presents it ("happened", "planned, negated, under 'said'"), or null.</summary>
    public string? Standing { get; init; }

    /// <summary>The rule or model that decided ("speech.tsv:12").</summary>
    public string? Rule { get; init; }

    /// <summary>What the rule says, in a sentence, or null.</summary>
    public string? RuleText { get; init; }

    /// <summary>The example of the lexicon row that decided, arguments in brackets, or null.</summary>
    public string? RuleExample { get; init; }
}
