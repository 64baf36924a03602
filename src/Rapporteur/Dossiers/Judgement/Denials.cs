using Rapporteur.Dossiers.Identity;
using Rapporteur.Reading;

namespace Rapporteur.Dossiers;

/// <summary>
/// Sets what parties deny against what other reports tell: a denial in a report of its own is no account of the deed, so no link makes the two one
/// thing.
/// </summary>
/// <remarks>
/// A denial meets a thing where whoever denies has part in it (of a statement: made it), the words of the denial name such an act, the report of one is
/// within a fortnight of the other's, and something besides tells that it is this one: another side of it, a name that both sentences have, or that
/// both reports are of one story. Immutable once made; the index is a function of the dossier's findings.
/// </remarks>
internal sealed class Denials
{
    /// <summary>The kind of such contradictions.</summary>
    public const string Kind = "denied";

    private const int MostDays = 14;
    private const int ShortestStem = 5;
    private const int TellingLength = 4;

    private readonly ILookup<string, Entry> _bySide;
    private readonly Lazy<HashSet<(string, string)>> _stories;
    private readonly DenialRules _rules = DenialRules.Load();

    /// <summary>Takes in what is denied.</summary>
    /// <param name="findings">Statements and events of a dossier.</param>
    /// <param name="pairs">Asked for linked reports where nothing else tells that two speak of one thing.</param>
    public Denials(IEnumerable<DossierFinding> findings, Func<IReadOnlyList<FindingPair>> pairs)
    {
        _bySide = findings.Where(static f => f.Data.Denial is not null).Select(static f => new Entry(f))
            .SelectMany(static e => e.Sides.Select(s => (Side: s, Entry: e))).ToLookup(static p => p.Side, static p => p.Entry, StringComparer.Ordinal);
        _stories = new Lazy<HashSet<(string, string)>>(() => [.. pairs().SelectMany(static p => new[] { (p.First.Report, p.Second.Report), (p.Second.Report, p.First.Report) })]);
    }

    /// <summary>One contradiction a denying side, against the latest account that it denies.</summary>
    /// <param name="thing">A meeting, event or statement; others have none.</param>
    /// <param name="teller">Names who tells a finding.</param>
    public IEnumerable<Contradiction> Of(Thing thing, Func<DossierFinding, string> teller)
    {
        if (_bySide.Count == 0 || KindOf(thing) is not { } kind)
        {
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var parties = PartiesOf(thing);
        foreach (var side in parties.Select(static p => p.Side).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            // The first that is said of each side: what is repeated contradicts no more.
            foreach (var entry in _bySide[side])
            {
                if (!seen.Contains(side) && IsOf(entry, thing, kind) && AccountOf(thing, entry) is { } account && Tells(entry, account, parties))
                {
                    seen.Add(side);
                    yield return new Contradiction(
                        entry.Denial.IsOfPlan ? PlanDenials.Kind : Kind,
                        account,
                        entry.Finding,
                        $"{Who(entry)} denies {(entry.Denial.IsOfPlan ? "that it was ever agreed" : "it")} (\"{entry.Finding.Data.Quote}\"); {teller(account)} has it {StatusOf(account)}");
                }
            }
        }
    }

    // A signing is denied as the agreement that it is.
    private static string? KindOf(Thing thing) => thing.Layer switch
    {
        FindingLayer.Meeting => thing.Latest.Data.Kind == "signing" ? "AGREE" : "meeting",
        FindingLayer.Statement => "statement",
        FindingLayer.Event => thing.Latest.Data.Kind,
        _ => null,
    };

    private static List<FindingParty> PartiesOf(Thing thing) =>
        [.. thing.Findings.SelectMany(f => thing.Layer == FindingLayer.Statement ? f.Data.Parties : f.Data.Parties.Concat(f.Data.Others)).DistinctBy(static p => (p.Side, p.Name))];

    private static string StatusOf(DossierFinding account) => account.Layer == FindingLayer.Statement ? "said" : account.Data.Status ?? "told";

    private static string Who(Entry entry) =>
        (entry.Finding.Data.Parties.Count > 0 ? DossierWords.Names(entry.Finding.Data.Parties) : "one report")
        + (entry.Finding.Data.Outlet is { } outlet ? $" ({outlet})" : string.Empty);

    // Whether the words name such an act.
    private bool IsOf(Entry entry, Thing thing, string kind)
    {
        if (thing.Findings.Any(f => f.Id == entry.Finding.Id) || (entry.Denial.IsOfPlan && thing.Layer != FindingLayer.Meeting))
        {
            return false;
        }

        if (thing.Layer == FindingLayer.Meeting && AreOfOthers(entry, thing))
        {
            return false;
        }

        if (thing.Layer == FindingLayer.Statement)
        {
            return _rules.Names(entry.Words, kind) && thing.Findings.Any(f => AreAlike(entry, f));
        }

        // The word for an accusation is that for the deed: who denies the deed does not deny having been accused.
        return entry.Denial.IsOfPlan || _rules.Names(entry.Words, kind) || (kind != "ACCUSE" && thing.Findings.Any(f => entry.HasStem(f.Data.Label)));
    }

    // Who denies that two ministers were to meet says nothing of their presidents' summit, nor of the call that the ministers had.
    private static bool AreOfOthers(Entry entry, Thing meeting)
    {
        var named = entry.Denial.About.Where(static p => p.Kind == "person").Select(static p => p.Key).ToList();
        var people = meeting.Findings.SelectMany(static f => f.Data.Parties).Where(static p => p.Kind == "person").Select(static p => p.Key).ToHashSet(StringComparer.Ordinal);
        return (named.Count > 1 && people.Count > 1 && !named.Exists(people.Contains))
            || (entry.Denial.IsOfPlan && meeting.Latest.Data.Kind == "call" && !entry.HasWord("call") && !entry.HasWord("conversation"));
    }

    // Half of the telling words of what is said to have been said.
    private static bool AreAlike(Entry entry, DossierFinding statement)
    {
        var telling = Folding.Words(statement.Data.Label).Split(' ').Where(static w => w.Length >= TellingLength).Distinct(StringComparer.Ordinal).ToList();
        var shared = telling.Count(entry.HasWord);
        return shared > 1 && shared * 2 >= telling.Count;
    }

    // The latest account of another report that takes it for so, and not on the word of the side that denies; failing that one of the same report.
    private static DossierFinding? AccountOf(Thing thing, Entry entry) =>
        thing.Findings.Where(f => IsAccount(f, entry)).OrderBy(f => f.Id.Report == entry.Finding.Id.Report)
            .ThenByDescending(static f => f.Published).ThenBy(static f => f.Id, FindingId.Order).FirstOrDefault();

    private static bool IsAccount(DossierFinding finding, Entry entry)
    {
        var denied = entry.Finding;
        return finding.Data.Denial is null
            && (finding.Layer == FindingLayer.Statement || finding.Data.Status is "held" or "ongoing" or "happened" or "claimed" || (entry.Denial.IsOfPlan && finding.Data.Status is "planned" or "postponed" or "cancelled"))
            && !finding.Data.Tellers.Any(t => t.Side is not null && entry.Sides.Contains(t.Side))
            && !(finding.Id.Report == denied.Id.Report && finding.Data.Sentences.Intersect(denied.Data.Sentences).Any())
            && Days.Apart(finding.Published, finding.Published, denied.Published, denied.Published) is <= MostDays
            && (entry.Denial.IsOfPlan || finding.From is not { } day || denied.Published >= day);
    }

    // That it is this one, and not another act of the kind.
    private bool Tells(Entry entry, DossierFinding account, List<FindingParty> parties)
    {
        var others = parties.Where(p => p.Side is not null && !entry.Sides.Contains(p.Side)).ToList();
        return account.Layer == FindingLayer.Statement
            || others.Exists(p => entry.Denial.About.Any(a => a.Side == p.Side))
            || NamesIn(account.Data.Quote).Any(n => entry.Names.Contains(n) && !entry.IsOwn(n))
            || _stories.Value.Contains((entry.Finding.Id.Report, account.Id.Report));
    }

    // Words that begin with a capital but for the first, which always does, and for days and months.
    private static IEnumerable<string> NamesIn(string sentence) =>
        sentence.Split(' ').Skip(1).Select(static w => w.TrimStart('"', '“', '(', '‘', '\'')).Where(static w => w.Length > 2 && char.IsUpper(w[0])).Select(Folding.Words)
            .Where(static w => w.Length > 2 && !IsOfCalendar(w)).Distinct(StringComparer.Ordinal);

    private static bool IsOfCalendar(string word)
    {
        var calendar = System.Globalization.DateTimeFormatInfo.InvariantInfo;
        return calendar.DayNames.Concat(calendar.MonthNames).Any(n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class Entry
    {
        private readonly HashSet<string> _words;
        private readonly string[] _own;

        public Entry(DossierFinding finding)
        {
            (Finding, Denial) = (finding, finding.Data.Denial!);
            Words = Folding.Words(Denial.Words);
            _words = [.. Words.Split(' ')];
            Sides = [.. finding.Data.Parties.Select(static p => p.Side).OfType<string>().Distinct(StringComparer.Ordinal)];
            Names = [.. NamesIn(finding.Data.Quote)];
            _own = [.. finding.Data.Parties.Concat(Denial.About.Where(a => a.Side is not null && Sides.Contains(a.Side))).SelectMany(static p => Folding.Words(p.Name).Split(' '))];
        }

        public DossierFinding Finding { get; }

        public Denial Denial { get; }

        public string Words { get; }

        public IReadOnlyList<string> Sides { get; }

        public HashSet<string> Names { get; }

        public bool HasWord(string word) => _words.Contains(word);

        // "shelled" and "shelling"; shorter words must be the same.
        public bool HasStem(string word)
        {
            var folded = Folding.Words(word);
            return folded.Length < ShortestStem ? folded.Length > 2 && _words.Contains(folded) : _words.Any(w => w.StartsWith(folded.AsSpan(0, ShortestStem), StringComparison.Ordinal));
        }

        // A name of whoever denies, in whatever form ("Rwanda", "Rwandan"), tells nothing about the act.
        public bool IsOwn(string name) => _own.Any(o => o == name || (o.Length >= TellingLength && name.StartsWith(o.AsSpan(0, TellingLength), StringComparison.Ordinal)));
    }
}
