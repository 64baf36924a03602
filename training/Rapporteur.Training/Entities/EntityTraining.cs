using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary><c>train entities</c>: trains on everything and writes <c>entities.bin</c>.</summary>
internal static class EntityTraining
{
    public static int Run(Options options)
    {
        var resources = new EntityResources(options);
        var (keys, rows, transitions) = resources.Trainer.Learn(resources.Diplomatic);
        var path = Path.Combine(options.Out, "entities.bin");
        using (var file = File.Create(path))
            EntityModelFile.Write(file, resources.Gazetteer, resources.Clusters, keys, rows, transitions);
        Console.WriteLine($"{path}: {new FileInfo(path).Length} bytes, {keys.Length} features");
        return 0;
    }
}
