using Rapporteur.Records;

namespace Rapporteur.Reading.Languages;

/// <summary>Tells whether a text is English, by its script and its small words, so that no other language is read as if it were.</summary>
/// <remarks>
/// Small words ("the", "of", "which") make up two fifths of English prose and less than a tenth of anything else, which
/// some fifty words show plainly. Short texts pass unless another language speaks clearly. Immutable and thread-safe;
/// looks at the first <see cref="Sample"/> characters, so that its time does not grow with the text.
/// </remarks>
public sealed class EnglishCheck
{
    /// <summary>Code of the note that a text is not English.</summary>
    public const string NoteCode = "not-english";

    /// <summary>How many characters are looked at.</summary>
    public const int Sample = 60_000;

    private const int FewWords = 12;
    private const int ManyWords = 50;

    private static readonly Lazy<EnglishCheck> Shared = new(() => new EnglishCheck(null));

    private readonly FunctionWords _words;
    private readonly Scripts _scripts;

    private EnglishCheck(string? knowledgeDirectory)
    {
        var directory = Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "languages");
        _words = FunctionWords.Load(Path.Combine(directory, "function-words.tsv"));
        _scripts = Scripts.Load(Path.Combine(directory, "scripts.tsv"));
    }

    /// <summary>The check with the knowledge beside the program, loaded once.</summary>
    public static EnglishCheck Default => Shared.Value;

    /// <summary>Loads the check from another knowledge directory.</summary>
    /// <param name="knowledgeDirectory">Null for <c>knowledge</c> beside the program.</param>
    public static EnglishCheck Load(string? knowledgeDirectory = null) => new(knowledgeDirectory);

    /// <summary>The note for a text that is not English, or null for one that is or that is too short to tell.</summary>
    /// <param name="text">The body of a report.</param>
    public Note? NoteFor(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var (script, share) = _scripts.MainOf(sample);
        if (script is not null and not "Latin" && share > 0.5)
        {
            return Because($"it is written in {script} script");
        }

        var shares = _words.SharesIn(sample);
        if (shares.Words < FewWords)
        {
            return null;
        }

        var other = shares.BestOther;
        if (shares.English < 0.2 && other.Share > Math.Max(0.15, 1.4 * shares.English))
        {
            return Because($"it looks like {other.Name}");
        }

        return shares.Words >= ManyWords && shares.English < 0.06
            ? Because("it has hardly any of the small words that English cannot do without")
            : null;
    }

    private static Note Because(string reason) => new()
    {
        Code = NoteCode,
        Message = $"The text is not in English: {reason}. Nothing was read; give an English report or a translation.",
    };
}
