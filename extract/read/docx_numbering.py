"""The numbers and bullets that Word writes before paragraphs, counted as Word counts them."""

from typing import Any, Final, NamedTuple

from docx.oxml.ns import qn

_VALUE: Final = qn("w:val")
_LEVELS: Final = 9
_ROMAN: Final = (
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)


class _Level(NamedTuple):
    form: str
    pattern: str
    start: int


class Numbering:
    """The lists of one document and how far each has counted."""

    def __init__(self, document: Any) -> None:
        root = _numbering_root(document)
        self._levels = {} if root is None else _lists(root)
        self._abstract = {} if root is None else _abstract_of(root)
        self._counts: dict[str, list[int]] = {}

    def label(self, numbering: Any) -> str:
        """Return what Word writes before a paragraph: '-' for any bullet, '2.1' by its level, or nothing."""
        if numbering is None:
            return ""
        abstract = self._abstract.get(_child_value(numbering, "w:numId", "0"))
        levels = self._levels.get(abstract or "")
        if abstract is None or levels is None:
            return ""
        depth = min(int(_child_value(numbering, "w:ilvl", "0")), _LEVELS - 1)
        if depth not in levels or levels[depth].form == "none":
            return ""
        return "-" if levels[depth].form == "bullet" else self._number(abstract, levels, depth)

    def _number(self, abstract: str, levels: dict[int, _Level], depth: int) -> str:
        counts = self._counts.setdefault(abstract, [0] * _LEVELS)
        counts[depth] = counts[depth] + 1 if counts[depth] else levels[depth].start
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)
        label = levels[depth].pattern
        for index in range(depth + 1):
            level = levels.get(index, _Level("decimal", "", 1))
            label = label.replace(f"%{index + 1}", _write(counts[index] or level.start, level.form))
        return label


def _numbering_root(document: Any) -> Any:
    """Return the numbering part; a document without lists has none."""
    relations = document.part.rels.values()
    parts = (relation.target_part for relation in relations if relation.reltype.endswith("/numbering"))
    return next((part.element for part in parts), None)


def _abstract_of(root: Any) -> dict[str, str]:
    return {
        number.get(qn("w:numId")): _child_value(number, "w:abstractNumId", "")
        for number in root.findall(qn("w:num"))
    }


def _lists(root: Any) -> dict[str, dict[int, _Level]]:
    return {
        abstract.get(qn("w:abstractNumId")): {
            int(level.get(qn("w:ilvl"), "0")): _Level(
                _child_value(level, "w:numFmt", "decimal"),
                _child_value(level, "w:lvlText", ""),
                int(_child_value(level, "w:start", "1")),
            )
            for level in abstract.findall(qn("w:lvl"))
        }
        for abstract in root.findall(qn("w:abstractNum"))
    }


def _child_value(element: Any, name: str, default: str) -> str:
    child = element.find(qn(name))
    return default if child is None else child.get(_VALUE, default)


def _write(number: int, form: str) -> str:
    letters = {"lowerLetter": "a", "upperLetter": "A"}
    if form in letters:
        return chr(ord(letters[form]) + (number - 1) % 26)
    if form in {"lowerRoman", "upperRoman"}:
        roman = _roman(number)
        return roman if form == "lowerRoman" else roman.upper()
    return str(number)


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written
