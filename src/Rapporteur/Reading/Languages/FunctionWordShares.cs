namespace Rapporteur.Reading.Languages;

/// <summary>Which share of a text's words are small words.</summary>
/// <param name="Words">Number of words.</param>
/// <param name="English">Share of them that are small words of English, 0 to 1.</param>
/// <param name="BestOther">The other language with the most, and its share.</param>
internal readonly record struct FunctionWordShares(int Words, double English, (string Name, double Share) BestOther);
