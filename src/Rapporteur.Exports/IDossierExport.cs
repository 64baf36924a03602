using Rapporteur.Dossiers;

namespace Rapporteur.Exports;

/// <summary>One format in which a dossier is handed out. Arranges what the dossier gives and computes nothing.</summary>
/// <remarks>
/// The same dossier gives the same bytes on any machine, in any culture, at any hour. Text that could break the format, or steer the program
/// that opens it, is made harmless; an empty dossier gives a valid file. Instances keep no state and may be used by several threads.
/// </remarks>
public interface IDossierExport
{
    /// <summary>Name by which people ask for it, in lower case ("brief-html").</summary>
    string Name { get; }

    /// <summary>One sentence for help and menus.</summary>
    string Description { get; }

    /// <summary>MIME type, with its charset where it is text.</summary>
    string MediaType { get; }

    /// <summary>Usual ending of a file's name, with its dot.</summary>
    string Extension { get; }

    /// <summary>Writes a dossier.</summary>
    /// <param name="dossier">The dossier at the moment it is asked for.</param>
    /// <param name="output">Where the bytes go, from its present position on; stays open. Need not be seekable.</param>
    /// <exception cref="DossierStoreException">The store cannot be read.</exception>
    void Write(Dossier dossier, Stream output);
}
