"""Names for figures that officers can read and that stay the same when the minutes are read again.

A name is made of the meeting and of the text around the number, never of what the extractor made of it, so a
better rule, another file format or a change elsewhere in the minutes does not rename a figure.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable
from datetime import date

_CONTEXT = 32
_WINDOW = 4 * _CONTEXT
_REPEAT = "~"
_SMALL_WORDS = frozenset({"a", "and", "for", "in", "of", "on", "the"})
_SIGNS = {"%": "pc", "£": "gbp", ".": ".", "-": "-", "–": "-", " ": "-"}


def figure_id(
    board: str | None, met_on: date | None, item_no: str | None, text: str, span: tuple[int, int]
) -> str:
    """Return the name of the figure whose number stands at `span`: 'scpb-2012-07-24-2.1-9pc-1f3a52'."""
    parts = (
        _initials(board or "board"),
        met_on.isoformat() if met_on else "undated",
        _slug(item_no or ""),
        _slug(text[slice(*span)])[:24],
        _digest(text, span),
    )
    return "-".join(part for part in parts if part)


def unique_ids(ids: Iterable[str]) -> list[str]:
    """Return the names with '~2', '~3' … on repeats: minutes sometimes repeat themselves word for word."""
    seen: Counter[str] = Counter()
    unique = []
    for name in ids:
        base = name.partition(_REPEAT)[0]
        seen[base] += 1
        unique.append(base if seen[base] == 1 else f"{base}{_REPEAT}{seen[base]}")
    return unique


def _initials(board: str) -> str:
    words = [word for word in _slug(board).split("-") if word not in _SMALL_WORDS]
    return "".join(word[0] for word in words) if len(words) > 2 else "-".join(words)


def _slug(text: str) -> str:
    kept = "".join(c if c.isalnum() else _SIGNS.get(c, "") for c in text.casefold())
    return "-".join(part for part in kept.split("-") if part).strip(".")


def _digest(text: str, span: tuple[int, int]) -> str:
    """Hash the letters and digits around the number, so that line breaks and spacing do not matter."""
    start, end = span
    before = _letters(text[max(0, start - _WINDOW) : start])[-_CONTEXT:]
    after = _letters(text[end : end + _WINDOW])[:_CONTEXT]
    around = f"{before}|{_letters(text[start:end])}|{after}"
    return hashlib.sha256(around.encode()).hexdigest()[:6]


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
