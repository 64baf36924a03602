using AngleSharp.Dom;

namespace Rapporteur.Sources.Html;

/// <summary>Visible text of a part of a page, in document order, with a blank line between paragraphs.</summary>
/// <remarks>Walks without recursion, so that no page can exhaust the stack.</remarks>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "audio", "video", "canvas",
        "select", "button", "textarea", "input",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
        "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "tfoot",
        "thead", "tr", "ul",
    };

    private readonly ParagraphWriter _writer = new();

    private HtmlText()
    {
    }

    /// <summary>The text; empty where nothing is visible.</summary>
    /// <param name="root">An element or a document; not changed.</param>
    public static string Of(INode root)
    {
        var text = new HtmlText();
        text.Walk(root);
        return text._writer.ToString();
    }

    // Children are counted off: the library looks a node's next sibling up from the first child on.
    private void Walk(INode root)
    {
        var open = new Stack<(INode Node, int Next)>();
        if (Enter(root))
        {
            open.Push((root, 0));
        }

        while (open.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildNodes.Length)
            {
                Leave(top.Node);
                continue;
            }

            open.Push((top.Node, top.Next + 1));
            var child = top.Node.ChildNodes[top.Next];
            if (Enter(child))
            {
                open.Push((child, 0));
            }
        }
    }

    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                _writer.Write(text.Data, text.ParentElement?.LocalName == "pre");
                return false;
            case IElement element when Unseen.Contains(element.LocalName) || IsHidden(element):
                return false;
            case IElement { LocalName: "br" }:
                _writer.BreakLine();
                return false;
            case IElement { LocalName: "td" or "th" }:
                _writer.Space();
                return true;
            case IElement element when Blocks.Contains(element.LocalName):
                _writer.BreakParagraph();
                return true;
            default:
                return node.NodeType is NodeType.Element or NodeType.Document or NodeType.DocumentFragment;
        }
    }

    private void Leave(INode node)
    {
        if (node is IElement element && Blocks.Contains(element.LocalName))
        {
            _writer.BreakParagraph();
        }
    }

    private static bool IsHidden(IElement element) => element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
