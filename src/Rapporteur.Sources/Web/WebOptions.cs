namespace Rapporteur.Sources.Web;

/// <summary>How pages and feeds are fetched.</summary>
public sealed record WebOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static WebOptions Default { get; } = new();

    /// <summary>Longest time for one document, from the first connection to its last byte; a minute by default.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Pause between two requests, so that no server is pressed; a second by default.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Most redirects in a row; 5 by default.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Whether the pages that a feed's items link to are fetched, one after the other; not by default.</summary>
    public bool FollowsItems { get; init; }
}
