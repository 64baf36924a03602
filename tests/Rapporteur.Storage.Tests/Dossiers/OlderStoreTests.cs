using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests.Dossiers;

public sealed class OlderStoreTests
{
    [Fact]
    public void A_meeting_kept_before_denials_were_known_is_read_as_having_none()
    {
        var data = FindingData.FromJson("""{"label":"talks","status":"planned","parties":[],"others":[],"tellers":[],"basis":"reported","sentences":[0],"quote":"Talks are planned."}""");
        Assert.Empty(data.PlanDenials);
    }
}
