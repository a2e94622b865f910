"""What money is for and what a length of time is of."""

from collections.abc import Sequence

from extract.binding import bind_bracket, bind_label
from extract.bound import Bound, How, fall_back, join
from extract.cues import cue_words
from extract.nouns import complement, label_of, right_phrase
from extract.phrasal import verb_end
from extract.subject import REACH, find_subject
from extract.time_taken import time_taken
from extract.tokens import NAMING, VERBS, Part, Token, next_is

# Before a length of time: what is said there is done within it.
_BEFORE_TIME = frozenset({"within", "inside", "in", "under", "of", "to", "than", "at", "from", "over"})
# Before an amount: its subject stands to the left.
_BEFORE_MONEY = cue_words("before_money")
# Between an amount and what it is for.
_AFTER_MONEY = cue_words("after_money")
_INTENDING = cue_words("intending_verb")
_LIMITS = frozenset({"within", "inside", "in", "under"})
_UNIT_WORDS = frozenset({"working", "-", "hrs", "mins", "seconds", "secs", "consecutive", "calendar"})
_CLAUSE_ENDS = (Part.MARK, Part.RELATIVE, Part.CONJUNCTION, Part.PRONOUN, Part.NUMBER)
_LONGEST = 4
# Between a verb and its subject.
_BESIDE_VERB = frozenset({Part.AUXILIARY, Part.ADVERB})
# What those verbs do whose endings do not tell it.
_DOING = {
    "began": "beginning",
    "begun": "beginning",
    "came": "coming",
    "gave": "giving",
    "got": "getting",
    "left": "leaving",
    "made": "making",
    "met": "meeting",
    "saw": "seeing",
    "sent": "sending",
    "took": "taking",
    "went": "going",
}


def bind_duration(tokens: Sequence[Token], first: int, last: int) -> Bound:
    """Return what a length of time is of: 'a capacity of 68 hours', 'contact victims within 48 hours'."""
    after = _unit_end(tokens, last)
    taken = time_taken(tokens, first, after)
    if taken:
        return Bound(taken, How.COUNTED)
    if next_is(tokens, after, "of") and (phrase := right_phrase(tokens, after + 1)):
        return Bound(phrase.label, How.PART_OF)
    if next_is(tokens, after, "lost"):
        return Bound(_lost(tokens, first, after), How.COUNTED)
    if first and tokens[first - 1].low in _BEFORE_TIME and (spent := _spent(tokens, first - 1)):
        return Bound(spent, How.SUBJECT)
    phrase = right_phrase(tokens, after)
    if phrase:
        return Bound(phrase.label, How.COUNTED)
    return find_subject(tokens, first) or bind_bracket(tokens, first) or Bound(None, How.NONE)


def _lost(tokens: Sequence[Token], first: int, after: int) -> str:
    """Name time that is lost, by whom and for each of whom: 'Control days lost per person'."""
    subject = find_subject(tokens, first)
    each = tokens[after + 2].text if next_is(tokens, after + 1, "per") and after + 2 < len(tokens) else ""
    lost = f"{tokens[after - 1].text} lost{each and ' per '}{each}"
    return join(subject.measure or "", lost) if subject else lost


def _unit_end(tokens: Sequence[Token], last: int) -> int:
    """Return the index after the unit words: 'hours', 'working days'."""
    position = last
    while position < len(tokens) and (
        tokens[position].part is Part.TIME or tokens[position].low in _UNIT_WORDS
    ):
        position += 1
    return position


def _spent(tokens: Sequence[Token], end: int) -> str | None:
    """Return what is done in the time: 'time to contact the customer'; a plain noun phrase stays as it is."""
    start = end
    while start > 0 and tokens[start - 1].part not in _CLAUSE_ENDS and end - start < REACH:
        start -= 1
    clause = tokens[start:end]
    intended = _intended(clause)
    words = _words_of(intended or clause)
    if not words:
        return None
    averaged = any(t.part is Part.GENERIC and t.low == "average" for t in clause)
    if tokens[end].low not in _LIMITS or averaged:
        return label_of(_head_phrase(tokens, end))
    done = None if intended else _done_in(clause)
    return f"time to {done or ' '.join(words[-_LONGEST:])}"


def _words_of(clause: Sequence[Token]) -> list[str]:
    """Return the words of a clause that name something or say what is done."""
    return [token.text for token in clause if token.part in NAMING or token.part is Part.VERB]


def _intended(clause: Sequence[Token]) -> Sequence[Token]:
    """Return what somebody means to do: 'reply' of 'the team aims to reply'; nothing where none is told."""
    for at in range(len(clause) - 2, 0, -1):
        if clause[at].low == "to" and clause[at - 1].low in _INTENDING:
            return clause[at + 1 :]
    return ()


def _done_in(clause: Sequence[Token]) -> str | None:
    """Say what was done as a thing that takes time: 'calls being answered', 'beginning treatment'."""
    verbs = [at for at, token in enumerate(clause) if token.part in VERBS and not _describes(clause, at)]
    if not verbs:
        return None
    at = verbs[-1]
    end = verb_end(clause, at)
    subject = at
    while subject and clause[subject - 1].part in _BESIDE_VERB:
        subject -= 1
    named = _words_of(_head_phrase(clause, subject))[-_LONGEST:]
    verb = [token.text for token in clause[at:end]]
    if named and subject < at and clause[at - 1].part in _BESIDE_VERB:
        return " ".join((*named, "being", *verb))
    doing = _doing(clause[at].low)
    what = _words_of(clause[end:])[-_LONGEST:]
    return " ".join((*(() if what else named), doing, *verb[1:], *what)) if doing else None


def _describes(clause: Sequence[Token], at: int) -> bool:
    """Whether a participle stands before what it describes: 'recorded crime'."""
    return clause[at].part is Part.PARTICIPLE and at + 1 < len(clause) and clause[at + 1].part is Part.NOUN


def _doing(low: str) -> str | None:
    """Return the form of a verb that names what is done, None where its ending does not tell it."""
    if low in _DOING:
        return _DOING[low]
    if low.endswith("ied"):
        return f"{low[:-3]}ying"
    return f"{low[:-2]}ing" if low.endswith("ed") else None


def _head_phrase(tokens: Sequence[Token], end: int) -> Sequence[Token]:
    """Return the words of the one noun phrase that ends before `end`, without what it stands in."""
    start = end
    while start > 0 and tokens[start - 1].part in NAMING:
        start -= 1
    return tokens[start:end]


def bind_amount(tokens: Sequence[Token], first: int, last: int, topic: str | None) -> Bound:
    """Return what money is for: '£40,000 worth of security measures', 'a grant of £5,000 for training'."""
    if first and tokens[first - 1].low in _BEFORE_MONEY and (named := find_subject(tokens, first)):
        return named
    position = last
    while position < len(tokens) and tokens[position].low in _AFTER_MONEY:
        position += 1
    phrase = right_phrase(tokens, position)
    if phrase:
        extra = complement(tokens, phrase.last) if len(phrase.label.split()) <= 2 else ""
        return Bound(join(phrase.label, extra), How.COUNTED)
    bound = bind_bracket(tokens, first) or bind_label(tokens, first, last) or find_subject(tokens, first)
    return bound or fall_back(topic)
