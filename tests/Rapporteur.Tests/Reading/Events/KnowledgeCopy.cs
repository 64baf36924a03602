namespace Rapporteur.Tests.Reading.Events;

/// <summary>A copy of the ontology tables in a folder of its own, to break and throw away.</summary>
internal sealed class KnowledgeCopy : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("knowledge");
    private readonly string _ontology;

    public KnowledgeCopy()
    {
        _ontology = _root.CreateSubdirectory("ontology").FullName;
        foreach (var file in Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "knowledge", "ontology")))
        {
            File.Copy(file, System.IO.Path.Combine(_ontology, System.IO.Path.GetFileName(file)));
        }
    }

    public string Path => _root.FullName;

    public void Write(string file, string text) => File.WriteAllText(System.IO.Path.Combine(_ontology, file), text);

    public void Remove(string file) => File.Delete(System.IO.Path.Combine(_ontology, file));

    public void Dispose() => _root.Delete(recursive: true);
}
