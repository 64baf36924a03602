namespace Rapporteur.Language.Names;

/// <summary>What a model file holds.</summary>
internal sealed record EntityModelParts(NameGazetteer Gazetteer, WordClusters Clusters, NameWeights Weights);
