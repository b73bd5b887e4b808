#!/usr/bin/env python3
"""Trains the weights of src/article/gate/model.rs.

usage, from the project's root (needs exactly numpy 2.4.6 and scikit-learn 1.9.1):
    cargo build --release --example gate-features
    tests/gate/train.py DATA/extraction [--check]

Pages: the sources whose licence allows training (TRAIN); the others are scored only.
"documentation" is neither article nor not. Cross-validation leaves out whole sites; the
regularisation with the best loss is taken. Writes the weights into model.rs and prints
the figures, of pages whose sites were not trained on. With --check nothing is written: it
says whether the weights of model.rs come back."""
import collections, json, pathlib, re, subprocess, sys
from urllib.parse import urlsplit
import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

TRAIN = "scrapinghub trafilatura fundus fundus_eval wcxb forms paged".split()
EXAMPLE = "target/release/examples/gate-features"
VERSIONS = {np: "2.4.6", sklearn: "1.9.1"}
for module, wanted in VERSIONS.items():
    if module.__version__ != wanted:
        sys.exit(f"{module.__name__} {module.__version__} is here, {wanted} gives the shipped weights")
data = pathlib.Path(sys.argv[1])

jobs, gold = [], {}
for path in sorted(data.glob("*/gold.jsonl")):
    for line in open(path, encoding="utf-8"):
        r = json.loads(line)
        page = next(p for p in (path.parent / "pages" / (r["id"] + e) for e in (".html.gz", ".html")) if p.exists())
        if r.get("type") == "documentation":
            continue
        jobs.append({"id": r["id"], "file": str(page), **({"url": r["url"]} if r.get("url") else {})})
        # Of pages without an address the key names the site: "DAY_SITE_HASH", else "SITE_YEAR_MONTH_DAY".
        named = r["key"].split("_")[1] if r["source"] == "daniel" else r["key"].rsplit("_", 3)[0]
        host = urlsplit(r.get("url") or "").netloc.removeprefix("www.") or named
        gold[r["id"]] = (r["type"], r["source"], host, r.get("url") or "")
run = subprocess.run([EXAMPLE], input="\n".join(map(json.dumps, jobs)), capture_output=True, text=True, check=True)
rows = [json.loads(l) for l in run.stdout.splitlines()]
names = rows[0]["names"]
X = np.array([r["values"] for r in rows], dtype=float)
y = np.array([gold[r["id"]][0] == "article" for r in rows])
source = np.array([gold[r["id"]][1] for r in rows])
sites = np.array([gold[r["id"]][2] for r in rows])
use = np.isin(source, TRAIN)
# Every page is seen three times: as it is; for little without its address, so that the
# model can do without; and without what it says about itself too, as old pages are.
WEIGHTS = (.8, .1, .1)
address = np.array([n.startswith("address") for n in names])
said = np.array([n.startswith(("og:", "linked data", "description")) for n in names])
nowhere = names.index("no address")
# Log-odds added to balanced classes: half of what the sample's two articles for one other
# page would say (.75).
PRIOR = .4
# Log-odds that a page without an address is one that somebody wants read.
HANDED_OVER = .7

def copies(X):
    blind = X.copy()
    blind[:, address] = 0
    blind[:, nowhere] = 1
    mute = blind.copy()
    mute[:, said] = 0
    return np.vstack([X, blind, mute])

def fit(X, y, c):
    weight = np.repeat(WEIGHTS, len(y))
    m = LogisticRegression(C=c, max_iter=5000, class_weight="balanced")
    m.fit(copies(X), np.tile(y, 3), sample_weight=weight)
    m.coef_[0][nowhere] += HANDED_OVER
    m.intercept_ += PRIOR
    return m

everywhere = np.arange(len(y))
def folds(c, seed):
    p = np.full(len(y), np.nan)
    for train, test in GroupKFold(10, shuffle=True, random_state=seed).split(everywhere, groups=sites):
        train = train[use[train]]
        p[test] = fit(X[train], y[train], c).predict_proba(X[test])[:, 1]
    return p

def rates(p):
    return np.mean(p[y] >= .5), np.mean(p[~y] >= .5)

best = None
for c in (.3, 1, 3, 10):
    runs = [folds(c, seed) for seed in range(3)]
    p = runs[0]
    loss = np.mean([-np.mean(np.where(y[use], np.log(p[use]), np.log(1 - p[use]))) for p in runs])
    print(f"C {c}: loss {loss:.4f}", "; ".join("hits %.4f false alarms %.4f" % rates(p) for p in runs))
    if best is None or loss < best[0]:
        best = (loss, c, p)
_, c, p = best
m = fit(X[use], y[use], c)
by = collections.defaultdict(list)
for i in everywhere:
    by[gold[rows[i]["id"]][0]].append(p[i] >= .5)
print({str(k): round(float(np.mean(v)), 3) for k, v in by.items()})
by = collections.defaultdict(list)
for i in np.flatnonzero(y):
    by[source[i]].append(p[i] >= .5)
print({str(k): round(float(np.mean(v)), 3) for k, v in by.items()})
for low in range(0, 10):
    inside = (p >= low / 10) & (p < (low + 1) / 10)
    if inside.sum():
        print(f"  said {np.mean(p[inside]):.2f} is {np.mean(y[inside]):.2f} ({inside.sum()})")
for i in np.flatnonzero((p >= .5) != y):
    print(f"  wrong {p[i]:.2f} {rows[i]['id']} {gold[rows[i]['id']][0]} {gold[rows[i]['id']][3][:90]}")
model = pathlib.Path("src/article/gate/model.rs")
text = re.sub(r"(const BIAS: f32 = )[-\d.]+;", rf"\g<1>{m.intercept_[0]:.2f};", model.read_text(encoding="utf-8"))
for n, w in zip(names, m.coef_[0]):
    text, found = re.subn(rf'(feature\(\s*"{re.escape(n)}",\s*\w+,\s*)[-\d.]+', rf"\g<1>{w:.2f}", text)
    assert found == 1, n
if "--check" in sys.argv:
    equal = text == model.read_text(encoding="utf-8")
    print("the weights of model.rs come back" if equal else "not the weights of model.rs")
    sys.exit(0 if equal else 1)
model.write_text(text, encoding="utf-8")
