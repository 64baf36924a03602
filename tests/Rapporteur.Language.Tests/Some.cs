namespace Rapporteur.Language.Tests;

/// <summary>Makes small things for tests.</summary>
internal static class Some
{
    public static Token Token(int index, string form, int head, string relation) => new()
    {
        Index = index,
        Span = new TextSpan(index * 10, (index * 10) + form.Length),
        Form = form,
        Lemma = form,
        Head = head,
        Relation = relation,
    };
}
