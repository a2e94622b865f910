"""Draws the parts of the Partners page: the tables first, the bars after them."""

import pandas as pd

from dashboard import bars, furniture, markup, matrix, partners, wording

NOTE = (
    "Choose an agency to see what it reported. 'Agency not named' holds the figures for which the minutes "
    "give no clue."
)


def summary(figures: pd.DataFrame) -> None:
    """Draw how much each agency reported."""
    table = partners.summary(figures)
    furniture.draw(markup.paragraph(NOTE, kind="note"))
    furniture.draw(markup.plain_table("Figures by partner agency", partners.COLUMNS, partners.lines(table)))


def by_meeting(figures: pd.DataFrame) -> None:
    """Draw what was reported of each measure at each meeting, with blanks, and what is missing since."""
    followed, note = matrix.one_board(figures)
    made = matrix.by_meeting(followed, "agency")
    furniture.heading("Measure by meeting")
    if note:
        furniture.draw(markup.paragraph(note, kind="note"))
    furniture.draw(markup.plain_table("Figures by measure and meeting", made.columns, made.rows))
    if made.left_out:
        more = f"{wording.plural(made.left_out, 'more measure')}: choose an agency or a theme to see them."
        furniture.draw(markup.paragraph(more, kind="note"))
    furniture.heading("Reported before, and not at the latest meeting")
    missing = [partners.gone(row) for row in matrix.no_longer_reported(followed)]
    if missing:
        furniture.draw(markup.bullets(missing))
    else:
        furniture.empty("Nothing: there is no earlier meeting, or all its measures were reported again.")


def charts_by_agency(figures: pd.DataFrame) -> None:
    """Draw how many figures each agency reported."""
    furniture.heading("How much each partner reported")
    counts = partners.counts(partners.summary(figures))[:20]
    furniture.draw(bars.count_bars(counts, "Figures by partner agency"))
