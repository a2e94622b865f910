"""The names of services that no list knows, where a text says of them that they provide something.

'Via, which provides the community service', 'run by Via', 'Safer Futures, commissioned by the Council', 'the
helpline provider, New Era,', 'the charity New Era' and 'NEA tell us' name agencies whose figures follow.
"""

import re
from collections.abc import Iterator

from extract.cues import cue_words
from extract.phrases import WordList, split_words
from extract.places import find_places
from extract.roles import role_at
from extract.rules.numeral import NUMBER
from extract.theme_terms import label_terms
from extract.tokens import Part, part_of

# what follows a provider's name, and what stands before it
_AFTER_NAME = re.compile(
    r"""
    ,\s(?:which\s(?:provides|delivers|runs|operates|manages)
        |who\s(?:provide|deliver|run|manage)\b   # of a person it were 'runs'
        |(?:jointly\s)?commissioned\sby
        |an?\s(?:[a-z]+\s){0,2}(?:charity|social\senterprise|housing\sassociation))\b
    """,
    re.VERBOSE,
)
_TELLS = re.compile(r"\b([A-Z]{3,7})\s(?:tells?|told)\s(?:me|us)\b")
# the last word first, which is searched for fastest, then what stands before it
_BEFORE_NAME = re.compile(
    r"""by\s(?=[A-Z])(?:(?<=\brun\sby\s)|(?<=\bdelivered\sby\s)|(?<=\bprovided\sby\s)|(?<=\boperated\sby\s))
      | providers?,\s(?=[A-Z])
      | charity,?\s(?=[A-Z])""",
    re.VERBOSE,
)
# 'The Door met 146 people', at the beginning of a clause: who serves people by the number
_SERVES = re.compile(
    rf"""
    (?:^|(?<=[.;:,]\s)|(?<=\bthat\s)|(?<=\n))
    (?P<name>(?:The\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{0,2}})\s(?:(?:has|have|had)\s)?(?:now\s|also\s)?
    (?:have|has|had|met|seen|saw|supported|helped|received|took|taken|worked\swith|engaged(?:\swith)?|accommodated
      |housed|assisted)\s
    (?:(?:about|over|nearly|only|some|just)\s)?{NUMBER}\s(?:(?:young|vulnerable|older|new|high\srisk)\s)?
    (?:people|men|women|clients|families|referrals|individuals|children|survivors|victims|households|service\susers
      |beds)\b
    """,
    re.VERBOSE,
)
# what is done by a person of that name, who may serve people too
_OF_PERSON = (
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|PCS?O?|Sgt|Sergeant|Insp|Inspector)\.?\s(?:\w\.?\s)?{name}\b"
)
_SPEAKS = r"\b{name},?\s(?:" + "|".join(sorted(cue_words("report_verb"))) + r")\b"
_NOT_NAMES = cue_words("determiner") | cue_words("title")
_JOINERS = frozenset(("y", "yr"))
_RANKS, _FORENAMES = cue_words("rank"), cue_words("forename")
# initials that tell nothing
_NO_NAMES = frozenset(("CCTV", "ASB", "DATA", "ASBO", "MARAC", "MAPPA", "COVID"))
# of one word a name is known by what only those do who help people
_HELPS = re.compile(r"\s(?:supported|helped|worked|engaged|accommodated|housed|assisted)\s|\sbeds$")
_OF_TOWNS = frozenset(("town", "city", "village", "market", "high"))
# which end the names of streets, and of what several agencies do together
_SCHEMES = frozenset(
    (
        "street",
        "road",
        "square",
        "management",
        "watch",
        "team",
        "teams",
        "programme",
        "project",
        "scheme",
        "council",
        "police",
    )
)
_PLACING = frozenset(("in", "of", "at", "near", "from"))
_LONGEST = 4
_SPAN = 60


def named_providers(text: str) -> Iterator[str]:
    """Yield the names, as written."""
    for mark in _AFTER_NAME.finditer(text):
        words = split_words(text, max(mark.start() - _SPAN, 0), mark.start())
        first = _first_of_last(text, words)
        many = "who" in mark.group() and first == len(words) - 1 and words.keys[first].endswith("s")
        if not many:  # 'Residents, who run'
            yield from _name(text, words, first, len(words))
    yield from (teller[1] for teller in _TELLS.finditer(text) if teller[1] not in _NO_NAMES)
    yield from _serving(text)
    for mark in _BEFORE_NAME.finditer(text):
        words = split_words(text, mark.end(), mark.end() + _SPAN)
        names = _name(text, words, 0, _last_of_first(text, words))
        yield from (name for name in names if not _is_persons(name, text))


def _serving(text: str) -> Iterator[str]:
    """Yield the names of those who are said to have served so many people, but for places and people."""
    for found in _SERVES.finditer(text):
        name = found["name"]
        words = split_words(name.removeprefix("The "))
        once = len(words) == 1 and name == words.written[0]
        if once and (not _HELPS.search(found.group()) or text.count(name) == 1):
            continue
        if role_at(words, 0) or label_terms(name) or words.keys[0] in _OF_TOWNS:
            continue
        if words.keys[0] in _NOT_NAMES or part_of(words.keys[0]) is not Part.NOUN or name in _NO_NAMES:
            continue
        if next(iter(find_places(words)), None) or words.keys[-1] in _SCHEMES:
            continue
        written = re.escape(name)
        if not any(re.search(sign.format(name=written), text) for sign in (_OF_PERSON, _SPEAKS)):
            yield name


def _is_persons(name: str, text: str) -> bool:
    """Whether a name is of two words, and the last comes after a title as well: 'Ann Hart', 'Ms Hart'."""
    last = name.rpartition(" ")[2]
    if name.count(" ") != 1:
        return False
    return re.search(_OF_PERSON.format(name=re.escape(last)), text) is not None


def _name(text: str, words: WordList, first: int, last: int) -> Iterator[str]:
    """Yield a run of one to four capital words that is not begun by an article or the like."""
    before = words.keys[first - 1] if first else ""
    if before in _PLACING or _is_of_rank(words, first, last):
        return  # 'shops in Arden, which ...', 'provided by Sergeant Hart'
    if 0 < last - first <= _LONGEST and words.keys[first] not in _NOT_NAMES and before != "the":
        yield " ".join(text[words.starts[first] : words.ends[last - 1]].split())


def _is_of_rank(words: WordList, first: int, last: int) -> bool:
    """Whether a name is that of a person with a rank or post: 'Sergeant L Hart', 'Director Ann Hart'."""
    role = role_at(words, first)
    named = first + role.length if role else last
    if named >= last:
        return False
    alone = named + 1 == last and words.keys[first] in _RANKS
    return alone or len(words.keys[named]) == 1 or words.keys[named] in _FORENAMES


def _first_of_last(text: str, words: WordList) -> int:
    """Return the index at which the last run of capital words begins."""
    first = len(words)
    while first and words.capital(first - 1) and (first == len(words) or _joins(text, words, first)):
        first -= 1
    return first


def _last_of_first(text: str, words: WordList) -> int:
    last = 0
    while last < len(words) and words.capital(last) and (not last or _joins(text, words, last)):
        last += 1
        if last + 1 < len(words) and words.written[last] in _JOINERS and words.capital(last + 1):
            last += 1  # 'Hafan y Cymoedd'
    return last


def _joins(text: str, words: WordList, index: int) -> bool:
    """Whether nothing but a space or a line end stands before a word of a name."""
    return text[words.ends[index - 1] : words.starts[index]] in {" ", "\n", " \n"}
