using System.CommandLine;
using System.Globalization;
using Rapporteur.Dossiers;
using Rapporteur.Sources.Headers;
using Rapporteur.Storage;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>Which store a command of a dossier works on.</summary>
internal sealed class StoreArguments
{
    /// <summary>The store.</summary>
    public Option<string> Store { get; } = new("--store")
    {
        Description = "The dossier: a file (talks.db), or a PostgreSQL database (postgresql://USER@HOST/DATABASE).",
        HelpName = "STORE",
        Required = true,
    };

    /// <summary>Opens the store that the command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="mustExist">Whether a missing one is a failure.</param>
    public IDossierStore Open(ParseResult parsed, bool mustExist) => Open(parsed.GetValue(Store)!, mustExist);

    /// <summary>Opens a store by its name.</summary>
    /// <param name="name">A file, or the address of a PostgreSQL database.</param>
    /// <param name="mustExist">Whether a missing one is a failure.</param>
    public static IDossierStore Open(string name, bool mustExist) => PostgresDossierStore.IsName(name)
        ? PostgresDossierStore.Open(name, mustExist)
        : SqliteDossierStore.Open(name, mustExist);

    /// <summary>A day of an option, or null where it is not given.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly? Day(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text ? null
        : HeaderDate.TryRead(text, out var day) ? day
        : throw new UsageException($"{option.Name} \"{text}\" is no date; write it as 2025-10-22.");

    /// <summary>A moment of an option: the end of a day, or a moment in UTC.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public static DateTimeOffset? Moment(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        return HeaderDate.TryRead(text, out var day) && text.Length <= 10
            ? new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc))
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
                ? moment
                : throw new UsageException($"{option.Name} \"{text}\" is no moment; write a day (2025-10-22) or a moment in UTC (2025-10-22T14:00).");
    }
}
