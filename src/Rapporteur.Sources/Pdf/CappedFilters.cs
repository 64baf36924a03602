using System.IO.Compression;
using Rapporteur.Sources.Formats;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Rapporteur.Sources.Pdf;

/// <summary>The usual filters of a PDF document, but none unpacks more than the limit: a page of text is a few kilobytes.</summary>
/// <param name="options">Holds the limit for each stream.</param>
internal sealed class CappedFilters(SourceOptions options) : IFilterProvider
{
    private static readonly IFilterProvider Usual = DefaultFilterProvider.Instance;

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Capped(Usual.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Capped(Usual.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Capped(Usual.GetAllFilters());

    private List<IFilter> Capped(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => filter is FlateFilter ? new CappedFlate(filter, options) : filter)];

    private sealed class CappedFlate(IFilter flate, SourceOptions options) : IFilter
    {
        private const int Header = 2;

        public bool IsSupported => flate.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            // The filter unpacks all at once, so the size is found out before.
            if (input.Length > Header)
            {
                Measure(input[Header..]);
            }

            return flate.Decode(input, dictionary, provider, index);
        }

        private void Measure(ReadOnlyMemory<byte> packed)
        {
            using var stream = new DeflateStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            var chunk = new byte[1 << 14];
            long total = 0;
            try
            {
                int count;
                while ((count = stream.Read(chunk)) > 0)
                {
                    total += count;
                    if (total > options.MaxBytes)
                    {
                        throw TooLargeException.Document(options);
                    }
                }
            }
            catch (InvalidDataException)
            {
                // The filter itself makes the best of damage.
            }
        }
    }
}
