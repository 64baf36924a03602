namespace Rapporteur.Language;

/// <summary>How a word that is written with a full stop behaves; <c>Words/abbreviations.tsv</c> explains the classes.</summary>
internal enum AbbreviationKind
{
    None,
    Title,
    Number,
    Month,
    Unit,
    Clock,
    Latin,
    Close,
    State,

    /// <summary>One capital letter ("J."), by its shape.</summary>
    Initial,

    /// <summary>Letters with stops between them ("U.S.", "Ph.D."), by its shape.</summary>
    Acronym,

    /// <summary>A number or letter that counts items, at the start of a line ("2.").</summary>
    Item,
}
