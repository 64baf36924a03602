using Rapporteur.Training;
using Rapporteur.Training.Coding;
using Rapporteur.Training.Coreference;
using Rapporteur.Training.Entities;
using Rapporteur.Training.Scoring;
using Rapporteur.Training.Sentences;
using Rapporteur.Training.Times;

// One line a component; each lives in a class of its own and takes the arguments after its name.
return args switch
{
    ["train", "lemmas", .. var rest] => LemmaTraining.Run(new Options(rest)),
    ["score", "lemmas", .. var rest] => LemmaScoring.Run(new Options(rest)),
    ["score", "tokens", .. var rest] => TokenScoring.Run(new Options(rest)),
    ["compile", "gazetteer", .. var rest] => GazetteerCompilation.Run(new Options(rest)),
    ["compile", "acts", .. var rest] => ActCompilation.Run(new Options(rest)),
    ["train", "entities", .. var rest] => EntityTraining.Run(new Options(rest)),
    ["score", "entities", .. var rest] => EntityScoring.Run(new Options(rest)),
    ["train", "stories", .. var rest] => StoryTraining.Run(new Options(rest)),
    ["train", "coreference", .. var rest] => MentionTraining.Run(new Options(rest)),
    ["score", "coreference", var file, .. var rest] => CoreferenceScoring.Run(file, new Options(rest)),
    ["score", "times", .. var rest] => TimeScoring.Run(new Options(rest)),
    ["score", "recognizers", .. var rest] => SpecificationScoring.Run(new Options(rest)),
    ["score", "conllu", var gold, var system] => ConlluScoring.Run(gold, system),
    ["train", "standing", .. var rest] => StandingTraining.Run(new Options(rest)),
    ["score", "pairs", .. var rest] => PairScoring.Run(new Options(rest)),
    ["score", "standing", .. var rest] => StandingScoring.Run(new Options(rest)),
    ["score", "plover", .. var rest] => PloverScoring.Run(new Options(rest)),
    ["score", "sentences", var file, .. var rest] => SentenceScoring.Run(file, new Options(rest)),
    _ => Usage.Print(),
};
