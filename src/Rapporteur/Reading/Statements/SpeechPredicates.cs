using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Statements;

/// <summary>Statements that a speech predicate of the lexicon reports.</summary>
/// <remarks>The content must hold a clause, or a quotation, or say something of something ("described the call as productive").</remarks>
internal static class SpeechPredicates
{
    public static IEnumerable<StatementDraft> Read(Findings findings)
    {
        var parties = new Parties(findings);
        foreach (var proposition in findings.Propositions)
        {
            if (proposition.Entry is not { IsSpeech: true } entry || proposition.Kind == PredicateKind.Adverb
                || (proposition[Role.Content] ?? proposition[Role.Attribute]) is not { } content)
            {
                continue;
            }

            var sentence = findings.Text.Sentences[proposition.Sentence];
            var agent = proposition[Role.Agent];
            var speaker = Speaker(findings, parties, proposition, agent);
            if (speaker.Count == 0)
            {
                continue;
            }

            var speech = findings.PropositionsOf(proposition.Sentence)
                .Where(p => p.Kind == PredicateKind.Verb && findings.CanReport(p.Lemma)).Select(static p => p.Predicate).ToHashSet();
            foreach (var range in Ranges(sentence, speech, proposition, content))
            {
                if (range.Count <= 0 || range.Contains(proposition.Predicate) && content.Head < proposition.Predicate || !SaysSomething(sentence, proposition, content, range))
                {
                    continue;
                }

                yield return new StatementDraft(
                    speaker,
                    parties.ListenersOf(proposition.Sentence, proposition[Role.Recipient]),
                    sentence.SpanOf(proposition.Trigger),
                    sentence.SpanOf(range),
                    proposition.Sentence,
                    proposition,
                    IsDocument(sentence, parties, agent),
                    entry.Id);
            }
        }
    }

    /// <summary>The content, or its parts where each has a "that" of its own ("said that A and that B").</summary>
    private static IEnumerable<TokenRange> Ranges(Sentence sentence, HashSet<int> speech, Proposition proposition, Argument content)
    {
        var whole = Range(sentence, speech, proposition, content);
        var start = whole.Start;
        foreach (var head in content.Heads.Skip(1))
        {
            var mark = sentence.ChildOf(head, "mark");
            if (mark > start && mark < whole.End && sentence.Tokens[mark].Lemma == "that")
            {
                yield return Trimmed(sentence, new TokenRange(start, mark));
                start = mark + 1;
            }
        }

        yield return new TokenRange(start, whole.End);
    }

    private static TokenRange Trimmed(Sentence sentence, TokenRange range)
    {
        var end = range.End;
        while (end > range.Start && (sentence.Tokens[end - 1].Upos == "CCONJ" || sentence.Tokens[end - 1].Form == ","))
        {
            end--;
        }

        return new TokenRange(range.Start, end);
    }

    /// <summary>Who speaks: the agent, the owner of a document, or what stands above a cue without one.</summary>
    private static IReadOnlyList<EntryId> Speaker(Findings findings, Parties parties, Proposition proposition, Argument? agent)
    {
        var speaker = parties.Of(proposition.Sentence, agent);
        return speaker.Count > 0 ? speaker : parties.OwnersOf(proposition.Sentence, agent);
    }

    /// <summary>A text speaks for its owner ("a U.S. statement said"); bare "reports" are a source of their own.</summary>
    private static bool IsDocument(Sentence sentence, Parties parties, Argument? agent) =>
        agent is not null && parties.Of(sentence.Index, agent).Count == 0 && sentence.Tokens[agent.Head] is { Upos: "NOUN" } noun
        && noun.Lemma is "statement" or "report" or "letter" or "communique" or "communiqué" or "document" or "text" or "resolution"
            or "draft" or "agreement" or "treaty" or "declaration" or "memo" or "memorandum" or "readout" or "summary" or "order" or "ruling";

    /// <summary>The content with its attribute ("the call as productive"), without a reporting clause at its edge.</summary>
    private static TokenRange Range(Sentence sentence, HashSet<int> speech, Proposition proposition, Argument content)
    {
        var range = content.Range;
        if (proposition[Role.Attribute] is { } attribute)
        {
            // "described the call as productive" says something of the call; of a bare "what" it says only the attribute.
            var described = proposition[Role.Content] ?? proposition[Role.Recipient];
            range = described is not null && described.Range.Start < attribute.Range.Start && sentence.Tokens[described.Head].Xpos is not ("WP" or "WDT")
                ? new TokenRange(described.Range.Start, Math.Max(described.Range.End, attribute.Range.End))
                : attribute.Range;
        }

        if (content.IsClause)
        {
            range = ContentBorders.Of(sentence, proposition.Predicate, content.Head, range);
        }

        range = WithoutReportingTail(sentence, speech, UntilClosingComma(sentence, content, range));

        if (range.Contains(proposition.Predicate))
        {
            // The cue stands inside what it reports: keep the larger side, unless it parts the subject from its verb.
            if (IsParted(sentence, proposition.Predicate, content.Head, range.Start))
            {
                return range;
            }

            var own = Cue(sentence, proposition.Predicate, range);
            var (before, after) = (own.Start - range.Start, range.End - own.End);
            range = after > before ? new TokenRange(own.End, range.End) : new TokenRange(range.Start, Math.Max(range.Start, own.Start));
        }

        // A dateline hangs on the root and is said by nobody.
        while (range.Count > 0 && sentence.Tokens[range.Start] is { Relation: "dep" } word && word.Head > range.Start)
        {
            range = new TokenRange(Math.Min(range.End, sentence.SubtreeOf(range.Start).End), range.End);
        }

        while (range.Count > 0 && sentence.Tokens[range.Start] is { Upos: "PUNCT", Form: "," or ":" or "—" or "–" or "-" })
        {
            range = new TokenRange(range.Start + 1, range.End);
        }

        return range;
    }

    /// <summary>"The present line, they said, should be the start": the words before the cue are the subject of what goes on behind it.</summary>
    private static bool IsParted(Sentence sentence, int verb, int clause, int start)
    {
        var cue = sentence.ChildOf(verb, "nsubj") is >= 0 and var speaker ? Math.Min(speaker, verb) : verb;
        return clause > verb && VerbSlots.SubjectBefore(sentence, clause, cue) >= start && sentence.Tokens[start].Form is not ("\"" or "“")
            && sentence.Tokens[Math.Max(0, start - 1)].Form is not ("\"" or "“");
    }

    /// <summary>The words of the cue: all below it, or where that is the whole sentence ("..., said Oslo.") the verb and its subject.</summary>
    private static TokenRange Cue(Sentence sentence, int verb, TokenRange content)
    {
        var own = sentence.SubtreeOf(verb);
        if (own.Start > content.Start || own.End < content.End || sentence.ChildOf(verb, "nsubj") is not (>= 0 and var subject))
        {
            return own;
        }

        var speaker = sentence.SubtreeOf(subject);
        return subject > verb && speaker.End >= content.End - 1 ? new TokenRange(verb, content.End) : own;
    }

    /// <summary>
    /// A comma inside closing marks ends what is reported, unless a conjunction goes on (<c>there were "no plans," following ...</c>).
    /// </summary>
    private static TokenRange UntilClosingComma(Sentence sentence, Argument content, TokenRange range)
    {
        for (var i = Math.Max(range.Start + 1, content.Head); i + 2 < range.End; i++)
        {
            if (sentence.Tokens[i].Form == "," && sentence.Tokens[i + 1].Form is "”" or "\"" && sentence.Tokens[i].SpaceAfter is false
                && sentence.Tokens[i + 2].Upos is not ("CCONJ" or "PUNCT"))
            {
                return new TokenRange(range.Start, i + 2);
            }
        }

        return range;
    }

    /// <summary>"..., adding that", "..., after warning that": a participle of speech behind a comma is the reporter's again.</summary>
    private static TokenRange WithoutReportingTail(Sentence sentence, HashSet<int> speech, TokenRange range)
    {
        for (var i = range.Start + 2; i < range.End; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Xpos != "VBG" || token.Relation is not ("advcl" or "acl" or "conj" or "parataxis") || !speech.Contains(i))
            {
                continue;
            }

            var start = sentence.SubtreeOf(i).Start;
            for (var j = start; j >= range.Start + 2 && j >= start - 2; j--)
            {
                if (sentence.Tokens[j].Form == "," || j > range.Start && sentence.Tokens[j - 1].Form == ",")
                {
                    return Closed(sentence, new TokenRange(range.Start, sentence.Tokens[j].Form == "," ? j : j - 1), start);
                }
            }
        }

        return range;
    }

    /// <summary>A closing quotation mark right behind the cut stays with the words it closes.</summary>
    private static TokenRange Closed(Sentence sentence, TokenRange range, int limit)
    {
        var end = range.End;
        while (end < limit && sentence.Tokens[end].Upos == "PUNCT")
        {
            end++;
        }

        return new TokenRange(range.Start, end);
    }

    private static bool SaysSomething(Sentence sentence, Proposition proposition, Argument content, TokenRange range)
    {
        if (content.IsClause || proposition[Role.Attribute] is not null)
        {
            return true;
        }

        for (var i = range.Start; i < range.End; i++)
        {
            if (sentence.Tokens[i].Form is "\"" or "“" or "”")
            {
                return true;
            }
        }

        return false;
    }
}
