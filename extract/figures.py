"""Figures of a document: every number read in its clause or table row, with its time, theme and agency."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, lru_cache, partial
from itertools import compress
from operator import attrgetter
from typing import NamedTuple

from extract.agency_choice import AgencyChoice
from extract.agency_choice import Asked as Reported
from extract.attribution_agency import AgencyContext, find_voice
from extract.bound import How
from extract.bracketed import Brackets
from extract.confidence import confidence_of
from extract.draft import HEAD_AND_LABEL, Draft
from extract.head_times import time_of
from extract.label_units import in_units_of_labels
from extract.mentions import find_mentions
from extract.model import Document, Figure, Meeting, Period, Section, Sentence
from extract.periods import attach
from extract.prose import read_prose, sort_of
from extract.recall import Told
from extract.rows import read_rows
from extract.rules.starts import Starts
from extract.shared_units import last_told
from extract.spoken import Spoken, Terms, particular_trail, strong_trail
from extract.theme_terms import find_terms, is_particular, label_terms
from extract.themes import ThemeContext, Voice
from extract.themes_choice import Asked, choose_theme
from extract.themes_home import home_theme
from extract.themes_titles import head_terms
from extract.times import Times, as_period, collect_times, lasting
from extract.tokens import Token, tokenize
from extract.vocabulary import Basis, Confidence, Kind, PeriodBasis, SentenceKind, Status, Theme
from extract.words import fold

_CHANGES = frozenset({Kind.PERCENT_CHANGE, Kind.CHANGE})
_SHOUTED = re.compile(r"\b[A-Z]{4,}(?:\s[A-Z]{4,})+\b")
_LONGEST_MEASURE = 12
_start = attrgetter("start")
# Compared faster than looked up.
_HEADING, _TABLE, _TEXT = SentenceKind.HEADING, SentenceKind.TABLE, SentenceKind.PROSE
# Of the sentence before, so many characters are looked over for what a number counts.
_FURTHEST = 600


class Read(NamedTuple):
    """A sentence with the drafts of its numbers."""

    sentence: Sentence
    drafts: tuple[Draft, ...]


class _Around(NamedTuple):
    """What stands around the numbers of a sentence: its text, their spans in it, its times and its themes."""

    text: str
    tabled: bool
    numbers: Sequence[tuple[int, int]]
    times: Times
    said: Callable[[], Terms]
    themes: ThemeContext


def read_figures(
    document: Document,
    meeting: Meeting,
    sections: Sequence[Section],
    sentences: Sequence[Sentence],
    *,
    printed: str | None = None,
) -> tuple[Figure, ...]:
    """All figures of a document in the order of the text.

    `document` is the cleaned one, `printed` its text with the heads and feet of its pages.
    """
    spoken = Spoken(document.text, sections)
    read = list(_read_all(document, sections, sentences, spoken))
    if not any(item.drafts for item in read):
        return ()
    agencies = AgencyChoice(AgencyContext.of(document, meeting, sections, sentences, printed))
    numbers = [[_extent(draft, item.sentence) for draft in item.drafts] for item in read]
    times = collect_times(document, sentences, numbers, meeting.date)
    head = cache(partial(head_terms, document, meeting, sections))
    themes = _theme_contexts(spoken, read, head, home_theme(document, meeting))
    told = [item for item in read if item.drafts]
    texts = (document.text[item.sentence.start : item.sentence.end] for item in told)
    said = (partial(spoken.of, item.sentence) for item in told)
    tabled = (item.sentence.kind is _TABLE for item in told)
    surroundings = map(
        _Around, texts, tabled, compress(numbers, numbers), compress(times, numbers), said, themes
    )
    figures = (
        _figure(draft, item.sentence, around, agencies, meeting.date)
        for item, around in zip(told, surroundings, strict=True)
        for draft in item.drafts
    )
    return tuple(_marked(figure, document) for figure in figures) if document.ocr_pages else tuple(figures)


def _marked(figure: Figure, document: Document) -> Figure:
    """Mark a figure of a page that was recognised from a picture: its digits may be wrong."""
    if bisect_right(document.page_starts, figure.mention.start) not in document.ocr_pages:
        return figure
    return marked_ocr(figure)


def marked_ocr(figure: Figure) -> Figure:
    """Return a figure as one whose digits a scan may have misread."""
    mention = figure.mention._replace(rule=f"{figure.mention.rule} (OCR)")
    return figure._replace(mention=mention, confidence=Confidence.LOW)


def _extent(draft: Draft, sentence: Sentence) -> tuple[int, int]:
    """Return the span of a number within its sentence."""
    return draft.mention.start - sentence.start, draft.mention.end - sentence.start


def _read_all(
    document: Document, sections: Sequence[Section], sentences: Sequence[Sentence], spoken: Spoken
) -> Iterator[Read]:
    """Read every sentence; what was measured last is carried through its item."""
    topic: str | None = None
    section = -1
    heads: tuple[str, ...] = ()
    trail, starts = particular_trail(spoken), Starts(document.text)
    told, before = Told(), None
    brackets = Brackets.of(document.text)
    for sentence in sentences:
        if sentence.section != section:
            section, topic, heads, before = sentence.section, None, (), None
            told = Told(title=sections[section].title or "", fields=trail.last)
            trail.enter(section)
        drafts: Sequence[Draft] = ()
        told = told.aged()
        heard = _told_by(told, before, document)
        if sentence.kind is _TABLE:
            drafts, heads = read_rows(document, sentence, topic, heard, heads)
            drafts = in_units_of_labels(drafts)
        elif sentence.kind is _TEXT and starts.any_between(sentence.start, sentence.end):
            drafts = _drafts(document, sentence, topic, heard)
        if drafts:
            drafts = brackets.told(document.text, drafts)
            topic = _named_last(drafts) or topic
            told = _and_measures(told, drafts)
        else:
            trail.add(sentence)
        before = Read(sentence, tuple(drafts))
        yield before


def _and_measures(told: Told, drafts: Sequence[Draft]) -> Told:
    for draft in drafts:
        told = told.and_measure(draft.measure, sort_of(draft.mention, draft.kind))
    return told


def _told_by(told: Told, before: Read | None, document: Document) -> Told:
    """Add what the sentence before tells; headings say nothing themselves."""
    if before is None:
        return told
    heading = before.sentence.kind is _HEADING
    tokens = tuple if heading else partial(_tokens, document, before.sentence)
    return told.then(tokens, last_told(before.drafts))


def _tokens(document: Document, sentence: Sentence) -> Sequence[Token]:
    return _tokens_of(document.text[sentence.start : min(sentence.end, sentence.start + _FURTHEST)])


@lru_cache(maxsize=1)
def _tokens_of(words: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence, which all numbers of the next may ask for."""
    return tuple(tokenize(words))


def _named_last(drafts: Sequence[Draft]) -> str | None:
    """Return the last measure that a sentence names itself."""
    named = (d.measure for d in reversed(drafts) if d.how.own and d.kind is not Kind.DURATION)
    return next(filter(None, named), None)


def _drafts(document: Document, sentence: Sentence, topic: str | None, told: Told) -> list[Draft]:
    words = fold(document.text, sentence.start, sentence.end)
    mentions = find_mentions(words)
    if not mentions:
        return []
    return read_prose(words, mentions, topic or _last_named(told), told)


def _last_named(told: Told) -> str | None:
    """Return what was spoken of last, for a number that names nothing: 'There was an 11% drop'."""
    return next((term.text for term in told.fields()), None)


def _theme_contexts(
    spoken: Spoken, read: Sequence[Read], head: Callable[[], Terms], home: Theme | None
) -> Iterator[ThemeContext]:
    trail = strong_trail(spoken)
    for item in read:
        trail.enter(item.sentence.section)
        if item.drafts:
            yield ThemeContext(partial(spoken.title, item.sentence.section), trail.last, head, home)
        trail.add(item.sentence)


def _figure(
    draft: Draft, sentence: Sentence, around: _Around, agencies: AgencyChoice, said_on: date | None
) -> Figure:
    extent = _extent(draft, sentence)
    period, baseline = _when(draft, extent, around, said_on)
    voice = partial(find_voice, agencies.context, sentence)
    theme, theme_basis = _theme(draft, extent, around, voice)
    reported = Reported(sentence, draft.mention, draft.measure, theme, draft.mention.unit)
    agency, agency_basis = agencies.choose(reported)
    return Figure(
        mention=draft.mention,
        sentence=sentence,
        measure=_tidy(draft.measure),
        kind=draft.kind,
        direction=draft.direction,
        status=draft.status,
        period=period,
        baseline=baseline,
        area=draft.area,
        theme=theme,
        theme_basis=theme_basis,
        agency=agency,
        agency_basis=agency_basis,
        confidence=confidence_of(draft),
    )


def _theme(
    draft: Draft, extent: tuple[int, int], around: _Around, voice: Callable[[], Voice]
) -> tuple[Theme, Basis]:
    """Return the theme of a number, in a table by its row; `voice` tells who speaks."""
    in_row = bool(draft.context)
    said = _row_terms(draft.context, around) if in_row else _said(around, extent, draft.measure)
    asked = Asked(draft.measure, said, (0, 0) if in_row else extent, draft.mention.unit)
    return choose_theme(asked, ThemeContext(*around.themes[:4], voice, draft.how is How.TOPIC))


def _said(around: _Around, extent: tuple[int, int], measure: str | None) -> Terms:
    """Return the theme words of a number's sentence; in a table those of its line or of the label above."""
    if not around.tabled:
        return around.said()
    terms, end = around.said(), around.text.find("\n", extent[1])
    first = bisect_left(terms, around.text.rfind("\n", 0, extent[0]) + 1, key=_start)
    line = terms[first : len(terms) if end < 0 else bisect_left(terms, end, key=_start)]
    if any(map(is_particular, line)):
        return line
    labels = filter(is_particular, label_terms(measure or ""))
    return tuple(term._replace(start=extent[0] - 1, end=extent[0]) for term in labels) or line or terms


def _row_terms(row: str, around: _Around) -> Terms:
    """Return the theme words of a table's row, and farther away those of the line that leads to the table."""
    line = around.text.find("\n")
    if not 0 < line < around.numbers[0][0]:
        return find_terms(row)
    lead = (term for term in around.said() if term.strong and term.end <= line)
    far = (term._replace(start=term.start + _FURTHEST, end=term.end + _FURTHEST) for term in lead)
    return (*find_terms(row), *far)


def _when(
    draft: Draft, extent: tuple[int, int], around: _Around, said_on: date | None
) -> tuple[Period | None, str | None]:
    """Return the period and the baseline of a number; in a table, a time in its heads goes first."""
    if draft.timeless:
        return None, None
    period, baseline = attach(
        extent,
        around.numbers,
        around.text,
        around.times,
        is_change=draft.kind in _CHANGES,
        inherits=draft.status is Status.ACTUAL and draft.kind is not Kind.DURATION,
    )
    head, _, label = draft.heads.partition(HEAD_AND_LABEL)
    headed = time_of(head, label, said_on, first=period is None) if draft.heads else None
    if headed is None and period is None and draft.kind in _CHANGES:
        headed = lasting(around.times)
    return (as_period(headed, PeriodBasis.STATED) if headed else period), baseline


def _tidy(measure: str | None) -> str | None:
    """Return a measure in a label's length, without the capitals of a heading."""
    if measure is None:
        return None
    words = " ".join(measure.split()[:_LONGEST_MEASURE])
    return words if words.islower() else _SHOUTED.sub(lambda match: match.group().lower(), words)
