using Rapporteur.Language;
using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>
/// What the annotation of each corpus says of each word in the model's labels. A corpus that knows fewer types leaves
/// several labels open, and training sums over them.
/// </summary>
internal sealed class LabelMasks(NameGazetteer gazetteer)
{
    private const ushort Governed = (ushort)(NameLists.Country | NameLists.Region | NameLists.City);

    public uint[] Of(EntitySource source, IReadOnlyList<string> forms, IReadOnlyList<EntityMention> names)
    {
        var masks = new uint[forms.Count];
        for (var i = 0; i < masks.Length; i++)
            masks[i] = source == EntitySource.Uner ? Unnamed(forms, i) : 1u;
        foreach (var (range, type) in names)
        {
            var named = type == EntityType.Person && source != EntitySource.Diplomatic ? WithoutTitles(forms, range) : range;
            for (var i = range.Start; i < named.Start; i++)
                masks[i] = 1u;
            foreach (var each in Types(source, forms, named, type))
            {
                for (var i = named.Start; i < named.End; i++)
                    masks[i] = (each.First ? 0 : masks[i]) | (1u << NameLabels.At(named, i, each.Type));
            }
        }

        return masks;
    }

    private IEnumerable<(EntityType Type, bool First)> Types(
        EntitySource source, IReadOnlyList<string> forms, TokenRange range, EntityType type)
    {
        var lists = source == EntitySource.Diplomatic ? (ushort)0 : Lists(forms, range);
        switch (type)
        {
            case EntityType.Location when source != EntitySource.Diplomatic:
                if ((lists & Governed) != 0)
                {
                    yield return (EntityType.GeopoliticalEntity, true);
                }
                else if ((lists & (ushort)NameLists.Landscape) != 0 || EndsInPlaceWord(forms, range))
                {
                    yield return (EntityType.Location, true);
                }
                else
                {
                    yield return (EntityType.GeopoliticalEntity, true);
                    yield return (EntityType.Location, false);
                }

                break;
            case EntityType.Miscellaneous when (lists & (ushort)NameLists.Demonym) != 0:
                yield return (EntityType.Group, true);
                break;
            default:
                yield return (type, true);
                break;
        }
    }

    /// <summary>A word outside names in Universal NER, which has neither groups nor miscellaneous names.</summary>
    private uint Unnamed(IReadOnlyList<string> forms, int i)
    {
        var wordCase = WordShape.CaseOf(forms[i]);
        if (!WordShape.IsCapital(wordCase))
            return 1u;
        var lists = Lists(forms, new TokenRange(i, i + 1));
        if ((lists & (ushort)NameLists.Demonym) != 0)
            return 1u << NameLabels.Unit(EntityType.Group);
        if (wordCase is not (WordCase.Initial or WordCase.Mixed) || i == 0 || (lists & (ushort)NameLists.Calendar) != 0)
            return 1u;
        return 1u | OfType(EntityType.Group) | OfType(EntityType.Miscellaneous);
    }

    private static uint OfType(EntityType type) => 15u << NameLabels.Begin(type);

    private TokenRange WithoutTitles(IReadOnlyList<string> forms, TokenRange range)
    {
        var start = range.Start;
        while (start < range.End - 1 && (Lists(forms, new TokenRange(start, start + 1)) & (ushort)NameLists.Title) != 0)
            start++;
        return new TokenRange(start, range.End);
    }

    private bool EndsInPlaceWord(IReadOnlyList<string> forms, TokenRange range) =>
        range.Count > 1 && (Lists(forms, new TokenRange(range.End - 1, range.End)) & (ushort)NameLists.PlaceWord) != 0;

    private ushort Lists(IReadOnlyList<string> forms, TokenRange range)
    {
        var hash = NameHash.Seed;
        for (var i = range.Start; i < range.End; i++)
            hash = NameHash.AddWord(hash, NameHash.Lower(forms[i]));
        return gazetteer.Find(hash);
    }
}
