"""How exactly a number is meant: 'around', 'at least', 'up to', 'nearly', and marks after the number."""

import re

from extract.rules.rule import FLAGS
from extract.vocabulary import Qualifier

_APPROXIMATE = r"""
    about | around | approx(?:imately|\.)? | circa | c\.? | some | roughly | nearly | almost | just\s(?:under|over|above|below|short\sof)
  | (?:a\s)?little\s(?:under|over|more\sthan|less\sthan) | close\sto | in\sthe\sregion\sof | estimated(?:\sat|\sto\sbe)? | an?\sestimated | on\saverage
  | an?\saverage(?:\sof)? | broadly | of\sthe\sorder\sof | in\sthe\sorder\sof | approaching | virtually | nearer | or\sso | somewhere\saround | ~ | close\son | nigh\son | getting\son\sfor | in\sthe\sorder\sof | not\sfar\s(?:off|short\sof) | slightly\s(?:over|under|above|below|more\sthan|less\sthan)
"""
_AT_LEAST = r"""
    over | more\sthan | at\sleast | in\sexcess\sof | upwards\sof | above | not\sless\sthan | no\s(?:less|fewer)\sthan | a\sminimum\s(?:of\s)? | minimum\s(?:of\s)?
  | exceed(?:ed|ing|s)? | greater\sthan | well\sover | >=? | ≥ | not\sfewer\sthan | beyond | longer\sthan | (?:no|never|not)\s(?:less|fewer)\sthan
"""
_AT_MOST = r"""
    up\sto | under | (?:fewer|less)\sthan | below | (?:no|not)\smore\sthan | within | inside | at\smost | a\smaximum\s(?:of\s)? | maximum\s(?:of\s)? | <=? | ≤ | well\sunder
  | not\sexceed(?:ing)? | as\smany\sas | capped\sat | no\slater\sthan
"""
_BEFORE = re.compile(
    rf"""(?:(?P<approximate>{_APPROXIMATE})|(?P<at_least>{_AT_LEAST})|(?P<at_most>{_AT_MOST}))
        \s*(?:(?:the|a|an|of|only|further|total\sof|another|additional)\s*){{0,2}}[£€$]?$""",
    FLAGS,
)
_WORD_START = re.compile(r"[\s(,;:–-]$")
_AFTER = re.compile(
    r"\s?(?:(?P<at_least>\+(?![\w\s])|or\s(?:more|over|above|greater|higher)\b|plus\b(?!\sVAT)|and\s(?:over|above)\b)"
    r"|(?P<at_most>or\s(?:less|fewer|under|below|lower)\b|at\smost\b|maximum\b)|(?P<approximate>or\sso\b|approximately\b|approx\b|on\saverage\b|-odd\b|-?ish\b))",
    re.IGNORECASE,
)
# 'went up to 340' tells a movement, not a limit.
_MOVED_UP = re.compile(r"\b(?:from\b.{1,28}|went|gone|go|goes|going|moved|edg\w+|crept|back|climbed|jumped|shot|rising|rose|risen|all the way)\s$", re.I)
# 'fewer than the 58 of the year before' compares with a level.
_COMPARED = re.compile(r"\bthan\sthe\s", re.IGNORECASE)
_REACH = 36


def find_qualifier(words: str, start: int, end: int) -> Qualifier:
    """The qualifier of the number at `words[start:end]`, from the words next to it; `exact` where there are none."""
    before = words[max(0, start - _REACH) : start]
    match = _BEFORE.search(before)
    while match and match.start() and not _WORD_START.search(before[: match.start()]):
        match = _BEFORE.search(before, match.start() + 1)
    if match and _COMPARED.search(match.group()):
        match = None
    if match and match.group().lower().startswith("up") and _MOVED_UP.search(before[: match.start()]):
        match = None
    match = match or _AFTER.match(words, end)
    if match is None or match.lastgroup is None:
        return Qualifier.EXACT
    return Qualifier(match.lastgroup)
