namespace Rapporteur.Dossiers.Identity;

/// <summary>Whether two reports are copies of one text, or tell of one story.</summary>
internal static class ReportIdentity
{
    /// <summary>Id of the rule for copies: what carries it has one origin.</summary>
    public const string Copy = "report.copy";

    /// <summary>Id of the rule for stories.</summary>
    public const string Story = "report.story";

    private const double CopyAlike = 0.5;
    private const double Decay = 0.03;
    private const int StoryDays = 7;

    /// <summary>The rule that links them and why; no reason where none does.</summary>
    public static (string Rule, string? Why) Same(FindingData a, FindingData b)
    {
        var alike = TextSketch.Resemblance(a.Hashes, b.Hashes);
        if (alike >= CopyAlike)
        {
            return (Copy, $"about {alike:P0} of the runs of five words are the same");
        }

        // The further apart, the more alike they must be; a report without a day is taken for one of the other's.
        var apart = Days.Apart(a.Published, b.Published) ?? 0;
        var cosine = TextSketch.Cosine(a.Terms, b.Terms);
        return apart <= StoryDays && cosine >= TextSketch.StoryAlike + (Decay * apart)
            ? (Story, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"telling words alike ({cosine:F2}), {apart} days apart"))
            : (Story, null);
    }
}
