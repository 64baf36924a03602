using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>Identifier of an entry within one record: a letter for the layer and a number ("m2").</summary>
/// <param name="Value">The identifier as printed.</param>
[JsonConverter(typeof(EntryIdJsonConverter))]
public readonly record struct EntryId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
