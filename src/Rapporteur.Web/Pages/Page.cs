using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.AspNetCore.Http;
using Rapporteur.Dossiers;
using Rapporteur.Web.Output;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Pages;

/// <summary>A page with its model and the component that shows it.</summary>
/// <typeparam name="TModel">The model: plain data.</typeparam>
/// <typeparam name="TView">The component.</typeparam>
internal abstract class Page<TModel, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TView> : IPage
    where TModel : class
    where TView : PageView<TModel>
{
    /// <inheritdoc/>
    public abstract string Route { get; }

    /// <inheritdoc/>
    public virtual string TwinRoute => Route;

    /// <inheritdoc/>
    public virtual bool HasTable => false;

    /// <summary>How the model is written as JSON.</summary>
    protected abstract JsonTypeInfo<TModel> Json { get; }

    JsonTypeInfo IPage.Json => Json;

    async ValueTask<object?> IPage.ModelOfAsync(PageRequest request) => await ModelOfAsync(request);

    CsvTable IPage.TableOf(object model) => TableOf((TModel)model);

    ValueTask IPage.PrepareAsync(DossierSnapshot snapshot, SnapshotCache snapshots) => PrepareAsync(snapshot, snapshots);

    Task<HtmlRootComponent> IPage.RenderAsync(HtmlRenderer renderer, PageFrame frame, object model) =>
        renderer.RenderComponentAsync<TView>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PageView<>.Frame)] = frame,
            [nameof(PageView<>.Model)] = model,
        }));

    /// <summary>The model for a request; null where there is nothing of that name.</summary>
    /// <exception cref="BadQueryException">The query asks for what cannot be.</exception>
    protected virtual TModel? ModelOf(PageRequest request) => throw new NotSupportedException($"{Route} makes its model in {nameof(ModelOfAsync)}.");

    /// <summary>The model of a page that looks at more than one moment, or into the store.</summary>
    /// <exception cref="BadQueryException">The query asks for what cannot be.</exception>
    protected virtual ValueTask<TModel?> ModelOfAsync(PageRequest request) => new(ModelOf(request));

    /// <inheritdoc/>
    public virtual string VariesBy(HttpContext context) => string.Empty;

    /// <inheritdoc cref="IPage.PrepareAsync"/>
    protected virtual ValueTask PrepareAsync(DossierSnapshot snapshot, SnapshotCache snapshots) => ValueTask.CompletedTask;

    /// <summary>The model as a table; only called where <see cref="HasTable"/>.</summary>
    protected virtual CsvTable TableOf(TModel model) => throw new NotSupportedException($"{Route} has no table.");
}
