using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading.Places;
using Rapporteur.Reading.Times;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>What the layers that only name things found, and the propositions: the input of every later reader.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">Its sentences, trees and names.</param>
/// <param name="Actors">Who.</param>
/// <param name="Times">When.</param>
/// <param name="Places">Where.</param>
/// <param name="Propositions">What is said of them, in order of the text.</param>
public sealed record Findings(
    Report Report,
    ParsedText Text,
    ActorIndex Actors,
    IReadOnlyList<TimeMention> Times,
    IReadOnlyList<PlaceMention> Places,
    IReadOnlyList<Proposition> Propositions);
