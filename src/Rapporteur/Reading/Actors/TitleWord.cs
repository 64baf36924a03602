namespace Rapporteur.Reading.Actors;

/// <summary>A form of a title phrase with all its rows.</summary>
internal sealed class TitleWord(string phrase, bool plural)
{
    /// <summary>The phrase in the singular, by which mentions of one office or group are compared.</summary>
    public string Phrase { get; } = phrase;

    /// <summary>Whether the form is a plural.</summary>
    public bool Plural { get; } = plural;

    /// <summary>The rows.</summary>
    public List<TitleEntry> Rows { get; } = [];

    /// <summary>The row with the use, or null.</summary>
    public TitleEntry? As(TitleUse use) => Rows.Find(row => row.Use == use);

    /// <summary>The row that tells of a body or of its name.</summary>
    public TitleEntry? OfBody => As(TitleUse.Body) ?? As(TitleUse.Word);

    /// <summary>The row that tells of one person: office, then role, then source, then one of a set ("the protester Ana Ruiz").</summary>
    public TitleEntry? OfPerson => As(TitleUse.Office) ?? As(TitleUse.Role) ?? As(TitleUse.Source) ?? (Plural ? null : As(TitleUse.Group));
}
