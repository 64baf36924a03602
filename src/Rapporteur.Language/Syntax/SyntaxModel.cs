namespace Rapporteur.Language.Syntax;

/// <summary>The parts of <c>fast.bin</c>: tags, relations, words, and the weights of tagger and parser.</summary>
internal sealed class SyntaxModel
{
    private SyntaxModel(TagSet tags, IReadOnlyList<string> relations, Tagger tagger, DependencyParser parser) =>
        (Tags, Relations, Tagger, Parser) = (tags, relations, tagger, parser);

    public TagSet Tags { get; }

    /// <summary>Names of the relations; a label is a position in it plus one.</summary>
    public IReadOnlyList<string> Relations { get; }

    public Tagger Tagger { get; }

    public DependencyParser Parser { get; }

    /// <summary>Reads a model.</summary>
    /// <param name="name">Name of the file for messages.</param>
    /// <param name="bytes">All of it.</param>
    /// <exception cref="ModelFormatException">The bytes are no such model.</exception>
    public static SyntaxModel Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var file = ModelFile.Read(name, bytes);
        var tags = new TagSet(file.GetLines("tags"));
        string[] relations = [.. file.GetLines("rels").Select(string.Intern)];
        var words = new WordTable(file.Get<uint>("wordkey"), file.Get<ulong>("wordval"));
        var tagger = new Tagger(words, Weights(file, "tag1"), Weights(file, "tag2"), tags.Names.Count);
        var transitions = new TransitionSet(relations, file.Get<byte>("left"), file.Get<byte>("right"));
        return new SyntaxModel(tags, relations, tagger, new DependencyParser(Weights(file, "arcs"), transitions));
    }

    private static WeightTable Weights(ModelFile file, string name) =>
        new(file.Get<uint>(name + "-at"), file.Get<ushort>(name + "-w"));
}
