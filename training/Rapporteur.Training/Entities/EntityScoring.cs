using System.Diagnostics;
using Rapporteur.Language;
using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>
/// <c>score entities</c>: the model in <c>--models</c> on the development part of Universal NER, and with
/// <c>--packages</c> a cross-validation over the diplomatic documents, models trained anew for each fold.
/// </summary>
internal static class EntityScoring
{
    private const int Folds = 5;

    public static int Run(Options options)
    {
        if (options["packages"] is null)
        {
            using var file = File.OpenRead(Path.Combine(options.Models, "entities.bin"));
            var watch = Stopwatch.StartNew();
            var model = EntityModel.Load(file);
            Console.WriteLine($"loaded in {watch.Elapsed.TotalMilliseconds:0} ms");
            ScoreDev(model, new EntityCorpus(options.Data, new NameGazetteer([], [])).Uner("dev"), options["errors"] is not null);
            return 0;
        }

        CrossValidate(new EntityResources(options), options);
        return 0;
    }

    private static void CrossValidate(EntityResources resources, Options options)
    {
        var alone = new EntityScore();
        var whole = new EntityScore();
        var capitals = new EntityScore();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = resources.Trainer.Train([.. resources.Diplomatic.Where(s => s.Document % Folds != fold)]);
            foreach (var document in resources.Diplomatic.Where(s => s.Document % Folds == fold).GroupBy(static s => s.Document))
            {
                var sentences = document.ToList();
                var found = model.FindAll([.. sentences.Select(static s => (s.Forms, s.Upos))]);
                for (var i = 0; i < sentences.Count; i++)
                {
                    alone.Add(model.Find(sentences[i].Forms, sentences[i].Upos), sentences[i].Gold, EntityTypeNames.Short);
                    whole.Add(found[i], sentences[i].Gold, EntityTypeNames.Short);
                    capitals.Add(model.Find([.. sentences[i].Forms.Select(static f => f.ToUpperInvariant())], []), sentences[i].Gold, EntityTypeNames.Short);
                    if (options["errors"] is not null)
                        PrintErrors(sentences[i], found[i]);
                }
            }

            if (fold == 0)
                ScoreDev(model, resources.Dev, options["dev-errors"] is not null);
        }

        capitals.Print("diplomatic, in capitals");
        alone.Print("diplomatic, by sentence");
        whole.Print("diplomatic, whole texts");
    }

    private static void ScoreDev(EntityModel model, List<EntitySentence> dev, bool errors)
    {
        var score = new EntityScore();
        var watch = Stopwatch.StartNew();
        var found = dev.ConvertAll(s => model.Find(s.Forms, s.Upos));
        watch.Stop();
        for (var i = 0; i < dev.Count; i++)
        {
            score.Add(found[i], dev[i].Gold, Merged);
            if (errors)
                PrintErrors(dev[i], found[i]);
        }

        score.Print("uner-ewt-dev (LOC = GPE, LOC)");
        Console.WriteLine(FormattableString.Invariant($"{dev.Count / watch.Elapsed.TotalSeconds:0} sentences/s"));
    }

    private static void PrintErrors(EntitySentence sentence, IReadOnlyList<EntityMention> found)
    {
        string Show(IEnumerable<EntityMention> names) => string.Join(" | ", names.Select(m =>
            string.Join(' ', sentence.Forms.Skip(m.Range.Start).Take(m.Range.Count)) + "/" + EntityTypeNames.Short(m.Type)));
        var missed = Show(sentence.Gold.Except(found));
        var wrong = Show(found.Except(sentence.Gold));
        if (missed.Length + wrong.Length > 0)
            Console.WriteLine($"gold: {missed}   found: {wrong}   :: {string.Join(' ', sentence.Forms.Take(30))}");
    }

    private static string? Merged(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.GeopoliticalEntity or EntityType.Location => "LOC",
        _ => null,
    };
}
