using System.Globalization;
using System.Text.RegularExpressions;

namespace Rapporteur.Benchmarks;

/// <summary>
/// Makes any number of reports from a few: states, capitals, surnames, days and outlets are exchanged, each the same way throughout a report;
/// some words are exchanged for others that mean the same, some paragraphs are left out, one in ten is a near copy of the report before under
/// another outlet. The same seed gives the same reports.
/// </summary>
/// <param name="bases">Bodies of the reports that are varied.</param>
/// <param name="seed">Start of the random numbers.</param>
internal sealed partial class ReportGenerator(IReadOnlyList<string> bases, int seed)
{
    private const int CopiesInTen = 1;

    private static readonly string[] s_states =
    [
        "Kenya", "Norway", "Peru", "Vietnam", "Jordan", "Georgia", "Colombia", "Ghana", "Nepal", "Finland", "Egypt", "Sudan", "Japan", "Chile", "Poland", "Qatar",
        "Serbia", "Kosovo", "Eritrea", "Oman", "Thailand", "Cambodia", "Bolivia", "Mali", "Niger", "Cyprus", "Greece", "Turkey", "Armenia", "Azerbaijan",
    ];

    private static readonly string[] s_surnames =
    [
        "Okafor", "Lindqvist", "Castellanos", "Baptiste", "Haraldsen", "Mwangi", "Petrov", "Nakagawa", "Abdullah", "Rossi", "Novak", "Fernandes", "Dahl", "Kaya",
        "Tesfaye", "Moreau", "Bakare", "Silva", "Ibrahim", "Kovacs", "Larsen", "Osei", "Rahman", "Sato", "Vargas", "Zhou",
    ];

    private static readonly string[] s_outlets = ["The Gazette", "The Courier", "Daily Herald", "Evening Post", "The Observer of the Strait", "Harbour News", "Morning Star of the Plateau"];

    private static readonly (string One, string Other)[] s_words =
    [
        ("said", "told reporters"), ("talks", "negotiations"), ("agreed", "consented"), ("began", "started"), ("called off", "cancelled"), ("deal", "agreement"),
        ("truce", "ceasefire"), ("envoy", "negotiator"), ("rejected", "turned down"), ("backed", "supported"), ("on Tuesday", "on Friday"), ("last week", "earlier this month"),
    ];

    private readonly Random _random = new(seed);
    private string _before = string.Empty;
    private DateOnly _day = new(2023, 1, 1);

    /// <summary>The next report, with its header.</summary>
    /// <param name="number">Number of the report.</param>
    public string Next(int number)
    {
        _day = _day.AddDays(number % 9 == 0 ? 1 : 0);
        var isCopy = _before.Length > 0 && _random.Next(10) < CopiesInTen;
        _before = isCopy ? _before.Replace("  ", " ", StringComparison.Ordinal) + " The agency contributed to this report." : Body();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"title: Report {number} of the day\noutlet: {s_outlets[_random.Next(s_outlets.Length)]}\ndate: {_day:yyyy-MM-dd}\n\n{_before}\n");
    }

    private string Body()
    {
        var text = bases[_random.Next(bases.Count)];
        var paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where((_, i) => i == 0 || _random.Next(5) > 0);
        text = string.Join("\n\n", paragraphs);
        text = Exchange(text, s_states);
        text = Exchange(text, s_surnames);
        foreach (var (one, other) in s_words)
        {
            if (_random.Next(2) == 0)
            {
                text = text.Replace(one, other, StringComparison.Ordinal);
            }
        }

        return Digits().Replace(text, m => m.Value.Length == 4 ? m.Value : (_random.Next(1, 97)).ToString(CultureInfo.InvariantCulture));
    }

    // The capitalised words of the text that occur most are given other names, each always the same.
    private string Exchange(string text, string[] names)
    {
        var frequent = Name().Matches(text).Select(static m => m.Value).GroupBy(static n => n, StringComparer.Ordinal)
            .Where(static g => g.Count() > 1).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => g.Key).Where(n => names == s_states == Array.Exists(s_states, s => s == n) || _random.Next(3) == 0).Take(3).ToList();
        foreach (var name in frequent)
        {
            text = Regex.Replace(text, $@"\b{Regex.Escape(name)}\b", names[_random.Next(names.Length)], RegexOptions.None, TimeSpan.FromSeconds(1));
        }

        return text;
    }

    [GeneratedRegex(@"(?<=[a-z,] )[A-Z][a-z]{3,}", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b\d{1,4}\b", RegexOptions.None, 1000)]
    private static partial Regex Digits();
}
