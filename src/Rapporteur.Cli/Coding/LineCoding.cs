using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Rapporteur.Cli.Coding;

/// <summary>Answers JSON lines one by one; a bad line is told by its number and does not stop the rest.</summary>
/// <param name="terminal">Where answers and complaints go.</param>
internal sealed class LineCoding(Terminal terminal)
{
    private static readonly CodingJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    });

    /// <summary>Shapes of the lines.</summary>
    public static CodingJson Shapes => Json;

    /// <summary>Answers every line of the file.</summary>
    /// <param name="file">Its name; "-" for standard input.</param>
    /// <param name="lineShape">Shape of a line.</param>
    /// <param name="answerShape">Shape of an answer.</param>
    /// <param name="answer">Makes the answer.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Answer<TLine, TAnswer>(string file, JsonTypeInfo<TLine> lineShape, JsonTypeInfo<TAnswer> answerShape, Func<TLine, TAnswer> answer)
    {
        using var reader = Open(file);
        if (reader is null)
        {
            return ExitCode.Failed;
        }

        using var writer = terminal.OpenText();
        var (number, done, failed) = (0, 0, 0);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var read = JsonSerializer.Deserialize(line, lineShape) ?? throw new JsonException("The line is null.");
                writer.WriteLine(JsonSerializer.Serialize(answer(read), answerShape));
                done++;
            }
            catch (Exception wrong) when (wrong is JsonException or ArgumentException)
            {
                terminal.Tell($"{file}:{number}: {Plain(wrong.Message)}");
                failed++;
            }
        }

        return failed == 0 ? ExitCode.Done : done == 0 ? ExitCode.Failed : ExitCode.Partly;
    }

    private StreamReader? Open(string file)
    {
        try
        {
            return file == "-" ? new StreamReader(terminal.Input, leaveOpen: true) : new StreamReader(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Tell(failure.Message);
            return null;
        }
    }

    /// <summary>The first sentence of the reason: what follows names types of the program.</summary>
    private static string Plain(string message)
    {
        var end = message.IndexOfAny(['\n', '|']);
        return (end < 0 ? message : message[..end]).Trim();
    }
}
