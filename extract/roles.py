"""Roles and ranks by the kind of agency that has them: inspectors the police, directors the council."""

from collections.abc import Mapping
from functools import cache

from extract.cues import cue_words
from extract.lexicon import Row, bad_row, read_lexicon
from extract.phrases import Match, Phrases, WordList, split_words

_DEPARTMENT = cue_words("department")
# the most telling first
KINDS = ("police", "fire", "probation", "commissioner", "youth", "council", "officer", "chair")


@cache
def _rows() -> tuple[Row, ...]:
    return tuple(read_lexicon("roles", ("form", "kind", "source")))


@cache
def roles() -> Phrases[str]:
    """Return the kind of agency of each role in `lexicons/roles.csv`; 'chair' is a member or clerk."""
    for row in _rows():
        if row["kind"] not in KINDS:
            raise bad_row("roles", row, f"unknown kind '{row['kind']}'")
    return Phrases((row["form"], row["kind"]) for row in _rows())


@cache
def post_ends() -> frozenset[str]:
    """Return the keys of the words with which a role ends, as no surname does: 'Commissioner'."""
    return frozenset(split_words(row["form"]).keys[-1] for row in _rows())


def role_at(words: WordList, index: int) -> Match[str] | None:
    """Return the role that begins at a word, which must have a capital."""
    match = roles().at(words, index)
    return match if match and words.capital(index) else None


def role_kind(words: WordList) -> str | None:
    """Return the kind of the most telling of the roles: a rank before a general 'Manager', a chair last."""
    kinds: list[str] = []
    free = 0
    for index in words.among(roles().firsts):
        match = role_at(words, index) if index >= free else None
        if match:
            kinds.append(match.payload)
            free = index + match.length
    return min(kinds, key=KINDS.index, default=None)


def employer(kind: str | None, local: Mapping[str, str]) -> str | None:
    """Return whose post it is by its kind, among an area's own services; None for members and strangers."""
    if kind is None or kind == "chair":
        return None
    return local.get("council" if kind == "officer" else kind)


def is_department(words: WordList) -> bool:
    """Whether a name is made of what councils' departments are called by: 'Borough Economy'."""
    return all(key in _DEPARTMENT or key == "and" for key in words.keys)
