using Rapporteur.Language;

namespace Rapporteur.Reading.Times;

/// <summary>Where the clause around a time expression looks: back or ahead.</summary>
internal static class TenseCues
{
    private const int Reach = 16;

    /// <summary><see cref="Cue.Forward"/>, <see cref="Cue.Past"/>, or <see cref="Cue.None"/> where nothing tells.</summary>
    public static Cue At(Clause clause, int unit)
    {
        var fronted = IsFronted(clause, unit);
        var first = fronted ? Right(clause, unit) : Left(clause, unit);
        return first != Cue.None ? first : fronted ? Left(clause, unit) : Right(clause, unit);
    }

    /// <summary>"were due to meet in December": whether the clause looks ahead from the past.</summary>
    public static bool IsFromPast(Clause clause, int unit)
    {
        for (var i = unit - 1; i >= 0 && i >= unit - Reach && !clause.Sign(i, ';'); i--)
        {
            if (clause.IsAny(i, "was", "were", "had"))
            {
                return true;
            }

            if (clause.IsAny(i, "will", "is", "are", "has", "have"))
            {
                return false;
            }
        }

        return false;
    }

    // "On Tuesday, the two will meet", "said that on Tuesday they will meet": the verb follows.
    private static bool IsFronted(Clause clause, int unit)
    {
        var i = unit - 1;
        while (clause.IsAny(i, "on", "in", "the", "by", "early", "late", "from", "since", "until", "of", "at", "a", "end", "start", "beginning"))
        {
            i--;
        }

        return i < 0 || clause.Sign(i, '"') || clause.Is(i, "that");
    }

    private static Cue Left(Clause clause, int unit)
    {
        for (var i = unit - 1; i >= 0 && i >= unit - Reach; i--)
        {
            if (clause.Sign(i, ';') || clause.Sign(i, ':'))
            {
                break;
            }

            var cue = CueOf(clause, i, unit);
            if (cue is Cue.Past or Cue.Forward)
            {
                return cue;
            }
        }

        return Cue.None;
    }

    private static Cue Right(Clause clause, int unit)
    {
        for (var i = unit + 1; i < clause.Count && i <= unit + Reach; i++)
        {
            if (clause.Sign(i, ';') || clause.Sign(i, '"'))
            {
                break;
            }

            var cue = CueOf(clause, i, unit);
            if (cue is Cue.Past or Cue.Forward)
            {
                return cue;
            }
        }

        return Cue.None;
    }

    private static Cue CueOf(Clause clause, int i, int at)
    {
        var unit = clause[i];
        if (!unit.IsWord)
        {
            return Cue.None;
        }

        // "to be held", "will be signed": the participle says nothing of the time, the words before it do.
        if (clause.Is(i - 1, "be") && IsPast(clause, i))
        {
            return clause.Is(i - 2, "to") ? Cue.Forward : Cue.None;
        }

        switch (unit.Word?.Cue ?? Cue.None)
        {
            case Cue.Forward:
                return unit.Upper && i > 0 ? Cue.None : Cue.Forward;
            case Cue.Past:
                return clause.Is(i + 1, "to") && clause.IsAny(i, "was", "were") && !clause.Is(i + 2, "the") ? Cue.Forward : Cue.Past;
            case Cue.BeforeTo:
                return clause.Is(i + 1, "to") && !IsNominal(clause, i + 2) || (clause.Is(i + 1, "for") && i + 2 == at) ? Cue.Forward : IsPastForm(clause, i) ? Cue.Past : Cue.None;
            case Cue.Present:
                return Present(clause, i);
            default:
                if (IsAsking(clause, i, at))
                {
                    return Cue.Forward;
                }

                return IsPastForm(clause, i) ? Cue.Past : TagCue(clause, i);
        }
    }

    // "has invited both to a new meeting on Friday": what one is asked to comes after the asking.
    private static bool IsAsking(Clause clause, int i, int at)
    {
        if (TokenOf(clause, i) is not { Upos: "VERB", Lemma: "invite" or "summon" or "call" })
        {
            return false;
        }

        for (var j = i + 1; j < at; j++)
        {
            if (TokenOf(clause, j) is { Upos: "NOUN", Lemma: "meeting" or "talk" or "summit" or "conference" or "session" or "consultation" } occasion && clause.Sentence.ChildOf(occasion.Index, "case") is >= 0 and var mark && clause.Sentence.Tokens[mark].Lemma == "to")
            {
                return true;
            }
        }

        return false;
    }

    // "agreed to a crossing in January": no verb follows "to".
    private static bool IsNominal(Clause clause, int i) => TokenOf(clause, i) is { Upos: "NOUN" or "PROPN" or "DET" or "NUM" or "ADJ" or "PRON" };

    // "is to meet", "are meeting", "the vote is on Tuesday" look ahead; "has met" looks back.
    private static Cue Present(Clause clause, int i)
    {
        if (clause.IsAny(i, "has", "have"))
        {
            return clause.IsAny(i + 1, "to", "until") ? Cue.Forward : Cue.Past;
        }

        if (!clause.IsAny(i, "is", "are", "am"))
        {
            return Cue.None;
        }

        return clause.IsAny(i + 1, "to", "on", "in", "next") || clause.Text(i + 1).EndsWith("ing", StringComparison.Ordinal) ? Cue.Forward : Cue.None;
    }

    private static bool IsPast(Clause clause, int i) => clause.Word(i) is { Cue: Cue.Past } || IsPastForm(clause, i);

    private static bool IsPastForm(Clause clause, int i)
    {
        var tag = TokenOf(clause, i)?.Xpos ?? "";
        if (tag.Length > 0)
        {
            // "frozen assets", "the aid pledged": a participle beside a noun says nothing of when the clause looks.
            return tag is "VBD" || tag is "VBN" && TokenOf(clause, i) is not { Relation: "amod" or "acl" };
        }

        return !clause[i].Upper && clause.Text(i) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal);
    }

    // With tags, a finite verb in the present beside a date is a timetable ("opens on Tuesday"); reporting verbs are not.
    private static Cue TagCue(Clause clause, int i) =>
        TokenOf(clause, i) is { Xpos: "VBZ" or "VBP", Upos: "VERB" } token && !clause.Sentence.ChildrenOf(token.Index).IsEmpty
            && clause.Sentence.ChildOf(token.Index, "ccomp") < 0 && (clause.Sentence.ChildOf(token.Index, "obl:tmod") >= 0 || IsAwaited(clause.Sentence, token.Index))
            ? Cue.Forward : Cue.None;

    // "when they gather in Lima on Thursday", "before the court sits".
    private static bool IsAwaited(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child < verb && sentence.Tokens[child] is { Relation: "mark" or "advmod", Lemma: "when" or "before" or "until" or "once" or "if" })
            {
                return sentence.Tokens[verb].Relation == "advcl";
            }
        }

        return false;
    }

    private static Token? TokenOf(Clause clause, int i) =>
        clause[i].Token < clause.Sentence.Tokens.Count ? clause.Sentence.Tokens[clause[i].Token] : null;
}
