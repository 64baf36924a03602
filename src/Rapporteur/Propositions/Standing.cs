using Rapporteur.Records;

namespace Rapporteur.Propositions;

/// <summary>How the text presents what a proposition tells.</summary>
/// <param name="Status">As having happened, going on, planned ... the sum of tense, modals, negation and the predicates above it.</param>
/// <param name="IsNegated">Whether it stands under a negation of its own clause.</param>
/// <param name="Modal">The modal above it in lower case ("would", "must", "may"), or null.</param>
/// <param name="IsConditional">Whether it stands in an if-clause or under one.</param>
/// <param name="Certainty">How sure the wording is: 1 for plain assertion, less for "may", "reportedly", "expected to".</param>
public readonly record struct Standing(EventStatus Status, bool IsNegated, string? Modal, bool IsConditional, double Certainty);
