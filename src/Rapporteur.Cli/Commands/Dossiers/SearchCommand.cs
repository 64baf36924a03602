using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur search</c>: full-text search over sentences.</summary>
internal sealed class SearchCommand() : ViewCommand("search", "Finds sentences: words, \"phrases\", -exclusions.")
{
    private readonly Argument<string[]> _words = new("WORDS")
    {
        Description = "What to look for.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> _limit = new("--limit")
    {
        Description = "The most to show.",
        HelpName = "N",
        DefaultValueFactory = static _ => 50,
    };

    /// <inheritdoc/>
    protected override void AddTo(Command command)
    {
        command.Arguments.Add(_words);
        command.Options.Add(_limit);
    }

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var reports = new Dossier(store, moment).Findings(FindingLayer.Report).ToDictionary(static f => f.Id.Report, StringComparer.Ordinal);
        var table = new Table("day", "outlet", "sentence", "id") { WhenEmpty = "No sentence has these words." };
        foreach (var hit in SentenceSearch.Find(store, string.Join(' ', parsed.GetValue(_words)!), Math.Max(1, parsed.GetValue(_limit)), reports.ContainsKey))
        {
            var report = reports[hit.Report];
            table.Add(Invariant.Text(report.Published), report.Data.Outlet, hit.Text, $"{DossierWords.Short(report.Id)}#s{Invariant.Text(hit.Sentence)}");
        }

        return table;
    }
}
