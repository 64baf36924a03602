using System.Globalization;

namespace Rapporteur.Training.Coding;

/// <summary>Counts of known and answered classes, and the F1 that follow from them.</summary>
internal sealed class ClassTable
{
    private readonly Dictionary<(string Known, string Answered), int> _counts = [];

    /// <summary>Notes one answer.</summary>
    public void Add(string known, string answered) =>
        _counts[(known, answered)] = _counts.GetValueOrDefault((known, answered)) + 1;

    /// <summary>How many were noted.</summary>
    public int Total => _counts.Values.Sum();

    /// <summary>Share of answers that are right.</summary>
    public double Accuracy => (double)_counts.Where(static c => c.Key.Known == c.Key.Answered).Sum(static c => c.Value) / Math.Max(1, Total);

    /// <summary>The known classes in their order.</summary>
    public IEnumerable<string> Classes => _counts.Keys.Select(static k => k.Known).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Mean F1 of the known classes.</summary>
    public double MacroF1 => Classes.Select(F1).DefaultIfEmpty(0).Average();

    /// <summary>F1 of one class.</summary>
    public double F1(string name)
    {
        var right = _counts.GetValueOrDefault((name, name));
        var known = _counts.Where(c => c.Key.Known == name).Sum(static c => c.Value);
        var answered = _counts.Where(c => c.Key.Answered == name).Sum(static c => c.Value);
        return known + answered == 0 ? 0 : 2.0 * right / (known + answered);
    }

    /// <summary>Prints a line: what was scored, its mean F1 and accuracy.</summary>
    public void Print(string name) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-24} n {Total,6}  macro F1 {MacroF1:F3}  accuracy {Accuracy:F3}"));

    /// <summary>Prints one line a class with its F1 and its commonest wrong answers.</summary>
    public void PrintClasses()
    {
        foreach (var name in Classes)
        {
            var wrong = _counts.Where(c => c.Key.Known == name && c.Key.Answered != name).OrderByDescending(static c => c.Value)
                .ThenBy(static c => c.Key.Answered, StringComparer.Ordinal).Take(5).Select(static c => $"{c.Key.Answered} {c.Value}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-12} {F1(name):F3}  {string.Join(", ", wrong)}"));
        }
    }
}
