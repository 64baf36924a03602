namespace Rapporteur.Training.Entities;

/// <summary>How the sequence model is trained. The usual values gave the best cross-validated score.</summary>
internal sealed record CrfSettings
{
    /// <summary>Times through the data.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>Step size of AdaGrad.</summary>
    public float Rate { get; init; } = 0.15f;

    /// <summary>Weight of the squared length of the weights.</summary>
    public float Penalty { get; init; } = 0.5f;

    /// <summary>How much a diplomatic sentence counts.</summary>
    public float Target { get; init; } = 3f;

    /// <summary>How much a sentence of Universal NER counts.</summary>
    public float Uner { get; init; } = 0.5f;

    /// <summary>How much a sentence of WikiGold counts.</summary>
    public float WikiGold { get; init; } = 1f;

    /// <summary>Share of a diplomatic sentence's weight that it is learned with in memory of its document.</summary>
    public float Memory { get; init; } = 0.5f;

    /// <summary>How many variants with other names are made of each diplomatic sentence.</summary>
    public int Swaps { get; init; } = 2;

    /// <summary>Weight of such a variant, as a share of its sentence's.</summary>
    public float SwapWeight { get; init; } = 0.5f;

    /// <summary>Weight of the variants in capitals and as headlines, likewise.</summary>
    public float Cases { get; init; } = 0.1f;

    /// <summary>Features kept.</summary>
    public int Most { get; init; } = 160_000;

    /// <summary>The corpus whose conventions the model follows.</summary>
    public EntitySource CompileFor { get; init; } = EntitySource.Diplomatic;

    /// <summary>Seed of the order of sentences and of the variants' names.</summary>
    public int Seed { get; init; } = 17;

    /// <summary>The usual settings changed by options named for them.</summary>
    public static CrfSettings From(Options options)
    {
        var usual = new CrfSettings();
        return new CrfSettings
        {
            Rounds = (int)Number(options, "rounds", usual.Rounds),
            Rate = Number(options, "rate", usual.Rate),
            Penalty = Number(options, "penalty", usual.Penalty),
            Target = Number(options, "target", usual.Target),
            Uner = Number(options, "uner", usual.Uner),
            WikiGold = Number(options, "wikigold", usual.WikiGold),
            Memory = Number(options, "memory", usual.Memory),
            Swaps = (int)Number(options, "swaps", usual.Swaps),
            SwapWeight = Number(options, "swap-weight", usual.SwapWeight),
            Cases = Number(options, "cases", usual.Cases),
            Most = (int)Number(options, "most", usual.Most),
            Seed = (int)Number(options, "seed", usual.Seed),
            CompileFor = options["conventions"] is { } source ? Enum.Parse<EntitySource>(source, ignoreCase: true) : usual.CompileFor,
        };
    }

    private static float Number(Options options, string name, float usual) =>
        options[name] is { } text ? float.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : usual;
}
