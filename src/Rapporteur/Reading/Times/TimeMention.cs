using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times;

/// <summary>A time expression in its sentence.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Range">Its tokens.</param>
/// <param name="Time">Its value.</param>
public sealed record TimeMention(int Sentence, TokenRange Range, Time Time);
