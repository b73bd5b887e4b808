#!/usr/bin/env python3
"""Sets the weights of key claims: writes the columns `worth` and `core` of weight.rs.

    choice.py ARTICLES GOLD [MORE_ARTICLES MORE_GOLD] [--write]

ARTICLES: one JSON object a line: "id", "lang", "title", "text", "url"?.
GOLD: the same ids with "key_claims" (best first: "text", "also_text", "rank"), "acceptable" ("text", "gain" 6..3)
and "wrong_to_show" (texts), as careful readers chose them. MORE: the same as one reader alone chose; learnt from, not judged by.
The weights that are shipped: 201 articles in seven languages, all kinds, 167 more that one reader marked (texts of
their publishers: not kept here, and the weights hold none of their words), and the project's own of tests/articles. Needs numpy, scipy and the
release build of saillant.

Worth: ridge regression, centred on each article, since only lines of one article compete: WORTH_FIRST for the first
choice down to WORTH_LAST for the eighth, WORTH_FAIR x gain for a fair choice, WORTH_WRONG for what should not be shown,
WORTH_OTHER for the rest. Core: which line of an article is the readers' first choice (or, a SECOND as often, their
second), by a softmax over its lines (ListNet's top-one model, Cao et al. 2007), times CORE, since both are added for
the first lines.
Printed: the lines that `choose` picks, before those that lean bring others along, cross-validated (each outlet is judged by weights that have not seen it) and fitted.
"""
import hashlib
import json
import math
import pathlib
import re
import subprocess
import sys
import urllib.parse

import numpy
from scipy.optimize import minimize

HERE = pathlib.Path(__file__).resolve().parent
BINARY = HERE.parents[1] / "target/release/saillant"
# A list shows eight: being among them counts more than the place.
WORTH_FIRST, WORTH_LAST, LAST = 9.0, 4.0, 8
WORTH_FAIR, WORTH_WRONG, WORTH_OTHER = 1.0, -7.0, -2.0
# What a unit of the softmax is worth beside a point of worth, and how far its weights are held to nought.
CORE, CORE_RIDGE = 4.0, 40.0
# How much of the core the readers' second choice is.
SECOND = 0.2
RIDGE = 450.0
# Parts that the outlets are split into, and how often: one split alone moves core@3 and wrong lines by .02.
FOLDS, SPLITS = 10, 3
# What an article of our own counts beside a real one, for worth and for core: each was written to show a fault, most
# are no news, and what stands first in them says nothing of where the core of the news stands.
OWN = (3.5, 0.0)
# What an article counts that one reader has marked.
MORE = (0.5, 0.5)
# A feature that fewer lines of real articles have says nothing of the core.
FEWEST = 15
# What the expectations of an article say that only tests the weights.
UNSEEN = "# not learnt from"
# As in rank.rs.
REPEATS, SAME_PARAGRAPH, REPEATED, FIRSTS, SHOWN = 4.0, 0.5, 0.8, 3, 8
CONTAINED, CONTAINED_LEAST = 0.85, 6


def tokens(text):
    return frozenset(re.findall(r"\w+", text.lower().replace("’", "'")))


def flat(text):
    text = re.sub(r"\s+", " ", text.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " "))
    return text.strip().strip("«»\"“” .").lower()


def same(a, b):
    """Whether two lines say the same: most words shared, or one holds the other."""
    x, y = tokens(a), tokens(b)
    if not x or not y:
        return False
    f, g = flat(a), flat(b)
    return len(x & y) / len(x | y) >= 0.6 or min(len(f), len(g)) >= 25 and (f in g or g in f)


def outlet(article):
    """Who published it: the host, else the id without its number."""
    if article.get("url"):
        return urllib.parse.urlparse(article["url"]).netloc.removeprefix("www.")
    return re.sub(r"-\d+$", "", article["id"])


def digest(name, split):
    return int(hashlib.md5(f"{name}{split or ''}".encode()).hexdigest(), 16)


def judged(text, gold):
    """What the readers think of a line: ranks of key claims that it is, fair choices (index), wrong to show."""
    keys = [k["rank"] for k in gold["key_claims"] if any(same(text, t) for t in [k["text"], *k.get("also_text", [])])]
    fair = [i for i, a in enumerate(gold["acceptable"]) if same(text, a["text"])]
    wrong = [w if isinstance(w, str) else w["text"] for w in gold.get("wrong_to_show", [])]
    return keys, fair, any(same(text, w) for w in wrong)


def worth(line, gold):
    keys, fair, wrong = line
    if keys:
        return WORTH_FIRST - (min(keys) - 1) * (WORTH_FIRST - WORTH_LAST) / (LAST - 1)
    if fair:
        return WORTH_FAIR * gold["acceptable"][fair[0]].get("gain", 4)
    return WORTH_WRONG if wrong else WORTH_OTHER


def load(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def read(articles, gold, weight):
    """One dictionary an article, with a row of features for each line."""
    whole = lambda a: (a["title"] + "\n\n" if a.get("title") else "") + a["text"]
    jobs = "\n".join(json.dumps({"id": a["id"], "text": whole(a)}) for a in articles)
    command = [BINARY, "batch", "--task", "choice-rows"]
    out = subprocess.run(command, input=jobs, text=True, capture_output=True, check=True).stdout
    data = []
    for article, line in zip(articles, out.splitlines()):
        rows, g = json.loads(line)["rows"], gold[article["id"]]
        if not rows:
            continue
        lines = [judged(r["text"], g) for r in rows]
        data.append(
            dict(
                id=article["id"],
                weight=weight,
                gold=g,
                lines=lines,
                x=numpy.array([r["row"] for r in rows], float),
                worth=numpy.array([worth(l, g) for l in lines], float),
                core=numpy.array([(1 in l[0]) + SECOND * (2 in l[0]) for l in lines], float),
                stems=[set(r["stems"]) for r in rows],
                numbers=[set(r["numbers"]) for r in rows],
                place=[tuple(r["place"]) for r in rows],
                folds=[digest(outlet(article), split) % FOLDS for split in range(SPLITS)],
            )
        )
    return data


def own():
    """The project's own articles that are learnt from, and their gold, from tests/articles; lines are known by their
    beginnings. The others there are unseen."""
    articles, gold = [], {}
    for folder in sorted((HERE.parents[1] / "tests/articles").iterdir()):
        if UNSEEN in (folder / "expect.txt").read_text(encoding="utf-8"):
            continue
        text = (folder / "article.txt").read_text(encoding="utf-8")
        marks = "«»“„\"‘– \u00a0"
        lines = [l.split(" | ") for l in (folder / "expect.txt").read_text(encoding="utf-8").splitlines() if " | " in l]
        begin = lambda l: l[-1].lstrip(marks).strip()
        whole = lambda b: next((b + t.split(b, 1)[1].split(". ")[0] for t in text.splitlines() if b in t), b)
        of = lambda what: [whole(begin(l)) for l in lines if l[0] == what]
        keys = [{"text": t, "rank": min(i, 8)} for i, t in enumerate(of("key"), 1)]
        articles.append({"id": folder.name, "text": text})
        gold[folder.name] = {
            "key_claims": keys,
            "acceptable": [{"text": t, "gain": 4} for t in of("ok")],
            "wrong_to_show": of("never"),
        }
    return articles, gold


def solve(data):
    """Weights of worth and core, on the features as they are."""
    x = numpy.vstack([d["x"] - d["x"].mean(0) for d in data])
    scale = x.std(0) + 1e-6
    solved = numpy.stack([solve_worth(data, x / scale), CORE * solve_core(data, scale)], 1) / scale[:, None]
    solved[x.std(0) < 1e-9] = 0
    return solved


def solve_worth(data, z):
    y = numpy.concatenate([d["worth"] - d["worth"].mean() for d in data])
    w = numpy.concatenate([numpy.full(len(d["x"]), d["weight"][0] * len(d["x"]) ** -0.5) for d in data])
    gram = z.T @ (z * w[:, None]) + RIDGE * w.mean() * numpy.eye(z.shape[1])
    return numpy.linalg.solve(gram, z.T @ (w * y))


def solve_core(data, scale):
    known = [d for d in data if d["weight"][1] and d["core"].any()]
    x = numpy.vstack([d["x"] / scale for d in known])
    goal = numpy.concatenate([d["weight"][1] * d["core"] / d["core"].sum() for d in known])
    size = numpy.array([len(d["x"]) for d in known])
    first, article = numpy.cumsum(size) - size, numpy.repeat(numpy.arange(len(size)), size)

    def loss(w):
        score = x @ w
        score -= numpy.maximum.reduceat(score, first)[article]
        total = numpy.add.reduceat(numpy.exp(score), first)[article]
        share = numpy.add.reduceat(goal, first)[article] * numpy.exp(score) / total
        return goal @ (numpy.log(total) - score) + CORE_RIDGE * w @ w / 2, x.T @ (share - goal) + CORE_RIDGE * w

    solved = minimize(loss, numpy.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x
    return numpy.where((x != 0).sum(0) < FEWEST, 0, solved)


def choose(d, weights, most=SHOWN, firsts=FIRSTS):
    """As `pick` in rank.rs."""
    worth, core = (d["x"] @ weights).T
    n = len(worth)
    crowded, like, free, out = numpy.zeros(n), numpy.zeros(n), numpy.ones(n, bool), []
    while len(out) < most and free.any():
        score = worth + core if len(out) < firsts else worth - crowded
        best = int(numpy.where(free, score - REPEATS * like**2, -numpy.inf).argmax())
        out.append(best)
        free[best] = False
        chosen = d["stems"][best]
        for i in numpy.flatnonzero(free):
            both = len(d["stems"][i] & chosen)
            like[i] = max(like[i], both / max(1, min(len(d["stems"][i]), len(chosen))))
            crowded[i] += SAME_PARAGRAPH * (d["place"][i] == d["place"][best])
            union = len(d["stems"][i] | chosen)
            shorter = min(len(d["stems"][i]), len(chosen))
            again = both >= REPEATED * union or shorter >= CONTAINED_LEAST and both >= CONTAINED * shorter
            if both and again and d["numbers"][i] <= d["numbers"][best]:
                free[i] = False
    return out


def score(d, order):
    gold, used, gains = d["gold"], set(), []
    fair = wrong = core = 0
    for n, i in enumerate(order):
        keys, okay, bad = d["lines"][i]
        fair += bool(keys or okay)
        wrong += bad and not (keys or okay)
        core |= n < 3 and 1 in keys
        new = next((k for k in keys if k not in used), None)
        if new:
            used.add(new)
            gains.append(11 - new)
        else:
            gains.append(0.45 * gold["acceptable"][okay[0]].get("gain", 4) if okay else 0)
    ideal = [11 - k["rank"] for k in gold["key_claims"]] + [0.45 * a.get("gain", 4) for a in gold["acceptable"]]
    dcg = lambda gs: sum(g / math.log2(i + 2) for i, g in enumerate(gs))
    best = dcg(sorted(ideal, reverse=True)[:SHOWN])
    return len(used) / len(gold["key_claims"]), dcg(gains) / best, core, fair / max(1, len(order)), wrong


def told(label, results):
    names = ("recall@8", "nDCG@8", "core@3", "fair", "wrong")
    print(f"{label:24}" + "  ".join(f"{n} {v:.3f}" for n, v in zip(names, numpy.mean(results, 0))))


def cross_validated(data, more, ours):
    """The scores of the choice for each article, by weights that have not seen its outlet."""
    for split in range(SPLITS):
        seen = lambda fold: [d for d in data + more if d["folds"][split] != fold]
        unseen = [solve(seen(fold) + ours) for fold in range(FOLDS)]
        yield from (score(d, choose(d, unseen[d["folds"][split]])) for d in data)


def main():
    files = [load(path) for path in sys.argv[1:] if not path.startswith("--")]
    of = lambda articles, gold, weight: read(articles, {g["id"]: g for g in gold}, weight)
    data = of(*files[:2], (1.0, 1.0))
    more = of(*files[2:4], MORE) if len(files) == 4 else []
    ours = read(*own(), OWN)
    told("cross-validated", list(cross_validated(data, more, ours)))
    weights = solve(data + more + ours)
    told("fitted", [score(d, choose(d, weights)) for d in data])
    if "--write" in sys.argv:
        table = HERE / "weight.rs"
        text = table.read_text(encoding="utf-8")
        names = re.findall(r"row\(Feature::(\w+)", text)
        for name, (worth, core) in zip(names, weights):
            old = rf"row\(Feature::{name}, [-\d.]+, [-\d.]+,"
            text = re.sub(old, f"row(Feature::{name}, {worth:.2f}, {core:.2f},", text)
        table.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
