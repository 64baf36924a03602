namespace Rapporteur.Language.Names;

/// <summary>
/// Finds names in sentences: a linear-chain model (conditional random field) over words, their outward form, lists and
/// clusters. Immutable once loaded; safe to use from several threads.
/// </summary>
/// <example>
/// <code>
/// using var file = File.OpenRead("models/entities.bin");
/// var model = EntityModel.Load(file);
/// var names = model.Find(["Kenya", "thanked", "Ms.", "Wanjiru", "."], []);
/// </code>
/// </example>
public sealed class EntityModel
{
    [ThreadStatic]
    private static NameWorkspace? s_workspace;

    private readonly EntityModelParts _parts;

    internal EntityModel(EntityModelParts parts) => _parts = parts;

    /// <summary>Loads a model file.</summary>
    /// <param name="stream">The file, read to its end; stays open.</param>
    /// <exception cref="InvalidDataException">The stream is no such file, of another version, cut short or damaged.</exception>
    public static EntityModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new EntityModel(EntityModelFile.Read(stream));
    }

    /// <summary>Finds the names of one sentence by itself.</summary>
    /// <param name="forms">The words by Universal Dependencies conventions.</param>
    /// <param name="upos">Their parts of speech; may be shorter or empty where they are not known.</param>
    /// <returns>Names from left to right, not overlapping.</returns>
    public IReadOnlyList<EntityMention> Find(IReadOnlyList<string> forms, IReadOnlyList<string> upos)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(upos);
        return Workspace().Find(forms, upos);
    }

    /// <summary>
    /// Finds the names of a whole text, in two passes: what the first found tells the second of the same words elsewhere
    /// (a surname that once stood with its given name).
    /// </summary>
    /// <param name="sentences">The sentences in order.</param>
    /// <returns>The names of each sentence.</returns>
    public IReadOnlyList<IReadOnlyList<EntityMention>> FindAll(
        IReadOnlyList<(IReadOnlyList<string> Forms, IReadOnlyList<string> Upos)> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var workspace = Workspace();
        var memory = new DocumentMemory();
        var names = new IReadOnlyList<EntityMention>[sentences.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = workspace.Find(sentences[i].Forms, sentences[i].Upos);
            if (sentences[i].Forms.Count > 0)
                memory.Add(workspace.Sentence, names[i]);
        }

        // Memory keeps to what the first pass found, so that the outcome does not depend on the order of sentences.
        var second = new IReadOnlyList<EntityMention>[names.Length];
        for (var i = 0; i < names.Length; i++)
            second[i] = workspace.Find(sentences[i].Forms, sentences[i].Upos, memory, names[i]);
        return second;
    }

    private NameWorkspace Workspace()
    {
        var workspace = s_workspace;
        if (workspace is null || workspace.Parts != _parts)
            s_workspace = workspace = new NameWorkspace(_parts);
        return workspace;
    }
}
