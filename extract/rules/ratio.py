"""Shares and changes in words: 'one in four', 'two thirds', 'half of', 'doubled', 'a threefold rise'."""

import re
from decimal import Decimal

from extract.rules.numeral import BIG, FOLDS, FRACTION, FRACTIONS, NUMBER, to_number
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Unit

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_TENTH = Decimal("0.1")
_HUNDRED, _TEN = Decimal(100), Decimal(10)

_ONE_IN = re.compile(
    rf"""
    (?P<part>{NUMBER})\s(?:in|out\sof)\s(?:every\s)?(?!(?:19|20)\d\d\b)(?P<whole>{NUMBER})(?![\w%])
    (?!\s(?:years?|months?|weeks?|days?)\b)
    """,
    FLAGS,
)
_OF_EVERY = re.compile(
    rf"""
    (?P<part>{NUMBER})\s
    (?:(?:[a-z]+\s){{1,2}}(?:in\severy|out\sof(?:\severy)?)\s      # 'two calls in every five'
      # 'one call in four is'
      |(?:[a-z]+\s){{1,2}}in\s(?=(?:three|four|five|ten)\s(?:is|are|was|were|has|have|had|said)\b)
      |times\s(?:out\sof|in)\s(?:every\s)?)           # 'nine times out of ten'
    (?!(?:19|20)\d\d\b)(?P<whole>{NUMBER})(?![\w%])   # not '54 times in 2020'
    (?!\s(?:years?|months?|weeks?|days?|hours?|nights?|minutes?)\b)  # nor 'three times in eighteen months'
    """,
    FLAGS,
)
_FRACTION = re.compile(
    rf"""
    (?:(?P<count>one|two|three|four|five|seven|nine|an?|[1-9])[\s-])?
    (?P<part>third|quarter|fifth|sixth|eighth|tenth)(?P<many>s?)\b
    (?!\s(?:of\s)?an?\s(?:{BIG}|mile|point|pound)\b)
    (?:(?<=thirds)|(?<=fifths)|(?<=tenths)  # these are shares, whatever follows; quarters may be of years
      |(?=\s(?:of|were|was|are|is|had|have|more|fewer|less|up|down|the|among|in|on|over|lower|higher|overall|said|felt|from|by|to
            |and|compared|agreed|voted|wanted|thought|replied|around|across|at|for|with|within|between|against|during
            |since|after|before|when|while|as|than|if|but|or|who|which|that|did|do|would|will|could|knew|came|went)\b
      |\s?[(),.;:]|\s[-–—]\s|$
      |\s(?:took|made|gave|told|asked)\b))
    """,
    FLAGS,
)
# '1/3 of', '¾ of'
_SLASHED = re.compile(
    rf"""
    (?:(?P<part>[1-3])/(?P<whole>[2-5])|(?P<sign>{FRACTION}))(?=\sof\b)
    (?!\sof\s(?:an?|the)\s(?:hour|day|week|month|year|mile|million|billion)\b)
    """,
    FLAGS,
)
_HALF = re.compile(
    rf"""
    half\b(?!\s(?:of\s)?a\s{BIG}\b)
    (?:(?=\s(?:of|the|were|was|are|all|had|have|said|felt|that|those|these|and|compared|in)\b|[.,;)])
      |(?<=\bby\shalf)(?=\s(?:last|this|since|over|during|from|between|on|while|when)\b)
      |(?<=\bby\sabout\shalf)(?=\s(?:last|this|since|over|during|from|between|on|while|when)\b)
      |(?:(?<=over\shalf)|(?<=under\shalf)|(?<=nearly\shalf)|(?<=almost\shalf))(?=\s(?!an?\b|way\b|term\b|time\b|hour|day|year|mile|price)[a-z]))
    """,
    FLAGS,
)
_CHANGED = re.compile(r"(?P<verb>doubled|halved|trebled|tripled|quadrupled)\b", FLAGS)
_FOLD = re.compile(rf"(?:(?P<times>{NUMBER})[\s-]?|(?P<word>{'|'.join(FOLDS)}))fold\b", FLAGS)
_ROSE = re.compile(
    r"\b(?:rose|risen|rising|increased|grew|grown|up|climbed|jumped)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE
)
_RISE = re.compile(r"\s(?:increase|rise|growth|jump|surge)\b", re.IGNORECASE)
_AMOUNT_BEFORE = re.compile(
    r"\b(?:by|about|around|nearly|almost|over|under|than|barely|just|some|only|one|three|further|down|up)\s$",
    re.IGNORECASE,
)
# 'a third of', 'a third lower'
_SHARED = re.compile(r"\s(?:of|lower|higher|more|fewer|less|(?:up|down)(?!\sthe\b))\b", re.IGNORECASE)
# 'the first half', 'a year and a half'
_PERIOD_BEFORE = re.compile(
    r"\b(?:first|second|same|other|each|latter|either|last|year|another|this|and\sa)[\s-]$", re.IGNORECASE
)
_CHANGES = {"doubled": 100, "halved": 50, "trebled": 200, "tripled": 200, "quadrupled": 300}
# Wholes of which people speak in shares.
_EASY = (3, 4, 5, 10)
# '1 in 250'
_ROUND, _RAREST = 50, 1000
_REACH = 24
_WAS = (" was ", " were ")


def _percent(match: re.Match[str], value: Decimal) -> Reading:
    return Reading(match.start(), match.end(), value, None, Unit.PERCENT)


def _one_in(match: re.Match[str]) -> Reading | None:
    """Read 'one in four' as 25 per cent; '29 out of 75' and '3 in 2019' are counts, '4.7 out of 5' marks."""
    part, whole = to_number(match["part"]), to_number(match["whole"])
    if part % 1 and whole <= _TEN and " out " in match.group():
        return Reading(match.start(), match.end(), part, None, Unit.COUNT)
    if whole == _HUNDRED and part < whole and match.string[match.end("part") :].startswith(" in "):
        return _percent(match, part)
    if part == 1 and whole % _ROUND == 0 and whole <= _RAREST:
        return _percent(match, share(part, whole))
    if " out " in match.group() and match.string.endswith(_WAS, 0, match.start()):
        return None  # 'in July it was four out of ten' tells of ten that were tried
    small = part < whole <= 20 and part <= 9
    if " out " in match.group() and match["whole"].isdigit() and whole not in _EASY:
        return None
    worded = match["part"].isalpha() and match["whole"].isalpha()
    if not small or (part != 1 and not worded and whole not in _EASY):
        return None
    return _percent(match, share(part, whole))


def _of_every(match: re.Match[str]) -> Reading | None:
    part, whole = to_number(match["part"]), to_number(match["whole"])
    if " times " not in match.group() and " every " not in match.group():
        worded = match["part"].isalpha() and match["whole"].isalpha()  # '9 posts out of 41' are counts
        in_cases = whole == _TEN and match.string.endswith((" in ", "In "), 0, match.start())
        if not (in_cases or (worded and whole in _EASY)):
            return None
    return _percent(match, share(part, whole)) if part < whole else None


def _fraction(match: re.Match[str]) -> Reading | None:
    """Read 'a third of' and 'by a quarter'; 'a quarter' of a year and 'a third party' are no shares."""
    count = (match["count"] or "").lower()
    single = count in ("a", "an")
    if not count or (match["many"] and (single or count == "one")):
        return None
    if single and not _is_share(match):
        return None
    part = Decimal(1) if single else to_number(count)
    whole = Decimal(_PARTS[match["part"].lower()])
    return _percent(match, share(part, whole)) if part < whole else None


def _is_share(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    return bool(_SHARED.match(match.string, match.end()) or _AMOUNT_BEFORE.search(before))


def _slashed(match: re.Match[str]) -> Reading | None:
    part, whole = FRACTIONS[match["sign"]] if match["sign"] else (int(match["part"]), int(match["whole"]))
    return _percent(match, share(Decimal(part), Decimal(whole))) if part < whole else None


def _half(match: re.Match[str]) -> Reading | None:
    if _PERIOD_BEFORE.search(match.string[max(0, match.start() - _REACH) : match.start()]):
        return None
    return _percent(match, Decimal(50))


def _changed(match: re.Match[str]) -> Reading | None:
    """Read 'had doubled'; what is to be doubled has no other number yet."""
    if match.string.endswith(" be ", 0, match.start()):
        return None
    return _percent(match, Decimal(_CHANGES[match["verb"].lower()]))


def _fold(match: re.Match[str]) -> Reading | None:
    """Read 'a threefold rise' and 'rose threefold'; a purpose may be threefold too."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    if not (_ROSE.search(before) or _RISE.match(match.string, match.end())):
        return None
    return _percent(match, (to_number(match["times"] or match["word"]) - 1) * _HUNDRED)


def share(part: Decimal, whole: Decimal) -> Decimal:
    """Return a part of a whole in per cent, to one decimal place."""
    return (part * _HUNDRED / whole).quantize(_TENTH).normalize() + 0


RULES = (
    Rule("one in <number>", _ONE_IN, _one_in, "in_ out"),
    Rule("<number> calls in every <number>", _OF_EVERY, _of_every, "in_ out times"),
    Rule("two thirds", _FRACTION, _fraction, " ".join(part for part in _PARTS if part != "half")),
    Rule("1/3 of", _SLASHED, _slashed, " ".join(("/", *FRACTIONS))),
    Rule("half of", _HALF, _half, "half"),
    Rule("doubled", _CHANGED, _changed, " ".join(_CHANGES)),
    Rule("<number>-fold", _FOLD, _fold, " ".join(("fold", *(f"{times}fold" for times in FOLDS)))),
)
