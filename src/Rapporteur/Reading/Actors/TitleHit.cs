using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>A title, role or group word in a sentence.</summary>
internal readonly record struct TitleHit(TokenRange Range, TitleWord Word);
