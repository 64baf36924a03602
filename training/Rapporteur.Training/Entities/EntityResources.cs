using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>What training and cross-validation start from.</summary>
internal sealed class EntityResources
{
    public EntityResources(Options options)
    {
        var packages = options["packages"] ?? throw new InvalidOperationException("--packages DIR (where the npm packages are) is missing.");
        Settings = CrfSettings.From(options);
        Gazetteer = GazetteerBuilder.Build(packages);
        Clusters = ClustersOf(options, packages);
        var corpus = new EntityCorpus(options.Data, Gazetteer);
        Diplomatic = corpus.Diplomatic();
        Dev = corpus.Uner("dev");
        Trainer = new EntityTrainer(
            Gazetteer, Clusters, Settings, new SentenceVariants(packages, Gazetteer, (uint)Settings.Seed),
            [.. corpus.Uner("train"), .. corpus.WikiGold()], Diplomatic);
    }

    public CrfSettings Settings { get; }

    public NameGazetteer Gazetteer { get; }

    public WordClusters Clusters { get; }

    public List<EntitySentence> Diplomatic { get; }

    /// <summary>The development part of Universal NER, never trained on.</summary>
    public List<EntitySentence> Dev { get; }

    public EntityTrainer Trainer { get; }

    /// <summary>Clusters take a minute; <c>--cache FILE</c> keeps them between runs.</summary>
    private static WordClusters ClustersOf(Options options, string packages)
    {
        const int Words = 80_000;
        if (options["cache"] is not { } cache)
            return ClusterBuilder.Build(packages, Words);
        if (!File.Exists(cache))
            ClusterCache.Write(cache, ClusterBuilder.Build(packages, Words));
        return ClusterCache.Read(cache);
    }
}
