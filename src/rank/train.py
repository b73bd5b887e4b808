#!/usr/bin/env python3
"""Sets the summary's weights: prints one for each feature of weight.rs, to be rounded to a tenth.

    train.py ARTICLES

ARTICLES: one JSON object a line: "title", "text", "reference" (a summary written by the article's editor).
The weights that are shipped: the French articles of OrangeSum with their standfirsts (Tixierae/OrangeSum,
CC BY-SA 4.0); English and German articles were looked at only to check that the weights carry over.
Needs numpy and the release build of saillant.

Ridge regression on what a sentence adds to a summary's ROUGE-1: the words it shares with the reference,
less PRICE for each of its words, as deviation from its article's mean. Weights of FIXED are an editor's:
articles of one kind say too little about them.
"""
import collections
import json
import pathlib
import re
import subprocess
import sys

import numpy

HERE = pathlib.Path(__file__).resolve().parent
BINARY = HERE.parents[1] / "target/release/saillant"
# Half the ROUGE-1 of a good summary: what a word must bring.
PRICE = 0.18
RIDGE = 0.3
# From words gained to the scale of weight.rs, where a repeated line costs 2.
SCALE = 0.6
FIXED = dict(
    Title=0, Opening=0, Figure=0.1, SmallFigure=0, Forecast=0, Attributed=0, Unconfirmed=-0.1, Possible=0,
    PossibleBySource=-0.2, Denial=0, Thesis=0, Opinion=-0.1, FirstPerson=-0.3, Leaning=-0.2, Connective=-0.1,
    Example=-0.5, Address=-0.4, Item=-0.2, Short=-0.4, Length=-0.9, LastParagraph=0, LastSection=0,
)


def words(text):
    return re.findall(r"\w+", text.lower())


def main():
    names = re.findall(r"row\(Feature::(\w+)", (HERE / "weight.rs").read_text(encoding="utf-8"))
    articles = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    jobs = "\n".join(
        json.dumps({"id": i, "text": a["text"], "title": a.get("title"), "declared": "fr"}) for i, a in enumerate(articles)
    )
    command = [BINARY, "batch", "--task", "choice-rows"]
    out = subprocess.run(command, input=jobs, text=True, capture_output=True, check=True).stdout
    fixed = numpy.array([FIXED.get(n, 0) for n in names])
    free = [i for i, n in enumerate(names) if n not in FIXED]
    seen, gains, weights = [], [], []
    for article, line in zip(articles, out.splitlines()):
        rows = json.loads(line)["rows"]
        if not rows:
            continue
        features = numpy.array([r["row"] for r in rows])
        features -= features.mean(0)
        reference = collections.Counter(words(article["reference"]))
        counts = [collections.Counter(words(r["text"])) for r in rows]
        gain = numpy.array([(c & reference).total() - PRICE * c.total() for c in counts])
        gains.append(SCALE * (gain - gain.mean()) - features @ fixed)
        seen.append(features[:, free])
        weights += [500 / len(rows) / len(articles)] * len(rows)
    x, y, w = numpy.vstack(seen), numpy.concatenate(gains), numpy.array(weights)[:, None]
    solved = numpy.linalg.solve(x.T @ (x * w) + RIDGE * numpy.eye(len(free)), x.T @ (w[:, 0] * y))
    fixed[free] = solved
    for name, weight in zip(names, fixed):
        print(f"{name:18} {weight:5.1f}")


main()
