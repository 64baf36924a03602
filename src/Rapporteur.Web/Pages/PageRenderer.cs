using System.Text;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.Logging;

namespace Rapporteur.Web.Pages;

/// <summary>Makes HTML of components.</summary>
internal sealed class PageRenderer(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>Renders a component to UTF-8.</summary>
    /// <param name="render">Renders it with the renderer that is handed over.</param>
    public async Task<byte[]> RenderAsync(Func<HtmlRenderer, Task<HtmlRootComponent>> render)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await render(renderer);
            using var bytes = new MemoryStream();
            await using (var writer = new StreamWriter(bytes, new UTF8Encoding(false)))
            {
                root.WriteHtmlTo(writer);
            }

            return bytes.ToArray();
        });
    }
}
