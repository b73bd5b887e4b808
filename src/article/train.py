#!/usr/bin/env python3
"""Trains the article stage's paragraph model and writes weights.bin beside this file.

    train.py DATA             writes the weights
    train.py DATA --check     says whether the shipped weights come back byte by byte
    train.py DATA --folds OUT trains on four fifths of the sites and reads the others' pages with
                              those weights, five times over; OUT gets the articles, as
                              `saillant batch --task article` prints them, for a scorer

DATA is a folder with one folder for each source: `gold.jsonl` ("id", "type", "url"?, "key",
and "text" or "with"/"without") and `pages/ID.html.gz`. Needs the release build of saillant, and
exactly these versions (pip install lightgbm==4.6.0 numpy==2.4.6): others draw other columns.

The weights that are shipped were trained on pages of these sources alone, all of which allow it:
  scrapinghub/article-extraction-benchmark (MIT), adbar/trafilatura tests (Apache-2.0),
  flairNLP/fundus tests (MIT), dobbersc/fundus-evaluation (MIT),
  Murrough-Foley/web-content-extraction-benchmark (CC-BY-4.0, Murrough Foley, WCXB, 2026).
No text of a page is in the weights: only thresholds on counts, shares and distances.
"""
import collections
import json
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse
import zlib

import lightgbm
import numpy

VERSIONS = {"lightgbm": "4.6.0", "numpy": "2.4.6"}
HERE = pathlib.Path(__file__).resolve().parent
BINARY = HERE.parents[1] / "target/release/saillant"
SOURCES = ["scrapinghub", "trafilatura", "fundus", "fundus_eval", "wcxb"]
TREES, LEAVES, RATE = 360, 16, 0.05
PARAMETERS = dict(
    objective="cross_entropy", num_leaves=LEAVES, learning_rate=RATE, extra_trees=True, feature_fraction=0.3,
    bagging_fraction=0.7, bagging_freq=1, min_data_in_leaf=40, min_sum_hessian_in_leaf=0.05, lambda_l2=0.3,
    max_bin=127, verbose=-1,
    # The same bytes on every machine: one thread, one order of rows, one seed for all that is drawn.
    seed=1, deterministic=True, force_row_wise=True, num_threads=1,
)
FOLDS = 5
# Weight of one known snippet, as a share of a page whose whole text is known.
SNIPPET = 0.12
# A leaf's value is stored in 256ths.
LEAF_UNITS = 256
# Weight that even the shortest paragraph has.
LEAST = 0.002

SPACELESS = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
WORD = re.compile(f"[{SPACELESS}]|(?:(?![{SPACELESS}])\\w)+")


def words(text):
    return WORD.findall(re.sub("[\u00ad\u200b-\u200d\u2060\ufeff]", "", unicodedata.normalize("NFC", text)))


def folded(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def sequences(found):
    return [tuple(found[i:i + 4]) for i in range(len(found) - 3)] if len(found) >= 4 else [tuple(found)] if found else []


def shares(texts, gold):
    """Share of each paragraph that is in the gold text; of repeated ones, those in the best company count."""
    split = [words(t) for t in texts]
    rows = [sequences(s) for s in split]
    bag = collections.Counter(sequences(words(gold)))
    lines = collections.Counter(" ".join(words(line)) for line in gold.split("\n"))
    alone = [
        float(" ".join(s) in lines) if 0 < len(s) < 4 else sum(x in bag for x in r) / max(1, len(r))
        for s, r in zip(split, rows)
    ]
    company = [
        sum(alone[j] * min(len(split[j]), 60) for j in range(max(0, i - 6), min(len(texts), i + 7)))
        for i in range(len(texts))
    ]
    found = numpy.zeros(len(texts), numpy.float32)
    for i in sorted(range(len(texts)), key=lambda i: -company[i]):
        line = " ".join(split[i])
        if 0 < len(split[i]) < 4:
            found[i] = lines[line] > 0
            lines[line] -= 1
            continue
        hits = 0
        for x in rows[i]:
            if bag[x] > 0:
                bag[x] -= 1
                hits += 1
        found[i] = hits / max(1, len(rows[i]))
    return found, numpy.array([len(s) for s in split], numpy.float32)


def site(gold):
    url = gold.get("url") or ""
    host = urllib.parse.urlparse(url if "//" in url else "//" + url).netloc.lower()
    if not host:
        return gold["source"] + re.split(r"[_/-]?\d", gold["key"])[0]
    parts = host.split(".")
    long = len(parts) > 2 and parts[-2] in ("co", "com", "org", "net", "gov", "ac", "gob")
    return ".".join(parts[-3 if long else -2:])


def load(data):
    golds, jobs = [], []
    for source in SOURCES:
        for line in open(data / source / "gold.jsonl", encoding="utf-8"):
            gold = json.loads(line)
            if gold["type"] == "article":
                golds.append(gold)
                page = data / source / "pages" / (gold["id"] + ".html.gz")
                jobs.append(json.dumps({"id": gold["id"], "file": str(page), "url": gold.get("url") or ""}))
    run = subprocess.run(
        [BINARY, "batch", "--task", "rows", "--jobs", "2"], input="\n".join(jobs), text=True, capture_output=True, check=True
    )
    for gold, job, line in zip(golds, jobs, run.stdout.split("\n")):
        rows = json.loads(line)["rows"]
        if not rows:
            continue
        texts = [r["text"] for r in rows]
        if gold.get("text"):
            target, length = shares(texts, gold["text"])
            weight = numpy.minimum(length / max(30.0, (target * length).sum()), 1.0) + LEAST
        else:
            inside = [any(folded(w) in folded(t) for w in gold["with"]) for t in texts]
            outside = [any(folded(w) in folded(t) for w in gold["without"]) for t in texts]
            target = numpy.array(inside, numpy.float32)
            weight = numpy.where(numpy.array(inside) | numpy.array(outside), SNIPPET, 0.0)
        fold = zlib.crc32(site(gold).encode()) % FOLDS
        yield job, (numpy.array([r["row"] for r in rows], numpy.float32), target, weight, fold)


def train(pages):
    rows, target, weight = (numpy.concatenate([p[i] for p in pages]) for i in range(3))
    known = weight > 0
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows[known], target[known], weight=weight[known]), TREES)


def half(threshold):
    """A threshold that needs only the upper two bytes of its f32."""
    bits = struct.unpack(">I", struct.pack(">f", threshold))[0]
    bits = bits + 0x7FFF + (bits >> 16 & 1) & 0xFFFF0000
    return struct.unpack(">f", struct.pack(">I", bits))[0]


def pack(trees):
    """The form that model.rs reads, of trees: (column, threshold, below, above), or a leaf's value."""
    known = collections.defaultdict(set)
    columns, ranks, leaves = bytearray(), bytearray(), bytearray()

    def learn(node):
        if isinstance(node, tuple):
            known[node[0]].add(half(node[1]))
            learn(node[2]), learn(node[3])

    def walk(node):
        if not isinstance(node, tuple):
            leaves.append(max(-128, min(127, round(node * LEAF_UNITS))) & 255)
            return
        column, threshold, below, above = node
        columns.append(column | (not isinstance(below, tuple)) << 7)
        ranks.append(sorted(known[column]).index(half(threshold)) | (not isinstance(above, tuple)) << 7)
        walk(below), walk(above)

    for tree in trees:
        learn(tree)
    for tree in trees:
        walk(tree)
    counts = [len(known[c]) for c in range(max(known) + 1)]
    found = [struct.pack(">f", t) for c in range(len(counts)) for t in sorted(known[c])]
    high, low = bytes(t[0] for t in found), bytes(t[1] for t in found)
    return struct.pack("<HB", len(trees), len(counts)) + bytes(counts) + high + low + columns + ranks + leaves


def nodes(node):
    """A tree of lightgbm as `pack` takes it."""
    if "split_feature" not in node:
        return node["leaf_value"]
    return node["split_feature"], node["threshold"], nodes(node["left_child"]), nodes(node["right_child"])


def weights(pages):
    trees = train(pages).dump_model()["tree_info"]
    return pack([nodes(tree["tree_structure"]) for tree in trees])


def folds(pages, jobs, out):
    """Reads each page with weights that its site had no part in."""
    found = []
    for k in range(FOLDS):
        with tempfile.NamedTemporaryFile(suffix=".bin") as file:
            file.write(weights([p for p in pages if p[3] != k]))
            file.flush()
            lines = "\n".join(job for job, page in zip(jobs, pages) if page[3] == k)
            command = [BINARY, "batch", "--task", "article", "--weights", file.name]
            found += [subprocess.run(command, input=lines, text=True, capture_output=True, check=True).stdout]
    pathlib.Path(out).write_text("".join(found), encoding="utf-8")


def main():
    for module in (lightgbm, numpy):
        wanted = VERSIONS[module.__name__]
        if module.__version__ != wanted:
            sys.exit(f"{module.__name__} {module.__version__} is here, {wanted} gives the shipped weights")
    jobs, pages = zip(*load(pathlib.Path(sys.argv[1])))
    if "--folds" in sys.argv:
        return folds(pages, jobs, sys.argv[sys.argv.index("--folds") + 1])
    found, shipped = weights(pages), HERE / "weights.bin"
    if "--check" in sys.argv:
        equal = found == shipped.read_bytes()
        print(f"{len(pages)} pages, {len(found)} bytes: {'equal to' if equal else 'not'} those shipped")
        sys.exit(0 if equal else 1)
    shipped.write_bytes(found)
    print(f"{len(pages)} pages, {len(found)} bytes")


if __name__ == "__main__":
    main()
