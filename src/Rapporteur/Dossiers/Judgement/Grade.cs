namespace Rapporteur.Dossiers;

/// <summary>An Admiralty grade of a thing.</summary>
/// <param name="Reliability">A to F, the best of its outlets as people graded them; F where nobody did.</param>
/// <param name="Credibility">1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.</param>
/// <param name="Origins">Number of independent origins.</param>
/// <param name="Reason">Why the credibility is what it is, in words.</param>
public sealed record Grade(string Reliability, int Credibility, int Origins, string Reason)
{
    /// <summary>As it is written: "F2".</summary>
    public string Code => $"{Reliability}{Credibility}";
}
