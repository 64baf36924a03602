namespace Rapporteur.Training;

/// <summary>What the program can be asked for.</summary>
internal static class Usage
{
    /// <summary>Prints the verbs; the exit code says that nothing was done.</summary>
    public static int Print()
    {
        Console.Error.WriteLine(
            """
            usage: Rapporteur.Training train COMPONENT --data DIR --out DIR
                   Rapporteur.Training score COMPONENT --data DIR --models DIR
                   Rapporteur.Training score sentences FILE [--half tuned|held-out] [--second FILE] [--model fast] [--show]
                   Rapporteur.Training train coreference --data FILE --models DIR --out DIR
                   Rapporteur.Training score coreference FILE [--models DIR] [--out FILE]
                   Rapporteur.Training compile acts --models DIR --out DIR
                   Rapporteur.Training compile gazetteer --packages DIR --out FILE
                   Rapporteur.Training score pairs|standing|plover --file FILE [--model fast] [--errors]
            """);
        return 2;
    }
}
