#!/usr/bin/env bash
# Rapporteur and chrono-node on the same specifications of dates and times, by kind: run.sh DIR, a folder of Recognizers' English cases.
set -euo pipefail
data=$(realpath "$1")
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --silent
found=$(mktemp)
trap 'rm -f "$found"' EXIT
node coverage.js "$data" > "$found"
dotnet run -c Release --project ../../training/Rapporteur.Training -- score recognizers --data "$data" --peer "$found"
