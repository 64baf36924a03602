using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Whose a document is that condemns or demands: "Chad tabled a draft resolution. It condemned the raid."</summary>
/// <param name="findings">Actors and trees of the report.</param>
internal sealed class DocumentAuthors(Findings findings)
{
    private readonly Parties _parties = new(findings);

    /// <summary>The authors of the document that the token names, or that "it" stands for; empty where it is none or nobody is told.</summary>
    public IReadOnlyList<EntryId> Of(Sentence sentence, int token)
    {
        if (IsDocument(sentence.Tokens[token]))
        {
            return Authors(sentence, token);
        }

        if (sentence.Tokens[token] is not { Upos: "PRON", Lemma: "it" } || sentence.Index == 0)
        {
            return [];
        }

        var before = findings.Text.Sentences[sentence.Index - 1];
        for (var i = 0; i < before.Tokens.Count; i++)
        {
            if (before.Tokens[i] is { Relation: "nsubj" or "obj" or "nsubj:pass", Head: >= 0 and var verb } word && before.Tokens[verb].Relation == "root" && IsDocument(word))
            {
                return Authors(before, i);
            }
        }

        return [];
    }

    private IReadOnlyList<EntryId> Authors(Sentence sentence, int document)
    {
        if (_parties.OwnersOf(sentence.Index, new Argument(Role.Agent, [document], Phrase.Of(sentence, document), null, false)) is { Count: > 0 } owners)
        {
            return owners;
        }

        return sentence.Tokens[document] is { Relation: "obj" or "obl" or "nsubj:pass", Head: >= 0 and var verb } && sentence.Tokens[verb].Upos == "VERB"
            ? [.. VerbSlots.Of(sentence, verb).Where(static slot => slot.Name == "subj").SelectMany(static slot => slot.Heads)
                .SelectMany(head => _parties.At(sentence.Index, head)).Distinct()] : [];
    }

    private static bool IsDocument(Token token) => token.Lemma.ToLowerInvariant() is "letter" or "statement" or "message" or "note" or "cable" or "communique"
        or "communiqué" or "petition" or "declaration" or "memo" or "motion" or "resolution" or "draft" or "proposal" or "text" or "document" or "bill" or "manifesto";
}
