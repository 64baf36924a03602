using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace Rapporteur.Web.Pages.Waiting;

/// <summary>The page in the place of every other until the dossier has been read once.</summary>
internal static class WaitingPage
{
    /// <summary>Renders it.</summary>
    public static Task<HtmlRootComponent> RenderAsync(HtmlRenderer renderer, PageFrame frame, WaitingModel model) =>
        renderer.RenderComponentAsync<WaitingView>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(WaitingView.Frame)] = frame,
            [nameof(WaitingView.Model)] = model,
        }));
}
