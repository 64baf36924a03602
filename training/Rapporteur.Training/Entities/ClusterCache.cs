using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>Keeps word clusters in a file between runs of the trainer.</summary>
internal static class ClusterCache
{
    public static WordClusters Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var count = reader.ReadInt32();
        var keys = new uint[count];
        var fine = new ushort[count];
        for (var i = 0; i < count; i++)
            (keys[i], fine[i]) = (reader.ReadUInt32(), reader.ReadUInt16());
        return new WordClusters(keys, fine, reader.ReadBytes(reader.ReadInt32()));
    }

    public static void Write(string path, WordClusters clusters)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(clusters.Keys.Length);
        for (var i = 0; i < clusters.Keys.Length; i++)
        {
            writer.Write(clusters.Keys[i]);
            writer.Write(clusters.Fine[i]);
        }

        writer.Write(clusters.Coarse.Length);
        writer.Write(clusters.Coarse);
    }
}
