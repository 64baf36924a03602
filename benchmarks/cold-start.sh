#!/usr/bin/env bash
# Wall time of `rapporteur read` on one report from a fresh process: built, and published ahead-of-time compiled.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet build -c Release -v q --nologo src/Rapporteur.Cli >&2
dotnet publish -c Release -r linux-x64 --no-self-contained -v q --nologo src/Rapporteur.Cli -o "$out" >&2
for program in src/Rapporteur.Cli/bin/Release/net10.0/rapporteur "$out/Rapporteur.Cli"; do
    best=999999
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        start=$(date +%s%N)
        "$program" read samples/shelved-summit.txt > /dev/null
        took=$((($(date +%s%N) - start) / 1000000))
        ((took < best)) && best=$took
    done
    echo "$best ms  ${program#"$out"/}"
done
