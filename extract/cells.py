"""Cells of a table that was flattened into lines, and what each is: value, empty, code, or words.

A number alone with at most a unit is a value; a year or quarter alone is a label.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.layout import bullet_width, read_lines
from extract.mentions import scan
from extract.rules.period_words import MONTH_NAME
from extract.rules.reject import find_claim

_TIMES = r"days?\b|hours?\b|hrs\b|mins?\b|minutes?\b|weeks?\b|months?\b|years?\b"
_UNITS = rf"(?:%|[x×]\b|k\b|m\b|pp\b|pts?\b|points?\b|{_TIMES})"
_NO_SCALE = r"(?![£€]\s?000(?![\d,.]))"  # '£000' over a column is no value
_RANGE = (
    rf"(?:\d[\d.]{{0,6}}(?:\s[-–]\s|[-–])\d[\d.]{{0,6}}\s?%|\d[\d.]{{0,6}}[-–]\d[\d.]{{0,6}}\s(?:{_TIMES}))"
)
_PLAIN = rf"[+\-−–▲▼↑↓<>]?\s?[£€$]?\s?\d[\d,]*(?:\.\d+)?(?:\s?/\s?\d+)?\s?{_UNITS}?"
VALUE = rf"(?:nil|zero|{_RANGE}|{_NO_SCALE}{_PLAIN})"
EMPTY = r"(?:n/?a|[-–—*.…]{1,3}|tbc|not\savailable|n(?:o|ew)\s(?:target|data|figure|measure|indicator))"
_TURN = r"(?:(?:up|down)\s)?"
# What a change comes to: '-12% (82 fewer victims)'.
_MORE = r"(?:\s(?:more|fewer|less|extra|additional)(?:\s[a-z]+){0,2})"
_NOTE = rf"\s?\({_TURN}[+\-–]?£?\d[\d,.]*(?:\s?%|{_MORE})?\)"
_VALUE = re.compile(rf"\(?{_TURN}{VALUE}\)?(?:{_NOTE})?\*?", re.IGNORECASE)
_RUN = re.compile(rf"{VALUE}(?:\s+{VALUE})+", re.IGNORECASE)
_IN_RUN = re.compile(VALUE, re.IGNORECASE)
# Marks of progress: 'AMBER', '▲', '✓'.
_ARROW = "[▲▼↑↓→←↔►◄▶◀]"
_EMPTY = re.compile(
    rf"""
    {EMPTY} | (?:{_ARROW}\s?)?(?:(?:light\s)?(?:red|amber|green)|(?-i:[RAGJKL]))(?:\s*{_ARROW})?
  | {_ARROW} | [✓✔✗x]
  | up | down | same | better | worse | improv(?:ed|ing) | worsen(?:ed|ing) | declin(?:ed|ing) | stable
  | static | on\strack | off\strack | above | below | in-?line
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CODE = re.compile(r"(?:[A-Z]{1,4}[/-]?|[A-Z]{1,3}\s)\d{1,3}[a-z]?(?:\.\d+)*|\d+(?:\.\d+)+")
_MONTH_OF_YEAR = rf"{MONTH_NAME}\.?[\s'’-]{{0,2}}(?:20)?\d\d"
_MONTHS = rf"(?:{MONTH_NAME}\s?[-–]\s?)?{_MONTH_OF_YEAR}(?:\s?(?:[-–]|to)\s?{_MONTH_OF_YEAR})?"
_UP_TO = r"(?:year|\d{1,2}\s?m(?:onths|ths)?)\s(?:to|ending|ended)\s(?:end\s(?:of\s)?)?"
_DAY = r"\d{1,2}/\d{1,2}/(?:19|20)\d\d"
_TO_DATE = r"(?:\s(?:ytd|to\sdate))?"
YEAR = r"(?:(?:19|20)\d\d(?:[/–-]\d{2,4})?|\d\d/\d\d)"
# how sure the numbers of a year are: '2009/10 (prov.)'
_STATE = r"(?:\s?\((?:p|r|prov\.?|provisional|revised|final|baseline)\)|\s(?:baseline|provisional))"
PERIOD = re.compile(
    rf"""
    (?:{_UP_TO})?{_MONTHS} |
    (?:19|20)\d\d(?:\s?[/–-]\s?(?:\d{{4}}|\d{{2}}))?{_TO_DATE}(?:\s?\((?:£|%|no\.?)\)|{_STATE})?
  | Q[1-4](?:\s?[-–/]\s?Q[1-4])?(?:\s.*)? | (?:qtr|quarter)\s[1-4]
  | \d{{2}}/\d{{2}}(?:\s?\((?:£|%|no\.?)\))?
  | {_DAY}(?:\s?(?:[-–]|to)?\s?{_DAY})?
  | (?:(?:this|last|previous|prev\.?|current|same)\s)+(?:year|yr|quarter|qtr|month|mth|period|week)
    (?:\slast\s(?:year|yr))?
  | (?:(?:this|last|previous|prev\.?|current)\s)?(?:year|quarter|month)\sto\sdate | [pltcf]?ytd
    """,
    re.IGNORECASE | re.VERBOSE,
)
_HEAD = rf"""(?:
    {_MONTHS} |
    Q[1-4](?:\s(?:(?:19|20)\d\d(?:[/–-]\d{{2,4}})?|\d{{2}}/\d{{2}}))?
  | (?:19|20)\d\d(?:[/–-]\d{{2,4}})?
  | (?:this|last|previous|prev\.?|current|same)\s(?:year|quarter|qtr|month|period)(?:\slast\syear)?
  | target | actual | total | rag | status | trend | (?:%\s?)?(?:change|diff|variance)(?:\s?%)? | n | %
)"""
# Header cells that only single spaces part: 'Indicator Q2 2022/23 Q3 2022/23 Target RAG'.
_HEADS = re.compile(rf"(?:(?P<corner>.*?)\s+)??(?P<heads>{_HEAD}(?:\s+{_HEAD})+)", re.IGNORECASE | re.VERBOSE)
# The same heads again under each year: 'Committed Detected Det Rate Committed Detected Det Rate'.
_AGAIN = re.compile(r"(?P<heads>[A-Z%]\S{0,20}(?: [^\s\d]{1,20}){1,5})(?: (?P=heads)){1,3}")
_WORD = re.compile(r"(?:\S+ (?=rate\b|change\b))?\S+", re.IGNORECASE)
_ONE_HEAD = re.compile(_HEAD, re.IGNORECASE | re.VERBOSE)
# What one column is, and its time: 'Actual Q2'.
_OF_TIME = r"(?:target|actual|planned|forecast|budget|outturn)"
_TIME_OF = r"(?:Q[1-4]|(?:19|20)\d\d(?:[/–-]\d{2,4})?|\d\d/\d\d)"
_ONE_COLUMN = re.compile(rf"{_OF_TIME}\s{_TIME_OF}|{_TIME_OF}\s{_OF_TIME}", re.IGNORECASE)
_TOKEN = re.compile(r"N(?:o|ew)\s(?:target|data|figure|measure|indicator)\b|\S+", re.IGNORECASE)
# A line is a row of a table, not a sentence that ends with a number, from this many values on.
_FEWEST = 2
# Empty lines part the cells of a table where so many of its gaps are such, of so many at least.
_MOST_GAPS, _FEWEST_GAPS = 0.6, 6
_LONGEST_CELL = 120
# The words of a cell go on after one of these.
_OPEN = re.compile(r"(?:[-–,&/]|\b(?:of|on|in|to|for|and|or|by|with|from|per|the))$", re.IGNORECASE)
_GAP = re.compile(
    rf"\t+|(?<!\s)(?:\s{{13,}}+|\s{{3,}}+(?!{_ARROW}$))|\s\|\s|\||\s{{2}}(?=(?:[£+−-]?\d[\d,.]*%?|RED|AMBER|GREEN)(?:\s\s|$))"
)


class Cell(NamedTuple):
    """A stretch of text in a table, with its span in the document."""

    start: int
    end: int
    text: str


def read_lines_of(text: str, start: int, end: int) -> list[Cell]:
    """Return the lines of a block as cells, without their list marks."""
    return [_line(line.start, line.end, line.text) for line in read_lines(text, start, end)]


def lines_joined(text: str, lines: Sequence[Cell]) -> list[Cell]:
    """Return lines with those of one cell as one, where it is empty lines that part cells.

    So 'Change on' over '2019-20' heads one column, and a label may run over two lines.
    """
    gaps = [lines_between(text, first, second) for first, second in pairwise(lines)]
    if len(gaps) < _FEWEST_GAPS or sum(gap > 1 for gap in gaps) < _MOST_GAPS * len(gaps):
        return list(lines)
    joined = list(lines[:1])
    for line in lines[1:]:
        if _is_of_cell(text, joined[-1], line):
            joined[-1] = Cell(joined[-1].start, line.end, f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined


def _is_of_cell(text: str, above: Cell, line: Cell) -> bool:
    """Whether a line goes on with the words of the cell right above it, which neither is a number."""
    if text[above.end : line.start] != "\n" or len(above.text) + len(line.text) > _LONGEST_CELL:
        return False
    alone = any(is_entry(cell) or _GAP.search(cell.text) for cell in (above, line))
    goes_on = (
        line.text[0].islower() or line.text[0].isdigit() or line.text[0] == "(" or _OPEN.search(above.text)
    )
    of_time = _ONE_COLUMN.fullmatch(f"{above.text} {line.text}")
    return bool(goes_on or of_time) and not (alone or (is_period(above.text) and is_period(line.text)))


def _line(start: int, end: int, words: str) -> Cell:
    width = 0 if words[:1] in "-–" and words[1:2] != " " else bullet_width(words)
    return Cell(start + width, end, words[width:].strip())


def read_cells(line: Cell) -> Iterator[Cell]:
    """Return the cells of a line: what tabs, bars or wide gaps part, and numbers that stand in a row."""
    position = 0
    for gap in [*_GAP.finditer(line.text), None]:
        stop = gap.start() if gap else len(line.text)
        words = line.text[position:stop].strip()
        if words:
            offset = line.text.index(words, position)
            yield from _apart(Cell(line.start + offset, line.start + offset + len(words), words))
        position = gap.end() if gap else stop


def _apart(cell: Cell) -> Iterator[Cell]:
    heads = _HEADS.fullmatch(cell.text)
    if heads and not is_period(cell.text) and not _ONE_COLUMN.fullmatch(cell.text):
        if heads["corner"]:
            yield part(cell, heads.span("corner"))
        offset = heads.start("heads")
        for match in _ONE_HEAD.finditer(heads["heads"]):
            yield part(cell, (offset + match.start(), offset + match.end()))
    elif _AGAIN.fullmatch(cell.text):
        yield from (part(cell, match.span()) for match in _WORD.finditer(cell.text))
    elif _RUN.fullmatch(cell.text) and not is_value(cell):
        yield from (part(cell, match.span()) for match in _IN_RUN.finditer(cell.text))
    else:
        yield from _from_the_right(cell)


def _from_the_right(cell: Cell) -> Iterator[Cell]:
    """Part a label from two or more values that single spaces part: 'Closed in 60 days 88% 91% GREEN'."""
    tokens = list(_TOKEN.finditer(cell.text))
    first = len(tokens)
    while first and is_entry(part(cell, tokens[first - 1].span())):
        first -= 1
    values = [part(cell, token.span()) for token in tokens[first:]]
    if first == 0 or sum(is_value(value) for value in values) < _FEWEST or _is_refused(cell, tokens[first:]):
        yield cell
        return
    yield part(cell, (0, tokens[first - 1].end()))
    yield from values


def _is_refused(cell: Cell, tokens: list[re.Match[str]]) -> bool:
    """Whether the first of some numbers is no figure: 'Contact: 01909 533252'."""
    return find_claim(cell.text, tokens[0].start()) is not None


def part(cell: Cell, span: tuple[int, int]) -> Cell:
    """Return the words of a cell between two places in its text."""
    words = cell.text[span[0] : span[1]]
    offset = span[0] + len(words) - len(words.lstrip())
    return Cell(cell.start + offset, cell.start + span[0] + len(words.rstrip()), words.strip())


def is_value(cell: Cell | None) -> bool:
    """Whether a cell is a number with at most a unit."""
    return cell is not None and _VALUE.fullmatch(cell.text) is not None and not is_period(cell.text)


def is_empty(cell: Cell | None) -> bool:
    """Whether a cell says that there is no number, or how things stand: 'n/a', 'AMBER'."""
    return cell is not None and _EMPTY.fullmatch(cell.text) is not None


def is_entry(cell: Cell | None) -> bool:
    """Whether a cell is a number, or says that there is none."""
    return is_value(cell) or is_empty(cell)


def lines_between(text: str, first: Cell, second: Cell) -> int:
    """Count the line ends from one cell to the next."""
    return text.count("\n", first.end, second.start)


def is_code(cell: Cell) -> bool:
    """Whether a cell is the code of a row: 'CS02', '1.4'."""
    return _CODE.fullmatch(cell.text) is not None and not is_period(cell.text)


def is_period(text: str) -> bool:
    """Whether a cell is a year, a quarter or another time that heads a row or a column."""
    return PERIOD.fullmatch(text) is not None


def has_figure(text: str, cell: Cell) -> bool:
    """Whether the words of a cell hold a number that may be a figure."""
    return next(scan(text, cell.start, cell.end), None) is not None
