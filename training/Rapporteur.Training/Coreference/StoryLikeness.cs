namespace Rapporteur.Training.Coreference;

/// <summary>What is known of the stories of two documents.</summary>
/// <param name="Features">
/// Likelihood that the two are of one story, average of that over the stories they were put into, whether that is one story, then how alike their words are by kind.
/// </param>
internal sealed record StoryLikeness(IReadOnlyList<double> Features)
{
    /// <summary>Average likelihood that a document of the story of the one and one of the story of the other belong together; 1 within a story.</summary>
    public double OfStories => Features[1];
}
