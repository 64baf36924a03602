using Microsoft.AspNetCore.Components;

namespace Rapporteur.Web.Pages;

/// <summary>A component that shows a page's model and computes nothing.</summary>
/// <typeparam name="TModel">The model.</typeparam>
public abstract class PageView<TModel> : ComponentBase
    where TModel : class
{
    /// <summary>What surrounds the page: its address, the moment, the form token.</summary>
    [Parameter, EditorRequired]
    public PageFrame Frame { get; set; } = null!;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = null!;
}
