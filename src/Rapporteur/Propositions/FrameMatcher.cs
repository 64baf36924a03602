namespace Rapporteur.Propositions;

/// <summary>Chooses the sense whose frame fits the filled slots best, and gives each slot its role.</summary>
internal static class FrameMatcher
{
    private static readonly (string Slot, Role Role)[] s_adjuncts =
    [
        ("if", Role.Condition), ("unless", Role.Condition), ("once", Role.Condition), ("until", Role.Condition), ("provided", Role.Condition),
        ("as_long_as", Role.Condition), ("on_condition", Role.Condition), ("purpose", Role.Purpose), ("because", Role.Cause),
        ("because_of", Role.Cause), ("due_to", Role.Cause), ("since", Role.Cause), ("over", Role.Cause), ("about", Role.Topic),
        ("time", Role.Time), ("regarding", Role.Topic), ("concerning", Role.Topic), ("unmarked", Role.Time), ("in_exchange_for", Role.Exchange),
        ("in_return_for", Role.Exchange), ("in", Role.Place), ("at", Role.Place), ("after", Role.Time), ("before", Role.Time), ("during", Role.Time),
    ];

    /// <summary>The best sense with its arguments, or null where none fits.</summary>
    public static (LexiconEntry Entry, IReadOnlyList<Argument> Arguments)? Match(IReadOnlyList<LexiconEntry> senses, List<Slot> slots)
    {
        LexiconEntry? best = null;
        var bestFilled = -1;
        foreach (var sense in senses)
        {
            var filled = Filled(sense, slots);
            if (filled > bestFilled)
            {
                (best, bestFilled) = (sense, filled);
            }
        }

        return best is null ? null : (best, Arguments(best.Frame, slots));
    }

    /// <summary>Roles for a predicate that the lexicon does not know.</summary>
    public static IReadOnlyList<Argument> Default(List<Slot> slots) => Arguments(s_default, slots);

    private static readonly FrameSlot[] s_default =
    [
        new(Role.Agent, ["subj", "poss"], false), new(Role.Content, ["obj", "that", "to", "ing", "wh", "quote", "of"], false),
        new(Role.Recipient, ["iobj"], false),
    ];

    /// <summary>How many frame parts are filled, required ones counting double; -1 where a required one is not.</summary>
    private static int Filled(LexiconEntry sense, List<Slot> slots)
    {
        var filled = 0;
        var mayBePurpose = TakesRecipient(sense.Frame);
        foreach (var part in sense.Frame)
        {
            var isFilled = false;
            foreach (var name in part.Slots)
            {
                if (Find(slots, name, part.Role, mayBePurpose) is { } slot && (part.Role != Role.Agent || !slot.IsClause))
                {
                    isFilled = true;
                    break;
                }
            }

            if (part.IsRequired && !isFilled)
            {
                return -1;
            }

            filled += !isFilled ? 0 : part.IsRequired ? 3 : 2;
        }

        return filled;
    }

    /// <summary>With somebody to be told or asked an infinitive may be what is asked; beside a plain object it is a purpose.</summary>
    private static bool TakesRecipient(IReadOnlyList<FrameSlot> frame)
    {
        foreach (var part in frame)
        {
            if (part.Role == Role.Recipient || part.Role == Role.Agent && part.Slots.Contains("obj"))
            {
                return true;
            }
        }

        return false;
    }

    private static Slot? Find(List<Slot> slots, string name, Role role, bool mayBePurpose)
    {
        var wanted = name == "to." ? "to" : name;
        Slot? purpose = null;
        foreach (var slot in slots)
        {
            // Trees often make the infinitive of an object-control verb one of purpose ("obliged Colombo to disclose ...").
            if (name == "to" && slot.Name == "purpose" && (mayBePurpose || !VerbSlots.Has(slots, "obj")))
            {
                purpose ??= slot;
            }

            if (slot.Name != wanted)
            {
                continue;
            }

            if (wanted == "to" && slot.IsClause == (name == "to."))
            {
                continue;
            }

            return slot;
        }

        return purpose ?? (name == "subj" && role == Role.Agent ? slots.Find(static s => s.Name == "expl") : null);
    }

    private static List<Argument> Arguments(IReadOnlyList<FrameSlot> frame, List<Slot> slots)
    {
        var arguments = new List<Argument>(slots.Count);
        var mayBePurpose = TakesRecipient(frame);
        var used = new HashSet<Slot>(ReferenceEqualityComparer.Instance);
        foreach (var part in frame)
        {
            foreach (var name in part.Slots)
            {
                if (Find(slots, name, part.Role, mayBePurpose) is { } slot && (part.Role != Role.Agent || !slot.IsClause) && used.Add(slot))
                {
                    arguments.Add(new Argument(part.Role, slot.Heads, slot.Range, slot.Marker, slot.IsClause));
                    // Several places may play one part ("Trump's meeting with Putin between ..."): only content is single.
                    if (part.Role is Role.Content or Role.Agent)
                    {
                        break;
                    }
                }
            }
        }

        foreach (var slot in slots)
        {
            if (used.Contains(slot) || slot.IsNested)
            {
                continue;
            }

            foreach (var (name, role) in s_adjuncts)
            {
                if (slot.Name == name)
                {
                    arguments.Add(new Argument(role, slot.Heads, slot.Range, slot.Marker ?? slot.Name, slot.IsClause));
                    break;
                }
            }
        }

        return arguments;
    }
}
