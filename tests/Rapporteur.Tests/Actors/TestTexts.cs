using System.Globalization;
using Rapporteur.Language;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading.Places;

namespace Rapporteur.Tests.Actors;

/// <summary>The model and tables that the tests of actors and places share, and their case files.</summary>
internal static class TestTexts
{
    private static readonly Lazy<ILanguageModel> s_model = new(() => LanguageModels.Load("fast"));
    private static readonly Lazy<ActorKnowledge> s_knowledge = new(() => ActorKnowledge.Load());

    public static ILanguageModel Model => s_model.Value;

    public static ActorKnowledge Knowledge => s_knowledge.Value;

    public static ActorIndex Actors(string text) => new ActorReader(Knowledge).Read(Model.Parse(text));

    public static IReadOnlyList<PlaceMention> Places(string text) => new PlaceReader(Knowledge.Gazetteer, Knowledge).Read(Model.Parse(text));

    public static IEnumerable<string[]> Cases(string file) => File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, file))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.Split('\t'));

    public static string Number(double? value) => value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "-";
}
