namespace Rapporteur.Sources.Feeds;

/// <summary>What a feed says of all its items.</summary>
internal sealed class FeedFacts
{
    public string? Title { get; private set; }

    public string? Author { get; private set; }

    public string? Language { get; set; }

    /// <summary>Takes an element of the feed itself; the first of a kind counts.</summary>
    public void Take(string name, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        switch (name)
        {
            case "title":
                Title ??= value;
                break;
            case "language":
                Language ??= value;
                break;
            case "author" or "creator":
                Author ??= value;
                break;
        }
    }
}
