#!/usr/bin/env python3
"""Trains the weights of src/article/gate/model.rs.

usage, from the project's root (needs numpy and scikit-learn):
    cargo build --release --example gate-features
    tests/gate/train.py DATA/extraction

Pages: the sources whose licence allows training (below). "documentation" is neither
article nor not. Cross-validation leaves out whole sites; the regularisation with the
best loss is taken. Writes the weights into model.rs and prints the figures."""
import collections, json, pathlib, re, subprocess, sys
from urllib.parse import urlsplit
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

TRAIN = "scrapinghub trafilatura fundus fundus_eval wcxb forms paged daniel frnews".split()
EXAMPLE = "target/release/examples/gate-features"
data = pathlib.Path(sys.argv[1])

jobs, gold = [], {}
for path in sorted(data.glob("*/gold.jsonl")):
    for line in open(path, encoding="utf-8"):
        r = json.loads(line)
        page = next(p for p in (path.parent / "pages" / (r["id"] + e) for e in (".html.gz", ".html")) if p.exists())
        if r.get("type") == "documentation":
            continue
        jobs.append({"id": r["id"], "file": str(page), **({"url": r["url"]} if r.get("url") else {})})
        host = urlsplit(r.get("url") or "").netloc.removeprefix("www.") or r["key"].rsplit("_", 3)[0]
        gold[r["id"]] = (r["type"], r["source"], host, r.get("url") or "")
run = subprocess.run([EXAMPLE], input="\n".join(map(json.dumps, jobs)), capture_output=True, text=True, check=True)
rows = [json.loads(l) for l in run.stdout.splitlines()]
names = rows[0]["names"]
X = np.array([r["values"] for r in rows], dtype=float)
y = np.array([gold[r["id"]][0] == "article" for r in rows])
source = np.array([gold[r["id"]][1] for r in rows])
sites = np.array([gold[r["id"]][2] for r in rows])
use = np.isin(source, TRAIN)
# Every page is seen twice, the second time without its address and for little, so
# that the model can do without.
address = np.array([n.startswith("address") for n in names])
SECOND = .1
# Log-odds added to balanced classes: a fifth of what the sample's two articles for one other page
# would say. Without it, pages of which the model said .77 were articles in .94 of the cases.
PRIOR = .15

def both(X):
    blind = X.copy()
    blind[:, address] = 0
    blind[:, names.index("no address")] = 1
    return np.vstack([X, blind])

def fit(X, y, c):
    weight = np.concatenate([np.full(len(y), 1 - SECOND), np.full(len(y), SECOND)])
    m = LogisticRegression(C=c, max_iter=5000, class_weight="balanced")
    return m.fit(both(X), np.concatenate([y, y]), sample_weight=weight)

def folds(c):
    p = np.full(len(y), np.nan)
    index = np.flatnonzero(use)
    for train, test in GroupKFold(10).split(index, groups=sites[index]):
        p[index[test]] = fit(X[index[train]], y[index[train]], c).decision_function(X[index[test]])
    return 1 / (1 + np.exp(-p - PRIOR))

best = None
for c in (.1, .3, 1, 3, 10, 30):
    p = folds(c)
    loss = -np.mean(np.where(y[use], np.log(p[use]), np.log(1 - p[use])))
    hit, false = np.mean(p[use & y] >= .5), np.mean(p[use & ~y] >= .5)
    print(f"C {c}: loss {loss:.4f} hits {hit:.4f} false alarms {false:.4f}")
    if best is None or loss < best[0]:
        best = (loss, c, p)
_, c, p = best
m = fit(X[use], y[use], c)
by = collections.defaultdict(list)
for i in np.flatnonzero(use):
    by[gold[rows[i]["id"]][0]].append(p[i] >= .5)
print({k: round(float(np.mean(v)), 3) for k, v in by.items()})
by = collections.defaultdict(list)
for i in np.flatnonzero(use & y):
    by[source[i]].append(p[i] >= .5)
print({k: round(float(np.mean(v)), 3) for k, v in by.items()})
for low in range(0, 10):
    inside = use & (p >= low / 10) & (p < (low + 1) / 10)
    if inside.sum():
        print(f"  said {np.mean(p[inside]):.2f} is {np.mean(y[inside]):.2f} ({inside.sum()})")
for i in np.flatnonzero(use & ((p >= .5) != y)):
    print(f"  wrong {p[i]:.2f} {rows[i]['id']} {gold[rows[i]['id']][0]} {gold[rows[i]['id']][3][:90]}")
model = pathlib.Path("src/article/gate/model.rs")
text = re.sub(r"(const BIAS: f32 = )[-\d.]+;", rf"\g<1>{m.intercept_[0] + PRIOR:.2f};", model.read_text(encoding="utf-8"))
for n, w in zip(names, m.coef_[0]):
    text, found = re.subn(rf'(feature\(\s*"{re.escape(n)}",\s*\w+,\s*)[-\d.]+', rf"\g<1>{w:.2f}", text)
    assert found == 1, n
model.write_text(text, encoding="utf-8")
