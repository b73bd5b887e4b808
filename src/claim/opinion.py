#!/usr/bin/env python3
"""Sets the weights of opinions: writes the table and the bias of opinion.rs.

    opinion.py ARTICLES GOLD [MORE_ARTICLES MORE_GOLD] [--write]

ARTICLES: one JSON object a line: "id", "title", "text", "url"?.
GOLD: the same ids with "key_claims" and "acceptable", each a list of {"text", "type"}, as careful readers chose and
called them. MORE: the same as one reader alone called them. Shipped: 201 articles in seven languages and 167 more
(texts of their publishers: not kept here, and the weights hold none of their words). Needs numpy, scikit-learn and the release build of saillant.

Logistic regression on the lines called opinion, statement, announcement or forecast: a line that is hedged or quoted
is told by its form. announcement.py sets its weights in the same way. Printed: average precision, and how many of the lines called opinions are, cross-validated (each
outlet is judged by weights that have not seen it) and fitted.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import urllib.parse

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

HERE = pathlib.Path(__file__).resolve().parent
BINARY = HERE.parents[1] / "target/release/saillant"
KINDS = ("opinion", "statement", "announcement", "forecast")
# Inverse strength of the L2 penalty.
STRENGTH = 0.01
FOLDS = 10


def tokens(text):
    return frozenset(re.findall(r"\w+", text.lower().replace("’", "'")))


def same(a, b):
    """Whether two lines share most of their words."""
    x, y = tokens(a), tokens(b)
    return bool(x and y) and len(x & y) / len(x | y) >= 0.6


def outlet(article):
    """Who published it: the host, else the id without its number."""
    if article.get("url"):
        return urllib.parse.urlparse(article["url"]).netloc.removeprefix("www.")
    return re.sub(r"-\d+$", "", article["id"])


def load(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def read(articles, gold, kind_asked, forms):
    """The signs of each line that has a kind, whether it is of the one asked for, and the fold of its outlet; of lines
    whose form tells another kind than `forms`, none."""
    whole = lambda a: (a["title"] + "\n\n" if a.get("title") else "") + a["text"]
    jobs = "\n".join(json.dumps({"id": a["id"], "text": whole(a)}) for a in articles)
    command = [BINARY, "batch", "--task", f"{kind_asked}-rows"]
    out = subprocess.run(command, input=jobs, text=True, capture_output=True, check=True).stdout
    x, y, fold = [], [], []
    for article, line in zip(articles, out.splitlines()):
        known = [k for k in [*gold[article["id"]]["key_claims"], *gold[article["id"]]["acceptable"]] if k.get("type")]
        number = int(hashlib.md5(outlet(article).encode()).hexdigest(), 16) % FOLDS
        for row in json.loads(line)["rows"]:
            kind = next((k["type"] for k in known if same(row["text"], k["text"])), None)
            if kind in KINDS and row["kind"] in forms:
                x.append(row["row"])
                y.append(kind == kind_asked)
                fold.append(number)
    return numpy.array(x), numpy.array(y), numpy.array(fold)


def fit(x, y):
    return make_pipeline(StandardScaler(), LogisticRegression(C=STRENGTH, max_iter=1000)).fit(x, y)


def say(name, log_odds, y, threshold):
    called = log_odds > threshold
    right = f"{(called & y).sum()} of {called.sum()} called so are, of {y.sum()}"
    print(f"{name}: average precision {average_precision_score(y, log_odds):.3f}; {right}")


def train(table, kind, forms, arguments):
    """Sets the weights of lines of a kind in a table of the same make as opinion.rs."""
    source = table.read_text(encoding="utf-8")
    threshold = float(re.search(r"const CALLED: f32 = (-?[\d.]+);", source)[1])
    files = [path for path in arguments if not path.startswith("--")]
    pairs = zip(files[::2], files[1::2])
    sets = [read(load(articles), {g["id"]: g for g in load(gold)}, kind, forms) for articles, gold in pairs]
    x, y, fold = (numpy.concatenate(parts) for parts in zip(*sets))
    held = numpy.zeros(len(y))
    for k in range(FOLDS):
        held[fold == k] = fit(x[fold != k], y[fold != k]).decision_function(x[fold == k])
    say("cross-validated by outlet", held, y, threshold)
    model = fit(x, y)
    say("fitted", model.decision_function(x), y, threshold)
    scale, regression = model[0], model[1]
    weights = regression.coef_[0] / scale.scale_
    bias = regression.intercept_[0] - (weights * scale.mean_).sum()
    if "--write" in arguments:
        values = iter(weights)
        source = re.sub(r"(row\(Sign::\w+, )-?[\d.]+", lambda m: f"{m[1]}{next(values):.2f}", source)
        source = re.sub(r"(const BIAS: f32 = )-?[\d.]+", lambda m: f"{m[1]}{bias:.2f}", source)
        table.write_text(source, encoding="utf-8")


if __name__ == "__main__":
    train(HERE / "opinion.rs", "opinion", ("statement", "announcement", "forecast", "opinion", "hedged", "quote"), sys.argv[1:])
