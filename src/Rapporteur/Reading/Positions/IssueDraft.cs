namespace Rapporteur.Reading.Positions;

/// <summary>An issue while proposals are joined to it.</summary>
/// <param name="words">Content words of its first proposal.</param>
/// <param name="concept">Key of the concept that its words stand for, or null.</param>
/// <param name="label">The words of its first proposal.</param>
internal sealed class IssueDraft(HashSet<string> words, string? concept, string label)
{
    /// <summary>Content words of all its proposals.</summary>
    public HashSet<string> Words { get; } = words;

    /// <summary>The concept, or null.</summary>
    public string? Concept { get; private set; } = concept;

    /// <summary>The shortest telling words for it.</summary>
    public string Label { get; private set; } = label;

    /// <summary>Whether proposals in other words were joined to it by their concept, so that its name fits them all.</summary>
    public bool IsJoinedByConcept { get; private set; }

    /// <summary>Adds a proposal.</summary>
    public void Take(HashSet<string> words, string? concept, string text)
    {
        IsJoinedByConcept |= concept is not null && concept == Concept && !Words.SetEquals(words);
        Concept ??= concept;
        Words.UnionWith(words);
        Label = text.Length < Label.Length && text.Length > 12 ? text : Label;
    }
}
