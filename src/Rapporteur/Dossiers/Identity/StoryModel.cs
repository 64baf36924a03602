using System.Collections.Concurrent;
using System.Globalization;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Dossiers.Identity;

/// <summary>How likely two reports are of one story: a logistic model over what their sketches have in common.</summary>
/// <remarks>Weights are learned (<c>train stories</c>) and lie in <c>knowledge/words/stories.tsv</c>. Depends on the two sketches alone.</remarks>
public sealed class StoryModel
{
    /// <summary>Likelihood from which two reports are of one story; the middle of the stretch in which it hardly matters over the data of training.</summary>
    public const double Alike = 0.45;

    private static readonly ConcurrentDictionary<string, StoryModel> s_loaded = new(StringComparer.Ordinal);

    private readonly double[] _weights;

    private StoryModel(double[] weights) => _weights = weights;

    /// <summary>Names of the features: likeness of each kind of word, years that differ, a year in common.</summary>
    public static IReadOnlyList<string> Features { get; } = ["constant", "names", "words", "numbers", "lead", "full-names", "years-differ", "year-shared"];

    /// <summary>Reads the weights; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">The table is missing or cannot be read.</exception>
    public static StoryModel Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"),
        static d =>
        {
            var rows = TabbedFile.Rows(Path.Combine(d, "words", "stories.tsv"), 2).ToDictionary(static r => r[0], static r => double.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
            return new StoryModel([.. Features.Select(f => rows[f])]);
        });

    /// <summary>Values of the features for two sketches, as <see cref="StorySketch.Of"/> makes them.</summary>
    public static IReadOnlyList<double> FeaturesOf(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return StorySketch.Compare(one, other);
    }

    /// <summary>Likelihood that two sketches are of one story, 0 to 1; less for each day between their reports.</summary>
    /// <param name="one">Sketch of one.</param>
    /// <param name="other">Sketch of the other.</param>
    /// <param name="days">Days between their publication.</param>
    public double Likelihood(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other, int days = 0)
    {
        const double ADay = 0.3;
        var features = FeaturesOf(one, other);
        var sum = -ADay * days;
        for (var i = 0; i < features.Count; i++)
        {
            sum += _weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
