using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>A person's name in a sentence with the titles around it.</summary>
/// <param name="Scan">The sentence.</param>
/// <param name="Range">Tokens of the name.</param>
/// <param name="Pieces">Its pieces.</param>
internal sealed record PersonName(SentenceScan Scan, TokenRange Range, string[] Pieces)
{
    /// <summary>Descriptions before and after the name.</summary>
    public List<Description> Titles { get; } = [];

    /// <summary>Country of a genitive or "of" phrase without a title ("Russia's Lavrov", "Rouhani of Iran").</summary>
    public string? Country { get; set; }

    /// <summary>Whether <see cref="Country"/> follows the name after "of" or "from".</summary>
    public bool IsOf { get; set; }

    /// <summary>Sector of a body after "of" ("Cherry of the Scottish National Party").</summary>
    public string? Sector { get; set; }

    /// <summary>The honorific or title before it tells a gender.</summary>
    public char Gender { get; set; } = ' ';
}
