namespace Rapporteur.Language.Syntax;

/// <summary>The weights of a model of tags and trees (training/syntax/train.py): <c>accurate.bin</c>, <c>fast.bin</c>.</summary>
internal sealed class SyntaxNetwork
{
    private SyntaxNetwork(ModelFile file)
    {
        var dims = file.Get<int>("dims");
        if (dims.Length != 8)
        {
            throw new InvalidDataException("the dimensions are not eight numbers");
        }

        var (buckets, bag, layers, vector) = (dims[0], dims[1], dims[3], dims[6]);
        Hidden = dims[2];
        if (Hidden % 16 != 0 || bag % 16 != 0 || layers < 2)
        {
            throw new InvalidDataException($"{layers} layers of {Hidden} units over features of {bag} numbers are not supported");
        }

        Embedding = new WordEmbedding(
            new WordVectors(file.Get<ulong>("wordkey"), file.Get<sbyte>("wordvec"), file.Get<Half>("wordscl"), vector),
            file.GetSingles("bag", buckets * bag),
            bag);
        Tags = [.. file.GetLines("tags").Select(Tag)];
        Relations = [.. file.GetLines("rels").Select(string.Intern)];
        Layers = [.. Enumerable.Range(1, layers).Select(n => (
            Layer(file, $"l{n}f", n == 1 ? Embedding.Length : Width),
            Layer(file, $"l{n}b", n == 1 ? Embedding.Length : Width)))];
        TagHead = Affine(file, "tag");
        Arcs = new BiaffineArcs(Affine(file, "ah"), Affine(file, "ad"), file.Get<Half>("arc", (dims[4] + 1) * dims[4]), dims[4]);
        Labels = new BiaffineLabels(
            Affine(file, "lh"), Affine(file, "ld"), file.Get<Half>("label", Relations.Length * (dims[5] + 1) * (dims[5] + 1)), dims[5], Relations);
    }

    /// <summary>Units of a layer in one direction.</summary>
    public int Hidden { get; }

    /// <summary>Numbers that a layer gives for a word: both directions.</summary>
    public int Width => 2 * Hidden;

    public WordEmbedding Embedding { get; }

    /// <summary>The layers from the words up; tags are read from the last but one, arcs and labels from the last.</summary>
    public (LstmLayer Forward, LstmLayer Backward)[] Layers { get; }

    public (string Upos, string Xpos)[] Tags { get; }

    public string[] Relations { get; }

    public Matrix TagHead { get; }

    public BiaffineArcs Arcs { get; }

    public BiaffineLabels Labels { get; }

    /// <summary>Reads the weights.</summary>
    /// <param name="name">Name of the file for messages.</param>
    /// <param name="bytes">All of it.</param>
    /// <exception cref="ModelFormatException">The bytes are no such model.</exception>
    public static SyntaxNetwork Read(string name, ReadOnlyMemory<byte> bytes) => new(ModelFile.Read(name, bytes));

    private static (string Upos, string Xpos) Tag(string line) =>
        line.Split('|', 2) is [var upos, var xpos]
            ? (string.Intern(upos), string.Intern(xpos))
            : throw new InvalidDataException($"the tag '{line}' has no two parts");

    private LstmLayer Layer(ModelFile file, string name, int inputs) => new(
        Matrix.FromOutputRows(file.Get<Half>(name + "-wi", 4 * Hidden * inputs), file.Get<Half>(name + "-b"), inputs),
        Matrix.FromOutputRows(file.Get<Half>(name + "-wh", 4 * Hidden * Hidden), [], Hidden),
        Hidden);

    private Matrix Affine(ModelFile file, string name) =>
        Matrix.FromOutputRows(file.Get<Half>(name + "-w"), file.Get<Half>(name + "-b"), Width);
}
