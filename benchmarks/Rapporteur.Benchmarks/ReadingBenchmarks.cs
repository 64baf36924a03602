using System.Text;
using BenchmarkDotNet.Attributes;
using Rapporteur.Reading;
using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Benchmarks;

/// <summary>
/// The whole path from the bytes of a report to the JSON of its record, on one core, with the fast model. The time for 4 and 16 copies of the
/// text shows that it grows with the text and no faster.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly ReportReader _reader = ReportReader.Create(new ReaderOptions { Model = "fast" });
    private byte[] _bytes = [];

    /// <summary>How many times the five samples follow one another in the report.</summary>
    [Params(1, 4, 16)]
    public int Copies { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Prepare() => _bytes = Encoding.UTF8.GetBytes("date: 2025-10-22\n\n" + SampleText.Of(Copies));

    /// <summary>Bytes to JSON.</summary>
    /// <returns>Length of the JSON.</returns>
    [Benchmark]
    public int BytesToJson() => RecordJson.ToUtf8(_reader.Read(ReportSource.ReadBytes(_bytes, "samples").Report!)).Length;
}
