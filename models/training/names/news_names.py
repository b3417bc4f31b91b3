#!/usr/bin/env python3
"""Makes a CoNLL file of the names that we annotated in open news, whose text lies elsewhere.

    python3 news_names.py SPANS.jsonl NEWS.jsonl > names.conll

SPANS  one article a line: {"id", "names": [[start, end, "PER" | "LOC" | "ORG"], ...]}, in UTF-16 units of the text.
NEWS   one article a line: {"id", "text"}.
"""
import json
import re
import sys

TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W_]+(?:[\u064b-\u0652\u0640]+[^\W_]*)*|[^\w\s]|_")
SENTENCE = re.compile(r"\n+|(?<=[.\u061f!])\s+")


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def sentences(text):
    start = 0
    for gap in SENTENCE.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def main():
    texts = {article["id"]: article["text"] for article in rows(sys.argv[2])}
    for article in rows(sys.argv[1]):
        text = texts[article["id"]]
        units = [0]
        for letter in text:
            units.append(units[-1] + (2 if ord(letter) > 0xFFFF else 1))
        for start, end in sentences(text):
            lines = []
            for token in TOKEN.finditer(text, start, end):
                tag = "O"
                for name_start, name_end, kind in article["names"]:
                    if name_start <= units[token.start()] < name_end:
                        tag = ("B-" if units[token.start()] == name_start else "I-") + kind
                lines.append(token.group() + "\t" + tag)
            if lines:
                print("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
