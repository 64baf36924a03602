namespace Rapporteur.Cli.Text;

/// <summary>How a state is shown: by a sign and a word, which colour only repeats.</summary>
internal readonly record struct Mark(string Sign, string Word, Style Style)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Sign} {Word}";
}
