using System.Text.Json.Serialization.Metadata;
using Rapporteur.Dossiers;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Search;

/// <summary><c>/search</c>: sentences by their words. Query: q (words, "phrases", -exclusions).</summary>
internal sealed class SearchPage : Page<SearchModel, SearchView>
{
    /// <inheritdoc/>
    public override string Route => "/search";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<SearchModel> Json => WorkbenchJson.Default.SearchModel;

    /// <inheritdoc/>
    protected override SearchModel ModelOf(PageRequest request) => request.Text("q") is { } words
        ? SearchModel.Of(request.Snapshot, words, SentenceSearch.Find(request.Store, words, SearchModel.Most + 1, id => request.Snapshot.FindingsOf(id).Any())) : new SearchModel(null, [], false);

    /// <inheritdoc/>
    protected override CsvTable TableOf(SearchModel model)
    {
        var table = new CsvTable("text", "report", "sentence", "title", "source", "entries");
        foreach (var row in model.Rows)
        {
            table.Add(row.Text, row.Report, Words.Plain(row.Sentence), row.Title, row.Source, string.Join("; ", row.Entries));
        }

        return table;
    }
}
