using Rapporteur.Language;

namespace Rapporteur.Reading.Times;

/// <summary>A sentence as the rules see it: its units, readable beyond either end without a check.</summary>
internal sealed class Clause(string text, Sentence sentence, ArraySegment<Unit> units)
{
    private static readonly Unit Beyond = new() { Sign = '\n', Number = -1, SpaceBefore = true };

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>Number of units.</summary>
    public int Count => units.Count;

    /// <summary>The unit, or a blank sign outside the sentence.</summary>
    public Unit this[int i] => (uint)i < (uint)units.Count ? units[i] : Beyond;

    /// <summary>What is known of the word at <paramref name="i"/>, or null.</summary>
    public Word? Word(int i) => this[i].Word;

    /// <summary>Whether the word at <paramref name="i"/> is this one.</summary>
    public bool Is(int i, string word) => Word(i)?.Text == word;

    /// <summary>Whether the word at <paramref name="i"/> is one of these.</summary>
    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        if (Word(i) is not { } found)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (found.Text == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sign stands at <paramref name="i"/>.</summary>
    public bool Sign(int i, char sign) => this[i].Sign == sign;

    /// <summary>Whether unit <paramref name="i"/> follows the one before it without a space.</summary>
    public bool Joined(int i) => !this[i].SpaceBefore;

    /// <summary>The text of a unit.</summary>
    public ReadOnlySpan<char> Text(int i) => text.AsSpan(this[i].Start, this[i].End - this[i].Start);

    /// <summary>Just after the word at <paramref name="i"/> if it is this one, else <paramref name="i"/> itself.</summary>
    public int Skip(int i, string word) => Is(i, word) ? i + 1 : i;

    /// <summary>Just after the sign at <paramref name="i"/> if it is there, else <paramref name="i"/> itself.</summary>
    public int Skip(int i, char sign) => Sign(i, sign) ? i + 1 : i;

    /// <summary>Whether a word is written in small letters and ends like a plural ("villages").</summary>
    public bool LooksPlural(int i) => this[i].IsWord && !this[i].Upper && Text(i) is { Length: > 3 } word && word[^1] == 's' && word[^2] != 's';
}
