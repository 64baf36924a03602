using Rapporteur.Language.Names;

namespace Rapporteur.Language.Tests;

public sealed class NameLabelsTests
{
    [Fact]
    public void Names_survive_labels()
    {
        EntityMention[] names =
        [
            new(new TokenRange(0, 1), EntityType.Person),
            new(new TokenRange(1, 4), EntityType.Organization),
            new(new TokenRange(6, 8), EntityType.Miscellaneous),
        ];

        Assert.Equal(names, NameLabels.Decode(NameLabels.Encode(9, names)));
    }

    [Fact]
    public void An_open_name_goes_on_in_its_own_type_only()
    {
        for (var from = 0; from < NameLabels.Count; from++)
        {
            for (var to = 0; to < NameLabels.Count; to++)
            {
                var goesOn = NameLabels.IsOpen(from) && NameLabels.Continues(to) && NameLabels.TypeOf(from) == NameLabels.TypeOf(to);
                var apart = !NameLabels.IsOpen(from) && !NameLabels.Continues(to);
                Assert.Equal(goesOn || apart, NameLabels.MayFollow(from, to));
            }
        }
    }
}
