#!/usr/bin/env python3
"""Scores a system's output on the articles annotated in news20.jsonl.

    python3 score_news.py SPANS.jsonl NEWS.jsonl SCORE.py SYSTEM.jsonl [scorer options]
    python3 score_news.py SPANS.jsonl NEWS.jsonl --articles     (writes the system's input)
"""
import json, os, subprocess, sys, tempfile


def rows(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def gold_of(doc, text):
    units = text.encode("utf-16-le")
    cut = lambda s: units[2 * s[0]:2 * s[1]].decode("utf-16-le")
    span = lambda s: {"start": s[0], "end": s[1]}
    names = [[cut(s) for s in e["names"]] for e in doc["entities"]]
    facts = []
    for f in doc["facts"]:
        f = dict(f, mentions=[span(s) for s in f["mentions"]])
        f["arguments"] = [
            {"role": a["role"], "text": cut(a["span"])} if "span" in a
            else {"role": a["role"], "name": names[a["entity"]][0]} for a in f["arguments"]]
        for key in ("place", "source"):
            if key in f:
                f[key] = names[f[key]][0]
        facts.append(f)
    return {"id": doc["id"], "facts": facts,
            "entities": [{"name": n[0], "also": n[1:], "type": e["type"]}
                         for n, e in zip(names, doc["entities"])],
            "times": [dict(span(t["span"]), value=t["value"]) for t in doc["times"]]}


def dump(path, items):
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(i, ensure_ascii=False) + "\n" for i in items)


def main():
    docs = rows(sys.argv[1])
    news = {a["id"]: a for a in rows(sys.argv[2])}
    articles = [news[d["id"]] for d in docs]
    if sys.argv[3] == "--articles":
        for a in articles:
            print(json.dumps(a, ensure_ascii=False))
        return
    with tempfile.TemporaryDirectory() as d:
        a, g = os.path.join(d, "a.jsonl"), os.path.join(d, "g.jsonl")
        dump(a, articles)
        dump(g, [gold_of(x, news[x["id"]]["text"]) for x in docs])
        sys.exit(subprocess.call([sys.executable, sys.argv[3], a, g] + sys.argv[4:]))


if __name__ == "__main__":
    main()
