using System.Globalization;
using System.Text;

namespace Rapporteur.Exports.Tests;

/// <summary>What holds of every format.</summary>
public sealed class FormatTests
{
    public static TheoryData<string> Formats() => [.. DossierExports.All.Select(static e => e.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_dossier_gives_the_same_bytes_in_any_culture(string format)
    {
        using var file = DossierFile.Talks();
        var bytes = file.Bytes(format);
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Culture data is not loaded, so a culture is made that writes numbers and days in another way.
            var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NegativeSign, other.DateTimeFormat.DateSeparator) = (",", "~", "!");
            CultureInfo.CurrentCulture = other;
            Assert.Equal(bytes, file.Bytes(format));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Text_has_no_control_characters_and_no_marks_that_turn_it_round(string format)
    {
        using var file = DossierFile.HostileTalks();
        if (DossierExports.Find(format)!.Extension is ".xlsx" or ".parquet")
        {
            return;
        }

        var text = file.Text(format);
        Assert.DoesNotContain(text, static c => (char.IsControl(c) && c is not ('\r' or '\n' or '\t')) || c is '\u202E' or '\u2066' or '\uFFFE');
        Assert.DoesNotContain("\uFEFF", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_are_unique_and_found_in_any_case(string format)
    {
        var export = DossierExports.Find(format.ToUpperInvariant());
        Assert.Equal(format, export?.Name);
        Assert.Single(DossierExports.All, e => e.Name == format);
        Assert.True(Encoding.ASCII.GetByteCount(export!.MediaType) > 0 && export.Extension[0] == '.' && export.Description.EndsWith('.'));
    }

    [Fact]
    public void An_unknown_format_is_null() => Assert.Null(DossierExports.Find("papyrus"));
}
