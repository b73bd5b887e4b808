"""Trains weights.bin, the compact language model (see README.md).

    python3 train.py [weights.bin]

A linear model over hashed n-grams of words. Each n-gram is hashed into one of 2^16 cells; a cell holds a vector
of 32 scores, one for each language, and a text's scores are the sums over its n-grams. What is written is not the
vectors: they are quantised, the 12 main languages' part to one of 256 vectors for each cell, the 20 others' part
to one of 256 for every four neighbouring cells. The quantisation is part of the training: errors weigh by the
Fisher information that the training gathers, and the 512 vectors are trained on while the choices are held."""
import sys, time
import numba, numpy as np
import data

NGRAM = 5            # longest n-gram, in letters, the marks of the word's ends included
BITS = 16            # cells: 2^16
TIED = 2             # the other languages' vectors are shared by 2^2 neighbouring cells
CODES = 256          # vectors of each codebook
MAIN, K = data.MAIN, len(data.LANGUAGES)
ALPHA = 0.65         # words stand alone by frequency^0.65: a title's or a selection's words are rarer than a text's
PLAIN = 0.06         # share of a word's uses that are written without accents
OTHER = 0.12         # an other language is drawn this often, a main one once
LETTERS_MAIN, LETTERS_OTHER = 120_000, 60_000  # words of a list used
SAMPLES = 8_000_000  # texts drawn in the first pass; the others are shares of it
RATE, DECAY = 0.08, 1e-5

fast = numba.njit(cache=True, fastmath=True)


@fast
def features(word, out):
    """Cells of a word's n-grams: all of up to NGRAM letters, and the whole word. src/language/model.rs does the same."""
    n = len(word) + 2
    w = np.empty(n, np.uint32)
    w[0], w[n - 1] = 2, 3
    w[1:n - 1] = word
    k = 0
    for i in range(n):
        h = np.uint32(0x811C9DC5)
        for j in range(n - i if i == 0 else min(NGRAM, n - i)):
            h = np.uint32((h ^ w[i + j]) * np.uint32(0x9E3779B1))
            h ^= h >> np.uint32(15)
            if j == 0 and (i == 0 or i == n - 1):
                continue
            if j < NGRAM or j == n - 1:
                out[k] = np.uint32(h * np.uint32(0x85EBCA6B)) >> np.uint32(32 - BITS)
                k += 1
    return k


@fast
def all_features(letters, off):
    n = len(off) - 1
    tmp, ptr = np.empty(4096, np.uint32), np.zeros(n + 1, np.int64)
    for i in range(n):
        ptr[i + 1] = ptr[i] + features(letters[off[i]:off[i + 1]], tmp)
    out = np.empty(ptr[n], np.uint32)
    for i in range(n):
        k = features(letters[off[i]:off[i + 1]], tmp)
        out[ptr[i]:ptr[i] + k] = tmp[:k]
    return ptr, out


@fast
def uniform(s):
    s[0] ^= s[0] << np.uint64(13)
    s[0] ^= s[0] >> np.uint64(7)
    s[0] ^= s[0] << np.uint64(17)
    return (s[0] >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@fast
def draw(cumulative, a, b, s):
    u = uniform(s)
    b -= 1
    while a < b:
        m = (a + b) // 2
        if cumulative[m] > u:
            b = m
        else:
            a = m + 1
    return a


@fast
def sample(words, T, s):
    """A text of one language, as numbers of words: 40 % one word, 25 % two, 30 % three to eight, 5 % real phrases."""
    lo, hi, rare, running, languages, phrase_at, phrase_words, phrase_lo, phrase_hi = T
    u, y = uniform(s), 0
    while languages[y] <= u:
        y += 1
    t = uniform(s)
    if t >= 0.95 and phrase_hi[y] > phrase_lo[y]:
        i = phrase_lo[y] + int(uniform(s) * (phrase_hi[y] - phrase_lo[y]))
        n = phrase_at[i + 1] - phrase_at[i]
        a = int(uniform(s) * (n - 11)) if n > 12 else 0
        n = min(n, 12)
        for j in range(n):
            words[j] = phrase_words[phrase_at[i] + a + j]
        return y, n
    n = 1 if t < 0.4 else 2 if t < 0.65 else 3 + int(uniform(s) * 6)
    mixed = n > 2 and y != 0 and uniform(s) < 0.3  # some English words, as the trades write
    for j in range(n):
        if n <= 2:
            words[j] = draw(rare, lo[y], hi[y], s)
        elif mixed and uniform(s) < 0.35:
            words[j] = draw(rare, lo[0], hi[0], s)
        elif uniform(s) < 0.35:
            words[j] = draw(rare, lo[y], hi[y], s)
        else:
            words[j] = draw(running, lo[y], hi[y], s)
    return y, n


@fast
def train(N, seed, T, ptr, F, V0, V1, A0, A1, G0, G1, W0, W1, rate, into_codes):
    """One pass of N texts. Scores are V0[A0[cell]], V1[A1[cell >> TIED]]. The gradient goes to the vectors V, or, straight
    through the quantisation, to the cells' own W. G gathers its squares (Adagrad; the Fisher information)."""
    s = np.array([seed], np.uint64)
    words, f, z, loss = np.empty(64, np.int64), np.empty(8192, np.uint32), np.zeros(K, np.float32), 0.0
    for it in range(N):
        y, n = sample(words, T, s)
        k = 0
        for j in range(n):
            for q in range(ptr[words[j]], ptr[words[j] + 1]):
                f[k] = F[q]
                k += 1
        z[:] = 0
        for q in range(k):
            a, b = A0[f[q]], A1[np.int64(f[q]) >> TIED]
            for d in range(MAIN):
                z[d] += V0[a, d]
            for d in range(K - MAIN):
                z[MAIN + d] += V1[b, d]
        top, total = z.max(), np.float32(0)
        for d in range(K):
            z[d] = np.exp(z[d] - top)
            total += z[d]
        loss -= np.log(z[y] / total + 1e-9)
        for d in range(K):
            z[d] /= total
        z[y] -= 1
        step = rate * (1 - 0.9 * it / N)
        for q in range(k):
            a = np.int64(f[q])
            b = a >> TIED
            if into_codes:
                a, b = A0[a], A1[b]
            for d in range(MAIN):
                G0[a, d] += z[d] * z[d]
                W0[a, d] -= step * (z[d] + DECAY * W0[a, d]) / np.sqrt(G0[a, d])
            for d in range(K - MAIN):
                g = z[MAIN + d]
                G1[b, d] += g * g
                W1[b, d] -= step * (g + DECAY * W1[b, d]) / np.sqrt(G1[b, d])
    return loss / N


@fast
def choose(W, H, C, A):
    """The nearest vector for each cell, errors weighted by H."""
    for c in range(len(W)):
        best = np.float32(1e30)
        for m in range(len(C)):
            v = np.float32(0)
            for d in range(W.shape[1]):
                e = W[c, d] - C[m, d]
                v += H[c, d] * e * e
            if v < best:
                best, A[c] = v, m


@fast
def centre(W, H, C, A):
    """Each vector to the weighted mean of its cells."""
    top, below = np.zeros(C.shape), np.zeros(C.shape)
    for c in range(len(W)):
        for d in range(W.shape[1]):
            top[A[c], d] += H[c, d] * W[c, d]
            below[A[c], d] += H[c, d]
    for m in range(len(C)):
        for d in range(C.shape[1]):
            if below[m, d] > 0:
                C[m, d] = top[m, d] / below[m, d]


def codebook(W, H, rounds, seed):
    r = np.random.default_rng(seed)
    p = (H * W * W).sum(1) ** 0.5
    C = W[r.choice(len(W), CODES, replace=False, p=p / p.sum())].copy()
    C[0] = 0
    A = np.zeros(len(W), np.int64)
    for _ in range(rounds):
        choose(W, H, C, A)
        centre(W, H, C, A)
    return C, A


def tables(corpus):
    words, lo, hi, rare, running = [], [], [], [], []
    phrase_at, phrase_words, phrase_lo, phrase_hi = [0], [], [], []
    for i, (language, shares, phrases) in enumerate(corpus):
        shares = dict(shares)
        for w, f in list(shares.items()):
            p = data.plain(w, language)
            if p != w:
                shares[p] = shares.get(p, 0) + f * PLAIN
        best = sorted(shares.items(), key=lambda x: (-x[1], x[0]))[:LETTERS_MAIN if i < MAIN else LETTERS_OTHER]
        known = {w for w, _ in best}
        best += [(w, 1e-7) for w in sorted({w for p in phrases for w in p} - known)]
        number = {w: len(words) + j for j, (w, _) in enumerate(best)}
        lo.append(len(words))
        words += [w for w, _ in best]
        hi.append(len(words))
        f = np.array([f for _, f in best])
        rare.append(np.cumsum(f ** ALPHA) / (f ** ALPHA).sum())
        running.append(np.cumsum(f) / f.sum())
        phrase_lo.append(len(phrase_at) - 1)
        for p in phrases:
            phrase_words += [number[w] for w in p]
            phrase_at.append(len(phrase_words))
        phrase_hi.append(len(phrase_at) - 1)
    languages = np.array([1.0] * MAIN + [OTHER] * (K - MAIN))
    languages = np.cumsum(languages / languages.sum())
    languages[-1] = 2.0
    off = np.zeros(len(words) + 1, np.int64)
    np.cumsum([len(w) for w in words], out=off[1:])
    letters = np.frombuffer("".join(words).encode("utf-32-le"), np.uint32)
    T = (np.array(lo), np.array(hi), np.concatenate(rare), np.concatenate(running), languages, np.array(phrase_at),
         np.array(phrase_words), np.array(phrase_lo), np.array(phrase_hi))
    return T, *all_features(letters, off)


def write(path, C0, C1, A0, A1):
    """Scale (f32, nats a unit), codebooks (i8), then the two tables of choices."""
    scale = np.float32(max(np.abs(C0).max(), np.abs(C1).max()) / 127)
    with open(path, "wb") as f:
        f.write(scale.astype("<f4").tobytes())
        for C in (C0, C1):
            f.write(np.rint(C / scale).astype(np.int8).tobytes())
        for A in (A0, A1):
            f.write(A.astype(np.uint8).tobytes())


def main(path):
    began = time.time()
    say = lambda *x: print(*x, f"{time.time() - began:.0f} s", flush=True)
    T, ptr, F = tables(data.corpus())
    say("n-grams", len(F))
    cells = 1 << BITS
    W0, W1 = np.zeros((cells, MAIN), np.float32), np.zeros((cells >> TIED, K - MAIN), np.float32)
    G0, G1 = np.full_like(W0, 0.3), np.full_like(W1, 0.3)
    own0, own1 = np.arange(cells), np.arange(cells >> TIED)
    say("vectors of their own: loss", train(SAMPLES, np.uint64(1), T, ptr, F, W0, W1, own0, own1, G0, G1, W0, W1, RATE, False))
    H0, H1 = G0 - 0.299, G1 - 0.299
    C0, A0 = codebook(W0, H0, 15, 1)
    C1, A1 = codebook(W1, H1, 15, 2)
    write(path, C0, C1, A0, A1)
    np.savez(path + ".float.npz", W0=W0, W1=W1, G0=G0, G1=G1)
    for i in range(ROUNDS):
        loss = train(SAMPLES // 8, np.uint64(10 + i), T, ptr, F, C0, C1, A0, A1, np.full_like(C0, 10), np.full_like(C1, 10), C0, C1, 0.02, True)
        say("vectors trained: loss", loss)
        loss = train(SAMPLES // 8, np.uint64(50 + i), T, ptr, F, C0, C1, A0, A1, G0, G1, W0, W1, RATE, False)
        say("straight through: loss", loss)
        for _ in range(3):
            choose(W0, H0, C0, A0)
            centre(W0, H0, C0, A0)
            choose(W1, H1, C1, A1)
            centre(W1, H1, C1, A1)
        W0 += PULL * (C0[A0] - W0)
        W1 += PULL * (C1[A1] - W1)
    loss = train(SAMPLES, np.uint64(99), T, ptr, F, C0, C1, A0, A1, np.full_like(C0, 10), np.full_like(C1, 10), C0, C1, 0.02, True)
    say("vectors trained: loss", loss)
    write(path, C0, C1, A0, A1)


ROUNDS = 8   # of choosing the vectors anew
PULL = 0.3   # how far the cells' own vectors follow the chosen ones after a round

if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "weights.bin")
