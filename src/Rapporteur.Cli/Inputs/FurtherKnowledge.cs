namespace Rapporteur.Cli.Inputs;

/// <summary>The folder of further tables that reports are read with: the option's, else what the environment names.</summary>
internal static class FurtherKnowledge
{
    /// <summary>Name of the environment variable.</summary>
    public const string Variable = "RAPPORTEUR_KNOWLEDGE";

    /// <summary>The folder, or null for none.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    public static string? Folder(string? option = null)
    {
        var folder = option ?? Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(folder) ? null : Directory.Exists(folder) ? folder
            : throw new UsageException($"The knowledge folder \"{folder}\" is not there; make one by rapporteur knowledge import, or leave {(option is null ? Variable : "--knowledge")} out.");
    }
}
