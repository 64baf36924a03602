using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>Makes word clusters of word vectors.</summary>
internal static class ClusterBuilder
{
    /// <summary>Clusters the most frequent words finely, then the clusters' centres coarsely.</summary>
    /// <param name="packages">Folder into which the npm packages were installed.</param>
    /// <param name="words">How many words.</param>
    public static WordClusters Build(string packages, int words)
    {
        var (names, vectors) = GloveReader.Read(ListFiles.WordVectors(packages), words);
        var (fine, centres) = KMeans.Run(vectors, names.Count, GloveReader.Dimensions, 1000, 12);
        var (coarse, _) = KMeans.Run(centres, 1000, GloveReader.Dimensions, 100, 20);
        var seen = new HashSet<uint>();
        var keys = new List<uint>();
        var clusters = new List<ushort>();
        for (var i = 0; i < names.Count; i++)
        {
            var key = NameHash.Lower(names[i]);
            if (!seen.Add(key))
                continue;
            keys.Add(key);
            clusters.Add((ushort)fine[i]);
        }

        return new WordClusters([.. keys], [.. clusters], [.. coarse.Select(static c => (byte)c)]);
    }
}
