using System.Net;
using System.Net.Sockets;

namespace Rapporteur.Sources.Web;

/// <summary>Addresses that are not of the public internet: the machine itself, the local network, what clouds keep for their own use.</summary>
internal static class PrivateAddresses
{
    private static readonly IPNetwork[] s_networks =
    [
        .. ((string[])["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "224.0.0.0/3"])
            .Select(static n => IPNetwork.Parse(n)),
    ];

    /// <summary>Whether an address is one.</summary>
    public static bool Holds(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetwork
            ? s_networks.Any(n => n.Contains(plain))
            : IPAddress.IsLoopback(plain) || plain.IsIPv6LinkLocal || plain.IsIPv6UniqueLocal || plain.IsIPv6SiteLocal || plain.IsIPv6Multicast || plain.Equals(IPAddress.IPv6Any);
    }
}
