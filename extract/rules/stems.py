"""Tells from the beginnings of words which cues can stand in a text, before their patterns are tried.

A pattern that must end at a number is tried from every place before it, which is slow; one quick pass for the
words that the patterns need spares most of that.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

_COMMENT = re.compile(r"#.*")
_MIDDLE_GROUP = re.compile(r"(?<=[a-z])\(\?:[^()]*\)\??")
# Letters at the beginning, after a bar, where a group opens or after one that may be missing.
_LEAD = re.compile(r"(?:^|\||\(\?(?:-i)?:|\)\?)\s*((?:[a-z]|\\\.)+)(\?)?")

_NONE: frozenset[str] = frozenset()


class Stems:
    """The beginnings of words, of which a cue needs at least one, by the name of the cue.

    Stems are written with '_' for a space; at the end of a stem it is the end of a word.
    """

    def __init__(self, cues: Mapping[str, str]) -> None:
        stems = sorted({stem for written in cues.values() for stem in written.split()})
        self._cues = {stem.rstrip("_").replace("_", " "): _needing(stem, cues) for stem in stems}
        # what is found is only looked at, because a mark that is a stem may stand before another stem
        self._pattern = re.compile(f"[^a-z](?=({any_of(stems)}))")

    def cues(self, text: str) -> frozenset[str]:
        """Return the names of the cues that may stand in a text; the others do not."""
        found = self._pattern.findall(f" {text.lower()}")
        return _NONE.union(*map(self._cues.__getitem__, found)) if found else _NONE


def leads(pattern: str) -> set[str]:
    """Return the stems of a verbose alternation: the letters that each of its ways begins with."""
    ways = _COMMENT.sub("", pattern).lower()
    ways = _MIDDLE_GROUP.sub("", ways)
    return {word[: len(word) - bool(optional)].replace("\\", "") for word, optional in _LEAD.findall(ways)}


def _needing(stem: str, cues: Mapping[str, str]) -> frozenset[str]:
    """Name the cues that need a stem or the beginning of it."""
    return frozenset(name for name, stems in cues.items() if stem.startswith(tuple(stems.split())))


def any_of(stems: Iterable[str]) -> str:
    """Write an alternation with the longest first, grouped by first letter, which is quicker to refuse."""
    letters = groupby(sorted(stems), key=lambda stem: stem[0])
    groups = ((letter, sorted((s[1:] for s in group), key=len, reverse=True)) for letter, group in letters)
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(map(_written, rests))})" for letter, rests in groups)


def _written(rest: str) -> str:
    return re.escape(rest.rstrip("_").replace("_", " ")) + (r"\b" if rest.endswith("_") else "")
