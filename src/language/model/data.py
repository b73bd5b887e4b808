"""Word lists and short texts by language, from packages only (see README.md for names and licences)."""
import gettext, glob, os, re, unicodedata

# ISO 639-3, wordfreq / simplemma code, Django locale. The first twelve are the main languages.
LANGUAGES = [
    ("eng", "en", "en"), ("fra", "fr", "fr"), ("deu", "de", "de"), ("spa", "es", "es"), ("ita", "it", "it"), ("por", "pt", "pt"),
    ("nld", "nl", "nl"), ("swe", "sv", "sv"), ("dan", "da", "da"), ("pol", "pl", "pl"), ("ron", "ro", "ro"), ("ces", "cs", "cs"),
    ("cat", "ca", "ca"), ("nob", "nb", "nb"), ("nno", "nn", "nn"), ("fin", "fi", "fi"), ("slk", "sk", "sk"), ("hun", "hu", "hu"),
    ("tur", "tr", "tr"), ("hrv", "sh", "hr"), ("slv", "sl", "sl"), ("lit", "lt", "lt"), ("lav", "lv", "lv"), ("isl", "is", "is"),
    ("ind", "id", "id"), ("vie", "vi", "vi"), ("est", "et", "et"), ("cym", "cy", "cy"), ("lat", "la", None), ("afr", None, "af"),
    ("eus", None, "eu"), ("epo", "eo", "eo"),
]
MAIN = 12
# Words kept of a frequency list; rarer ones only fill the table.
MOST_WORDS = 120_000
# Frequency given to an inflected form that no frequency list knows: below the lists' floor of 1e-6.
FORM_FREQUENCY = 2e-7
# Inflected forms taken at most, evenly over the alphabet.
MOST_FORMS = 120_000
# Share of the running text given to the words of the phrases, where a language has no frequency list.
PHRASE_SHARE = 0.5
# An apostrophe ends a word and belongs to it ("l'", "don'"), as in src/language/token.rs.
WORD = re.compile(r"[^\W\d_]+'?")


def normal(word):
    """Lower case, composed, one apostrophe: what the Rust side does to a letter."""
    return unicodedata.normalize("NFC", word.lower().replace("’", "'").replace("i̇", "i"))


def plain(word, language):
    """Without accents, as in capitals or in an editor without them; German as it is then written."""
    if language == "deu":
        word = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    word = word.replace("ß", "ss").replace("ø", "o").replace("æ", "ae").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def latin(word):
    """Letters of the modern Latin alphabets only, the Vietnamese ones included."""
    return all(c < "\u0250" or "\u1e00" <= c <= "\u1eff" for c in word)


def frequencies(code):
    """word -> share of running text"""
    import wordfreq
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory, SUPPORTED_LANGUAGES
    found = {}
    if code in wordfreq.available_languages("best"):
        lists = sorted(wordfreq.get_frequency_dict(code, "best").items(), key=lambda x: (-x[1], x[0]))
        for word, f in lists[:MOST_WORDS]:
            for part in WORD.findall(normal(word)):
                if latin(part):
                    found[part] = found.get(part, 0) + f
    forms = {"sh": "hbs"}.get(code, code)
    if forms in SUPPORTED_LANGUAGES and len(found) < MOST_WORDS // 2:
        more = (w.decode() if isinstance(w, bytes) else w for w in DefaultDictionaryFactory().get_dictionary(forms))
        more = sorted({w for w in map(normal, more) if WORD.fullmatch(w) and latin(w) and w not in found})
        for word in more[:: -(-len(more) // MOST_FORMS)]:
            found[word] = FORM_FREQUENCY
    return found


def phrases(locale):
    """Sentences of Django's translations, as lists of words."""
    import django
    out = set()
    translated = "fr" if locale == "en" else locale  # English is the source of every translation
    for path in glob.glob(os.path.join(os.path.dirname(django.__file__), "**/locale", translated, "LC_MESSAGES/*.mo"), recursive=True):
        with open(path, "rb") as f:
            catalog = gettext.GNUTranslations(f)._catalog
        for source, text in catalog.items():
            source = source[0] if isinstance(source, tuple) else source
            if not source or not text or "%b" in text:
                continue
            if text == source:
                continue
            if locale == "en":
                text = source
            text = re.sub(r"%\(\w+\)s|%[sd]|\{[^}]*\}|<[^>]*>|https?:\S+", " ", text)
            words = tuple(w for w in WORD.findall(normal(text)) if latin(w))
            if len(words) >= 2:
                out.add(words)
    return sorted(out)


def corpus():
    """[(language, word -> share of running text, phrases)], the main languages first"""
    out = []
    for language, code, locale in LANGUAGES:
        words = frequencies(code) if code else {}
        found = phrases(locale) if locale else []
        if max(words.values(), default=0) < 0.001:
            tokens = [w for p in found for w in p]
            for w in tokens:
                words[w] = words.get(w, 0) + PHRASE_SHARE / len(tokens)
        out.append((language, words, found))
    return out
