using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace Rapporteur.Web.Pages.Errors;

/// <summary>The page for whatever goes wrong, in the same layout as the others.</summary>
internal static class ErrorPage
{
    /// <summary>Renders it.</summary>
    public static Task<HtmlRootComponent> RenderAsync(HtmlRenderer renderer, PageFrame frame, ErrorModel model) =>
        renderer.RenderComponentAsync<ErrorView>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ErrorView.Frame)] = frame,
            [nameof(ErrorView.Model)] = model,
        }));
}
