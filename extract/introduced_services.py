"""The services that a text introduces by name, with their initials: 'Joint Enforcement Team (JET)'.

From then on they go by their initials too; a name that no list or ending knows is told by its last word and
by the initials that it gives.
"""

import re
from collections.abc import Iterator

from extract.cues import cue_words
from extract.phrases import WordList, split_words

_SERVICE = cue_words("named_service")
_INITIALS = re.compile(r"""\(\s?["“‘']?(?:the\s)?([A-Z][A-Za-z&]{1,11})["”’']?\s?\)""")
_SMALL = frozenset(("and", "of", "for", "the", "in", "on", "to"))
_LONGEST = 100


def introduced_services(text: str) -> Iterator[tuple[str, str]]:
    """Yield the names of services, as written, with their initials."""
    for found in _INITIALS.finditer(text):
        words = split_words(text, max(found.start() - _LONGEST, 0), found.start())
        first = _first_of(words, found[1])
        if first is not None:
            yield " ".join(text[words.starts[first] : words.ends[-1]].split()), found[1]


def spells(name: str, initials: str) -> bool:
    """Whether a whole name is a service's and has some initials."""
    return _first_of(split_words(name), initials) == 0


def _first_of(words: WordList, initials: str) -> int | None:
    """Return the first word of a service that the words end with and the initials stand for."""
    if not len(words) or words.keys[-1] not in _SERVICE or len(initials) < 2 or not initials[1:].isupper():
        return None
    return _spelled_from(words, initials.replace("&", ""))


def _spelled_from(words: WordList, initials: str) -> int | None:
    """Return the word from which on the words with capitals give some initials, None where they do not."""
    index = len(words)
    for letter in reversed(initials.upper()):
        index -= 1
        while index > 0 and words.keys[index] in _SMALL and words.keys[index][0] != letter.lower():
            index -= 1
        if index < 0 or not words.written[index].upper().startswith(letter):
            return None
    return index if words.capital(index) else None
