using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Syntax;

/// <summary>Four numbers (Arm, and the plain path where there are no vectors at all).</summary>
internal readonly struct Lanes128 : ILanes<Vector128<float>>
{
    public static int Count => 4;

    public static Vector128<float> Load(ref float first, nuint at) => Vector128.LoadUnsafe(ref first, at);

    public static void Store(Vector128<float> vector, ref float first, nuint at) => vector.StoreUnsafe(ref first, at);

    public static Vector128<float> All(float value) => Vector128.Create(value);

    public static Vector128<float> MultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> sum) =>
        Vector128.FusedMultiplyAdd(a, b, sum);
}
