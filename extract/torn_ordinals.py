"""Puts on one line the ordinals that a page sets high and a text then tears: '27', 'th', 'April'.

Every blank keeps its width, so that offsets in the mended text are offsets in the original.
"""

import re

_TORN_OFF = re.compile(r"\n[ \t]*(?:st|nd|rd|th)\s")
_TORN = re.compile(
    r"(?<=\d)[ \t]{0,3}\n\s{0,3}(?:st|nd|rd|th)(?:[ \t]{0,3}\n\s{0,3}(?=[^\W\d])|[ \t]{1,3}(?=of\b|[A-Z]))"
)
_LINE_END = re.compile(r"\s")


def with_whole_ordinals(text: str) -> str:
    """Return a text in which the line ends within a torn ordinal, and right after it, are spaces."""
    return _TORN.sub(_on_one_line, text) if _TORN_OFF.search(text) else text


def _on_one_line(match: re.Match[str]) -> str:
    return _LINE_END.sub(" ", match.group())
