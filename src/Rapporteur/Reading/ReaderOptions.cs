namespace Rapporteur.Reading;

/// <summary>How reports are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>Name of the language model: "fast" by default.</summary>
    public string Model { get; init; } = "fast";
}
