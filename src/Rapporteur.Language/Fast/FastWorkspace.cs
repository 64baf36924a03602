using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Fast;

/// <summary>The arrays that one thread works in, kept from sentence to sentence.</summary>
internal sealed class FastWorkspace
{
    public WordBuffer Buffer { get; } = new();

    public ParserWords Words { get; } = new();

    public ParserState State { get; } = new();
}
