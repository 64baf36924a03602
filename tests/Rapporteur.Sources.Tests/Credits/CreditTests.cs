namespace Rapporteur.Sources.Tests.Credits;

public sealed class CreditTests
{
    [Theory]
    [InlineData("LUSAKA (Reuters) - The talks go on.", "Reuters")]
    [InlineData("LUSAKA, Zambia (AP) — The talks go on.", "Associated Press")]
    [InlineData("MOSCOW, March 3. /TASS/. The talks go on.", "TASS")]
    [InlineData("Lusaka, March 11 (Xinhua) -- The talks go on.", "Xinhua")]
    [InlineData("LUSAKA (Reuters/AFP) – The talks go on.", "Reuters")]
    [InlineData("(dpa) - The talks go on.", "dpa")]
    [InlineData("The talks go on.\n\n© 2025 AFP", "Agence France-Presse")]
    [InlineData("The talks go on.\n\nCopyright 2025 The Associated Press. All rights reserved.", "Associated Press")]
    [InlineData("The talks go on.\n\n(With inputs from PTI)", "PTI")]
    [InlineData("The talks go on.\n\nSource: Xinhua", "Xinhua")]
    [InlineData("By Jane Doe, Associated Press\n\nThe talks go on.", "Associated Press")]
    [InlineData("Byline: Jane Doe, Reuters\n\nThe talks go on.", "Reuters")]
    [InlineData("Outlet: Yonhap\n\nThe talks go on.", "Yonhap")]
    public void The_agency_is_found_where_credits_stand(string text, string agency) =>
        Assert.Equal(agency, Some.Read(text, "x.txt").Agency);

    [Theory]
    [InlineData("The minister told Reuters that the talks go on.")]
    [InlineData("The minister said on Monday that the long talks in the capital, which began in May (AFP reported them first) - go on.")]
    [InlineData("The party (PAP) said nothing.")]
    [InlineData("The talks go on.\n\nThe minister left for home.")]
    [InlineData("The talks go on.\n\nThe claim was carried by IRNA and TASS.")]
    [InlineData("The talks go on.\n\nReuters could not verify the claim.")]
    public void An_agency_in_the_text_is_not_credited(string text) => Assert.Null(Some.Read(text, "x.txt").Agency);

    [Fact]
    public void The_credit_line_is_kept_and_names_the_authors_where_nothing_else_does()
    {
        var result = Some.Read(
            "The talks go on.\n\n(Reporting by Jane Doe in Lusaka; Additional reporting by John Roe; Editing by Ann Poe)", "x.txt");

        Assert.Equal("(Reporting by Jane Doe in Lusaka; Additional reporting by John Roe; Editing by Ann Poe)", result.Credit);
        Assert.Equal("Jane Doe in Lusaka", result.Report!.Byline);
        Assert.Contains("Additional reporting", result.Report.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Additional reporting by John Roe")]
    [InlineData("Editing by Ann Poe")]
    public void Helpers_are_no_authors(string line)
    {
        var result = Some.Read($"The talks go on.\n\n{line}", "x.txt");

        Assert.Equal(line, result.Credit);
        Assert.Null(result.Report!.Byline);
    }

    [Theory]
    [InlineData("Third round ends\n\nBy Jane Doe and John Roe\n\nThe talks go on.", "Jane Doe and John Roe")]
    [InlineData("By Monday: the talks had ended.", null)]
    [InlineData("By the end of the day, the talks had ended.", null)]
    public void A_byline_in_the_first_lines_is_read(string text, string? byline) =>
        Assert.Equal(byline, Some.Read(text, "x.txt").Report!.Byline);

    [Fact]
    public void Pages_and_other_formats_have_credits_too() =>
        Assert.Equal("Reuters", Some.Read(Some.Page(), "x.html").Agency);

    [Fact]
    public void No_form_belongs_to_two_agencies() => Assert.Equal("TASS", Sources.Credits.AgencyList.Named("Itar-Tass"));
}
