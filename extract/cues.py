"""Small closed sets of words that show who speaks and whose figures they are (`lexicons/cue_words.csv`)."""

from functools import cache

from extract.lexicon import read_lexicon


@cache
def cue_words(cue: str) -> frozenset[str]:
    """Return the words of one cue, such as 'report_verb'; LookupError when there is no such cue."""
    rows = read_lexicon("cue_words", ("word", "cue", "source"))
    words = frozenset(row["word"] for row in rows if row["cue"] == cue)
    if not words:
        raise LookupError(f"cue_words.csv has no cue '{cue}'")
    return words
