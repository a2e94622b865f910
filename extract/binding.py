"""What a number measures: the noun phrase it counts, what rose or fell, the label before it, or the topic.

Each way of binding is one function; the first that finds a phrase wins, and says how.
"""

from collections.abc import Sequence

from extract.bound import Bound, How, fall_back, join
from extract.change_measure import changed_measure
from extract.cues import cue_words
from extract.nouns import complement, label_of, left_region, right_phrase
from extract.rules.change import Change
from extract.subject import find_subject, named_before
from extract.tokens import NAMING, Part, Token, next_is

# Words between a statistic and its number: 'the average caseload stood at around 21'.
_BEFORE_VALUE = cue_words("before_value")
_POINTERS = frozenset({"which", "whom", "these", "those", "them", "that", "this", "it", "they"})
_SIDES = frozenset({"over", "under", "above", "below"})
_LINES = frozenset({"strength", "establishment", "capacity", "budget", "target", "complement"})
_HOLDERS = frozenset({"spaces", "places", "beds", "rooms", "capacity", "accommodation", "room", "units"})
_LABEL_MARKS = ",:-–—="
_DASHES = "-–—"
_OF_ENTRY = NAMING | {Part.PREPOSITION, Part.CONJUNCTION, Part.DETERMINER, Part.MARK}
_LONGEST_ENTRY = 9
_STATISTICS = cue_words("statistic")
_PEOPLE = cue_words("people_noun")
_CHANGE_NOUNS = cue_words("change_noun")
# A phrase of up to this many words takes what follows it: 'calls to Solace'.
_SHORT = 2


def bind(tokens: Sequence[Token], first: int, last: int, change: Change | None, topic: str | None) -> Bound:
    """Bind the number at tokens `[first, last)`; `topic` is what was measured last."""
    if change:
        return _changed(tokens, first, last, change, topic)
    return (
        _entry(tokens, first, last)
        or _part_of(tokens, last, topic)
        or _statistic(tokens, first)
        or _counted(tokens, last)
        or _pronominal(tokens, first, last, topic)
        or bind_bracket(tokens, first)
        or bind_label(tokens, first, last)
        or _firm_subject(tokens, first, topic)
        or _predicate(tokens, last, topic)
        or fall_back(topic)
    )


def _changed(tokens: Sequence[Token], first: int, last: int, change: Change, topic: str | None) -> Bound:
    """Bind a change: after 'robbery fell by 9% in ...' its subject goes first, else what the change names."""
    verbal = not change.by_noun and change.start < tokens[first].start
    subject = find_subject(tokens, first) if verbal else None
    if subject and subject.how is How.SUBJECT:
        return subject
    label = changed_measure(tokens, first, last, change)
    return Bound(label, How.CHANGED) if label else _subject_or_topic(tokens, first, topic)


def _entry(tokens: Sequence[Token], first: int, last: int) -> Bound | None:
    """Read an entry of a list that counts before it names: '7 – Violence', '2 - Road collisions (minor)'."""
    named = tokens[last + 1 : last + 2 + _LONGEST_ENTRY]
    if first or not named or tokens[last].text not in _DASHES or len(named) > _LONGEST_ENTRY:
        return None
    if named[0].part not in NAMING or any(token.part not in _OF_ENTRY for token in named):
        return None
    label = " ".join(token.text for token in named).rstrip(" ,.;")
    return Bound(label.replace("( ", "(").replace(" )", ")"), How.LABEL)


def _subject_or_topic(tokens: Sequence[Token], first: int, topic: str | None) -> Bound:
    return _firm_subject(tokens, first, topic) or fall_back(topic)


def _firm_subject(tokens: Sequence[Token], first: int, topic: str | None) -> Bound | None:
    """Return the subject of the clause; a weak one gives way to the topic."""
    bound = find_subject(tokens, first)
    return None if bound and bound.how is How.WEAK and topic else bound


def _part_of(tokens: Sequence[Token], last: int, topic: str | None) -> Bound | None:
    """Read '30% of the sentence', '2% of domestic abuse victims', '9 of these were alcohol-related'."""
    if not next_is(tokens, last, "of"):
        return None
    position = last + 1
    while position < len(tokens) and tokens[position].part in (Part.DETERMINER, Part.NUMBER, Part.AUXILIARY):
        if tokens[position].low in _POINTERS and not _names(tokens, position + 1):
            break
        position += 1
    phrase = right_phrase(tokens, position)
    if phrase is None:
        return _predicate(tokens, position + 1, topic) or _narrowed(tokens, position + 1, topic)
    short = len(phrase.label.split()) <= _SHORT
    extra = complement(tokens, phrase.last) or (_said_of(tokens, phrase.last) if short else "")
    return Bound(join(phrase.label, extra), How.PART_OF)


def _narrowed(tokens: Sequence[Token], index: int, topic: str | None) -> Bound:
    """Read '6 of these on long term absence', '4 of them from outside the town'."""
    extra = complement(tokens, index)
    return Bound(f"{topic} {extra}", How.PREDICATE) if topic and extra else fall_back(topic)


def _said_of(tokens: Sequence[Token], index: int) -> str:
    """Read what is said of a part: '(89% of clients) began treatment', '(58% of veterans) are over 65'."""
    position = index
    while position < len(tokens) and tokens[position].part in (Part.AUXILIARY, Part.ADVERB, Part.RELATIVE):
        position += 1
    if position >= len(tokens) or (position == index and tokens[position].part is not Part.VERB):
        return ""
    verb = tokens[position].text if tokens[position].part in (Part.VERB, Part.PREPOSITION) else ""
    start = position + bool(verb)
    while start < len(tokens) and tokens[start].part is Part.DETERMINER:
        start += 1
    phrase = right_phrase(tokens, start)
    return join(verb, phrase.label) if phrase else ""


def _names(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].part in NAMING


def _statistic(tokens: Sequence[Token], first: int) -> Bound | None:
    """Read 'the average caseload was 21 children': a named statistic, of which the noun is only the unit."""
    end = first
    while end > 0 and (tokens[end - 1].part is Part.AUXILIARY or tokens[end - 1].low in _BEFORE_VALUE):
        end -= 1
    region = left_region(tokens, end) if end < first else []
    label = label_of(region) if any(t.low in _STATISTICS for t in region) else None
    return Bound(label, How.SUBJECT) if label else None


def _counted(tokens: Sequence[Token], last: int) -> Bound | None:
    """Read '45 arrest warrants', '67% compliance', '100 new calls to Solace'."""
    phrase = right_phrase(tokens, _after_list(tokens, last))
    if phrase is None:
        return None
    words = phrase.label.split()
    if words[-1].lower() in _CHANGE_NOUNS:
        return None
    extra = complement(tokens, phrase.last) if len(words) <= _SHORT else ""
    if not extra and words[-1].lower() in _PEOPLE:
        extra = _done(tokens, phrase.last)
    label = join(_held(tokens, last), phrase.label, _beside_line(tokens, phrase.last), extra)
    return Bound(label, How.COUNTED)


def _done(tokens: Sequence[Token], index: int) -> str:
    """Return what people did: '(1,314 people) took part online', '(12 pupils) said no'."""
    if index >= len(tokens) or tokens[index].part is not Part.VERB:
        return ""
    phrase = right_phrase(tokens, index + 1)
    return join(tokens[index].text, phrase.label if phrase else "")


def _held(tokens: Sequence[Token], last: int) -> str:
    """Read what is held for the counted: 'refuge spaces for (18 women)'."""
    link = last - 2
    if link < 1 or tokens[link].low != "for" or tokens[link - 1].low not in _HOLDERS:
        return ""
    label = label_of(left_region(tokens, link))
    return f"{label} for" if label else ""


def _after_list(tokens: Sequence[Token], last: int) -> int:
    """Return where a shared noun starts: '45, 50 and 12 offences', '24% (292 clients)'."""
    position = last
    while position + 1 < len(tokens) and tokens[position + 1].part is Part.NUMBER:
        if tokens[position].text not in ",(/" and tokens[position].low not in ("and", "or"):
            return last
        position += 2
    return position


def _beside_line(tokens: Sequence[Token], index: int) -> str:
    """Read '(32 constables) over strength', '(12 officers) below establishment'."""
    pair = [t.low for t in tokens[index : index + 2]]
    return " ".join(pair) if len(pair) == 2 and pair[0] in _SIDES and pair[1] in _LINES else ""


def _pronominal(tokens: Sequence[Token], first: int, last: int, topic: str | None) -> Bound | None:
    """Read '..., two were known to the service': a number that stands for the things named before it."""
    if not _opens_clause(tokens, first):
        return None
    if last < len(tokens) and tokens[last].text == "(":
        last = next((i + 1 for i in range(last, len(tokens)) if tokens[i].text == ")"), last)
    if last >= len(tokens) or tokens[last].part not in (Part.AUXILIARY, Part.VERB):
        return None
    return _predicate(tokens, last, topic or named_before(tokens, first))


def _opens_clause(tokens: Sequence[Token], first: int) -> bool:
    if first == 0:
        return True
    before = tokens[first - 1]
    opens = before.part in (Part.MARK, Part.CONJUNCTION, Part.RELATIVE) or before.low in (
        "of",
        "only",
        "just",
    )
    return opens and before.text not in "(:-–"


def _predicate(tokens: Sequence[Token], last: int, topic: str | None) -> Bound | None:
    """Read 'of which 35% were related to alcohol': what was counted before, narrowed."""
    position = last
    while position < len(tokens) and tokens[position].part in (Part.AUXILIARY, Part.ADVERB, Part.RELATIVE):
        position += 1
    if position >= len(tokens) or not topic:
        return None
    token = tokens[position]
    if position == last and token.part is not Part.VERB:
        return None
    if token.part in (Part.PARTICIPLE, Part.VERB):
        return Bound(join(topic, token.text, complement(tokens, position + 1)), How.PREDICATE)
    phrase = right_phrase(tokens, position)
    return Bound(f"{topic} {phrase.label}", How.PREDICATE) if phrase else None


def bind_bracket(tokens: Sequence[Token], first: int) -> Bound | None:
    """Read a number in brackets after its measure: 'women (24)', 'other vehicles (58%)'."""
    if first < 2 or tokens[first - 1].text not in "([":
        return None
    label = label_of(left_region(tokens, first - 1))
    return Bound(label, How.BRACKET) if label else None


def bind_label(tokens: Sequence[Token], first: int, last: int) -> Bound | None:
    """Read a number after a label: 'burglary of a business, 1;', 'Drivers deceased: 6', 'Robbery - 12'."""
    if first == 0 or tokens[first - 1].text not in _LABEL_MARKS:
        return None
    if tokens[first - 1].text == "," and not _ends_entry(tokens, last):
        return None
    start = _label_start(tokens, first)
    label = label_of(tokens[start : first - 1])
    return Bound(label, How.LABEL) if label else None


def _ends_entry(tokens: Sequence[Token], last: int) -> bool:
    """Whether an entry of a list ends with its number: 'burglary of a business, 1;'."""
    if last >= len(tokens):
        return True
    return tokens[last].text in ";,.()|" or tokens[last].low in ("and", "compared", "against")


def _label_start(tokens: Sequence[Token], first: int) -> int:
    start = first - 1
    while start > 0 and not _ends_label(tokens[start - 1]):
        start -= 1
    while (start < first and tokens[start].text in ";:,.•·-–*()") or tokens[start].low in ("and", "with"):
        start += 1
    return start


def _ends_label(token: Token) -> bool:
    return token.text in ";:.•·" or token.part in (Part.NUMBER, Part.AUXILIARY)
