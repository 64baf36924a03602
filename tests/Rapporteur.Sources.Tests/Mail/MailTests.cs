using System.Text;

namespace Rapporteur.Sources.Tests.Mail;

public sealed class MailTests
{
    private const string Head =
        "From: \"Jane Doe\" <jane@post.test>\r\nTo: desk@x.test\r\nSubject: =?utf-8?q?Talks_=E2=80=93_third_round?=\r\n"
        + "Date: Tue, 11 Mar 2025 23:30:00 -0500\r\nList-Id: The Test Post <news.post.test>\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void The_text_part_and_the_fields_are_read()
    {
        var report = Read(
            Head + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Html.</p>\r\n"
            + "--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "The =E2=80=9Ctalks=E2=80=9D go=\r\n on.\r\n\r\nSecond.\r\n--b--\r\n").Report!;

        Assert.Equal("The “talks” go on.\n\nSecond.", report.Text.TrimEnd());
        Assert.Equal("Talks – third round", report.Title);
        Assert.Equal(("Jane Doe", "The Test Post"), (report.Byline, report.Outlet));
        Assert.Equal(new DateOnly(2025, 3, 11), report.Published);
    }

    [Fact]
    public void Where_there_is_only_html_it_is_read() => Assert.Equal(
        "One.\n\nTwo.", Read(Head + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>One.</p><p>Two.</p>").Report!.Text);

    [Fact]
    public void Flowed_lines_are_joined() => Assert.Equal(
        "The talks go on.\nNext.", Read(Head + "Content-Type: text/plain; format=flowed\r\n\r\nThe talks \r\ngo on.\r\nNext.\r\n").Report!.Text);

    [Fact]
    public void Attachments_are_no_text()
    {
        var failure = Read(
            Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n"
            + "Content-Disposition: attachment; filename=a.txt\r\n\r\nAttached.\r\n--b--\r\n").Failure!;

        Assert.Equal("no-body", failure.Code);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("iso-8859-2")]
    public void The_parts_encoding_is_used(string name)
    {
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var word = name == "windows-1251" ? "Переговоры" : "Łódź";
        byte[] bytes = [.. Some.Utf8(Head + $"Content-Type: text/plain; charset={name}\r\n\r\n"), .. coding.GetBytes(word)];

        Assert.Equal(word, Some.Read(bytes, "x.eml").Report!.Text.TrimEnd());
    }

    [Fact]
    public void Mail_without_a_name_is_known_by_its_header_and_a_reports_own_header_is_not_mail()
    {
        Assert.Equal("Jane Doe", Some.Read(Head + "\r\nBody.\r\n", "-").Report!.Byline);
        Assert.Equal("Title: x\nFrom: y\n\nBody.", Some.Read("Title: x\nFrom: y\n\nBody.", "-").Report is { Title: "x" } ? "Title: x\nFrom: y\n\nBody." : "");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("From: a@x.test\r\n\r\n", "no-body")]
    public void Mail_without_text_is_a_failure(string mail, string code) => Assert.Equal(code, Read(mail).Failure!.Code);

    [Fact]
    public void Bytes_at_random_and_endless_nesting_are_no_exception()
    {
        var random = new Random(2);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            Assert.NotNull(Some.Read(bytes, "x.eml"));
        }

        var nested = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            nested.Append($"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n");
        }

        Assert.NotNull(Read(nested + "\r\nText."));
    }

    private static SourceResult Read(string mail) => Some.Read(mail, "x.eml");
}
