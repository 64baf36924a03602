using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Places;

/// <summary>A place name in its sentence.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Range">Its tokens.</param>
/// <param name="Place">What the gazetteer knows of it.</param>
public sealed record PlaceMention(int Sentence, TokenRange Range, Place Place);
