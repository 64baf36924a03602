namespace Rapporteur.Dossiers.Identity;

/// <summary>Whether two reports are copies of one text, or tell of one story.</summary>
internal static class ReportIdentity
{
    /// <summary>Id of the rule for copies: what carries it has one origin.</summary>
    public const string Copy = "report.copy";

    /// <summary>Id of the rule for stories.</summary>
    public const string Story = "report.story";

    private const double CopyAlike = 0.5;
    private const int StoryDays = 7;

    /// <summary>The rule that links them and why; no reason where none does.</summary>
    /// <param name="a">One report.</param>
    /// <param name="b">The other.</param>
    /// <param name="model">Tells how likely two reports are of one story.</param>
    public static (string Rule, string? Why) Same(FindingData a, FindingData b, StoryModel model)
    {
        var alike = TextSketch.Resemblance(a.Hashes, b.Hashes);
        if (alike >= CopyAlike)
        {
            return (Copy, $"about {alike:P0} of the runs of five words are the same");
        }

        var likely = Likelihood(a, b, model);
        return likely >= StoryModel.Alike
            ? (Story, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"names and telling words make one story likely ({likely:F2}), {Days.Apart(a.Published, b.Published) ?? 0} days apart"))
            : (Story, null);
    }

    /// <summary>Likelihood that two reports are of one story: 0 beyond a week, and a report without a day is taken for one of the other's.</summary>
    public static double Likelihood(FindingData a, FindingData b, StoryModel model) =>
        Days.Apart(a.Published, b.Published) is var apart && apart > StoryDays ? 0 : model.Likelihood(a.Terms, b.Terms, apart ?? 0);
}
