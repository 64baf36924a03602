using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Waiting;

/// <summary>What is shown while the dossier is first read.</summary>
/// <param name="Progress">How far it is.</param>
public sealed record WaitingModel(SnapshotProgress Progress)
{
    /// <summary>What is going on, in the title's few words.</summary>
    public const string Title = "The dossier is being read";

    /// <summary>How far it is, in words.</summary>
    public string Text => Progress switch
    {
        { All: 0 } => "Opening it.",
        var (reports, all) when reports < all => $"{Words.Of(reports)} of {Words.Count(all, "report")} read.",
        var (_, all) => $"{Words.Count(all, "report")} read; putting them together.",
    };
}
