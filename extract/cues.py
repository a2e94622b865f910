"""Small closed sets of words that show who speaks and whose figures they are (`lexicons/cue_words.csv`)."""

from functools import cache, lru_cache

from extract.lexicon import read_lexicon

# Words that go with one sort of number.
_NOUNS = ("money_noun", "share_noun", "time_noun", "people_noun", "event_noun")
_LABELS = 20_000


@cache
def cue_words(cue: str) -> frozenset[str]:
    """Return the words of one cue, such as 'report_verb'; LookupError when there is no such cue."""
    rows = read_lexicon("cue_words", ("word", "cue", "source"))
    words = frozenset(row["word"] for row in rows if row["cue"] == cue)
    if not words:
        raise LookupError(f"cue_words.csv has no cue '{cue}'")
    return words


@lru_cache(maxsize=_LABELS)
def noun_kinds(label: str) -> tuple[str, ...]:
    """Return which kinds of noun a label holds: of money, shares, times, people, events."""
    words = frozenset(label.lower().split())
    return tuple(kind for kind in _NOUNS if not words.isdisjoint(cue_words(kind)))
