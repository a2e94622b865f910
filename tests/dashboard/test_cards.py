from dashboard import cards, markup
from dashboard.briefing import Card, Doubt, Gone, Theme
from dashboard.markup import Blank, Column, Link, Several

HOSTILE = "<img src=x onerror=alert(1)>"
CARD = Card(
    figure_id="f&1",
    measure="Burglary",
    area="",
    value="−9%",
    words="down 9% since April",
    theme="Burglary and acquisitive crime",
    agency="",
    kind="percent change",
    per="",
    status="actual",
    confidence="low",
    item="2.1 Crime",
    sentence=HOSTILE,
    excerpt="",
    number="Burglary: 340 (same sentence)",
    compared="At the meeting of 1 May 2024: down 4%",
    not_compared="",
    judgement="an improvement",
    target="12%",
    is_new=True,
    doubts=("Two values for one time",),
)


def test_a_card_says_everything_in_words() -> None:
    drawn = cards.cards_html([CARD])
    for words in (
        "−9%",
        "Down 9% since April",
        "Agency not named",
        "At the meeting of 1 May 2024: down 4%.",
        "An improvement.",
        "Burglary: 340 (same sentence).",
        "Target: 12%.",
        "New: not reported to this board before under this name.",
        "Two values for one time.",
        "Read with low confidence: see the sentence before using it.",
        "Confidence of the reading: low.",
    ):
        assert words in drawn


def test_a_rate_says_where_to_look_for_what_it_is_per() -> None:
    assert "the sentence says per what" in cards.cards_html([CARD._replace(kind="rate")])
    assert "the sentence says per what" not in cards.cards_html(
        [
            CARD,
            CARD._replace(kind="rate", measure="ASB cases per month"),
            CARD._replace(kind="rate", per="a day"),
        ]
    )


def test_a_card_leads_to_its_figure_and_holds_its_sentence_escaped() -> None:
    drawn = cards.cards_html([CARD])
    assert 'href="figures?figure=f%261"' in drawn
    assert "&lt;img src=x" in drawn
    assert "<img" not in drawn


def test_a_vague_card_shows_its_words_openly() -> None:
    drawn = cards.cards_html([CARD._replace(excerpt=f"{HOSTILE} 121 officers")])
    assert '<p class="mf-said">“&lt;img src=x onerror=alert(1)&gt; 121 officers”</p>' in drawn


def test_words_are_not_repeated() -> None:
    assert "<p>100</p>" not in cards.cards_html([CARD._replace(value="100", words="100")])


def test_the_rest_and_what_is_gone_lead_to_their_figures() -> None:
    drawn = cards.rest_html([Theme("Overall crime", (CARD,))]) + cards.gone_html(
        [Gone("g", "Robbery", "up 4%")]
    )
    drawn += cards.doubts_html([Doubt("d", "Theft", "Parts exceed the whole")])
    assert '<a href="figures?figure=d">Theft</a>: Parts exceed the whole' in drawn
    assert 'href="figures?figure=f%261"' in drawn
    assert '<a href="figures?figure=g">Robbery</a>: last time up 4%' in drawn


def test_a_table_has_caption_and_scopes_and_is_reached_by_keyboard() -> None:
    drawn = markup.plain_table(
        "Some <figures>", [Column("Name"), Column("Number", numeric=True)], [("A", "1")]
    )
    assert "<caption>Some &lt;figures&gt;</caption>" in drawn
    assert '<th scope="col">Name</th><th scope="col" class="mf-number">Number</th>' in drawn
    assert '<th scope="row">A</th><td class="mf-number">1</td>' in drawn
    assert 'role="region" tabindex="0" aria-label="Some &lt;figures&gt;"' in drawn


def test_cells_are_escaped_links_several_links_or_blanks_in_words() -> None:
    cells = [
        Link("<b>", "a?b=1&c=2", of="x"),
        Several((Link("1", "p"), Link("2", "q"))),
        Blank("not reported"),
    ]
    drawn = markup.plain_table("T", [Column("1"), Column("2"), Column("3")], [cells])
    assert '<a href="a?b=1&amp;c=2">&lt;b&gt;<span class="mf-hidden"> x</span></a>' in drawn
    assert '<a href="p">1</a>; <a href="q">2</a>' in drawn
    assert '<span class="mf-hidden"> not reported</span>' in drawn


def test_the_address_of_a_figure_keeps_the_filters() -> None:
    address = markup.figure_address("a b", {"theme": ["Hate crime", "Other"]})
    assert address == "figures?theme=Hate+crime&theme=Other&figure=a+b"
