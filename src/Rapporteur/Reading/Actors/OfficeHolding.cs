namespace Rapporteur.Reading.Actors;

/// <summary>One office that a person held or holds.</summary>
/// <param name="Country">ISO 3166 alpha-3 of the state, or an international body's short name.</param>
/// <param name="Office">The office, lower case.</param>
/// <param name="From">First day, as a day, month or year ("2019-05-20", "2019"); empty where not known.</param>
/// <param name="To">Last day, likewise; empty where it is still held or not known.</param>
internal sealed record OfficeHolding(string Country, string Office, string From, string To)
{
    /// <summary>Whether it is held on a day: a bound less exact than the day is taken at its own precision.</summary>
    public bool IsHeldOn(string day) => !IsBefore(day) && !IsOver(day);

    /// <summary>Whether the day lies after the last one.</summary>
    public bool IsOver(string day) => To.Length > 0 && string.CompareOrdinal(day[..To.Length], To) > 0;

    private bool IsBefore(string day) => string.CompareOrdinal(day[..From.Length], From) < 0;
}
