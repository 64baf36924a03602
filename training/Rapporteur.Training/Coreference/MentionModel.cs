using System.Globalization;
using Rapporteur.Dossiers.Identity;
using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// How likely two tellings are of one event: by what they are, then by what the first look at all pairs tells of them; and from which average
/// likelihood groups of them are one.
/// </summary>
/// <param name="first">Several sets of trees for the first look, whose likelihoods are averaged.</param>
/// <param name="second">The same for the second.</param>
/// <param name="habits">What words do in stories.</param>
/// <param name="alike">The least average likelihood.</param>
internal sealed class MentionModel(IReadOnlyList<BoostedTrees> first, IReadOnlyList<BoostedTrees> second, Habits habits, double alike)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "coreference.tsv";

    /// <summary>Documents are compared whose stories could be one to at least this likelihood.</summary>
    public const double LeastStory = 0.1;

    private const string Head = "rapporteur coreference 1";

    private readonly Likeness _likeness = new(habits, WordRarity.Load());

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

        var looks = lines.FindIndex(static l => l[0] == "second");
        return new MentionModel(
            Trees(lines[..looks]), Trees(lines[looks..]), Habits.Read(lines, meanings), double.Parse(lines[1][1], CultureInfo.InvariantCulture));
    }

    /// <summary>Writes the model.</summary>
    public void Save(string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (var line in (IEnumerable<string>)
        [
            Head,
            string.Create(CultureInfo.InvariantCulture, $"alike\t{alike:R}"),
            .. habits.Lines(),
            .. first.SelectMany(static t => t.Lines()),
            "second",
            .. second.SelectMany(static t => t.Lines()),
        ])
        {
            writer.WriteLine(line);
        }
    }

    /// <summary>The event of each mention.</summary>
    public Dictionary<string, string> Events(MentionReading reading, StoryMap map)
    {
        var looked = new List<(int One, int Other, double Likelihood)>();
        var rows = new List<IReadOnlyList<double>>();
        foreach (var (one, other, stories) in reading.Pairs(map))
        {
            var row = _likeness.Of(reading.Tellings[one], reading.Tellings[other], stories);
            if (BoostedTrees.Likelihood(first, row) is >= Company.Least and var likelihood)
            {
                looked.Add((one, other, likelihood));
                rows.Add(row);
            }
        }

        var company = new Company(reading.Tellings, looked);
        var pairs = new MentionPairs([.. reading.Tellings.Select(static t => t.Id)]);
        for (var i = 0; i < looked.Count; i++)
        {
            var (one, other, _) = looked[i];
            pairs.Add(one, other, BoostedTrees.Likelihood(second, [.. rows[i], .. company.Of(one, other)]));
        }

        return pairs.Events(alike);
    }

    private static List<BoostedTrees> Trees(IEnumerable<string[]> lines)
    {
        var sets = new List<List<string[]>>();
        foreach (var line in lines.Where(static l => l[0] is "trees" or "cuts" or "tree"))
        {
            if (line[0] == "trees")
            {
                sets.Add([]);
            }

            sets[^1].Add(line);
        }

        return [.. sets.Select(BoostedTrees.Read)];
    }
}
