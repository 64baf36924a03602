#!/usr/bin/env bash
# Rapporteur and wink-nlp on the same text, one after the other on the same core.
set -euo pipefail
cd "$(dirname "$0")"
copies=${1:-4}
text=$(mktemp)
trap 'rm -f "$text"' EXIT
for ((i = 0; i < copies; i++)); do
    # The bodies: what follows the first blank line.
    for file in ../../samples/*-*.txt; do sed '1,/^$/d' "$file"; echo; done
done > "$text"

[ -d node_modules ] || npm ci --silent
dotnet build -c Release -v q --nologo ../Rapporteur.Benchmarks >&2
pin=""
command -v taskset > /dev/null && pin="taskset -c 0"
$pin dotnet ../Rapporteur.Benchmarks/bin/Release/net10.0/Rapporteur.Benchmarks.dll --throughput "$text"
$pin node throughput.js "$text"
