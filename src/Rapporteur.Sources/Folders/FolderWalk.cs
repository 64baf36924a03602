namespace Rapporteur.Sources.Folders;

/// <summary>The files of a folder and of the folders in it.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>
    /// Paths in ordinal order of their names, a folder's files before its folders' files. Names that begin with a dot are
    /// passed over, and links to folders are not followed: a loop of them has no end.
    /// </summary>
    /// <param name="folder">Path of a folder.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static (IReadOnlyList<string> Files, IReadOnlyList<string> Folders) List(string folder)
    {
        var directory = new DirectoryInfo(folder);
        var files = new List<string>();
        var folders = new List<string>();
        foreach (var entry in directory.EnumerateFileSystemInfos("*", Everything))
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            if (entry is FileInfo)
            {
                files.Add(Path.Combine(folder, entry.Name));
            }
            else if (entry.LinkTarget is null)
            {
                folders.Add(Path.Combine(folder, entry.Name));
            }
        }

        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return (files, folders);
    }
}
