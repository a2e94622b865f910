"""Figures of a document: every number read in its clause or table row, with its time, theme and agency."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from extract.attribution_agency import AgencyContext, attribute
from extract.binding import How
from extract.draft import Draft
from extract.mentions import find_mentions
from extract.model import Document, Figure, Meeting, Section, Sentence
from extract.periods import attach
from extract.prose import read_prose
from extract.rows import read_rows
from extract.themes import ThemeContext, Term, attribute_theme, find_terms, head_terms, is_particular, titles_above
from extract.rules.period import PeriodRole, find_periods
from extract.times import Times, as_period, collect_times
from extract.tokens import is_measured
from extract.words import fold
from extract.vocabulary import Confidence, Kind, PeriodBasis, SentenceKind, Status

_CHANGES = (Kind.PERCENT_CHANGE, Kind.CHANGE)
_FIRM = (How.COUNTED, How.PART_OF, How.CHANGED, How.LABEL, How.BRACKET)
_WEAK_RULES = ("doubled", "<number>-fold")
_LONGEST_MEASURE = 12


class Read(NamedTuple):
    """A sentence with the drafts of its numbers."""

    sentence: Sentence
    drafts: tuple[Draft, ...]


def read_figures(
    document: Document, meeting: Meeting, sections: Sequence[Section], sentences: Sequence[Sentence]
) -> tuple[Figure, ...]:
    """All figures of a document in the order of the text; `document` is the cleaned one."""
    read = list(_read_all(document, sections, sentences))
    if not any(item.drafts for item in read):
        return ()
    agencies = AgencyContext.of(document, meeting, sections, sentences)
    numbers = [[(d.mention.start - r.sentence.start, d.mention.end - r.sentence.start) for d in r.drafts] for r in read]
    times = collect_times(document, sentences, numbers, meeting.date)
    head = head_terms(document, meeting, sections)
    themes = _theme_contexts(document, sections, read, head)
    return tuple(
        _figure(document, item.sentence, draft, extents, time, theme, agencies, meeting.date)
        for item, extents, time, theme in zip(read, numbers, times, themes, strict=True)
        for draft in item.drafts
    )


def _read_all(document: Document, sections: Sequence[Section], sentences: Sequence[Sentence]) -> Iterator[Read]:
    """Read every sentence; what was measured last is carried through its item."""
    topic: str | None = None
    section = -1
    before: tuple[Term, ...] = ()
    for sentence in sentences:
        if sentence.section != section:
            section, topic, before = sentence.section, None, _title_terms(sections, sentence.section)
        drafts = _drafts(document, sentence, topic, before)
        if not drafts:
            before = (*before, *find_terms(document.text[sentence.start : sentence.end]))
        named = [d.measure for d in drafts if d.measure and d.how not in (How.TOPIC, How.WEAK, How.NONE) and d.kind is not Kind.DURATION]
        topic = named[-1] if named else topic
        yield Read(sentence, tuple(drafts))


def _title_terms(sections: Sequence[Section], index: int) -> tuple[Term, ...]:
    return tuple(term for term in find_terms(titles_above(sections, index)) if is_particular(term))[:1]


def _drafts(document: Document, sentence: Sentence, topic: str | None, before: tuple[Term, ...]) -> list[Draft]:
    if sentence.kind is SentenceKind.HEADING:
        return []
    if sentence.kind is SentenceKind.TABLE:
        return read_rows(document, sentence, topic)
    mentions = find_mentions(document, sentence)
    if not mentions:
        return []
    return read_prose(fold(document.text, sentence.start, sentence.end), mentions, topic or _last_named(before), before)


def _last_named(terms: Sequence[Term]) -> str | None:
    """What was spoken of last, for a number that names nothing: '... fell again. There has been an 11% drop'."""
    return next((term.text for term in reversed(terms) if is_particular(term)), None)


def _theme_contexts(
    document: Document, sections: Sequence[Section], read: Sequence[Read], head: tuple[Term, ...]
) -> Iterator[ThemeContext]:
    titles: dict[int, tuple[Term, ...]] = {}
    before: tuple[Term, ...] = ()
    section = -1
    for item in read:
        index = item.sentence.section
        if index != section:
            section, before = index, ()
            titles[index] = find_terms(titles_above(sections, index))
        yield ThemeContext(titles[index], before, head)
        strong = tuple(t for t in find_terms(document.text[item.sentence.start : item.sentence.end]) if t.strong)
        before = strong[::-1] or before


def _figure(
    document: Document,
    sentence: Sentence,
    draft: Draft,
    extents: Sequence[tuple[int, int]],
    times: Times,
    themes: ThemeContext,
    agencies: AgencyContext,
    said_on: date | None,
) -> Figure:
    text = document.text[sentence.start : sentence.end]
    extent = (draft.mention.start - sentence.start, draft.mention.end - sentence.start)
    period, baseline = attach(
        extent,
        extents,
        text,
        times,
        is_change=draft.kind in _CHANGES,
        inherits=draft.status is Status.ACTUAL and draft.kind is not Kind.DURATION,
    )
    headed = next((p for p in find_periods(draft.heads, said_on) if p.role is PeriodRole.PERIOD), None) if draft.heads else None
    period = as_period(headed, PeriodBasis.STATED) if headed else period
    where = draft.context or text
    theme, theme_basis = attribute_theme(draft.measure, where, (0, 0) if draft.context else extent, themes)
    agency, agency_basis = attribute(agencies, sentence, draft.mention, theme)
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
        confidence=_confidence(draft),
    )


def _tidy(measure: str | None) -> str | None:
    return " ".join(measure.split()[:_LONGEST_MEASURE]) if measure else None


def _confidence(draft: Draft) -> Confidence:
    if draft.measure is None or draft.how is How.NONE:
        return Confidence.LOW
    named = is_measured(draft.measure) or any(term.strong for term in find_terms(draft.measure))
    if draft.how is How.TOPIC or not named or draft.mention.rule in _WEAK_RULES:
        return Confidence.MEDIUM
    return Confidence.HIGH if draft.how in _FIRM or draft.kind is Kind.PERCENT_CHANGE else Confidence.MEDIUM
