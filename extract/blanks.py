"""Spaces in the place of words, of equal width, so that offsets stay."""

import re
from collections.abc import Sequence

_NOT_LINE_END = re.compile(r"[^\n]")


def blank(match: re.Match[str]) -> str:
    """Return spaces for what a pattern found; line ends stay."""
    return _NOT_LINE_END.sub(" ", match.group())


def blank_spans(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text with stretches of it turned to spaces of equal width; line ends stay."""
    parts, last = [], 0
    for start, end in spans:
        parts += [text[last:start], _NOT_LINE_END.sub(" ", text[start:end])]
        last = end
    return "".join([*parts, text[last:]])
