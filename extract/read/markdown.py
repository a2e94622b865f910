"""Markdown, as converters write it: marks of emphasis and escapes off, headings, links and tables understood.

Lines stay as they are, for converted minutes are often hard-wrapped.
"""

from typing import Final

from extract.model import Heading
from extract.read.clean import clean
from extract.read.content import Content
from extract.read.decode import decode
from extract.read.markup import without_markup

_ESCAPABLE: Final = frozenset("\\`*_{}[]()#+-.!|<>~&$'\"=:/")
_LEVELS: Final = 6


def read_markdown(data: bytes) -> Content:
    """Return the text of a markdown file, with its '#' headings."""
    parts: list[str] = []
    headings: list[Heading] = []
    offset = 0
    for raw in clean(without_markup(decode(data))).replace("\f", "\n").split("\n"):
        line, level = _line(raw)
        if level and line:
            headings.append(Heading(start=offset, end=offset + len(line), level=level))
        if not _is_ruler(raw):
            parts.append(line)
            offset += len(line) + 1
    return Content(text="\n".join(parts), headings=tuple(headings))


def _line(raw: str) -> tuple[str, int]:
    """Return a line's words and, for a heading, its level."""
    stripped = raw.strip()
    marks = len(stripped) - len(stripped.lstrip("#"))
    if 0 < marks <= _LEVELS and stripped[marks : marks + 1] in {" ", ""}:
        return _plain(stripped.strip("# ")), marks
    if stripped.startswith("|") and stripped.endswith("|") and len(stripped) > 1:
        return "\t".join(_plain(cell.strip()) for cell in stripped[1:-1].split("|")), 0
    if stripped[:2] in {"* ", "+ "}:
        return f"- {_plain(stripped[2:])}", 0
    return _plain(raw.lstrip("> ") if stripped.startswith(">") else raw), 0


def _is_ruler(raw: str) -> bool:
    """Whether the line is the ruler below a table's head: '|---|:--:|'."""
    return "|" in raw and "-" in raw and not raw.strip(" |:-")


def _plain(text: str) -> str:
    return _without_emphasis(_without_links(text))


def _without_links(text: str) -> str:
    """Put '[words](address)' down to its words; a picture goes altogether."""
    parts = []
    while (middle := text.find("](")) >= 0 and (end := text.find(")", middle)) >= 0:
        start = text.rfind("[", 0, middle)
        if start < 0:
            parts.append(text[:end])
        elif text[:start].endswith("!"):
            parts.append(text[: start - 1])
        else:
            parts.append(text[:start] + text[start + 1 : middle])
        text = text[end + 1 :]
    return "".join(parts) + text


def _without_emphasis(text: str) -> str:
    """Drop '**', '__' and single marks that hug a word, and the backslash before an escaped character."""
    kept: list[str] = []
    escaped = False
    for index, character in enumerate(text):
        following = text[index + 1 : index + 2]
        if escaped:
            escaped = False
        elif character == "\\" and following in _ESCAPABLE and following:
            escaped = True
            continue
        elif character in "*_`" and _is_mark(text, index):
            continue
        kept.append(character)
    return "".join(kept)


def _is_mark(text: str, index: int) -> bool:
    """Whether a star or underscore marks emphasis: it hugs a word, not alone or inside one."""
    before, after = text[index - 1 : index] if index else "", text[index + 1 : index + 2]
    if text[index] in "*`":
        return not (before in {"", " "} and after in {"", " "})
    return not (before.isalnum() and after.isalnum()) and not (before in {"", " "} and after in {"", " "})
