using Rapporteur.Records;

namespace Rapporteur.Reading.Coding;

/// <summary>How far a sentence presents what one of its words tells as having happened.</summary>
/// <param name="Factuality">From -3 (certainly not) by way of 0 (open) to +3 (certainly), as annotators of event factuality grade it.</param>
/// <param name="Status">As happened, going on, planned, proposed, possible, called off, denied.</param>
public readonly record struct StandingCode(double Factuality, EventStatus Status);
