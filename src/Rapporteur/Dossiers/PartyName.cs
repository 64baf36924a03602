using Rapporteur.Reading;

namespace Rapporteur.Dossiers;

/// <summary>A party as people ask for it: whole words of a name in any spelling, or the code of a state (UKR). Not thread-safe.</summary>
/// <param name="asked">What is asked for.</param>
public sealed class PartyName(string asked)
{
    private readonly string _words = $" {Folding.Words(asked)} ";

    // The same names come up thousands of times.
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a party is meant.</summary>
    public bool Fits(FindingParty party)
    {
        ArgumentNullException.ThrowIfNull(party);
        if (string.Equals(party.Country, asked, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!_known.TryGetValue(party.Name, out var fits))
        {
            _known[party.Name] = fits = $" {Folding.Words(party.Name)} ".Contains(_words, StringComparison.Ordinal);
        }

        return fits;
    }

    /// <summary>Whether a finding names the party.</summary>
    public bool Fits(DossierFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Data.Parties.Any(Fits) || finding.Data.Others.Any(Fits);
    }

    /// <summary>Whether a finding of a thing names the party.</summary>
    public bool Fits(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.Findings.Any(Fits);
    }
}
