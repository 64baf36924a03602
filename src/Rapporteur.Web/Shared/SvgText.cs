using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Rapporteur.Web.Shared;

/// <summary>Words in a drawing. A class, since Razor takes the element of that name for its own.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>From the left.</summary>
    [Parameter]
    public double X { get; set; }

    /// <summary>Baseline from the top.</summary>
    [Parameter]
    public double Y { get; set; }

    /// <summary>Class for the style sheet.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>start, middle or end; null for start.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    /// <summary>Size of the letters in units of the drawing; null for the style sheet's.</summary>
    [Parameter]
    public double? Size { get; set; }

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public string Value { get; set; } = string.Empty;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Words.Of(X));
        builder.AddAttribute(2, "y", Words.Of(Y));
        builder.AddAttribute(3, "class", Class);
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddAttribute(5, "font-size", Size?.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture));
        builder.AddContent(6, Value);
        builder.CloseElement();
    }
}
