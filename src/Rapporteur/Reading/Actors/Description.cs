using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>A title or noun with what stands around it: whose it is, where it acts.</summary>
/// <param name="Title">The title.</param>
/// <param name="Range">From the first modifier to the end of the title.</param>
/// <param name="Wide">The same with an "of" or "for" phrase after it.</param>
/// <param name="Country">Country told by its modifiers or its phrase, or null.</param>
/// <param name="BodyCountry">Country or short name of the body it belongs to, or null.</param>
/// <param name="BodySector">Sector of the institution, or null.</param>
/// <param name="Possessor">Token of the genitive or pronoun before it, or -1.</param>
/// <param name="Complement">Tokens after "of", "for", "to" or "in", or an empty range.</param>
/// <param name="Determiner">The article or other determiner, lower case, or "".</param>
/// <param name="Past">Whether "former" or the like stands before it.</param>
/// <param name="Several">Whether several countries are coordinated before it.</param>
/// <param name="Bare">Whether no modifier narrows it.</param>
/// <param name="Text">The title's words as the report has them.</param>
/// <param name="Institution">Whether a body with a name stands in it.</param>
internal sealed record Description(
    TitleHit Title,
    TokenRange Range,
    TokenRange Wide,
    string? Country,
    string? BodyCountry,
    string? BodySector,
    int Possessor,
    TokenRange Complement,
    string Determiner,
    bool Past,
    bool Several,
    bool Bare,
    string Text,
    bool Institution)
{
    /// <summary>Sector of somebody or something so described.</summary>
    public string? SectorOf(TitleEntry entry)
    {
        if (Past && entry.Use is TitleUse.Office or TitleUse.Source && entry.Sector is "GOV" or "LEG" or "MIL")
        {
            return "ELI";
        }

        if (BodySector is "IGO" && entry.Phrase is "member" or "members" or "member state")
        {
            // The members of an international body are states.
            return "GOV";
        }

        if (entry.Use is TitleUse.Office or TitleUse.Role or TitleUse.Source && BodySector is "IGO" && Country is null
            && entry.Sector is not "MIL" and not "MED")
        {
            return "IGO";
        }

        if (BodySector is "IGO" && Country is null && entry.Phrase is "mediator" or "mediators" or "negotiator" or "delegation" or "delegate" or "envoys" or "representatives" or "team")
        {
            return "IGO";
        }

        if (BodySector is "REB" && entry is { Sector: "GOV" or "OPP", Use: TitleUse.Group or TitleUse.Source or TitleUse.Container })
        {
            // The delegation of an armed movement is no government's.
            return "REB";
        }

        // The president of a bank or of a union is no government; nor is "union secretary", whose office governments have as well.
        var outside = entry is { Use: TitleUse.Office, Sector: "GOV" } && (Institution || entry.Phrase is "secretary" or "president" or "vice president" or "deputy secretary")
            && BodySector is "BUS" or "EDU" or "NGO" or "MED" or "HLH" or "LAB" or "REL" or "PTY";
        return entry.Inherits || outside ? BodySector ?? entry.Sector : entry.Sector;
    }

    /// <summary>The country acted for.</summary>
    public string? Acts(TitleEntry entry) => Several ? null : Country ?? BodyCountry ?? entry.Country;
}
