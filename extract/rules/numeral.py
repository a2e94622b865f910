"""Numbers in figures and words: '1,287', '1.2m', '15k', 'twenty-two', 'a dozen', 'one hundred and five'."""

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from text_to_num import text2num

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_SMALL = rf"(?:(?:{_TENS})(?:[\s-](?:{_ONES}))?|{_TEENS}|{_ONES})"
_HUNDREDS = rf"(?:(?:{_SMALL}|a)(?:\s+|-)hundred(?:\s+and\s+{_SMALL})?|hundred\s+and\s+{_SMALL})"
_REST = rf"(?:(?:,?\s+and)?\s+(?:{_HUNDREDS}|{_SMALL}))"
BIG = "(?:thousand|million|billion)"
FRACTIONS = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3)}
FRACTION = f"[{''.join(FRACTIONS)}]"
# What is written in one word before 'fold'.
FOLDS = (*_ONES.split("|"), "ten")
# 'half a million', 'a quarter of a million'
_PART_OF_BIG = (
    rf"(?:(?:{FRACTION}|half|(?:an?|one|three)[\s-]quarters?|(?:an?|one|two)[\s-]thirds?)(?:\sof)?\sa\s{BIG})"
)
_LARGE = rf"(?:(?:{_HUNDREDS}|{_SMALL}(?:\sand\sa\shalf)?|a)(?:\s+|-){BIG}{_REST}?)"
_DOZEN = rf"(?:(?:a|{_SMALL})(?:\s+|-)dozen)"
_HALF = r"(?:\sand\sa\shalf)"
# 'two point six', but not 'at one point two'
_SPELLED = rf"(?:(?!(?<=\bat\s)one\spoint){_SMALL}\spoint\s(?:{_ONES})(?:\s(?:{_ONES}))?(?:\s{BIG})?)"
# A number word never ends before '-two' or 'thousand', so that 'fifty-two' cannot be read as 50.
# The look at the first character keeps the many words from being tried at a digit.
WORDS = (
    rf"(?!\d)(?:half\sa\sdozen|{_SPELLED}|{_PART_OF_BIG}|(?:a|{_SMALL})\s{BIG}{_HALF}|{_LARGE}|{_HUNDREDS}|{_DOZEN}|{_SMALL}{_HALF}?)\b"
    rf"(?!-(?:{_ONES})\b|[\s-](?:hundred|thousand|million|billion|dozen)\b)"
)
# A thousands comma never ends a number, so that '2,310' cannot be read as 2.
# Two points are two numbers run together: '80.790.92'.
# A comma stands for the point in '1,5%'.
FIGURES = (
    r"(?:\d{1,3},\d(?=\s?(?:%|(?:million|billion|m|bn)\b))|\d{1,3}(?:,\d{3}){1,4}(?!\d|,\d{3})(?:\.\d{1,6})?"
    r"|\d{1,15}(?:\.\d{1,6})?(?!\d|,\d{3}|\.\d|,\d{1,2}\s?%))"
)
SCALE = r"(?:\s?(?:million|thousand|billion|bn)\b|[km](?![\w]))"
# After a number: no digit, no percent sign, no letter but of a word that lost its space ('2,310households').
# Words that may have lost the space before them: '£1.2mfor the year'.
GLUED = r"(?:for|of|from|was|is|which|over|with|and|the|to|has|had|will)\b"
STOP = rf"(?![\d%]|(?!{GLUED})[A-Za-z](?![a-z]{{3}}))"
NUMBER = rf"(?:\d{{1,3}}{_HALF}(?:\s{BIG})?\b(?!\s(?:of|were|was|are|had|have)\b)|{FIGURES}{SCALE}?|{WORDS})"
# After a whole number that stands alone: no more digits and no percent sign.
ALONE = r"(?!\d|,\d|\s?%)"
DASH = r"\s?[-–—]\s?"
# A sign before a number, where the number follows at once.
SIGN = r"(?:[+−–-](?=[\d£]))?"

_SCALES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000, "bn": 10**9, "billion": 10**9}
_LOOSE_SCALE = re.compile(r"(\d)\s([km])$")
_HALF_SCALED = re.compile(rf"(.+) and a half ({BIG})")
_BIG_AND_HALF = re.compile(rf"(.+) ({BIG}) and a half")
_PART_SCALED = re.compile(rf"(.+?)(?: of)? a ({BIG})")
_PARTS = {
    "half": (1, 2),
    "quarter": (1, 4),
    "three quarters": (3, 4),
    "third": (1, 3),
    "two thirds": (2, 3),
    **FRACTIONS,
}
_FIGURES = re.compile(rf"({FIGURES}|\d{{1,3}},\d)({SCALE})?$", re.IGNORECASE)
_FIGURES_AND_HALF = re.compile(rf"(\d{{1,3}}) and a half(?: ({BIG}))?")
_COMMA_POINT = re.compile(r",(?=\d$)")
_POINT_OF_WORDS = re.compile(rf"(.+) point ({_ONES})(?: ({_ONES}))?(?: ({BIG}))?")

# '1·6%', as it is printed here and there.
_RAISED_POINT = re.compile(r"[·∙⋅](?<=\d.)(?=\d)")

# Where a number may start: a digit that does not continue a word or number, or a number word.
START = re.compile(
    rf"""
    (?:[£€$]\s?|(?<![\w)%])[+−–-](?=[\d£]))?(?<![\w.,])\d
    # the space before the number was lost: 'ended.12 people', 'of3 calls'
  | (?<=[a-z)][).,])\d|(?<=[a-z]\s,)\d|(?<=[a-z]\sx)\d
  | (?<=\bup)\d|(?<=\bto)\d|(?<=\bof)\d|(?<=\bby)\d|(?<=\bwas)\d|(?<=\bfrom)\d|(?<=\bwere)\d|(?<=\band)\d
  | (?<=\bover)\d
  | (?-i:(?<=[a-z][a-z]))\d(?=\d{{0,2}}(?:,\d{{3}}|(?:\.\d+)?%))    # 'an11%', 'some1,200'
    # words that are numbers, or stand for one
  | (?<![\w.,]){FRACTION}
  | \b(?:(?:{"|".join(FOLDS)})fold|{_ONES}|{_TEENS}|{_TENS}
      |an?\s(?:dozen|hundred|thousand|million|billion)|(?<=\bthe\s)hundred\sand\s(?=[a-z])|half|an?\s(?:third|quarter|fifth|tenth)
      |doubled|halved|trebled|tripled|quadrupled|nil|zero)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


def with_low_points(text: str) -> str:
    """Return a text of the same width in which every decimal point stands on the line."""
    return _RAISED_POINT.sub(".", text)


class NotANumberError(ValueError):
    """Words that add up to no number."""


@lru_cache(maxsize=100_000)
def to_number(text: str) -> Decimal:
    """Return the value of a number in figures or words, without unit; NotANumberError if it is none."""
    words = _LOOSE_SCALE.sub(r"\1\2", " ".join(text.lower().replace("-", " ").split()))
    halved = _FIGURES_AND_HALF.fullmatch(words)
    if halved:
        return (Decimal(halved[1]) + Decimal("0.5")) * _SCALES.get(halved[2] or "", 1)
    match = _FIGURES.match(words)
    if match:
        return _from_figures(match)
    if words in ("nil", "zero"):
        return Decimal(0)
    try:
        return Decimal(_from_words(words))
    except (ValueError, InvalidOperation) as error:
        raise NotANumberError(f"not a number: {text!r}") from error


def _from_figures(match: re.Match[str]) -> Decimal:
    pointed = _COMMA_POINT.sub(".", match[1])
    value = Decimal(pointed.replace(",", "").replace(" ", ""))
    scale = _SCALES[match[2].strip()] if match[2] else 1
    return value * scale


def _from_words(words: str) -> int | Decimal:
    """Read number words; the library knows neither 'a hundred' nor 'two dozen'."""
    scaled = _HALF_SCALED.fullmatch(words)
    if scaled:
        return (Decimal(_from_words(scaled[1])) + Decimal("0.5")) * _SCALES[scaled[2]]
    scaled = _BIG_AND_HALF.fullmatch(words)
    if scaled:
        return (_from_words(f"{scaled[1]} {scaled[2]}") // _SCALES[scaled[2]] + Decimal("0.5")) * _SCALES[
            scaled[2]
        ]
    scaled = _PART_SCALED.fullmatch(words)
    if scaled:
        return _part_of(scaled[1], _SCALES[scaled[2]])
    spelled = _POINT_OF_WORDS.fullmatch(words)
    if spelled:
        digits = "".join(str(_from_words(digit)) for digit in (spelled[2], spelled[3]) if digit)
        return Decimal(f"{_from_words(spelled[1])}.{digits}") * _SCALES.get(spelled[4] or "", 1)
    if words.endswith(" and a half"):
        return Decimal(_from_words(words.removesuffix(" and a half"))) + Decimal("0.5")
    if words == "half a dozen":
        return Decimal(6)
    if words.endswith("dozen"):
        count = words.removesuffix("dozen").strip()
        return 12 * (1 if count == "a" else int(text2num(count, "en")))
    whole = re.sub(r"^(?:a\s)?(?=hundred|thousand|million|billion)", "one ", words)
    return int(text2num(whole, "en"))


def _part_of(part: str, whole: int) -> Decimal:
    """Read 'a quarter' of a million, to a whole number; ValueError for other parts."""
    name = re.sub(r"^(?:an?|one)\s", "", part)
    if name not in _PARTS:
        raise ValueError(f"not a part: {part!r}")
    over, under = _PARTS[name]
    return (Decimal(whole) * over / under).quantize(Decimal(1))
