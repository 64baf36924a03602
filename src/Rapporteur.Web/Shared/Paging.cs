using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Shared;

/// <summary>Which page of how long a list.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Total">Rows of the whole list.</param>
public sealed record Paging(int Page, int Total)
{
    /// <summary>Rows a page.</summary>
    public const int Size = 100;

    /// <summary>Number of pages, at least one.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The page that a request asks for.</summary>
    internal static int PageOf(PageRequest request) => request.Number("page", 1, 1, 1_000_000);

    /// <summary>The rows of this page.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> all) => all.Skip((Page - 1) * Size).Take(Size);

    /// <summary>Links to the first, previous, next and last page, as a header has them (RFC 8288); null where there is but one.</summary>
    /// <param name="addressOf">Address of a page by its number.</param>
    public string? Links(Func<int, string> addressOf)
    {
        ArgumentNullException.ThrowIfNull(addressOf);
        if (Pages == 1)
        {
            return null;
        }

        var links = new List<string> { $"<{addressOf(1)}>; rel=\"first\"" };
        if (Page > 1)
        {
            links.Add($"<{addressOf(Math.Min(Page - 1, Pages))}>; rel=\"prev\"");
        }

        if (Page < Pages)
        {
            links.Add($"<{addressOf(Page + 1)}>; rel=\"next\"");
        }

        return string.Join(", ", links.Append($"<{addressOf(Pages)}>; rel=\"last\""));
    }

    /// <summary>"Meetings 101 to 200 of 312".</summary>
    /// <param name="noun">What the rows are, in the singular.</param>
    public string Told(string noun)
    {
        ArgumentException.ThrowIfNullOrEmpty(noun);
        var (first, last) = (((Page - 1) * Size) + 1, Math.Min(Page * Size, Total));
        return Total <= Size ? Words.Count(Total, noun) : $"{Words.Of(first)} to {Words.Of(last)} of {Words.Count(Total, noun)}";
    }
}
