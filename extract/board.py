"""The name of the board: the line of the head that is called board, panel, partnership, committee or forum.

The name is cut out of lines such as 'Minutes of the X held on' and 'X - Thursday 28 July 2016 7.00 pm'.
"""

import re
from collections.abc import Iterable
from itertools import chain, islice
from typing import NamedTuple

from extract.board_in_text import board_in_text

_HEAD_LINES = 25
_BOARD_WORD = re.compile(
    r"""\b(?: sub-?\s?committee | committee | board | panel | partnership | forum
          | (?<!chief\ )executive | commission | cabinet(?!\ member) | assembly | authority
          | group(?!\ \d) | network
          | association | council(?!\ (?:tax|officials)) | conference | service )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_STRONG = re.compile(
    r"committee|board|panel|partnership|forum|commission|group|cabinet|(?<!chief )executive", re.IGNORECASE
)
_LEADING = re.compile(
    r"""^(?: (?:draft|agenda\ and|the|confirmed|unconfirmed|public|at\ an?) \s+ )*
        (?: minutes? | meeting\ of | notes? | agenda | record | decisions? | proceedings
           | (?:report|presentation|paper|briefing|submission)\ (?:to|for) | report\ of )
        (?: \s+ (?:of|at|for|from|and|to|a|an|the|proceedings|meeting|meetings|minutes
              |(?:annual|ordinary|special|quarterly|monthly)(?=\ meeting)) \b )* [\s:,-]*
      | ^news\s+from\s+(?:the\s+)?
      | ^(?: meeting \s+ (?:of|:) (?:\s+the\b)? | meeting: \s* [\d/]+ \s* -
           | committee: | board: | title: ) \s*""",
    re.VERBOSE | re.IGNORECASE,
)
# what follows the name on its line
_TRAILING = re.compile(
    r"""\s* (?: [,;:(\-–|] \s* )? (?:
          \b(?:held|meeting|minutes|took\ place|on\ (?:\w+day|\d)|at\ \d|in\ the|report\ for|agenda)\b .*
        | item\ \d .*
        | (?:mon|tues|wednes|thurs|fri|satur|sun)day\b .*
        | \d{1,2}\s?(?:st|nd|rd|th)\s*$
        | (?:brings?\ together|consists?\ of|is\ made\ up\ of|comprises?|aims?\ to)\b .*
        | \d{1,2}\s?(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) .*
        | (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+\d .*
        | \d{1,2}[/.]\d{1,2}[/.]\d .*
        | (?:19|20)\d\d\b .*
        | pdf\ icon .*
        ) $""",
    re.VERBOSE | re.IGNORECASE,
)
# of a page, in its foot; 'Area Committee 4' is a board's own
_FOOT_NUMBER = re.compile(r"(?<=[a-z])(?<!ommittee)(?<!anel)(?<!oard)(?<!orum)(?<!roup)(?<!rea)\s\d{1,2}$")
# a paper that a partnership wrote: 'Arden Roads Partnership Road Safety Strategy'
_PAPER_OF = re.compile(
    r"""(?:(?<=\ Partnership)|(?<=\ Board)|(?<=\ Forum)|(?<=\ Panel))\s+(?:[-–]\s+)?(?:[A-Z][\w'’-]*\s+){0,3}
        (?:Report|Review|Plan|Strategy|Update|Assessment)\b(?!.*(?:[Gg]roup|Board|Committee|Panel|Forum)\b).*$""",
    re.VERBOSE,
)
_NOT_HEAD = re.compile(
    r"""https? | [>»] | ^\W*(?:mr|mrs|ms|miss|dr|location|join)\b | \(.*\bmember\)$
      | \bitem\s(?:no\.?\s)?\d+\stitle\b
      | ^\W*(?:council\schambers?|committee\srooms?|board\s?room)\b
      | ^(?:committee\s(?:document|date|report|structure)s?|board\smember)\b
      | ^\W*(?:members\ of|present|in\ attendance|apologies|venue|date|time|by|from|to
          |contact|dear|attendance|executive\ summary|report\ of(?!.*\bmeeting\b))\b
      | ^\W*(?:agenda\s+)?item\s*(?:no\.?)?\s*:?\s*\d+\s*[).:]\s*\w
      | \b(?:co-?ordinator|manager|officer|director|inspector|sergeant)$
      | \b(?:was|were|is|are|has|had|will|welcomed|received|agreed|resolved|cllr|councillor|head\ of)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# what a paper is called that is laid before a board
_OF_PAPER = re.compile(r"\b(?:annual\s(?:review|report|scrutiny|update)|review\sof|update)\b", re.IGNORECASE)
# of which more may be told on the line: 'when there were present'
_MINUTES_OF = re.compile(
    r"\W*(?:(?:draft|confirmed|unconfirmed)\s)?(?:minutes|notes)\s(?:of|from)\b", re.IGNORECASE
)
_ONLY_COUNCIL = re.compile(r"^(?:the\s+)?[\w\s.,'’&-]*\bcouncil$", re.IGNORECASE)
# a council that is small, or sits as a whole, and has its own minutes
_MEETS_ITSELF = re.compile(r"\b(?:town|parish|community|full)\b", re.IGNORECASE)
# what only says which of its boards meets, under the name of a service or partnership
_ONLY_RANK = re.compile(
    r"^(?:management|executive|strategic|strategy|steering|operational|delivery)\s+(?:board|group|committee)$",
    re.IGNORECASE,
)
_LONGEST_RANK = 30
_ITEM = re.compile(r"\W*agenda\s+item\s*(?:no)?\W*\d*\W*$", re.IGNORECASE)
_LEFT_OPEN = re.compile(r"\s+(?:of|for|and|[-–]\ public)$", re.IGNORECASE)
# where those who met are listed
_PEOPLE = re.compile(r"\W*(?:present|(?:in\ )?attendance|attendees|members)\b", re.IGNORECASE)
_GAP = " " * 4
# between the cells of a list of people
_ROW = " | "
_CELLS = re.compile(r"(?<=\S) {4,}(?=\S+ +\S)")
# names of one word
_ALONE = frozenset(("Cabinet", "CABINET"))
_MOST_SHORT_FORMS = 2
_SMALL = frozenset(("and", "of", "the", "for", "in", "on", "to", "with", "at", "upon"))


class _Line(NamedTuple):
    name: str
    points: int


def find_board(text: str) -> str | None:
    """Return the name of the board as the head gives it, capitals set as a title, or None.

    Where the head names none but a council, the text may name one.
    """
    cells = chain.from_iterable(map(_cells, text[:6_000].splitlines()))
    lines = list(_whole(islice(filter(None, map(_clean, cells)), _HEAD_LINES)))
    candidates = [_candidate(line, place) for place, line in enumerate(lines)]
    people = next((place for place, line in enumerate(lines) if _PEOPLE.match(line)), len(lines))
    named = [line for line in candidates[:people] if line.points > 0]
    below = (line for line in candidates[people:] if line.points > 0 and _ROW not in line.name)
    named = named or [line for line in below if _STRONG.search(line.name)]
    board = _title(max(named, key=lambda line: line.points).name) if named else None
    of_council = board is None or (_ONLY_COUNCIL.match(board) and not _MEETS_ITSELF.search(board))
    return board_in_text(text) or board if of_council else board


def _cells(line: str) -> list[str]:
    return _CELLS.split(line) if _GAP in line else [line]


def _clean(line: str) -> str:
    text = line.split("\t")[0]
    if "](" in text:
        text = re.sub(r"\[[^\]]*\]\([^)]*\)", " ", text)
    if text[:6].lower() == "agenda" and _ITEM.match(text):
        return ""
    return " ".join(text.replace("*", " ").strip(" #|_-–:>•·").split())


def _whole(lines: Iterable[str]) -> list[str]:
    """Put together a name that was broken over two lines: 'HOUSING AND', 'SAFETY PANEL'."""
    whole: list[str] = []
    for line in lines:
        if whole and _goes_on(whole[-1], line):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _goes_on(above: str, line: str) -> bool:
    ranked = len(line) < _LONGEST_RANK and _ONLY_RANK.match(line)
    short = above.isupper() and line.isupper() and len(line.split()) <= 3 and _STRONG.search(line)
    if not (ranked or short) or re.search(r"\d|:", above):
        return False
    if _BOARD_WORD.search(above):
        return bool(ranked) and _name_like(above) and not _ONLY_COUNCIL.match(above)
    return bool(short)


def _candidate(line: str, place: int) -> _Line:
    if len(line) > 200 or not _BOARD_WORD.search(line):
        return _Line("", 0)
    name = _name_in(line)
    if _NOT_HEAD.search(name if _MINUTES_OF.match(line) else line):
        return _Line("", 0)
    if not _BOARD_WORD.search(name) or not _name_like(name):
        return _Line("", 0)
    points = 20 - place
    points += 12 if _STRONG.search(name) else 0
    points += 8 if _LEADING.match(line) else 0
    points -= 14 if _ONLY_COUNCIL.match(name) or name in _ALONE else 0
    points -= 8 if _OF_PAPER.search(name) else 0
    return _Line(name, points)


def _name_like(name: str) -> bool:
    if name in _ALONE:
        return True
    words = [word for word in name.split() if word.lower() not in _SMALL]
    if not name.isupper() and sum(map(_is_short_form, words)) > _MOST_SHORT_FORMS:
        return False  # a list of abbreviations
    capital = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    return len(words) >= 2 and len(name) <= 110 and name[0].isupper() and capital >= 0.7 * len(words)


def _is_short_form(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper()


def _name_in(line: str) -> str:
    rest = _LEADING.sub("", line)
    cut = _TRAILING.sub("", rest, count=1)
    cut = _PAPER_OF.sub("", _FOOT_NUMBER.sub("", cut.rstrip()))
    cut = _without_council(_LEFT_OPEN.sub("", cut.strip(" ,;:-–|.")))
    name = re.sub(r"^(?:the|of the|of)\s+", "", cut, flags=re.IGNORECASE)
    return re.sub(r"(?<=\w)- (?=[A-Z])", "-", name) if cut else ""


def _without_council(name: str) -> str:
    """Leave out whose board it is: 'Scrutiny Committee of Melton Borough Council'."""
    board, of, council = name.rpartition(" of ")
    owned = of and council.lower().endswith(" council") and _STRONG.search(board) and " " in board
    return board if owned else name


def _title(name: str) -> str:
    if not name.isupper():
        return name
    words = [_title_word(word) for word in name.split()]
    title = " ".join(words)
    return title[:1].upper() + title[1:]


def _title_word(word: str) -> str:
    if word.lower() in _SMALL or (word.startswith("(") and word.endswith(")")):
        return word if word.startswith("(") else word.lower()
    parts = [part if part in "-/(" else part.lower() for part in re.split(r"([-/(])", word)]
    return "".join(part if part in _SMALL else part.capitalize() for part in parts)
