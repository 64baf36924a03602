#!/usr/bin/env python3
"""Gathers the news-like text whose trees by the accurate model the fast model is trained on beside the treebanks.

    python3 training/syntax/silver.py REPORTS_DIR ENTITIES.jsonl HISTORIES.jsonl > silver.txt
    rapporteur parse --model accurate silver.txt > silver.conllu

Reports in the public domain or under CC BY (their header says so: any other is left out), the texts of the entity set, and histories of wars from Wikipedia. No text is
kept in the model; the same paragraph is taken once.
"""
import json, os, re, sys

FREE = re.compile(r"public domain|CC BY 2\.5|CC0", re.I)


def report(path):
    """Body of a report whose header grants its use."""
    head, _, body = open(path, encoding="utf-8").read().partition("\n\n")
    licence = re.search(r"^licence: (.*)$", head, re.M)
    return body if licence and FREE.search(licence.group(1)) else ""


def main():
    reports, entities, histories = sys.argv[1:4]
    texts = [report(os.path.join(reports, name)) for name in sorted(os.listdir(reports)) if name.endswith(".txt")]
    texts += [d["text"] for d in map(json.loads, open(histories, encoding="utf-8"))]
    for d in map(json.loads, open(entities, encoding="utf-8")):
        texts.append("\n\n".join(s if isinstance(s, str) else s["text"] for s in d["sentences"]) if "sentences" in d else d["text"])
    seen = set()
    for text in texts:
        for paragraph in re.split(r"\n\s*\n", text):
            paragraph = " ".join(paragraph.split())
            if len(paragraph.split()) >= 5 and paragraph not in seen:
                seen.add(paragraph)
                print(paragraph + "\n")


if __name__ == "__main__":
    main()
