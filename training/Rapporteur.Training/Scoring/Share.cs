namespace Rapporteur.Training.Scoring;

/// <summary>How many items of a kind were found right.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Gold">How many there are in the gold file.</param>
/// <param name="System">How many the system has.</param>
/// <param name="Right">How many of those are right.</param>
internal readonly record struct Share(string Name, int Gold, int System, int Right)
{
    public double Precision => System == 0 ? 0 : 100.0 * Right / System;

    public double Recall => Gold == 0 ? 0 : 100.0 * Right / Gold;

    public double F1 => Gold + System == 0 ? 0 : 200.0 * Right / (Gold + System);
}
