using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>A name from the tables in a sentence.</summary>
internal readonly record struct NameHit(TokenRange Range, KnownName Known);
