namespace Rapporteur.Language.Syntax;

/// <summary>What the inner products need of vectors of one width, so that they are written once.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal interface ILanes<TVector>
{
    /// <summary>Numbers in a vector.</summary>
    static abstract int Count { get; }

    /// <summary>Reads a vector that begins so many numbers after the first.</summary>
    static abstract TVector Load(ref float first, nuint at);

    /// <summary>Writes one.</summary>
    static abstract void Store(TVector vector, ref float first, nuint at);

    /// <summary>The same number in all lanes.</summary>
    static abstract TVector All(float value);

    /// <summary>Product plus sum, rounded once.</summary>
    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector sum);
}
