namespace Rapporteur.Web.Output;

/// <summary>What went wrong with a request, for programs (RFC 9457).</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What to do about it.</param>
internal sealed record Problem(string Title, int Status, string Detail);
