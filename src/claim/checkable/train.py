"""Trains weights.bin, the weights of claim::checkable (see README.md).

    python3 train.py FOLDER [weights.bin]

FOLDER holds checkworthy-en.jsonl, -it.jsonl and -fr.jsonl: {"sentence", "label" (1 = checkable fact), "doc"}.
Prints the average precision by cross-validation over documents, then trains on everything."""
import json, math, pathlib, sys
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

GROUPS = "me we you judge intense stance norm universal negation contrast source time measure if".split()
SHARED_C = 0.005    # inverse strength of the L2 penalty: the shared features must carry languages without data
NGRAM_C = 2
NGRAM_SHARE = 0.7   # of the n-grams' log-odds that is added to the shared ones'
STEP = 0.75         # of a stored n-gram weight, in standard deviations: sixteen levels hold nearly all
CELLS = 1 << 13
LANG = pathlib.Path(__file__).resolve().parents[2] / "lang"
QUOTES = "«»\"“”„"


def lexicon(language):
    exact, stems = {}, {}
    for line in open(LANG / language / "checkable.txt", encoding="utf-8"):
        if line.startswith("#"):
            continue
        group, words = line.split(":", 1)
        if group not in GROUPS:  # For claim::opinion.
            continue
        for w in words.split():
            table, w = (stems, w[:-1]) if w.endswith("*") else (exact, w)
            table.setdefault(w, set()).add(GROUPS.index(group))
    return exact, stems


def words(s):
    """Letters and digits, hyphens inside, an apostrophe at the end."""
    out, now = [], ""
    for i, c in enumerate(s):
        if c.isalnum():
            now += c
        elif now and c in "'’":
            out.append(now + "'")
            now = ""
        elif now and c == "-" and s[i + 1:i + 2].isalnum():
            now += c
        elif now:
            out.append(now)
            now = ""
    return out + [now] if now else out


def shared(s, language, tables):
    """The features of src/claim/checkable.rs, in its order."""
    exact, stems = tables
    tokens = words(s)
    count = [0] * len(GROUPS)
    for i, t in enumerate(tokens):
        low = t.lower()
        found = set(exact.get(low, ()))
        if i > 0 and t != low:
            found |= exact.get(t, set())
        for k in range(1, len(low) + 1):
            found |= stems.get(low[:k], set())
        for g in found:
            count[g] += 1
    n = max(1, len(tokens))
    f = [x for c in count for x in (min(c, 3), c / n * 5)]
    figures = sum(any(c.isdigit() for c in t) for t in tokens)
    names = 0 if language == "de" else sum(t[0].isupper() for t in tokens[1:])
    acronyms = sum(len(t) > 1 and t.isupper() for t in tokens)
    quotes = [i for i, c in enumerate(s) if c in QUOTES]
    scare = any(0 < len(words(s[a + 1:b])) <= 2 for a, b in zip(quotes[::2], quotes[1::2]))
    f += [min(figures, 4), figures > 0, figures / n * 5, min(acronyms, 2), math.log(n), min(1, n / 8), names / n * 3, min(names, 5)]
    f += ["?" in s, "!" in s, "…" in s or "..." in s, bool(quotes), scare, s.count(",") / n * 5]
    f += [";" in s or "–" in s or "—" in s, ":" in s, "(" in s, any(c in s for c in "%€$")]
    f += [sum(map(len, tokens)) / n / 6, sum(len(t) > 9 for t in tokens) / n, s[:1].islower(), s.rstrip()[-1:] in list(".!?\"”»")]
    f += [any(c in "\"”»" for c in s.rstrip()[-2:])]
    return [float(x) for x in f]


def cells(s):
    """Hashed 3- to 5-grams of the words, marks of their ends included: cell -> weight, of length 1."""
    count = {}
    for chunk in s.lower().split():
        w = [2] + [ord(c) for c in chunk] + [3]
        for i in range(len(w)):
            h = 0x811C9DC5
            for j in range(i, min(i + 5, len(w))):
                h = (h ^ w[j]) * 0x9E3779B1 & 0xFFFFFFFF
                h ^= h >> 15
                if j - i >= 2:
                    c = (h * 0x85EBCA6B & 0xFFFFFFFF) >> 19
                    count[c] = count.get(c, 0) + 1
    norm = math.sqrt(sum(count.values())) or 1
    return {c: math.sqrt(k) / norm for c, k in count.items()}


def sparse(sentences):
    rows = [cells(s) for s in sentences]
    at = np.cumsum([0] + [len(r) for r in rows])
    return csr_matrix(([v for r in rows for v in r.values()], [c for r in rows for c in r], at), shape=(len(rows), CELLS))


def main(folder, path):
    data = {l: [json.loads(x) for x in open(f"{folder}/checkworthy-{l}.jsonl", encoding="utf-8")] for l in ("en", "it", "fr")}
    X = {l: np.array([shared(r["sentence"], l, lexicon(l)) for r in rows]) for l, rows in data.items()}
    Y = {l: np.array([r["label"] for r in rows]) for l, rows in data.items()}
    N = {l: sparse([r["sentence"] for r in data[l]]) for l in ("en", "it")}
    both = np.vstack([X["en"], X["it"]])
    mean, spread = both.mean(0), both.std(0) + 1e-3
    Z = {l: (x - mean) / spread for l, x in X.items()}
    fit = lambda x, y, c: LogisticRegression(C=c, max_iter=5000).fit(x, y)
    for l in data:
        p = np.zeros(len(Y[l]))
        for a, b in GroupKFold(min(10, len({r["doc"] for r in data[l]}))).split(Z[l], Y[l], [r["doc"] for r in data[l]]):
            rest = [k for k in data if k != l]
            m = fit(np.vstack([Z[l][a]] + [Z[k] for k in rest]), np.concatenate([Y[l][a]] + [Y[k] for k in rest]), SHARED_C)
            p[b] = m.decision_function(Z[l][b])
            if l in N:
                p[b] += NGRAM_SHARE * fit(N[l][a], Y[l][a], NGRAM_C).decision_function(N[l][b])
        print(l, f"average precision, cross-validated by document: {average_precision_score(Y[l], p):.3f}")
    m = fit(np.vstack(list(Z.values())), np.concatenate(list(Y.values())), SHARED_C)
    w = m.coef_[0] / spread
    dense = np.concatenate([[m.intercept_[0] - (w * mean).sum()], w])
    with open(path, "wb") as out:
        out.write(dense.astype("<f4").tobytes())
        for l in N:
            n = fit(N[l], Y[l], NGRAM_C)
            v = n.coef_[0] * NGRAM_SHARE
            scale = STEP * v.std()
            out.write(np.array([scale, n.intercept_[0] * NGRAM_SHARE], "<f4").tobytes())
            level = np.rint(v / scale).clip(-8, 7).astype(int) & 15
            out.write((level[::2] | level[1::2] << 4).astype(np.uint8).tobytes())
    print(len(dense), "shared weights")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "weights.bin")
