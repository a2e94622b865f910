"""Noun phrases of a tokenized sentence: to the right of a number, to its left, and labels of lists."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import dropwhile, takewhile
from typing import NamedTuple, cast

from extract.cues import cue_words
from extract.phrasal import verb_end
from extract.tokens import NAMING, VERBS, Part, Token, after_aside, is_plural, next_is

# Words listed as verbs that are nouns right after a number or an adjective.
_NOMINAL = cue_words("noun_or_verb")
_COMPLEMENTS = cue_words("narrowing_preposition")
_PLACES = cue_words("place_or_time_preposition")
_SKIPPED = cue_words("empty_modifier")
# What somebody says is no part of what he says it of: 'the Chair (asked) why burglaries rose'.
_SAYING = cue_words("ask_verb") | cue_words("comment_verb")
_DOING = (Part.PARTICIPLE, Part.VERB, Part.MODIFIER, Part.ADVERB)
_LOOSE_ENDS = frozenset({Part.PREPOSITION, Part.CONJUNCTION, Part.DETERMINER, Part.ADVERB})
_CUT_ENDS = frozenset({Part.PREPOSITION, Part.DETERMINER, Part.CONJUNCTION})
_HEADS = frozenset({Part.NOUN, Part.GENERIC, Part.PARTICIPLE})
_PLAIN = frozenset({Part.NOUN, Part.MODIFIER})
_AFTER_MODIFIER = frozenset({Part.NOUN, Part.GENERIC, Part.MODIFIER})
_BRACKETS = frozenset("()")
_UNSAID = frozenset({Part.MARK, Part.DETERMINER})
# What belongs to a noun phrase and to those that its prepositions add, whatever stands beside it.
_OF_REGION = _PLAIN | {Part.GENERIC, Part.DETERMINER, Part.PREPOSITION, Part.TIME}
_MAY_BELONG = frozenset({Part.PARTICIPLE, Part.CONJUNCTION, Part.VERB, Part.MARK})
_BEFORE_NOMINAL = frozenset({Part.NOUN, Part.DETERMINER, Part.PREPOSITION, Part.PARTICIPLE})
_AFTER_PARTICIPLE = NAMING | {Part.PREPOSITION}
# To look a member up in its class takes longer than all else that is asked of a word.
_NAMED_PARTS = frozenset({Part.ADVERB, Part.MODIFIER})
_NOUN, _GENERIC, _VERB, _PARTICIPLE = Part.NOUN, Part.GENERIC, Part.VERB, Part.PARTICIPLE
_TIME, _ADVERB, _DETERMINER, _PREPOSITION = Part.TIME, Part.ADVERB, Part.DETERMINER, Part.PREPOSITION


class Phrase(NamedTuple):
    """A label and the indices `[first, last)` of its tokens."""

    label: str
    first: int
    last: int


# Makes a phrase of its fields in a third of the time that its class takes.
_phrase = cast("Callable[[tuple[str, int, int]], Phrase]", partial(tuple.__new__, Phrase))


def right_phrase(tokens: Sequence[Token], index: int) -> Phrase | None:
    """Return the noun phrase that starts at `index`, right after a number: 'incidents of fraud'."""
    first = index
    while first < len(tokens) and tokens[first].low in _SKIPPED:
        first += 1
    words: list[Token] = []
    position = first
    while position < len(tokens) and (taken := _take(tokens, position, words)):
        words += [t for t in tokens[position : position + taken] if t.part not in _UNSAID]
        position += taken
    while words and words[-1].part in _LOOSE_ENDS:
        words.pop()
    return _phrase((_join(words), first, position)) if any(map(_can_head, words)) else None


def _can_head(token: Token) -> bool:
    return token.part in _HEADS or token.low in _NOMINAL


def _take(tokens: Sequence[Token], at: int, words: list[Token]) -> int:
    """How many tokens from `at` still belong to the phrase, 0 at its end."""
    token = tokens[at]
    part, low = token.part, token.low
    plural = bool(words) and is_plural(words[-1].low)
    if part in _PLAIN:
        return 0 if plural and (part is not _NOUN or _is_action(token)) else 1
    following = tokens[at + 1].part if at + 1 < len(tokens) else None
    if (part is _VERB or part is _TIME) and low in _NOMINAL:
        return 0 if plural else 1
    if part is _GENERIC:
        return int(bool(words) or following is _NOUN)
    if part is _PARTICIPLE or part is _TIME:
        return int(not plural and following in _AFTER_MODIFIER)
    if part is _ADVERB:
        joins = low == "only" and following is _NOUN
        return int(joins if words else low.endswith("ly"))
    return _take_link(tokens, at, words)


def _take_link(tokens: Sequence[Token], at: int, words: list[Token]) -> int:
    """How many tokens a link inside a phrase takes: 'of the', 'and', an acronym in brackets."""
    token = tokens[at]
    if not words or at + 1 >= len(tokens):
        return 0
    following = tokens[at + 1]
    if token.low == "of" and sum(w.low == "of" for w in words) < 2:
        step = 2 if following.part is _DETERMINER else 1
        return step if _names(tokens, at + step) else 0
    if token.part is _PREPOSITION and words[-1].text[0].isupper() and following.text[0].isupper():
        return int(token.low in ("by", "for", "against"))  # 'Payment by Results', 'Action for Children'
    if token.low in ("and", "&") and following.part in _NAMED_PARTS and _is_named_so(tokens, at, words[-1]):
        return 2  # 'Safe and Well visits'
    if token.low in ("and", "&", "or") and following.part is _NOUN:
        beyond = tokens[at + 2].part if at + 2 < len(tokens) else Part.MARK
        return int(beyond not in (Part.AUXILIARY, Part.VERB, Part.NUMBER) or is_plural(following.low))
    acronym = token.text == "(" and following.text.isupper() and following.part is _NOUN
    return 3 if acronym and next_is(tokens, at + 2, ")") else 0


def _is_named_so(tokens: Sequence[Token], at: int, before: Token) -> bool:
    """Whether 'and' joins two words with capitals before a noun."""
    capital = before.text[0].isupper() and tokens[at + 1].text[0].isupper()
    return capital and _names(tokens, at + 2)


def _names(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].part in NAMING


def _is_action(token: Token) -> bool:
    return token.low.endswith("ing") and len(token.low) > 5


def complement(tokens: Sequence[Token], index: int) -> str:
    """Return what follows a short phrase and narrows it: '(calls) to Solace', '(people) stopped', or ''."""
    if next_is(tokens, index, ")"):
        index += 1  # '24% (292 clients) were known to ...'
    index = position = after_aside(tokens, index)
    while position < len(tokens) and tokens[position].part in (Part.AUXILIARY, Part.ADVERB):
        position += 1
    if position >= len(tokens):
        return ""
    token = tokens[position]
    done = token.part is Part.PARTICIPLE or (token.part is Part.VERB and position > index)
    if done or (token.part is Part.NOUN and _is_action(token) and position == index):
        end = verb_end(tokens, position)
        return f"{_join(tokens[position:end])} {_narrowing(tokens, end)}".strip()
    if token.low in ("that", "who", "which"):
        return _relative(tokens, position + 1)
    return _narrowing(tokens, position) if position == index else ""


def _relative(tokens: Sequence[Token], position: int) -> str:
    """Read '(projects) that are run weekly' as 'run weekly'."""
    while position < len(tokens) and tokens[position].part is Part.AUXILIARY:
        position += 1
    doing = list(takewhile(lambda token: token.part in _DOING, tokens[position : position + 2]))
    last = position + len(doing) - 1
    left = tokens[last + 1 : verb_end(tokens, last)] if doing and doing[-1].part in VERBS else ()
    return _join([*doing, *left])


def _narrowing(tokens: Sequence[Token], position: int) -> str:
    start = _complement_start(tokens, position)
    phrase = right_phrase(tokens, start) if start else None
    if phrase is None or len(phrase.label.split()) > 4:
        return ""
    link = tokens[position].low
    return f"{'for' if link == 'in' else link} {phrase.label}"


def _complement_start(tokens: Sequence[Token], position: int) -> int:
    """Return where the phrase of 'to ...', 'in relation to ...' starts; 0 if it does not narrow."""
    words = [t.low for t in tokens[position : position + 3]]
    if words in (["in", "relation", "to"], ["in", "respect", "of"], ["in", "connection", "with"]):
        start = position + 3
    elif words and words[0] in _COMPLEMENTS and not (words[0] == "with" and words[1:2] in (["a"], ["an"])):
        start = position + 1
    else:
        return 0
    while start < len(tokens) and tokens[start].part is Part.DETERMINER:
        start += 1
    return start if start < len(tokens) and tokens[start].part in NAMING else 0


def left_region(tokens: Sequence[Token], end: int) -> list[Token]:
    """Return the tokens of the noun phrase, with its prepositional phrases, that ends before index `end`."""
    first = end
    while first > 0 and (
        (part := tokens[first - 1].part) in _OF_REGION
        or (part in _MAY_BELONG and _belongs(tokens, first - 1))
    ):
        first -= 1
    return list(tokens[first:end])


def _belongs(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word belongs to a noun phrase because of those beside it."""
    token = tokens[at]
    before = tokens[at - 1].part if at else None
    following = tokens[at + 1].part if at + 1 < len(tokens) else None
    if token.part is _PARTICIPLE:
        return (
            token.low not in _SAYING
            and following in _AFTER_PARTICIPLE
            and before not in (Part.AUXILIARY, Part.ADVERB)
        )
    if token.low in ("and", "&", "or"):
        return before is _NOUN and following in NAMING and not _counted_before(tokens, at)
    if token.part is _VERB and token.low in _NOMINAL:
        opens = before in (None, Part.MARK) and following is _PREPOSITION and token.low[-1] == "s"
        return opens or before in _BEFORE_NOMINAL  # 'Reports to the police'
    return token.text in "()" and _acronym(tokens, at)


def _counted_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether the phrase before an 'and' has another number: 'down 17% in burglaries and assaults'."""
    for token in reversed(tokens[max(0, at - 6) : at]):
        if token.part in (Part.MARK, Part.VERB, Part.AUXILIARY) and token.text not in "%()":
            return False
        if token.part is Part.NUMBER:
            return True
    return False


def _acronym(tokens: Sequence[Token], at: int) -> bool:
    middle = at - 1 if tokens[at].text == ")" else at + 1
    if not 0 < middle < len(tokens) - 1 or not tokens[middle].text.isupper():
        return False
    return tokens[middle - 1].text == "(" and tokens[middle + 1].text == ")"


def label_of(region: Sequence[Token]) -> str | None:
    """Return the label in a region: its first noun phrase without place, time and empty words, or None."""
    if len(region) == 1:
        return region[0].text if region[0].part is _NOUN and region[0].low not in _PLACES else None
    words = _after_time(_after_adverbial(_without_brackets(region)))
    start = next((i for i, t in enumerate(words) if t.part in NAMING or t.low in _NOMINAL), None)
    if start is None:
        return None
    kept = [t for t in _without_generic(_cut(words[start:])) if t.part is not _DETERMINER]
    parts = [t.part for t in kept]
    return _join(kept) if _NOUN in parts or (_PARTICIPLE in parts and len(kept) > 1) else None


def _without_generic(words: list[Token]) -> list[Token]:
    """Return what a generic word is of: 'the number of the referrals' is 'referrals'."""
    while len(words) > 2 and words[0].part is _GENERIC and words[1].low in ("of", "in"):
        words = list(dropwhile(lambda token: token.part is Part.DETERMINER, words[2:]))
    return words


def _without_brackets(region: Sequence[Token]) -> Sequence[Token]:
    if not any(token.text in _BRACKETS for token in region):
        return region
    words: list[Token] = []
    depth = 0
    for token in region:
        depth += (token.text == "(") - (token.text == ")")
        if depth == 0 and token.text != ")":
            words.append(token)
    return words


def _after_adverbial(words: Sequence[Token]) -> Sequence[Token]:
    """Return a region without a leading 'in the north of the borough', if a phrase follows it."""
    if not words or words[0].part is not _PREPOSITION:
        return words
    for index in range(2, len(words)):
        if words[index].part is _DETERMINER and words[index - 1].part is not _PREPOSITION:
            return words[index:]
    return words[1:]


def _after_time(words: Sequence[Token]) -> Sequence[Token]:
    """Return a region without a leading time: '(the same period last year) crime overall'."""
    first = 0
    for index, token in enumerate(words):
        if token.part in _HEADS:
            break
        first = index + 1 if token.part is _TIME else first
    return words[first:]


def _cut(words: Sequence[Token]) -> list[Token]:
    """Return the words up to a preposition of place or time, or up to the third preposition."""
    kept: list[Token] = []
    links = 0
    for token in words:
        part = token.part
        if (part is _TIME and _ends_with_link(kept)) or token.low in _PLACES:
            break
        links += part is _PREPOSITION
        if links > 2:
            break
        kept.append(token)
    while kept and kept[-1].part in _CUT_ENDS:
        kept.pop()
    return kept


def _ends_with_link(kept: Sequence[Token]) -> bool:
    """Whether words end with a preposition, or with one and its article: '(offences) for the'."""
    end = len(kept) - (bool(kept) and kept[-1].part is _DETERMINER)
    return end > 0 and kept[end - 1].part is _PREPOSITION


def _join(words: Sequence[Token]) -> str:
    return " ".join([t.text for t in words])
