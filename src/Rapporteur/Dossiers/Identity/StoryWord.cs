namespace Rapporteur.Dossiers.Identity;

/// <summary>What a word of a sketch is; in the order of the features of <see cref="StoryModel"/>.</summary>
internal enum StoryWord
{
    /// <summary>A name, or what is mostly written with a capital.</summary>
    Name,

    /// <summary>Any other word.</summary>
    Common,

    /// <summary>A year, a day, a count.</summary>
    Number,

    /// <summary>A word of the title or the first sentences.</summary>
    Lead,

    /// <summary>Two capitalised words in a row.</summary>
    FullName,
}
