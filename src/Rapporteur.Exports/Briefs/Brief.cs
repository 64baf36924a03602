using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Briefs;

/// <summary>A brief of two pages, the same for every format. Plain text, not yet escaped for any format.</summary>
/// <param name="Title">Title.</param>
/// <param name="Scope">What it rests on, in one sentence.</param>
/// <param name="Sections">The sections in a desk's order, sources not among them.</param>
/// <param name="Sources">The outlets, each with its reports and its reliability.</param>
/// <param name="Notes">What the sentences rest on; number 1 is the first.</param>
internal sealed record Brief(
    string Title, string Scope, IReadOnlyList<BriefSection> Sections, BriefSection Sources, IReadOnlyList<Citation> Notes)
{
    /// <summary>How the grades are to be read.</summary>
    public const string Key =
        "Grades: reliability of the source A to F as the desk gave it (F: not judged), credibility of the news 1 (confirmed) to 5 (improbable), 6 not judged.";
}
