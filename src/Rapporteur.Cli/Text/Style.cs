namespace Rapporteur.Cli.Text;

/// <summary>What a stretch of text is, for the eye. Colour only repeats what words and signs say.</summary>
internal enum Style
{
    Plain,
    Bold,
    Dim,

    /// <summary>Done, held, for.</summary>
    Good,

    /// <summary>Called off, refused, against.</summary>
    Bad,

    /// <summary>Still to come.</summary>
    Coming,

    /// <summary>Not sure.</summary>
    Doubt,
}
