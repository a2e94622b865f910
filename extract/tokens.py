"""Words of a sentence with a rough part of speech, enough to find what a number counts.

Closed classes come from `lexicons/words.csv`; an ending tells participles and adverbs; all else is a noun or
an adjective, which a label treats alike.
"""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache, lru_cache, partial
from itertools import accumulate
from typing import NamedTuple, cast

from extract.cues import cue_words
from extract.lexicon import read_lexicon

_TOKEN = re.compile(
    r"""(?!\s)(                                             # a space is refused at once
    [A-Za-z]+(?=[ ,])                                      # most words, told fastest
  | [£€$]?\d+(?:[,.]\d+)*[%\w]*                            # £1,200, 12%, 10am
  | (?:i\.e|e\.g)\.?
  | [^\W\d_][\w'’&/]*(?:[-–][\w'’]+)*(?:\.(?=\w))?         # year-on-year, police's, A&E
  | [^\w\s]
    )""",
    re.VERBOSE,
)
# Between a number and what it counts: '2 x theft', 'theft x 2'.
_TIMES = (" x ", " × ", " X ")
_NOT_PARTICIPLES = cue_words("not_participle")
_NOT_ADVERBS = cue_words("not_adverb")
_PLURALS = cue_words("plural")
_RANKS = cue_words("rank")
_TITLES = cue_words("title") | _RANKS
_REPORT = cue_words("report_verb")
_ROOMS = cue_words("room_noun")
_FORENAMES = cue_words("forename")

# A number in brackets is told in fewer words, marks included.
_LONGEST_ASIDE = 6
_VOCABULARY = 100_000


class Part(StrEnum):
    """What a word does in its sentence; adjectives are `NOUN`, or `MODIFIER` if they name nothing."""

    NOUN = "noun"
    DETERMINER = "determiner"
    PREPOSITION = "preposition"
    CONJUNCTION = "conjunction"
    RELATIVE = "relative"
    AUXILIARY = "auxiliary"
    PRONOUN = "pronoun"
    ADVERB = "adverb"
    VERB = "verb"
    PARTICIPLE = "participle"
    GENERIC = "generic"
    TIME = "time"
    MODIFIER = "modifier"
    NUMBER = "number"
    MARK = "mark"


class Token(NamedTuple):
    """A word, number or mark with its place in the text."""

    text: str
    low: str
    start: int
    end: int
    part: Part


# Makes a token of its fields in a third of the time that its class takes.
_token = cast("Callable[[tuple[str, str, int, int, Part]], Token]", partial(tuple.__new__, Token))
NAMING = frozenset({Part.NOUN, Part.GENERIC, Part.PARTICIPLE, Part.MODIFIER})
VERBS = frozenset({Part.VERB, Part.PARTICIPLE})


def tokenize(words: str) -> list[Token]:
    """Return the tokens of a sentence in order."""
    pieces = _TOKEN.split(words)
    ends = list(accumulate(map(len, pieces)))
    texts = pieces[1::2]
    read = zip(texts, map(_read, texts), ends[:-1:2], ends[1::2], strict=True)
    tokens = [_token((text, low, start, end, part)) for text, (low, part), start, end in read]
    if not _TITLES.isdisjoint([token.low for token in tokens]):
        tokens = _with_people(tokens)
    return _without_times(tokens) if any(mark in words for mark in _TIMES) else tokens


def _without_times(tokens: Sequence[Token]) -> list[Token]:
    """Leave out the sign of a count: '2 x theft', 'theft x 2'."""
    beside = zip([None, *tokens], tokens, [*tokens[1:], None], strict=False)
    return [token for before, token, after in beside if token.low not in "x×" or not _counts(before, after)]


def _with_people(tokens: Sequence[Token]) -> list[Token]:
    """Take the names of people, who are not measured, for pronouns: 'Mr Hart', 'Inspector J. Hart'.

    A rank alone may be what is counted: 'PCSO Vacancies'; so it takes a first name, or words that let speak.
    """
    named = list(tokens)
    for at in (at for at, token in enumerate(tokens) if token.low in _TITLES and token.text[0].isupper()):
        last = at + 1
        while last < len(tokens) and (_is_initial(tokens[last]) or tokens[last].low in _FORENAMES):
            last += 1
        if last == len(tokens) or tokens[last].part is not Part.NOUN or not tokens[last].text.istitle():
            continue
        if tokens[last].low in _ROOMS:
            continue
        if last > at + 1 or tokens[at].low not in _RANKS or _lets_speak(tokens, at, last):
            named[at : last + 1] = [_as_pronoun(token) for token in tokens[at : last + 1]]
    return named


def _lets_speak(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether somebody at `[first, last]` says something: 'by Sergeant Hart', 'Sergeant Hart said'."""
    by = first > 0 and tokens[first - 1].low == "by"
    return by or (last + 1 < len(tokens) and tokens[last + 1].low in _REPORT)


def _is_initial(token: Token) -> bool:
    return token.text == "." or (len(token.text) == 1 and token.text.isupper())


def _as_pronoun(token: Token) -> Token:
    return token if token.part is Part.MARK else token._replace(part=Part.PRONOUN)


def _counts(*beside: Token | None) -> bool:
    return any(token is not None and token.part is Part.NUMBER for token in beside)


def next_is(tokens: Sequence[Token], at: int, low: str) -> bool:
    """Whether the token at `at` is there and is the word `low`."""
    return at < len(tokens) and tokens[at].low == low


def after_aside(tokens: Sequence[Token], at: int) -> int:
    """Return where a sentence goes on after a number in brackets: '(cases) (14%) were open', else `at`."""
    if not next_is(tokens, at, "("):
        return at
    inside = tokens[at + 1 : at + _LONGEST_ASIDE]
    end = next((place for place, token in enumerate(inside) if token.text == ")"), 0)
    told = any(token.part is Part.NUMBER for token in inside[:end])
    return at + end + 2 if told else at


def part_of(low: str) -> Part:
    """Return what a word in small letters does in a sentence, as far as the word alone tells."""
    return _read(low)[1]


@lru_cache(maxsize=_VOCABULARY)
def _read(text: str) -> tuple[str, Part]:
    low = text.lower().replace("’", "'")
    return low, _part(low)


def _part(low: str) -> Part:
    if low[:3] in ("i.e", "e.g"):
        return Part.ADVERB
    if not low[0].isalpha():
        return Part.NUMBER if any(char.isdigit() for char in low) else Part.MARK
    if low[0] == "x" and low[1:].isdigit():
        return Part.NUMBER  # 'theft x2'
    known = _closed().get(low)
    if known:
        return known
    if low.endswith("ed") and len(low) > 3 and low not in _NOT_PARTICIPLES:
        return Part.PARTICIPLE
    if low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS:
        return Part.ADVERB
    return Part.NOUN


@cache
def _closed() -> dict[str, Part]:
    return {row["word"]: Part(row["category"]) for row in read_lexicon("words", ("word", "category"))}


def is_plural(low: str) -> bool:
    """Whether a noun looks like a plural, after which an -ing word is a verb."""
    return low in _PLURALS or (low.endswith("s") and not low.endswith(("ss", "us", "is")))


def is_measured(label: str) -> bool:
    """Whether a label holds a noun that boards count: 'offences', 'bed spaces', not 'story'."""
    return any(map(_is_counted, label.lower().replace("-", " ").split()))


@lru_cache(maxsize=_VOCABULARY)
def _is_counted(word: str) -> bool:
    nouns = _counted_nouns()
    return word in nouns or _singular(word) in nouns


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") else word


@cache
def _counted_nouns() -> frozenset[str]:
    return frozenset(row["noun"] for row in read_lexicon("measures", ("noun",)))
