using Rapporteur.Language;

namespace Rapporteur.Training.Entities;

/// <summary>Counts of names found, right and annotated, by type; a name is right with both its borders and its type.</summary>
internal sealed class EntityScore
{
    private readonly SortedDictionary<string, (int Right, int Found, int Gold)> _counts = new(StringComparer.Ordinal);

    public void Add(IReadOnlyList<EntityMention> found, IReadOnlyList<EntityMention> gold, Func<EntityType, string?> name)
    {
        var f = Named(found, name);
        var g = Named(gold, name);
        foreach (var item in f)
            Count(item.Name, g.Contains(item) ? 1 : 0, 1, 0);
        foreach (var item in g)
            Count(item.Name, 0, 0, 1);
    }

    /// <summary>F1 over all types.</summary>
    public double F1 => F(Total);

    public void Print(string title)
    {
        Console.WriteLine($"{title,-28} {Line(Total)}");
        foreach (var (name, counts) in _counts)
            Console.WriteLine($"  {name,-26} {Line(counts)}");
    }

    private (int Right, int Found, int Gold) Total =>
        _counts.Values.Aggregate((0, 0, 0), static (a, b) => (a.Item1 + b.Right, a.Item2 + b.Found, a.Item3 + b.Gold));

    private static string Line((int Right, int Found, int Gold) c) =>
        FormattableString.Invariant(
            $"P {(double)c.Right / Math.Max(1, c.Found):0.000} R {(double)c.Right / Math.Max(1, c.Gold):0.000} F1 {F(c):0.000} (gold {c.Gold})");

    private static double F((int Right, int Found, int Gold) c) => 2.0 * c.Right / Math.Max(1, c.Found + c.Gold);

    private static HashSet<(TokenRange Range, string Name)> Named(IReadOnlyList<EntityMention> mentions, Func<EntityType, string?> name) =>
        [.. mentions.Select(m => (m.Range, Name: name(m.Type)!)).Where(static m => m.Name is not null)];

    private void Count(string name, int right, int found, int gold)
    {
        var c = _counts.GetValueOrDefault(name);
        _counts[name] = (c.Right + right, c.Found + found, c.Gold + gold);
    }
}
