using BenchmarkDotNet.Running;
using Rapporteur.Benchmarks;

// "--throughput FILE" prints sentences a second of one file beside a peer's; anything else goes to BenchmarkDotNet.
return args is ["--throughput", var path] ? Throughput.Print(path) : Run(args);

static int Run(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
    return 0;
}
