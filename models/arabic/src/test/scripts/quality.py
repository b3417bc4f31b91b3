#!/usr/bin/env python3
"""Writes the figures by type on our annotated articles, for reading in diffs.

    python3 quality.py WAQAI.jar NEWS.jsonl SCORE.py FILE.jsonl [FILE.jsonl ...] > models/arabic/QUALITY.md

FILE   annotated articles (src/test/resources/org/waqai/gold)
NEWS   their texts; SCORE the scorer
"""
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
SCORE_NEWS = os.path.join(HERE, "score_news.py")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main():
    jar, news, score = sys.argv[1:4]
    print("# How good the facts are\n")
    print("Written by `src/test/scripts/quality.py`. The articles and how they were annotated:")
    print("`src/test/resources/org/waqai/gold`. P precision, R recall; places, times, sources and")
    print("arguments of all types but State.")
    for spans in sys.argv[4:]:
        with tempfile.TemporaryDirectory() as folder:
            articles = os.path.join(folder, "articles.jsonl")
            system = os.path.join(folder, "system.jsonl")
            with open(articles, "w", encoding="utf-8") as out:
                out.write(run(sys.executable, SCORE_NEWS, spans, news, "--articles"))
            with open(system, "w", encoding="utf-8") as out:
                out.write(run("java", "-jar", jar, "extract", "--threads=1", "--format", "jsonl",
                              "--input", "jsonl", articles))
            table = run(sys.executable, SCORE_NEWS, spans, news, score, system)
        print("\n## %s\n\n```\n%s```" % (os.path.basename(spans), table))


if __name__ == "__main__":
    main()
