using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Accurate;

/// <summary>The weights of <c>accurate.bin</c>.</summary>
internal sealed class Network
{
    private Network(ModelFile file)
    {
        var dims = file.Get<int>("dims");
        if (dims.Length != 7)
        {
            throw new InvalidDataException("the dimensions are not seven numbers");
        }

        (Buckets, BagLength, Hidden) = (dims[0], dims[1], dims[2]);
        var (arc, label, vector) = (dims[3], dims[4], dims[5]);
        Vectors = new WordVectors(file.Get<ulong>("wordkey"), file.Get<sbyte>("wordvec"), file.Get<Half>("wordscl"), vector);
        Bag = file.Get<Half>("bag");
        (string, string)[] tags = [.. file.GetLines("tags").Select(static t => (string.Intern(t[..t.IndexOf('|', StringComparison.Ordinal)]), string.Intern(t[(t.IndexOf('|', StringComparison.Ordinal) + 1)..])))];
        Tags = tags;
        Relations = [.. file.GetLines("rels").Select(string.Intern)];
        First = (Layer(file, "l1f", vector + BagLength), Layer(file, "l1b", vector + BagLength));
        Second = (Layer(file, "l2f", 2 * Hidden), Layer(file, "l2b", 2 * Hidden));
        Tag = Affine(file, "tag", 2 * Hidden);
        ArcHead = Affine(file, "ah", 2 * Hidden);
        ArcDependent = Affine(file, "ad", 2 * Hidden);
        LabelHead = Affine(file, "lh", 2 * Hidden);
        LabelDependent = Affine(file, "ld", 2 * Hidden);
        Arc = Widen(file.Get<Half>("arc"), arc + 1, arc);
        Label = Labels(file.Get<Half>("label"), Relations.Length, label + 1);
        LabelLength = label;
        ArcLength = arc;
    }

    public int Buckets { get; }

    public int BagLength { get; }

    public int Hidden { get; }

    public int ArcLength { get; }

    public int LabelLength { get; }

    public WordVectors Vectors { get; }

    /// <summary>One row for each bucket of hashed features.</summary>
    public Half[] Bag { get; }

    public (string Upos, string Xpos)[] Tags { get; }

    public string[] Relations { get; }

    public (LstmLayer Forward, LstmLayer Backward) First { get; }

    public (LstmLayer Forward, LstmLayer Backward) Second { get; }

    public Matrix Tag { get; }

    public Matrix ArcHead { get; }

    public Matrix ArcDependent { get; }

    public Matrix LabelHead { get; }

    public Matrix LabelDependent { get; }

    /// <summary>From a dependant (and a one) to what is compared with each head.</summary>
    public Matrix Arc { get; }

    /// <summary>From a dependant (and a one) to a row for each relation, to be compared with its head (and a one).</summary>
    public Matrix Label { get; }

    /// <summary>Length of one relation's row in the output of <see cref="Label"/>.</summary>
    public int LabelRow => Matrix.Padded(LabelLength + 1);

    /// <summary>Reads the weights.</summary>
    /// <exception cref="ModelFormatException">The bytes are no such model.</exception>
    public static Network Read(string name, ReadOnlyMemory<byte> bytes) => new(ModelFile.Read(name, bytes));

    private LstmLayer Layer(ModelFile file, string name, int inputs) => new(
        Matrix.FromOutputRows(file.Get<Half>(name + "-wi"), file.Get<Half>(name + "-b"), inputs),
        Matrix.FromOutputRows(file.Get<Half>(name + "-wh"), [], Hidden),
        Hidden);

    private static Matrix Affine(ModelFile file, string name, int inputs) =>
        Matrix.FromOutputRows(file.Get<Half>(name + "-w"), file.Get<Half>(name + "-b"), inputs);

    private static Matrix Widen(Half[] weights, int inputs, int outputs)
    {
        var padded = Matrix.Padded(outputs);
        var wide = new float[inputs * padded];
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++)
            {
                wide[(i * padded) + o] = (float)weights[(i * outputs) + o];
            }
        }

        return Matrix.FromInputRows(wide, inputs, padded);
    }

    // Stored by relation, dependant, head; wanted by dependant, relation, head.
    private static Matrix Labels(Half[] weights, int relations, int length)
    {
        var row = Matrix.Padded(length);
        var wide = new float[length * relations * row];
        for (var k = 0; k < relations; k++)
        {
            for (var d = 0; d < length; d++)
            {
                for (var h = 0; h < length; h++)
                {
                    wide[(((d * relations) + k) * row) + h] = (float)weights[(((k * length) + d) * length) + h];
                }
            }
        }

        return Matrix.FromInputRows(wide, length, relations * row);
    }
}
