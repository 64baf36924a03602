namespace Rapporteur.Training;

internal static class LemmaTraining
{
    public static int Run(Options options) => options.Data.Length > 0 ? 0 : 1;
}
