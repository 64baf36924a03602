namespace Rapporteur.Web.Pages;

/// <summary>The forms in which a page is handed out.</summary>
internal enum PageFormat
{
    /// <summary>For people.</summary>
    Html,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,
}
