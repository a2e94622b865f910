"""How exactly a number is meant: 'around', 'at least', 'up to', 'nearly', and marks after the number."""

import re

from extract.rules.rule import FLAGS
from extract.rules.stems import Stems
from extract.vocabulary import Qualifier

_APPROXIMATE = r"""
    about | around | approx(?:imately|\.)? | circa | c\.?(?![a-z]) | some | roughly | nearly | almost
  | broadly | approaching | virtually | nearer(?:\sto)? | or\sso | more\slike | ~
  | somewhere\saround | something\slike
  | just\s(?:under|over|above|below|short\sof) | (?:a\s)?little\s(?:under|over|more\sthan|less\sthan)
  | slightly\s(?:over|under|above|below|more\sthan|less\sthan) | not\sfar\s(?:off|short\sof)
  | in\sthe\sregion\sof | of\sthe\sorder\sof | in\sthe\sorder\sof | estimated(?:\sat|\sto\sbe|\sthat)?
  | an?\sestimated | close\sto | close\son | nigh\son | getting\son\sfor
"""
_AT_LEAST = r"""
    (?<!handed\s)(?<!hand\s)(?<!turned\s)(?<!took\s)over
  | more\sthan | at\sleast | in\sexcess\sof | upwards?\sof | above | greater\sthan | longer\sthan
  | beyond | exceed(?:ed|ing|s)? | well\sover | >=? | ≥ | (?:a\s)?minimum\s(?:of\s)?
  | (?<=gone\s)past | (?<=went\s)past | (?<=going\s)past
  | (?:no|never|not)\s(?:be\s|go\s|fall\s)?(?:less|fewer|lower|below|under)(?:\sthan)?
"""
_AT_MOST = r"""
    up\sto | under | (?:fewer|less)\sthan | below | lower\sthan | within | inside | at\smost
  | (?:no|not|never)\s(?:be\s|go\s|rise\s|to\s(?:be|go|rise)\s)?
    (?:more|higher|greater|longer|over|above)(?:\sthan)?
  | well\sunder | (?:a\s)?maximum\s(?:of\s)? | <=? | ≤ | not\sexceed(?:ing)?
  | as\s(?:many|much)\sas | capped\sat
  | no\slater\sthan | not\seven
"""
_BEFORE = re.compile(
    rf"""
    [\s(,;:–-](?:(?P<approximate>{_APPROXIMATE})|(?P<at_least>{_AT_LEAST})|(?P<at_most>{_AT_MOST}))
    \s*(?:(?:the|a|an|of|only|further|total\sof|another|additional)\s*){{0,2}}[£€$]?$
    """,
    FLAGS,
)
_AFTER = re.compile(
    r"""
    \s?(?:(?P<at_least>\+(?![\w\s])|or\s(?:more|over|above|greater|higher|better)\b|plus\b(?!\sVAT)|and\s(?:over
    |above)\b)|(?P<at_most>or\s(?:less|fewer|under|below|lower)\b|at\smost\b|maximum\b)
      |(?P<approximate>or\sso\b|or\sthereabouts\b|,?\sgive\sor\stake\b|thereabouts\b|approximately\b|approx\b|-odd\b|-?ish\b))
    """,
    FLAGS,
)
# 'went up to 340' tells a movement, not a limit.
_MOVED_UP = re.compile(
    r"""
    \b(?:from\b.{1,28}|got|went|gone|go|goes|going|moved|edg\w+|crept|back|climbed|jumped|shot|rising|rose|risen
        |all\sthe\sway)\s$
    """,
    FLAGS,
)
# 'now up to 33 from 28'
_FROM = re.compile(r",?\s\(?from\s[£€]?\d", re.IGNORECASE)
# 'fewer than the 58 of the year before' compares with a level.
_COMPARED = re.compile(
    r"\b(?:than|about|slightly\s(?:above|below|over|under)|above|below|under|over|inside|nearer(?:\sto)?)\sthe\s[£€$]?$",
    re.IGNORECASE,
)
# 'nobody waited more than', 'no ward saw more than', 'none of which might exceed'
_NOBODY = re.compile(
    r"""
    \b(?:(?:nobody|none|no\sone|neither)\b[^.;]{0,60}
      |no\s[a-z]+\s(?:has|had|saw|was|took|takes|waited)\s(?:(?!\b(?:but|and|while|though|although)\b)[^.;,\d]){0,40})$
    """,
    FLAGS,
)
_REACH_OF_NOBODY = 80
_REACH = 36
# The beginnings of the words that the pattern before a number needs.
_STEMS = Stems(
    {
        "any": """about around approx circa c. c_ some roughly nearly almost broadly approaching virtually
            nearer more_like or_so ~ just little slightly not_ in_the of_the estimated close nigh getting over
            more_than at_least in_excess upward above greater longer beyond exceed well > < ≥ ≤ minimum no_
            never past up_to under fewer less below within inside at_most maximum as_many as_much lower
            capped"""
    }
)


def find_qualifier(words: str, start: int, end: int) -> Qualifier:
    """Return the qualifier of the number at `words[start:end]`; `exact` where nothing else is said."""
    match = _find_before(words[max(0, start - _REACH) : start]) or _AFTER.match(words, end)
    if match and words.endswith("up to ", 0, start) and _FROM.match(words, end):
        return Qualifier.EXACT
    if match is None or match.lastgroup is None or _is_band(words, start):
        return Qualifier.EXACT
    if match.lastgroup == "at_least" and _NOBODY.search(words[max(0, start - _REACH_OF_NOBODY) : start]):
        return Qualifier.AT_MOST
    return Qualifier(match.lastgroup)


def _is_band(words: str, start: int) -> bool:
    """Whether a word before a number names a band of a table: 'Arson Above 18.3%'."""
    return words.endswith((" Above ", " Below "), 0, start) and words[:start].split()[-2][-1].isalpha()


def _find_before(before: str) -> re.Match[str] | None:
    match = _BEFORE.search(f" {before}") if _STEMS.cues(before) else None
    if match is None or _COMPARED.search(match.group(), 1):
        return None
    moved = match.group()[1:3].lower() == "up" and _MOVED_UP.search(before[: match.start()])
    return None if moved else match
