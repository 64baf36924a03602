using Rapporteur.Language;

namespace Rapporteur.Reading.Statements;

/// <summary>Words in quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="FirstSentence">Sentence of the opening mark.</param>
/// <param name="LastSentence">Sentence of the closing mark.</param>
internal readonly record struct Quotation(TextSpan Outer, TextSpan Inner, int FirstSentence, int LastSentence);
