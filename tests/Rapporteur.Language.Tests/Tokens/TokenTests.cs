namespace Rapporteur.Language.Tests;

public sealed class TokenTests
{
    [Theory]
    [InlineData("They don't and won’t", "They|do|n't|and|wo|n’t")]
    [InlineData("We cannot stay", "We|can|not|stay")]
    [InlineData("She'd say it's over, I'm told", "She|'d|say|it|'s|over|,|I|'m|told")]
    [InlineData("They wouldn't've known", "They|would|n't|'ve|known")]
    [InlineData("gonna leave", "gon|na|leave")]
    public void Contractions_come_apart(string text, string tokens) => Assert.Equal(tokens, Splitting.Tokens(text));

    [Theory]
    [InlineData("Norland's envoy", "Norland|'s|envoy")]
    [InlineData("the rebels’ terms", "the|rebels|’|terms")]
    [InlineData("the parties' aides", "the|parties|'|aides")]
    [InlineData("the 1990's and ’90s", "the|1990's|and|’90s")]
    [InlineData("2025's budget", "2025|'s|budget")]
    public void Possessives_come_apart_and_decades_do_not(string text, string tokens) => Assert.Equal(tokens, Splitting.Tokens(text));

    [Theory]
    [InlineData("a US-led cease-fire", "a|US|-|led|cease|-|fire")]
    [InlineData("pro-Norland, anti-war and non-binding", "pro-Norland|,|anti-war|and|non-binding")]
    [InlineData("a re-elected ex-minister", "a|re-elected|ex-minister")]
    [InlineData("a 16-year-old", "a|16|-|year|-|old")]
    [InlineData("an F-16 and COVID-19", "an|F|-|16|and|COVID|-|19")]
    [InlineData("Bashar al-Assad and Al-Shabaab", "Bashar|al|-|Assad|and|Al|-|Shabaab")]
    [InlineData("Kim Jong-un met Moon Jae-in", "Kim|Jong-un|met|Moon|Jae-in")]
    [InlineData("mid-May e-mails", "mid-May|e-mails")]
    public void Hyphens_split_but_for_prefixes_and_given_names(string text, string tokens) => Assert.Equal(tokens, Splitting.Tokens(text));

    [Theory]
    [InlineData("$5.2 billion, €3bn and US$4m", "$|5.2|billion|,|€|3|bn|and|US$|4|m")]
    [InlineData("$1,200.50 or 12.5%", "$|1,200.50|or|12.5|%")]
    [InlineData("at 5pm or 7:30 a.m. on 3/4/2024", "at|5|pm|or|7:30|a.m.|on|3/4/2024")]
    [InlineData("1,2 or 1,000,000", "1|,|2|or|1,000,000")]
    [InlineData("the 21st of the 1980s", "the|21st|of|the|1980s")]
    [InlineData("won 4-2 in 2019-2020", "won|4|-|2|in|2019|-|2020")]
    [InlineData("on 2025-03-21 call 555-0134", "on|2025-03-21|call|555-0134")]
    [InlineData("40km and −5 degrees", "40|km|and|−5|degrees")]
    public void Numbers_leave_their_units_and_keep_their_commas(string text, string tokens) => Assert.Equal(tokens, Splitting.Tokens(text));

    [Theory]
    [InlineData("See https://example.org/a?b=(c), he said.", "See|https://example.org/a?b=(c)|,|he|said|.")]
    [InlineData("(www.example.org)", "(|www.example.org|)")]
    [InlineData("write to press.office@example.org.", "write|to|press.office@example.org|.")]
    [InlineData("@Norland_MFA and #PeaceNow", "@Norland_MFA|and|#PeaceNow")]
    public void Addresses_stay_whole(string text, string tokens) => Assert.Equal(tokens, Splitting.Tokens(text));

    [Theory]
    [InlineData("“No,” she said — ‘never’.", "“|No|,|”|she|said|—|‘|never|’|.")]
    [InlineData("\"Go\" (now) [sic]", "\"|Go|\"|(|now|)|[|sic|]")]
    [InlineData("well... and so… [...] on -- then", "well|...|and|so|…|[...]|on|--|then")]
    [InlineData("North/South and/or AT&T", "North|/|South|and|/|or|AT&T")]
    [InlineData("O'Brien, Qur'an, Sana’a", "O'Brien|,|Qur'an|,|Sana’a")]
    public void Punctuation_stands_alone(string text, string tokens) => Assert.Equal(tokens, Splitting.Tokens(text));

    [Fact]
    public void Characters_without_width_are_in_no_form()
    {
        const string text = "\uFEFFThe cease\u00ADfire\u200B held\0 fast.";
        Assert.Equal("The|ceasefire|held|fast|.", Splitting.Tokens(text));
    }
}
