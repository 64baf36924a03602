using BenchmarkDotNet.Running;
using Rapporteur.Benchmarks;

// "--throughput FILE" prints sentences a second of one file beside a peer's, "--inner-products" what the networks' products reach
// of the processor's peak, "--dossier FOLDER N" how fast a dossier of N reports fills, with a FILE at the end one that
// is kept, "--workbench ADDRESS" the load that a running workbench bears; anything else goes to BenchmarkDotNet.
return args switch
{
    ["--throughput", var path] => Throughput.Print(path),
    ["--inner-products"] => PeakShare.Print(),
    ["--dossier", var folder, var count] => DossierLoad.Print(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["--dossier", var folder, var count, var file] => DossierLoad.Print(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file),
    ["--workbench", var address] => WorkbenchLoad.PrintAsync(address, clients: 50, seconds: 30).GetAwaiter().GetResult(),
    _ => Run(args),
};

static int Run(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
    return 0;
}
