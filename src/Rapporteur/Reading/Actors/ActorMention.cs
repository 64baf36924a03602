using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>One place where an actor is spoken of.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Head">
/// The token that heads the mention in the tree ("president" in "the US president", "Lavrov" or "Minister" in "Russian Foreign
/// Minister Sergei Lavrov", whichever the tree makes the head; a name inside a mention may have a second mention of its own).
/// </param>
/// <param name="Range">The tokens of the mention.</param>
/// <param name="IsPronoun">Whether it is a resolved pronoun or possessive.</param>
public readonly record struct ActorMention(EntryId Actor, int Sentence, int Head, TokenRange Range, bool IsPronoun);
