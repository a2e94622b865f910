"""Draws the cards and the table of a briefing as HTML; every word of minutes is escaped."""

from collections.abc import Iterable, Sequence
from html import escape

from dashboard import markup
from dashboard.briefing import Card, Doubt, Gone, Theme
from dashboard.markup import Cell, Column, Link

COLUMNS = (
    Column("Measure"),
    Column("In words"),
    Column("Theme"),
    Column("Agency"),
    Column("Its words, and what stands beside it"),
)


def cards_html(cards: Iterable[Card]) -> str:
    """Draw headline figures as a list of cards, each with its sentence folded inside."""
    return f'<ul class="mf-cards" lang="en-GB">{"".join(_card(card) for card in cards)}</ul>'


def rest_html(themes: Sequence[Theme]) -> str:
    """Draw the other figures as one table in the order of themes."""
    lines = [_line(card) for theme in themes for card in theme.cards]
    shown = len(COLUMNS) if any(line[-1] for line in lines) else len(COLUMNS) - 1
    rows = [line[:shown] for line in lines]
    return markup.plain_table("All other figures of the meeting", COLUMNS[:shown], rows)


def gone_html(gone: Iterable[Gone]) -> str:
    """Draw what the meeting before was told and this one was not."""
    lines = "".join(
        f"<li>{_link(each.figure_id, each.measure)}: last time {escape(each.words)}</li>" for each in gone
    )
    return f'<ul class="mf-list" lang="en-GB">{lines}</ul>'


def doubts_html(doubts: Iterable[Doubt]) -> str:
    """Draw what the checks say, each with its figure."""
    lines = "".join(
        f"<li>{_link(each.figure_id, each.measure)}: {escape(each.words)}</li>" for each in doubts
    )
    return f'<ul class="mf-list" lang="en-GB">{lines}</ul>'


def _card(card: Card) -> str:
    parts = (
        f"<h3>{escape(_name(card))}</h3>",
        f'<p class="mf-value">{escape(card.value)}</p>',
        *(f"<p>{escape(words)}</p>" for words in _words(card)),
        *(f'<p class="mf-said">{escape(words)}</p>' for words in _quoted(card)),
        f'<p class="mf-soft">{escape(" · ".join((card.theme, card.agency or "Agency not named")))}</p>',
        *(f'<p class="mf-compare">{escape(words)}</p>' for words in _beside(card)),
        _folded(card),
    )
    return f'<li class="mf-card">{"".join(parts)}</li>'


def _folded(card: Card) -> str:
    """Keep the sentence in the card, so that it can be read without leaving the page."""
    sure = "" if card.confidence == "high" else f" Confidence of the reading: {card.confidence}."
    return (
        "<details><summary>The sentence"
        f'<span class="mf-hidden"> behind {escape(_name(card))}</span></summary>'
        f'<blockquote class="mf-quote">{escape(card.sentence)}</blockquote>'
        f'<p class="mf-soft">{escape(card.item)}.{escape(sure)} '
        f"{_link(card.figure_id, 'Read it in its item')}</p></details>"
    )


def _line(card: Card) -> tuple[Cell, ...]:
    return (
        _name(card),
        Link(card.words, markup.figure_address(card.figure_id)),
        card.theme,
        card.agency or "Agency not named",
        " ".join((*_quoted(card), *_beside(card))),
    )


def _name(card: Card) -> str:
    return f"{card.measure} ({card.area})" if card.area else card.measure


def _words(card: Card) -> tuple[str, ...]:
    """Repeat the value in words only where the words say more than the value."""
    words = f"{card.words[:1].upper()}{card.words[1:]}"
    return () if card.words == card.value else (words,)


def _quoted(card: Card) -> tuple[str, ...]:
    return (f"“{card.excerpt}”",) if card.excerpt else ()


def _beside(card: Card) -> tuple[str, ...]:
    target = f"Target: {card.target}" if card.target else ""
    new = "New: not reported to this board before under this name" if card.is_new else ""
    unsure = "Read with low confidence: see the sentence before using it" if card.confidence == "low" else ""
    unsaid = card.kind == "rate" and " per " not in card.measure and not card.per
    rate = "A rate: the sentence says per what" if unsaid else ""
    lines = (
        unsure,
        rate,
        card.number,
        card.compared,
        card.judgement,
        target,
        card.not_compared,
        new,
        *card.doubts,
    )
    return tuple(_ended(f"{line[:1].upper()}{line[1:]}") for line in lines if line)


def _ended(line: str) -> str:
    return line if line.endswith(".") else f"{line}."


def _link(figure_id: str, words: str) -> str:
    return f'<a href="{escape(markup.figure_address(figure_id))}">{escape(words)}</a>'
