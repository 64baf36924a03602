using System.Text;

namespace Rapporteur.Language;

/// <summary>
/// Finds the dictionary form of a tagged word by the longest ending it knows for the tags; words that go their own way are
/// endings as long as the word. Immutable once loaded; safe to use from several threads.
/// </summary>
public sealed class Lemmatizer
{
    internal const uint Magic = 0x314D4C52;

    private readonly LemmaRule[] _rules;
    private readonly Dictionary<string, LemmaEndings> _tables;

    internal Lemmatizer(LemmaRule[] rules, Dictionary<string, LemmaEndings> tables)
    {
        _rules = rules;
        _tables = tables;
    }

    /// <summary>Reads a model as <c>train lemmas</c> writes it.</summary>
    /// <exception cref="InvalidDataException">The stream holds no lemma model.</exception>
    public static Lemmatizer Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("This is no lemma model; make one with 'train lemmas'.");
        var rules = new LemmaRule[reader.Read7BitEncodedInt()];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = new LemmaRule((LemmaCase)reader.ReadByte(), reader.ReadByte(), reader.ReadString());
        }

        var tables = new Dictionary<string, LemmaEndings>(StringComparer.Ordinal);
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            tables.Add(reader.ReadString(), LemmaEndings.Read(reader));
        }

        return new Lemmatizer(rules, tables);
    }

    /// <summary>The dictionary form: lower-case except for names, by the conventions of English EWT ("n't" is "not", "was" is "be").</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Universal part of speech.</param>
    /// <param name="xpos">Penn Treebank tag.</param>
    public string Lemma(string form, string upos, string xpos)
    {
        ArgumentNullException.ThrowIfNull(form);
        // English EWT writes numbers without their commas.
        if (upos == "NUM" && form.Length > 0 && char.IsDigit(form[0])) return form.Replace(",", "", StringComparison.Ordinal);
        if (_tables.TryGetValue(LemmaKey.Tag(form, upos, xpos), out var table) && table.Find(LemmaKey.Marked(form)) is >= 0 and var rule)
            return _rules[rule].Apply(LemmaKey.Plain(form));
        return upos is "PROPN" or "X" ? form : form.ToLowerInvariant();
    }

    internal void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write7BitEncodedInt(_rules.Length);
        foreach (var rule in _rules)
        {
            writer.Write((byte)rule.Case);
            writer.Write((byte)rule.Strip);
            writer.Write(rule.Append);
        }

        writer.Write7BitEncodedInt(_tables.Count);
        foreach (var (tag, table) in _tables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(tag);
            table.Write(writer);
        }
    }
}
