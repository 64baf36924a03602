using Rapporteur.Web.Output;

namespace Rapporteur.Web.Assets;

/// <summary>A static file of the pages.</summary>
/// <param name="Path">Its path below <c>/assets/</c>.</param>
/// <param name="Answer">Its bytes, as they are sent.</param>
/// <param name="Version">Hash of the bytes; part of the address, so that browsers keep it for good.</param>
internal sealed record Asset(string Path, Answer Answer, string Version);
