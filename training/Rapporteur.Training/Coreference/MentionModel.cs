using System.Globalization;
using Rapporteur.Dossiers.Identity;
using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>How likely two tellings are of one event; and from which average likelihood groups of them are one.</summary>
/// <param name="trees">Several sets of trees, whose likelihoods are averaged.</param>
/// <param name="habits">What words do in stories.</param>
/// <param name="alike">The least average likelihood.</param>
internal sealed class MentionModel(IReadOnlyList<BoostedTrees> trees, Habits habits, double alike)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "coreference.tsv";

    /// <summary>Documents are compared whose stories could be one to at least this likelihood.</summary>
    public const double LeastStory = 0.1;

    private const string Head = "rapporteur coreference 1";

    private readonly Likeness _likeness = new(habits, WordRarity.Load());

    /// <summary>From which average likelihood groups of tellings are one.</summary>
    public double Alike => alike;

    /// <summary>Loads the model.</summary>
    /// <param name="directory">Folder of the models.</param>
    /// <param name="meanings">Vectors of words.</param>
    /// <exception cref="ModelFormatException">The file is no such model.</exception>
    public static MentionModel Load(string directory, Meanings meanings)
    {
        var path = Path.Combine(directory, FileName);
        var lines = File.ReadAllLines(path).Select(static l => l.Split('\t')).ToList();
        if (lines.Count < 2 || lines[0][0] != Head || lines[1][0] != "alike")
        {
            throw new ModelFormatException($"{path} is no model of coreference of this version");
        }

        var sets = new List<List<string[]>>();
        foreach (var line in lines.Where(static l => l[0] is "trees" or "cuts" or "tree"))
        {
            if (line[0] == "trees")
            {
                sets.Add([]);
            }

            sets[^1].Add(line);
        }

        return new MentionModel([.. sets.Select(BoostedTrees.Read)], Habits.Read(lines, meanings), double.Parse(lines[1][1], CultureInfo.InvariantCulture));
    }

    /// <summary>Writes the model.</summary>
    public void Save(string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (var line in (IEnumerable<string>)[Head, string.Create(CultureInfo.InvariantCulture, $"alike\t{alike:R}"), .. habits.Lines(), .. trees.SelectMany(static t => t.Lines())])
        {
            writer.WriteLine(line);
        }
    }

    /// <summary>Likelihood that two tellings are of one event.</summary>
    public double Likelihood(Telling one, Telling other, StoryLikeness stories)
    {
        var row = _likeness.Of(one, other, stories);
        return trees.Average(t => t.Likelihood(t.Steps(row)));
    }
}
