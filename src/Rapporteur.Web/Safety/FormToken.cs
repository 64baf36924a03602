using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Web.Safety;

/// <summary>A word that this run of the workbench puts into its own forms, and that nobody else's form can have.</summary>
internal sealed class FormToken
{
    /// <summary>Name of the field.</summary>
    public const string Field = "token";

    /// <summary>Name of the header by which a script sends it.</summary>
    public const string Header = "X-Rapporteur-Token";

    /// <summary>Name of the value in the address to which a form with files is sent.</summary>
    public const string InAddress = "form";

    /// <summary>The word.</summary>
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether a word is the right one; takes as long for any.</summary>
    public bool Fits(string? word) => word is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(word), Encoding.UTF8.GetBytes(Value));
}
