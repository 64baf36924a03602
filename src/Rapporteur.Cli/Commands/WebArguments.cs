using System.CommandLine;
using Rapporteur.Sources.Web;

namespace Rapporteur.Cli.Commands;

/// <summary>The options of commands that take URLs.</summary>
internal static class WebArguments
{
    /// <summary><c>--follow</c>.</summary>
    public static Option<bool> Follow() => new("--follow")
    {
        Description = "With the URL of a feed: fetches the page of each item, one after the other, a second apart.",
    };

    /// <summary>How URLs are fetched.</summary>
    public static WebOptions Options(ParseResult parsed, Option<bool> follow) => WebOptions.Default with { FollowsItems = parsed.GetValue(follow) };
}
