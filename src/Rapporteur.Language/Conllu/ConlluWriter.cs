using System.Globalization;

namespace Rapporteur.Language.Conllu;

/// <summary>
/// Writes sentences as CoNLL-U. FEATS and DEPS are <c>_</c>; MISC holds <c>SpaceAfter=No</c> and the names as
/// <c>NER=B-PER</c> / <c>NER=I-PER</c> (PER, ORG, GPE, LOC, NORP, MISC).
/// </summary>
public static class ConlluWriter
{
    /// <summary>Writes one sentence and the empty line after it. Lines end in LF on every system.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">What stands after <c># text = </c>; no such line where null.</param>
    /// <param name="comments">Comment lines before it, with their <c>#</c>.</param>
    /// <param name="ranges">Surface tokens of several words.</param>
    public static void Write(
        TextWriter writer,
        Sentence sentence,
        string? text = null,
        IReadOnlyList<string>? comments = null,
        IReadOnlyList<MultiwordRange>? ranges = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var comment in comments ?? [])
        {
            writer.Write(comment);
            writer.Write('\n');
        }

        if (text is not null)
        {
            writer.Write("# text = ");
            writer.Write(OneLine(text));
            writer.Write('\n');
        }

        var names = NamesOf(sentence);
        var next = 0;
        MultiwordRange? open = null;
        foreach (var token in sentence.Tokens)
        {
            if (ranges is not null && next < ranges.Count && ranges[next].Words.Start == token.Index)
            {
                open = ranges[next++];
                WriteRange(writer, open.Value);
            }

            var inside = open is { } range && range.Words.Contains(token.Index);
            WriteWord(writer, token, names[token.Index], !inside && !token.SpaceAfter);
        }

        writer.Write('\n');
    }

    /// <summary>The label of a kind of name in NER tags.</summary>
    public static string LabelOf(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.GeopoliticalEntity => "GPE",
        EntityType.Location => "LOC",
        EntityType.Group => "NORP",
        _ => "MISC",
    };

    private static string?[] NamesOf(Sentence sentence)
    {
        var names = new string?[sentence.Tokens.Count];
        foreach (var entity in sentence.Entities)
        {
            for (var i = entity.Range.Start; i < entity.Range.End; i++)
            {
                names[i] = (i == entity.Range.Start ? "NER=B-" : "NER=I-") + LabelOf(entity.Type);
            }
        }

        return names;
    }

    private static void WriteRange(TextWriter writer, MultiwordRange range)
    {
        var ids = string.Create(CultureInfo.InvariantCulture, $"{range.Words.Start + 1}-{range.Words.End}");
        writer.Write($"{ids}\t{Cell(range.Form)}\t_\t_\t_\t_\t_\t_\t_\t{(range.SpaceAfter ? "_" : "SpaceAfter=No")}\n");
    }

    private static void WriteWord(TextWriter writer, Token token, string? name, bool isGlued)
    {
        var misc = (isGlued, name) switch
        {
            (false, null) => "_",
            (true, null) => "SpaceAfter=No",
            (false, _) => name,
            _ => name + "|SpaceAfter=No",
        };
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{token.Index + 1}\t{Cell(token.Form)}\t{Cell(token.Lemma)}"));
        writer.Write($"\t{Cell(token.Upos)}\t{Cell(token.Xpos)}\t_\t");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{token.Head + 1}\t{Cell(token.Relation)}\t_\t{misc}\n"));
    }

    // A cell is never empty and holds no tab and no line end.
    private static string Cell(string text) => text.Length == 0 ? "_" : OneLine(text);

    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0000', '\u001F') < 0 && text.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') < 0
            ? text
            : string.Concat(text.Select(c => c < ' ' || c is '\u0085' or '\u2028' or '\u2029' ? ' ' : c));
}
