namespace Rapporteur.Language.Pipeline;

/// <summary>Opens model files and says plainly what is wrong with one.</summary>
internal static class ModelFiles
{
    /// <summary>Reads one file.</summary>
    /// <param name="directory">Folder of the models.</param>
    /// <param name="name">Name of the file in it.</param>
    /// <param name="read">Takes the path for messages and the open file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is not what it should be.</exception>
    public static T Load<T>(string directory, string name, Func<string, Stream, T> read)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException(
                $"The language model needs {path}; put the project's models folder there, or name the folder it lies in.", path);
        }

        try
        {
            using var stream = File.OpenRead(path);
            return read(path, stream);
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException or ArgumentException or FormatException)
        {
            throw new ModelFormatException($"{path} is damaged or no model of this version: {failure.Message}", failure);
        }
    }

    /// <summary>All bytes of an open file.</summary>
    public static byte[] AllBytes(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
