import pandas as pd
import pytest

from dashboard import minutes_view
from tests.dashboard.rows import PLAIN

TEXT = "Board\n\n1. Crime <b>\n\nIt fell by 9% & more. It rose by 3%.\n\n2. Fire\n\nNothing."
ITEMS = pd.DataFrame(
    {
        "item_no": ["1", "2"],
        "item_title": ["Crime", "Fire"],
        "char_start": [TEXT.index("1."), TEXT.index("2.")],
        "char_end": [TEXT.index("2."), len(TEXT)],
        "level": [1, 1],
    }
)


def figure(number: str, sentence: str, name: str) -> dict[str, object]:
    start = TEXT.index(number)
    said = {"char_start": start, "char_end": start + len(number), "sentence": sentence, "figure_id": name}
    return {**PLAIN, **said, "number_text": number}


FALL = figure("9%", "It fell by 9% & more.", "fall")
RISE = figure("3%", "It rose by 3%.", "rise")


def drawn(chosen: str = "") -> str:
    return minutes_view.minutes_html(TEXT, ITEMS, pd.DataFrame([RISE, FALL]), chosen)


def test_items_become_headings_and_text_is_escaped() -> None:
    assert "<h2>1. Crime &lt;b&gt;</h2>" in drawn()
    assert "&amp; more." in drawn()


def test_each_figure_is_a_link_to_its_row_in_the_order_of_the_text() -> None:
    assert drawn().index("figures?figure=fall") < drawn().index("figures?figure=rise")


def test_the_chosen_figure_is_pointed_out() -> None:
    assert drawn("rise").count('aria-current="true"') == 1


def test_nothing_of_the_text_is_lost() -> None:
    plain = minutes_view.minutes_html(TEXT, ITEMS, pd.DataFrame([FALL]).head(0), "")
    kept = plain.replace("<p>", " ").replace("</p>", " ").replace("<h2>", " ").replace("</h2>", " ")
    words = kept.partition(">")[2].removesuffix("</div>").replace("&amp;", "&").replace("&lt;", "<")
    assert words.replace("&gt;", ">").split() == TEXT.split()


@pytest.mark.parametrize("row", [FALL, RISE])
def test_context_is_the_item_with_its_sentence(row: dict[str, object]) -> None:
    context = minutes_view.context_html(TEXT, ITEMS, row)
    assert "Crime" in context
    assert "Fire" not in context
    assert f"<mark>{row['number_text']}</mark>" in context


def test_context_of_a_long_item_is_cut_at_line_ends() -> None:
    long = "\n".join(f"line {number} of many" for number in range(200))
    text = f"{long}\nIt fell by 9% & more.\n{long}"
    start = text.index("9%")
    row = {**FALL, "char_start": start, "char_end": start + 2}
    context = minutes_view.context_html(text, ITEMS.head(0), row)
    assert "… line" in context
    assert len(context) < 2400


def test_a_changed_text_still_shows_the_number() -> None:
    assert minutes_view.sentence_span(TEXT, {**FALL, "sentence": "gone"}) == (
        FALL["char_start"],
        FALL["char_end"],
    )
