using System.Text;
using Rapporteur.Language.Conllu;

namespace Rapporteur.Training.Scoring;

/// <summary><c>score conllu GOLD SYSTEM</c>: how well one CoNLL-U file matches another.</summary>
internal static class ConlluScoring
{
    public static int Run(string gold, string system)
    {
        try
        {
            Console.Write(ConlluScore.Of(Read(gold), Read(system)).ToTable());
            return 0;
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException or IOException)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
    }

    private static ConlluSentence[] Read(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        try
        {
            return [.. Language.Conllu.ConlluReader.Read(reader)];
        }
        catch (ConlluException failure)
        {
            throw new InvalidDataException($"{path}: {failure.Message}", failure);
        }
    }
}
