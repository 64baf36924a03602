namespace Rapporteur.Reading.Statements;

/// <summary>Statement drafts by the sentences they touch, so that looking for neighbours stays linear in the text.</summary>
/// <param name="findings">The sentences.</param>
internal sealed class DraftIndex(Findings findings)
{
    private readonly Dictionary<int, List<StatementDraft>> _bySentence = [];

    public void Add(StatementDraft draft)
    {
        foreach (var sentence in SentencesOf(draft))
        {
            if (!_bySentence.TryGetValue(sentence, out var list))
            {
                _bySentence[sentence] = list = [];
            }

            list.Add(draft);
        }
    }

    /// <summary>The drafts whose cue or content touches one of the sentences, in order of addition.</summary>
    public IEnumerable<StatementDraft> In(int first, int last)
    {
        var seen = new HashSet<StatementDraft>(ReferenceEqualityComparer.Instance);
        for (var s = first; s <= last; s++)
        {
            if (_bySentence.TryGetValue(s, out var list))
            {
                foreach (var draft in list)
                {
                    if (seen.Add(draft))
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    private IEnumerable<int> SentencesOf(StatementDraft draft)
    {
        var sentences = findings.Text.Sentences;
        yield return draft.Sentence;
        for (var s = draft.Sentence - 1; s >= 0 && sentences[s].Span.End > draft.Content.Start; s--)
        {
            if (sentences[s].Span.Overlaps(draft.Content))
            {
                yield return s;
            }
        }

        for (var s = draft.Sentence + 1; s < sentences.Count && sentences[s].Span.Start < draft.Content.End; s++)
        {
            if (sentences[s].Span.Overlaps(draft.Content))
            {
                yield return s;
            }
        }
    }
}
