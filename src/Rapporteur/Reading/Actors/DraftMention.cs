using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>A mention while the report is being read.</summary>
internal readonly record struct DraftMention(ActorDraft Draft, int Sentence, int Head, TokenRange Range, bool Pronoun);
