"""Whether a number happened, is aimed at, is expected, could be held, or is promised.

Each cue says where it must stand: before the number with no other number between, or right after it.
"""

import re

from extract.rules.duration import TIMES
from extract.rules.rule import FLAGS
from extract.rules.stems import Stems
from extract.vocabulary import Status, Unit

# The words between a target and its number: no other number but a year.
_YEAR = r"(?:19|20)\d\d(?:[/–-]\d{2,4})?"
_TO_NUMBER = rf"(?:[^,;:.\d]|{_YEAR})"

# 'a target of', 'the goal for the year is', 'Target: '
_TARGET = re.compile(
    rf"""
    \b(?:targets?|goals?|aims?|ambitions?|aspirations?|milestones?|benchmarks?|ceiling|objective)\b
    (?:\s(?:rate|figure|level|time|for|in|by|on|this|the|year)\b{_TO_NUMBER}{{0,40}}?)?
    (?:\s?[:=(–-]
      |\s(?=$)
      |\s(?:of|is|was|being|were|at|to|that|set|rose|rising|stands|remains|remained|increased|reduced))
    {_TO_NUMBER}{{0,48}}?$
    """,
    FLAGS,
)
# 'aims to reach', 'were targeted to deliver', 'wants'
_AIMED = re.compile(
    r"""
    \b(?:aims|aimed|aiming|aspires?|targeted|intends?|intended|intention|wants?|pledged?|committed\sto
    |commitment\sto
        |seeking\sto|hopes?\sto|hoping\sto|hoped\sto|plans?\sto|planned\sto|sets?\sout\sto|(?:is|are)\sto
        |to\sbe\s\w+ed
        |set\s(?:itself|themselves|a\starget))\b
    [^\d;.,]{0,48}?$
    """,
    FLAGS,
)
# 'against the local target of', 'missed its 12-month goal of at least'
_AGAINST = re.compile(
    r"""
    \b(?:against|versus|vs\.?|below|above|under|over|short\sof|missed|exceed\w*|met|meet\w*|beat\w*
    |compared\s(?:to|with)
        |within|behind|meeting)
    \s(?:a|the|its|our|their|an)?\s?(?:\w+\s){0,3}(?:target|goal|aim|ambition|benchmark|milestone)
    (?:\s(?:of|is|was|being|set\sat|figure\sof))?
    (?:\s(?:\w+\s)?(?:at\sleast|less\sthan|under|over|more\sthan|up\sto|around|about))?\s?\(?$
    """,
    FLAGS,
)
# '(12) we are targeted', '12% reduction target', but no 'target group'
_TARGET_AFTER = re.compile(
    r"""
    \)?\s(?:we|they|it|which\swe|which\sthey)\s(?:are|is|were|was|have\sbeen|has\sbeen)\stargeted\b
  | [\s-]*(?:\w+[\s-])?(?:target|goal|ambition|aim|aspiration|milestone|benchmark)s?\b
    (?!\s(?:groups?|area|address|individual|famil))
    """,
    FLAGS,
)
_FORECAST = re.compile(
    r"""
    (?:\b(?:expect(?:s|ed|ing|ation)?|forecasts?|forecasted|project(?:ed|ion|ions)\b|predict(?:s|ed|ion)
           |anticipat(?:e|es|ed|ing)|potentially|potential|likely|likelihood|will|would|going\sto|due\sto
           |could|might
           |estimates?\sthat|set\sto|on\scourse|on\strack\sfor|next\s(?:year|quarter|month)
           |should\s(?:reach|rise|fall|see)|booked\sfor)\b)
    [^\d;.,]{0,60}?$
    """,
    FLAGS,
)
_NEXT = re.compile(r"\b(?:the|a|another)\s(?:next|future)\s$|\bfurther\s\w+\sof\s$", re.IGNORECASE)
_CAPACITY_BEFORE = re.compile(
    r"""
    \b(?:capacity|room|accommodat\w+|spaces|places|bed\s?spaces?|beds|rooms|house\sup|can\s(?:hold|take|house
    |support)
        |holds?\sup\sto|caters?)\b
    (?:\s(?:for|of|up\sto|to|is|was|stands\sat|at|a\stotal\sof|some|around))*\s(?:\w+\s)?$
    """,
    FLAGS,
)
# '12 bed spaces', unless they were taken
_CAPACITY_AFTER = re.compile(
    r"""
    \s(?:[a-z'’-]+\s){0,2}
    (?:bed\s?spaces?|bedspaces?|spaces|beds|places(?!\swhere)|berths|bays|units\sof\saccommodation
      |refuge\s(?:units|rooms)|capacity)\b
    (?!\s(?:were|was)\s(?:filled|taken|used|occupied))
    """,
    FLAGS,
)
_STANDARD = re.compile(
    r"""
    \b(?:must|shall|should|requires?|required|requirement|entitle[ds]?|entitlement|standards?|minimum|maximum
        |no\s(?:more|later|longer)\sthan|mandatory|obliged|statutory|policy\sis|rule|limit(?:ed)?|charter
        |guarantee[ds]?|promise[ds]?|allowed|threshold|cap|fixed\spenalty|fines?\sof|can\sbe|may\sbe
        |eligible)\b
    [^\d;.,:]{0,40}?$
    """,
    FLAGS,
)
_PROMISE = re.compile(
    r"""
    \b(?:within|inside|every|in\sunder|no\slater\sthan|at\sleast)\s
    (?:the\s|a\s|an\s|a\smaximum\sof\s|at\smost\s)?(?:first\s)?$
    """,
    FLAGS,
)
_DONE = re.compile(
    r"\b(?:was|were|had|have\sbeen|has\sbeen|took|averag\w+|achieved|rose|fell)\b", re.IGNORECASE
)
_REACH = 110
# The beginnings of the words that the patterns above need.
_STEMS = Stems(
    {
        "target": "target goal aim ambition aspiration milestone benchmark ceiling objective",
        "promise": "within inside every in_under no_later at_least",
        "capacity": "capacity room accommodat space place bed house_up can_ hold cater",
        "aim": """aim aspire target inten want pledge commit seeking hop plan set is_to are_to to_be_""",
        "forecast": """expect forecast project predict anticipat potential likel will would going_to due_to
            could might estimate set_to on_course on_track next should booked future further""",
        "standard": """must shall should require entitle standard minimum maximum no_ mandatory obliged
            statutory policy rule limit charter guarantee promise allowed threshold cap fixed fine can_ may_
            eligible""",
    }
)


# 'a 10-minute response standard'
_STANDARD_AFTER = re.compile(
    r"[\s-](?:minute|hour|day|week|month)s?\s(?:\w+\s){0,2}(?P<kind>standard|target|promise|limit)\b",
    re.IGNORECASE,
)


def find_status(words: str, start: int, end: int, unit: Unit) -> Status:
    """Return the status of the number at `words[start:end]`; `actual` where nothing else is said."""
    before = words[max(0, start - _REACH) : start]
    cues = _STEMS.cues(before)
    if ("target" in cues and _AGAINST.search(before)) or _TARGET_AFTER.match(words, end):
        return Status.TARGET
    named = _STANDARD_AFTER.match(words, end) if unit in TIMES else None
    if named:
        return Status.TARGET if named["kind"].lower() == "target" else Status.STANDARD
    if unit in TIMES and "promise" in cues and _PROMISE.search(before) and not _DONE.search(before):
        return Status.STANDARD
    if ("capacity" in cues and _CAPACITY_BEFORE.search(before)) or _CAPACITY_AFTER.match(words, end):
        return Status.CAPACITY
    if ("target" in cues and _TARGET.search(before)) or ("aim" in cues and _AIMED.search(before)):
        return Status.TARGET
    if "forecast" in cues and (_FORECAST.search(before) or _NEXT.search(before)):
        return Status.FORECAST
    return Status.STANDARD if "standard" in cues and _STANDARD.search(before) else Status.ACTUAL
