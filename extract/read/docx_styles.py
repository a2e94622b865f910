"""What a paragraph's style says of it: heading level and numbering, inherited from style to style."""

from typing import Any, Final, NamedTuple

from docx.oxml.ns import qn

_STYLE: Final = f"{qn('w:pPr')}/{qn('w:pStyle')}"
_OUTLINE: Final = f"{qn('w:pPr')}/{qn('w:outlineLvl')}"
_NUMBERING: Final = f"{qn('w:pPr')}/{qn('w:numPr')}"
_VALUE: Final = qn("w:val")
_DEEPEST: Final = 6  # outline levels beyond are body text to every reader
_CHAIN: Final = 12  # styles in a chain of inheritance; a longer chain is a loop


class Style(NamedTuple):
    """Heading level (0: none) and the numbering element of a paragraph or its style."""

    level: int
    numbering: Any


class Styles:
    """The styles of one document, resolved once each."""

    def __init__(self, document: Any) -> None:
        elements = document.styles.element.findall(qn("w:style"))
        self._elements = {element.get(qn("w:styleId")): element for element in elements}
        self._known: dict[str | None, Style] = {}

    def of(self, paragraph: Any) -> Style:
        """Return the style of a paragraph; what the paragraph itself says goes first."""
        name = _value(paragraph, _STYLE)
        if name not in self._known:
            self._known[name] = self._resolve(name)
        style = self._known[name]
        own = paragraph.find(_NUMBERING)
        return Style(_level(paragraph) or style.level, style.numbering if own is None else own)

    def _resolve(self, name: str | None) -> Style:
        level, numbering = 0, None
        for _ in range(_CHAIN):
            element = self._elements.get(name)
            if element is None:
                break
            level = level or _named_level(element) or _level(element)
            numbering = numbering if numbering is not None else element.find(_NUMBERING)
            name = _value(element, qn("w:basedOn"))
        return Style(level, numbering)


def _named_level(style: Any) -> int:
    """Return the level of the built-in heading styles, whose names are the same in every language of Word."""
    name = (_value(style, qn("w:name")) or "").lower()
    if name == "title":
        return 1
    word, _, number = name.partition(" ")
    return int(number) if word == "heading" and number.isdecimal() and int(number) <= _DEEPEST else 0


def _level(element: Any) -> int:
    outline = _value(element, _OUTLINE)
    return int(outline) + 1 if outline and outline.isdecimal() and int(outline) < _DEEPEST else 0


def _value(element: Any, path: str) -> str | None:
    found = element.find(path)
    return None if found is None else found.get(_VALUE)
