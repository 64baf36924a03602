namespace Rapporteur.Cli.Outputs;

/// <summary>How records are printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One indented JSON document.</summary>
    Json,

    /// <summary>One JSON document a line.</summary>
    Jsonl,
}
