using Rapporteur.Reading.Languages;

namespace Rapporteur.Cli.Tests.Sources;

public sealed class EnglishCheckTests
{
    [Theory]
    [InlineData("French", "Le ministre a déclaré que les négociations sur la guerre sont suspendues et que la délégation ne va pas revenir dans la capitale avant la fin du mois.")]
    [InlineData("German", "Der Minister sagte am Montag, dass die Verhandlungen über einen Waffenstillstand nicht fortgesetzt werden und die Delegation in die Hauptstadt zurückkehrt.")]
    [InlineData("Spanish", "El ministro dijo que las negociaciones sobre el alto el fuego no se van a reanudar en la capital hasta que la otra parte retire a sus tropas de la zona.")]
    [InlineData("Dutch", "De minister zei maandag dat de onderhandelingen over een wapenstilstand niet worden hervat en dat de delegatie naar de hoofdstad is teruggekeerd.")]
    [InlineData("Indonesian", "Menteri itu mengatakan pada hari Senin bahwa perundingan tidak akan dilanjutkan dan delegasi telah kembali ke ibu kota untuk bertemu dengan presiden.")]
    [InlineData("Cyrillic", "Министр заявил в понедельник, что переговоры о перемирии не будут возобновлены.")]
    [InlineData("Arabic", "قال الوزير يوم الاثنين إن المفاوضات بشأن وقف إطلاق النار لن تستأنف")]
    [InlineData("Chinese", "部长周一表示，停火谈判不会恢复，代表团已返回首都。")]
    public void Other_languages_are_named(string language, string text)
    {
        var note = EnglishCheck.Default.NoteFor(text);

        Assert.Equal("not-english", note?.Code);
        Assert.Contains(language, note!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Talks fail.")]
    [InlineData("")]
    [InlineData("12345 67890 ---")]
    [InlineData("KIROVA: NO TALKS WITH MAREK UNTIL THE TROOPS ARE OUT OF THE VALLEY, SAYS THE MINISTRY IN A STATEMENT ON MONDAY")]
    [InlineData("Foreign ministers Sergei Lavrov, Hakan Fidan, Abbas Araghchi and Faisal Mekdad met in Moscow on Wednesday for talks on Syria.")]
    public void English_and_what_is_too_short_to_tell_pass(string text) => Assert.Null(EnglishCheck.Default.NoteFor(text));

    [Fact]
    public void Every_sample_is_English() =>
        Assert.All(Checkout.SampleNames, name =>
            Assert.Null(EnglishCheck.Default.NoteFor(File.ReadAllText(Path.Combine(Checkout.Samples, name + ".txt")))));
}
