namespace Rapporteur.Dossiers.Imports;

/// <summary>What a column of a sheet holds.</summary>
public enum SheetField
{
    /// <summary>First day, or the days.</summary>
    Day,

    /// <summary>Last day.</summary>
    LastDay,

    /// <summary>What happened, in words.</summary>
    What,

    /// <summary>Sort of meeting or act.</summary>
    Kind,

    /// <summary>Who takes part.</summary>
    Parties,

    /// <summary>Who acts.</summary>
    Actor1,

    /// <summary>At whom the act is directed.</summary>
    Actor2,

    /// <summary>Who acts where another column tells at whom, else the outlet.</summary>
    Source,

    /// <summary>Where.</summary>
    Place,

    /// <summary>How far it has come.</summary>
    Status,

    /// <summary>Who published it.</summary>
    Outlet,

    /// <summary>Day of publication.</summary>
    Published,

    /// <summary>Where it was published.</summary>
    Address,

    /// <summary>What a position is about.</summary>
    Issue,

    /// <summary>Whose position it is.</summary>
    Holder,

    /// <summary>For, against, undecided.</summary>
    Stance,

    /// <summary>On what condition.</summary>
    Condition,

    /// <summary>A remark or quotation.</summary>
    Note,

    /// <summary>A number or mark of the row.</summary>
    Id,
}
