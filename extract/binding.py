"""What a number measures: the noun phrase it counts, the subject that rose or fell, the label before it, or the topic.

Each way of binding is one function; the first that finds a phrase wins, and says how, so that a weak one can be marked.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from extract.nouns import complement, label_of, left_region, right_phrase
from extract.rules.change import Change
from extract.themes import find_terms
from extract.tokens import NAMING, Part, Token, is_measured

_LINKS = frozenset({Part.AUXILIARY, Part.VERB, Part.ADVERB, Part.PREPOSITION, Part.DETERMINER, Part.CONJUNCTION, Part.TIME, Part.NUMBER})
_POINTERS = frozenset("which whom these those them that this it they".split())
_IN = frozenset({"in", "for", "to", "among", "amongst", "of", "on", "across", "against"})
_FALSE_HEADS = frozenset(
    "increase rise growth reduction drop decrease decline fall improvement jump spike uplift surge change difference cut dip "
    "target time times percentage point points confidence".split()
) - {"confidence", "cut"}
_REACH = 14
_STATISTICS = frozenset({"average", "caseload", "caseloads", "mean", "median", "rate"})
_SIDES = frozenset({"over", "under", "above", "below"})
_LINES = frozenset({"strength", "establishment", "capacity", "budget", "target", "complement"})


class How(StrEnum):
    """How a measure was found, strongest first."""

    COUNTED = "counted"
    PART_OF = "part of"
    CHANGED = "changed"
    SUBJECT = "subject"
    NEAR = "near"
    LABEL = "label"
    BRACKET = "bracket"
    TOPIC = "topic"
    WEAK = "weak"
    NONE = "none"


class Bound(NamedTuple):
    """A measure and how it was found; `own` is False for one carried over from what was said before."""

    measure: str | None
    how: How

    @property
    def own(self) -> bool:
        """Whether the number's own clause names the measure."""
        return self.how not in (How.TOPIC, How.WEAK, How.NONE)


def bind(tokens: Sequence[Token], first: int, last: int, change: Change | None, topic: str | None) -> Bound:
    """Bind the number at tokens `[first, last)`; `topic` is what was measured last."""
    if change:
        return _firm(_changed(tokens, first, last, change), topic) or _firm(_subject(tokens, first), topic) or _fallback(topic)
    return (
        _part_of(tokens, last, topic)
        or _statistic(tokens, first)
        or _counted(tokens, last)
        or _pronominal(tokens, first, last, topic)
        or _bracket(tokens, first)
        or _label(tokens, first, last)
        or _firm(_subject(tokens, first), topic)
        or _predicate(tokens, last, topic)
        or _fallback(topic)
    )


def _firm(bound: Bound | None, topic: str | None) -> Bound | None:
    """A weak subject gives way to the topic."""
    return None if bound and bound.how is How.WEAK and topic else bound


def _fallback(topic: str | None) -> Bound:
    return Bound(topic, How.TOPIC) if topic else Bound(None, How.NONE)


def _counted(tokens: Sequence[Token], last: int) -> Bound | None:
    """'45 arrest warrants', '67% compliance', '100 new calls to Solace'."""
    phrase = right_phrase(tokens, last)
    if phrase is None or phrase.label.split()[-1].lower() in _FALSE_HEADS:
        return None
    extra = complement(tokens, phrase.last) if len(phrase.label.split()) <= 2 else ""
    return Bound(f"{phrase.label} {_beyond(tokens, phrase.last)}{extra}".strip(), How.COUNTED)


def _beyond(tokens: Sequence[Token], index: int) -> str:
    """'(32 constables) over strength', '(12 officers) below establishment'."""
    pair = [t.low for t in tokens[index : index + 2]]
    return " ".join(pair) if len(pair) == 2 and pair[0] in _SIDES and pair[1] in _LINES else ""


def _part_of(tokens: Sequence[Token], last: int, topic: str | None) -> Bound | None:
    """'30% of the sentence', '2% of domestic abuse victims', '9 of these were alcohol-related'."""
    if last >= len(tokens) or tokens[last].low != "of":
        return None
    position = last + 1
    while position < len(tokens) and tokens[position].part in (Part.DETERMINER, Part.NUMBER, Part.AUXILIARY):
        if tokens[position].low in _POINTERS and not _names(tokens, position + 1):
            break
        position += 1
    phrase = right_phrase(tokens, position)
    if phrase is None:
        return _predicate(tokens, position + 1, topic) or _fallback(topic)
    extra = complement(tokens, phrase.last)
    return Bound(f"{phrase.label} {extra}".strip(), How.PART_OF)


def _names(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].part in NAMING


def _statistic(tokens: Sequence[Token], first: int) -> Bound | None:
    """'the average caseload was 21 children': a named statistic is the measure, and the noun only its unit."""
    end = first
    while end > 0 and (tokens[end - 1].part is Part.AUXILIARY or tokens[end - 1].low in ("at", "of", "no", "more", "than", "stood", "about", "around", "approximately", "now", "currently", "over", "under")):
        end -= 1
    region = left_region(tokens, end) if end < first else []
    label = label_of(region) if any(t.low in _STATISTICS for t in region) else None
    return Bound(label, How.SUBJECT) if label else None


def _pronominal(tokens: Sequence[Token], first: int, last: int, topic: str | None) -> Bound | None:
    """'..., two were known to the service': a number that stands for the things named before it."""
    starts = first == 0 or tokens[first - 1].part in (Part.MARK, Part.CONJUNCTION, Part.RELATIVE) or tokens[first - 1].low in ("of", "only", "just")
    if last < len(tokens) and tokens[last].text == "(":
        last = next((i + 1 for i in range(last, len(tokens)) if tokens[i].text == ")"), last)
    if not starts or last >= len(tokens) or tokens[last].part is not Part.AUXILIARY or (first and tokens[first - 1].text in "(:-–"):
        return None
    return _predicate(tokens, last, topic or _named_before(tokens, first))


def _predicate(tokens: Sequence[Token], last: int, topic: str | None) -> Bound | None:
    """'of which 35% were related to alcohol': what was counted before, narrowed by what is said of the part."""
    position = last
    while position < len(tokens) and tokens[position].part in (Part.AUXILIARY, Part.ADVERB, Part.RELATIVE):
        position += 1
    if position == last or position >= len(tokens) or not topic:
        return None
    token = tokens[position]
    if token.part is Part.PARTICIPLE:
        narrowing = complement(tokens, position + 1)
        return Bound(f"{topic} {token.text} {narrowing}".strip(), How.PART_OF)
    phrase = right_phrase(tokens, position)
    return Bound(f"{topic} {phrase.label}", How.PART_OF) if phrase else None


def _changed(tokens: Sequence[Token], first: int, last: int, change: Change) -> Bound | None:
    """'an 8% rise in burglary', 'a burglary reduction of 5%', '12 fewer victims', 'a fall in violence of 3%'."""
    inside = [i for i, t in enumerate(tokens) if change.end <= t.start and i < first]
    found = _first_in(tokens, inside[0], first) if inside and change.by_noun else None
    after = _after_change(tokens, last, change)
    label = found or after or (_modifier(tokens, change, last) if change.by_noun else None)
    return Bound(label, How.CHANGED) if label else None


def _first_in(tokens: Sequence[Token], start: int, stop: int) -> str | None:
    """The phrase after the first 'in', 'for' or 'to' between two places."""
    for index in range(start, min(stop, len(tokens) - 1)):
        if tokens[index].low in _IN and tokens[index].low != "of":
            return _phrase_after(tokens, index)
    return None


def _phrase_after(tokens: Sequence[Token], index: int) -> str | None:
    position = index + 1
    while position < len(tokens) and tokens[position].part in (Part.DETERMINER, Part.GENERIC):
        position += 1
        if position < len(tokens) and tokens[position].low == "of":
            position += 1
    phrase = right_phrase(tokens, position)
    if phrase is None or _is_place(tokens[phrase.first : phrase.last]):
        return None
    extra = complement(tokens, phrase.last) if len(phrase.label.split()) <= 1 else ""
    return f"{phrase.label} {extra}".strip()


def _is_place(words: Sequence[Token]) -> bool:
    """Whether every word of a phrase is capitalised, as places are: 'in Windsor East', 'in the Division'."""
    return all(t.text[0].isupper() for t in words if t.part in NAMING)


def _after_change(tokens: Sequence[Token], last: int, change: Change) -> str | None:
    """The phrase after the number: directly for '12 fewer victims', after 'in' for 'a 12% drop in robbery'."""
    position = last
    while position < len(tokens) and tokens[position].end <= change.end:
        position += 1
    if change.start >= tokens[last - 1].end and not change.by_noun:
        phrase = right_phrase(tokens, position)
        if phrase:
            return phrase.label
    for index in range(position, min(position + _REACH // 2, len(tokens) - 1)):
        token = tokens[index]
        if token.low in _IN and (label := _phrase_after(tokens, index)):
            return label
        if token.part in (Part.MARK, Part.RELATIVE, Part.NUMBER) or token.low in ("on", "from", "compared", "against", "and", "but"):
            return None
    return None


def _modifier(tokens: Sequence[Token], change: Change, last: int) -> str | None:
    """The words before a change noun in its own phrase: 'burglary reduction', '5% crime increase'."""
    at = next((i for i, t in enumerate(tokens) if t.start >= change.start), None)
    if at is None:
        return None
    start = at
    while start > 0 and start != last and tokens[start - 1].part in (Part.NOUN, Part.PARTICIPLE):
        start -= 1
    words = [t for t in tokens[start:at] if t.part is Part.NOUN]
    plain = [t.text for t in words if t.low not in ("slight", "significant", "sharp", "small", "large", "further", "overall", "big", "year-on-year")]
    return " ".join(plain) or None


def _bracket(tokens: Sequence[Token], first: int) -> Bound | None:
    """'women (24)', 'other vehicles (58%)'."""
    if first < 2 or tokens[first - 1].text not in "([":
        return None
    label = label_of(left_region(tokens, first - 1))
    return Bound(label, How.BRACKET) if label else None


def _label(tokens: Sequence[Token], first: int, last: int) -> Bound | None:
    """'burglary of a business, 1;' and 'Drivers deceased: 6' and 'Robbery - 12'."""
    if first == 0 or tokens[first - 1].text not in ",:-–—=":
        return None
    ends = last >= len(tokens) or tokens[last].text in ";,.()|" or tokens[last].low in ("and", "compared", "against")
    if tokens[first - 1].text == "," and not ends:
        return None
    start = first - 1
    while start > 0 and tokens[start - 1].text not in ";:.•·" and tokens[start - 1].part is not Part.NUMBER and tokens[start - 1].part is not Part.AUXILIARY:
        start -= 1
    while start < first and tokens[start].text in ";:,.•·-–*()" or tokens[start].low in ("and", "with"):
        start += 1
    label = label_of(tokens[start : first - 1])
    return Bound(label, How.LABEL) if label else None


def _subject(tokens: Sequence[Token], first: int) -> Bound | None:
    """The subject of the clause: 'motor vehicle theft was around 8% down', 'the rate of detection stood at 12%'."""
    end = first
    while end > 0 and first - end < _REACH and (_is_link(tokens, end - 1) or tokens[end - 1].text == ")"):
        end = _before_bracket(tokens, end) if tokens[end - 1].text == ")" else end - 1
    label = None
    if end > 0 and tokens[end - 1].part is not Part.PRONOUN:
        region = left_region(tokens, end)
        label = label_of(region)
        if label is None and end - len(region) > 0:
            label = _before_relative(tokens, end - len(region))
        if _points_back(region):
            return None
    if label and (is_measured(label) or find_terms(label)):
        return Bound(label, How.SUBJECT)
    named = _named_before(tokens, first)
    if named:
        return Bound(named, How.NEAR)
    return Bound(label, How.WEAK) if label else None


def _before_bracket(tokens: Sequence[Token], end: int) -> int:
    """Where the bracket that closes before `end` opens: 'children (aged 0-17) was 32.9'."""
    start = end - 1
    while start > 0 and tokens[start].text != "(":
        start -= 1
    return start


def _points_back(region: Sequence[Token]) -> bool:
    """'This risk will reduce to 40%': a demonstrative with one noun stands for what was measured last."""
    return len(region) == 2 and region[0].low in ("this", "these", "that", "those")


def _named_before(tokens: Sequence[Token], first: int) -> str | None:
    """The nearest phrase to the left in the sentence that names something boards count."""
    position = first
    while position > 0:
        position -= 1
        if tokens[position].part is not Part.NOUN:
            continue
        region = left_region(tokens, position + 1)
        label = label_of(region)
        if label and (is_measured(label) or find_terms(label)):
            return label
        position -= max(len(region) - 1, 0)
    return None


def _is_link(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.part is Part.GENERIC:
        return at == 0 or tokens[at - 1].part not in (Part.NOUN, Part.PARTICIPLE)
    if token.part in (Part.PARTICIPLE, Part.MODIFIER):
        return True
    if token.part is Part.RELATIVE:
        return token.low != "that" or tokens[at - 1].part is Part.NOUN or tokens[at + 1].part is Part.TIME
    return token.part in _LINKS or token.text in ",("


def _before_relative(tokens: Sequence[Token], end: int) -> str | None:
    if end < 2 or tokens[end - 1].low not in ("which", "that", "who"):
        return None
    stop = end - 2 if tokens[end - 2].text == "," else end - 1
    return label_of(left_region(tokens, stop))


def bind_duration(tokens: Sequence[Token], first: int, last: int) -> Bound:
    """What a length of time is of: 'a capacity of 68 hours', 'contact the customer within 48 hours'."""
    after = _unit_end(tokens, last)
    if after < len(tokens) and tokens[after].low == "of" and (phrase := right_phrase(tokens, after + 1)):
        return Bound(phrase.label, How.PART_OF)
    if first and tokens[first - 1].low in ("within", "inside", "in", "under", "of", "to", "than", "at", "from", "over"):
        spent = _spent(tokens, first - 1)
        if spent:
            return Bound(spent, How.SUBJECT)
    phrase = right_phrase(tokens, after)
    if phrase:
        return Bound(phrase.label, How.COUNTED)
    return _subject(tokens, first) or _bracket(tokens, first) or Bound(None, How.NONE)


def _unit_end(tokens: Sequence[Token], last: int) -> int:
    """The index after the unit words: 'hours', 'working days'."""
    position = last
    while position < len(tokens) and (tokens[position].part is Part.TIME or tokens[position].low in ("working", "-", "hrs", "mins", "seconds", "secs", "consecutive", "calendar")):
        position += 1
    return position


def _spent(tokens: Sequence[Token], end: int) -> str | None:
    """The clause that is done in the time: 'time to contact the customer'; a plain noun phrase stays as it is."""
    start = end
    while start > 0 and tokens[start - 1].part not in (Part.MARK, Part.RELATIVE, Part.CONJUNCTION, Part.PRONOUN, Part.NUMBER) and end - start < _REACH:
        start -= 1
    words = [t for t in tokens[start:end] if t.part in NAMING or t.part is Part.VERB]
    if not words:
        return None
    if tokens[end].low == "of" or any(t.part is Part.GENERIC and t.low == "average" for t in tokens[start:end]):
        return label_of(_head_phrase(tokens, end))
    return "time to " + " ".join(t.text for t in words[-4:])


def _head_phrase(tokens: Sequence[Token], end: int) -> Sequence[Token]:
    """The words of one noun phrase that end before `end`, without what it stands in."""
    start = end
    while start > 0 and tokens[start - 1].part in NAMING:
        start -= 1
    return tokens[start:end]


def bind_amount(tokens: Sequence[Token], first: int, last: int, change: Change | None, topic: str | None) -> Bound:
    """What money is for or of: '£40,000 worth of security measures', 'a grant of £5,000 for training'."""
    if first and tokens[first - 1].low in ("of", "is", "was", "were", "at", "to", "totalled", "totalling", "from", "about", "cost", "costs", "by", "around", "over", "approximately"):
        named = _subject(tokens, first)
        if named:
            return named
    position = last
    while position < len(tokens) and tokens[position].low in ("million", "k", "m", "worth", "of", "in", "for", "to", "towards", "from", "on", "the", "a", "an", "per", "each"):
        position += 1
    phrase = right_phrase(tokens, position)
    if phrase:
        extra = complement(tokens, phrase.last) if len(phrase.label.split()) <= 2 else ""
        return Bound(f"{phrase.label} {extra}".strip(), How.COUNTED)
    return _bracket(tokens, first) or _label(tokens, first, last) or _subject(tokens, first) or _fallback(topic)
