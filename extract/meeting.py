"""What minutes say of their own meeting: board, date, venue, whose it is and who was there.

The head is read, not the file name. A date counts for more the closer it stands to 'meeting held on', and not
at all where it belongs to the minutes of another meeting.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from extract.attendance import find_attendance
from extract.authority import find_authority
from extract.board import find_board
from extract.model import Document, Meeting

_HEAD = 6_000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_MONTH2 = _MONTH.replace("month", "month2")
_YEAR = r"(?:19|20)\d\d"
_MARKS = r"[\s*_,.]{0,8}"
_MONTH_NAMES = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
_DATE = re.compile(
    rf"""
    (?<![\d/])(?<!\d\.)(?:
      # 14th April, 2011
      (?P<day>\d{{1,2}}){_MARKS}(?:(?:st|nd|rd|th)(?!(?-i:[a-z]))|\b){_MARKS}(?:day\ of|of)?{_MARKS}
          {_MONTH}{_MARKS}(?P<year>{_YEAR}|\d\d(?=,\s(?!{_MONTH_NAMES})[A-Z]))
    | {_MONTH2}\s{{1,3}}(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?{_MARKS}(?P<year2>{_YEAR})     # Oct 15 2009
    | (?P<day3>\d{{1,2}})[/.\-](?P<month3>\d{{1,2}})[/.\-](?P<year3>(?:19|20)?\d\d)     # 21/06/2012
    | (?P<year4>{_YEAR})-(?P<month4>\d\d)-(?P<day4>\d\d)                              # 2012-06-21
    )(?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER = re.compile(r"\d\d*")  # is found faster than '\d+'
_MONTH_BEFORE = re.compile(rf"{_MONTH}\s{{1,3}}\Z", re.IGNORECASE)
_LONGEST_MONTH = 14
_HELD = re.compile(r"\b(?:held|meeting|minutes|took\splace|met|present)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_CLOCK = re.compile(r"\d[.:]\d\d|\d\s?[ap]\.?m\b|noon", re.IGNORECASE)
# the date of other minutes, of the next meeting, or of a report that is only quoted
_OTHER_MEETING = re.compile(
    r"""\b(?: previous | last\ meeting | next\ meeting | future | correct\ record | true\ record | agreed
          | approved | confirmed | adopted | signed | matters\ arising | published | circulated
          | draft | noted | posted | scheduled | record\ of | to\ agree | to\ confirm | to\ approve
          | meet\ again | since | between | until
          | (?:considered|approved|agreed|received|signed|on|to|that)\ (?:the|last)\ (?:minutes?|notes) )\b
      | \b(?:letter|e-?mail|report|statement)\s(?:from|by)\b[^\n]{0,60}\Z
      | \b(?:from|by)\s(?:the\s)?(?:\w+day,?\s)?(?:the\s)?(?:\Z|\d)""",
    re.VERBOSE | re.IGNORECASE,
)
# an item on the minutes of another meeting: '63 MINUTES OF THE BOARD HELD ON', 'PC13/22 Minutes of'
_ITEM_ON_MINUTES = re.compile(
    r"^\W*(?:item\s)?(?:[A-Z]{0,5}\d[\w./-]*[.):]{0,2}|[a-z][.)])\s[^\n:]{0,40}\b(?:minutes?|notes|record)\b[^\n]*\Z",
    re.IGNORECASE | re.MULTILINE,
)
# What a scan makes of the numbers of dates: 'l9th March', '14 0ctober', '2O12', '8" May'.
_MISREAD = (
    (re.compile(rf"(?<!\w)[lI](?=\d(?:st|nd|rd|th|\s{_MONTH_NAMES}))", re.IGNORECASE), "1"),
    (re.compile(r"\b0(?=ctober\b)", re.IGNORECASE), "O"),
    (re.compile(r"(?<=\b2)[Oo](?=\d\d\b)"), "0"),
    (re.compile(rf"(?<=\d)[\"”](?=\s{_MONTH_NAMES})", re.IGNORECASE), " "),
)
_SMALL_WORD = re.compile(r"(?<!\S)[a-z]+(?=\s)")
_TOLD = 4
# So often the head of every page gives the day.
_OFTEN = 3
_SETTLED = re.compile(
    r"""\b(?: (?:were|was|be|been)\s(?:\w+\s){0,3}(?:agreed|approved|confirmed|accepted|signed
              |adopted|taken|noted)
          | (?:correct|accurate|true)\s(?:and\s\w+\s)?record | matters\sarising )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_VENUE = re.compile(
    r"^(?:[^\w\n]|_)*(?:venue|location|place)\s?:\s*(?P<venue>[^\n]{3,120})", re.IGNORECASE | re.MULTILINE
)
# what a line goes on with after it, a sentence of its own among them
_AFTER_VENUE = re.compile(
    r"(?<!\bNo)\.\s+(?=\d|[A-Z][a-z]+\s[a-z])|\.?\s+View directions|\s+at \d|\s+on \w+day|,? ON \w+DAY"
)
_ROOM = re.compile(
    r"""\b(?P<venue>(?:[A-Z][\w'’.&-]*\s|\d{1,3}\s|the\s|of\s){0,6}
        (?:Room|Chamber|Hall|Centre|House|Offices?(?!\sfor\b)|Headquarters|Hotel|Library|School|Teams|Zoom)\b[^\n]{0,60})""",
    re.VERBOSE,
)


def find_meeting(document: Document, body: str | None = None) -> Meeting:
    """Return the meeting of a document; what the text does not say is None.

    `body` is the document's text without the furniture of its pages, where that is known.
    """
    text = document.text
    legible = _legible(text)
    days = _days(legible)
    on, told = _likeliest(legible, days), max((day for _, day in days), default=None)
    authority = find_authority(text, body)
    return Meeting(
        board=find_board(text),
        date=on,
        venue=_find_venue(text[:_HEAD]),
        authority=authority,
        attendance=find_attendance(text, authority, on or told),
        told=told,
    )


def find_date(text: str) -> date | None:
    """Return the date of the meeting itself, None where the head gives none."""
    legible = _legible(text)
    return _likeliest(legible, _days(legible))


def _days(text: str) -> list[tuple[re.Match[str], date]]:
    """Return the days that the head names, in order, each with where it stands."""
    return [(match, found) for match in _dates(text) if (found := _read_date(match))]


def _likeliest(text: str, days: Sequence[tuple[re.Match[str], date]]) -> date | None:
    """Return which of the days of a head is the meeting's, None where none is."""
    best: tuple[int, date] | None = None
    times = Counter((_led_by(text, match), found) for match, found in days)
    for match, found in days:
        score = _score(text, match)
        score += 3 if score and times[_led_by(text, match), found] >= _OFTEN else 0
        if score > 0 and (best is None or score > best[0]):
            best = (score, found)
    return best[1] if best else None


def _led_by(text: str, match: re.Match[str]) -> str:
    """Return what stands before a date on its line."""
    return text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()


def _legible(text: str) -> str:
    """Return a text of the same width with the numbers of its dates put right, where a scan misread them."""
    head = text[:_HEAD]
    for misread, sign in _MISREAD:
        head = misread.sub(sign, head)
    return head + text[_HEAD:]


def _dates(text: str) -> Iterator[re.Match[str]]:
    """Yield the dates of the head in order; one is only looked for where a number stands."""
    end = 0
    for number in _NUMBER.finditer(text, 0, _HEAD):
        start = number.start()
        if start < end:
            continue
        spaced = text[start - 1 : start].isspace()
        month = _MONTH_BEFORE.search(text, max(start - _LONGEST_MONTH, end), start) if spaced else None
        match = _DATE.match(text, month.start(), _HEAD) if month else None
        match = match or _DATE.match(text, start, _HEAD)
        if match:
            end = match.end()
            yield match


def _read_date(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    year = next(parts[key] for key in ("year", "year2", "year3", "year4") if parts[key])
    month = next(parts[key] for key in ("month", "month2", "month3", "month4") if parts[key])
    day = next(parts[key] for key in ("day", "day2", "day3", "day4") if parts[key])
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), number, int(day))
    except ValueError:
        return None


def _score(text: str, match: re.Match[str]) -> int:
    """Return points for being near the top, 'held', a weekday or a clock time; none for another meeting."""
    line_start = text.rfind("\n", 0, match.start()) + 1
    before = text[max(line_start - 120 if match.start() - line_start < 30 else line_start, 0) : match.start()]
    before = before.rsplit("\n\n", 1)[-1]
    after = text[match.end() : match.end() + 90].split("\n\n")[0]
    after = _DATE.split(after, maxsplit=1)[0]
    if _OTHER_MEETING.search(before[-110:]) or _SETTLED.search(after) or _ITEM_ON_MINUTES.search(before):
        return 0
    if _is_told(before) and not (_HELD.search(before) or _WEEKDAY.search(before[-12:])):
        return 0
    near = f"{text[max(match.start() - 40, 0) : match.start()]} {text[match.end() : match.end() + 30]}"
    points = 10 if match.start() < 300 else 8 if match.start() < 600 else 4 if match.start() < 2000 else 1
    points += 4 if _HELD.search(before[-110:]) else 0
    points += 2 if _WEEKDAY.search(near) else 0
    return points + (2 if _CLOCK.search(near) else 0)


def _is_told(before: str) -> bool:
    """Whether a date stands in a sentence, after so many small words: 'the budget was set by the PCC on'."""
    return len(_SMALL_WORD.findall(before.rpartition("\n")[2])) >= _TOLD


def _find_venue(head: str) -> str | None:
    match = _VENUE.search(head) or _ROOM.search(head[:600])
    if not match:
        return None
    venue = _AFTER_VENUE.split(match["venue"])[0]
    return " ".join(venue.strip(" *_.,:;|").split()) or None
