using System.Globalization;

namespace Rapporteur.Storage;

/// <summary>One step from an older layout of a store to a newer one.</summary>
/// <param name="Number">The version it leads to, from 1.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Number, string Sql)
{
    /// <summary>The steps that this program knows for SQLite, in order; each is a numbered file.</summary>
    public static IReadOnlyList<Migration> Sqlite { get; } = Load("Sqlite.");

    /// <summary>The steps for PostgreSQL.</summary>
    public static IReadOnlyList<Migration> Postgres { get; } = Load("Postgres.");

    private static Migration[] Load(string database)
    {
        var assembly = typeof(Migration).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(n => n.StartsWith(database, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).Select(name =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return new Migration(int.Parse(name.AsSpan(database.Length, 3), CultureInfo.InvariantCulture), reader.ReadToEnd());
                }),
        ];
    }
}
