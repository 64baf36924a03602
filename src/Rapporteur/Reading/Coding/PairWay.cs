using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>The way through the tree from one party to the other, and how closely an act is tied to each.</summary>
internal sealed class PairWay
{
    /// <summary>How many propositions up a speaker or planner still counts as the one who acts.</summary>
    private const int Levels = 5;

    private readonly PairMention _pair;
    private readonly HashSet<int> _way = [];

    /// <summary>Walks up from both parties to where they meet.</summary>
    public PairWay(PairMention pair)
    {
        _pair = pair;
        if (pair.TargetHead < 0)
        {
            return;
        }

        var (up, other) = (Up(pair.SourceHead), Up(pair.TargetHead));
        var meeting = up.FirstOrDefault(other.Contains, -1);
        _way.UnionWith(up.TakeWhile(token => token != meeting));
        _way.UnionWith(other.TakeWhile(token => token != meeting));
        _way.Add(meeting);
    }

    /// <summary>Whether the token lies on the way between the parties.</summary>
    public bool Contains(int token) => _way.Contains(token);

    /// <summary>Whether the token only describes a party ("freed the blogger **arrested** last week").</summary>
    public bool IsInDescription(int token) => IsBelow(token, _pair.TargetHead) || IsBelow(token, _pair.SourceHead);

    /// <summary>Whether the proposition is the source's own act.</summary>
    public bool IsAgent(Proposition proposition) => proposition[Role.Agent] is { } agent && Holds(agent, _pair.Source) > 0;

    /// <summary>Steps through the tree from the source.</summary>
    public int DistanceFromSource(int token) => Distance(token, _pair.SourceHead);

    /// <summary>Steps through the tree from the target; none where the sentence does not name it.</summary>
    public int DistanceFromTarget(int token) => _pair.TargetHead < 0 ? 0 : Distance(token, _pair.TargetHead);

    /// <summary>From 3 (the source is who acts) by way of whoever plans, says or orders the act down to -2 (the source undergoes it).</summary>
    public double SourceLink(PairAct act)
    {
        if (act.Proposition is { } proposition)
        {
            if (proposition[Role.Agent] is { } agent && Holds(agent, _pair.Source) is > 0 and var own)
            {
                return own;
            }

            if (proposition[Role.Recipient] is { IsClause: false } recipient && recipient.Heads.Any(_pair.Source.Contains))
            {
                return -2;
            }

            var above = proposition.Parent;
            for (var level = 0; level < Levels && above is not null; level++, above = above.Parent)
            {
                if (above[Role.Agent] is { } speaker && Holds(speaker, _pair.Source) > 0)
                {
                    return 2 - (0.2 * level);
                }
            }
        }

        var link = 1.5;
        for (var token = act.Predicate; token >= 0; token = _pair.Sentence.Tokens[token].Head, link -= 0.2)
        {
            foreach (var child in _pair.Sentence.ChildrenOf(token))
            {
                var relation = _pair.Sentence.Tokens[child].Relation;
                if (relation is "nsubj" or "nmod:poss" or "obl:agent" or "compound" or "amod" or "nsubj:pass" && _pair.Sentence.SubtreeOf(child).Overlaps(_pair.Source))
                {
                    return relation == "nsubj:pass" && token == act.Predicate ? -1 : Math.Max(0.3, link);
                }
            }
        }

        return 0;
    }

    /// <summary>From 3 (the target is who undergoes the act) by way of whatever else the act names down to -2 (the target acts).</summary>
    public double TargetLink(PairAct act)
    {
        if (_pair.TargetHead < 0)
        {
            return 0;
        }

        if (act.Proposition is { } proposition)
        {
            var best = 0.0;
            foreach (var argument in proposition.Arguments)
            {
                var held = Holds(argument, _pair.Target);
                best = Math.Max(best, argument.Role switch
                {
                    Role.Agent => 0,
                    Role.Recipient or Role.Counterpart => held,
                    Role.Content when !argument.IsClause => held - 0.3,
                    _ => held - 1,
                });
            }

            if (best > 0)
            {
                return best;
            }

            if (proposition[Role.Agent] is { } agent && agent.Heads.Any(_pair.Target.Contains) && !agent.Heads.Any(_pair.Source.Contains))
            {
                return -2;
            }
        }

        return _pair.Sentence.SubtreeOf(act.Predicate).Overlaps(_pair.Target) ? 1 : 0;
    }

    private static double Holds(Argument argument, TokenRange party) =>
        argument.Heads.Any(party.Contains) ? 3 : argument.Range.Overlaps(party) ? argument.IsClause ? 2 : 2.5 : 0;

    private bool IsBelow(int token, int head)
    {
        for (var i = token; i >= 0 && head >= 0; i = _pair.Sentence.Tokens[i].Head)
        {
            if (i == head)
            {
                return i != token && !_way.Contains(token);
            }
        }

        return false;
    }

    private int Distance(int from, int to)
    {
        var (up, other) = (Up(from), Up(to));
        for (var i = 0; i < up.Count; i++)
        {
            if (other.IndexOf(up[i]) is >= 0 and var j)
            {
                return i + j;
            }
        }

        return up.Count + other.Count;
    }

    private List<int> Up(int token)
    {
        var up = new List<int>();
        for (var i = token; i >= 0; i = _pair.Sentence.Tokens[i].Head)
        {
            up.Add(i);
        }

        return up;
    }
}
