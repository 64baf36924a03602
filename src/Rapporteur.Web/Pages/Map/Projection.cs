namespace Rapporteur.Web.Pages.Map;

/// <summary>
/// Degrees to the units of the drawing: the equirectangular projection with the standard parallel 40 degrees, where most of what is
/// negotiated about lies. The outline in <c>wwwroot/world.svg</c> is drawn by the same.
/// </summary>
internal static class Projection
{
    /// <summary>Width of the world.</summary>
    public const double Width = 1000;

    /// <summary>Height of the world from 84 degrees north to 58 south.</summary>
    public const double Height = (North - South) * Scale / Squeeze;

    private const double North = 84;
    private const double South = -58;
    private const double Scale = Width / 360;

    // The cosine of 40 degrees: a degree of longitude is that much shorter there than one of latitude.
    private const double Squeeze = 0.766;

    /// <summary>Place of a point.</summary>
    public static (double X, double Y) Of(double latitude, double longitude) => ((longitude + 180) * Scale, (North - Math.Clamp(latitude, South, North)) * Scale / Squeeze);
}
