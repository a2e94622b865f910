"""The made datasets are as coherent as extracted ones, so that what is timed on them means something."""

from pathlib import Path

import pandas as pd

from extract import store
from extract.columns import FIGURES
from extract.csv_file import typed
from tests.synthetic import make_figures, make_texts
from tests.synthetic_store import write_data


def test_a_made_frame_has_the_declared_columns_and_types() -> None:
    figures = make_figures(300)
    pd.testing.assert_series_equal(figures.dtypes.astype(str), typed(figures, FIGURES).dtypes.astype(str))


def test_every_number_stands_at_its_offsets() -> None:
    figures = make_figures(300, meetings_a_board=3)
    texts = make_texts(figures)
    for row in figures.itertuples():
        assert texts[row.document][row.char_start : row.char_end] == row.number_text


def test_the_same_seed_makes_the_same_figures() -> None:
    pd.testing.assert_frame_equal(make_figures(99, seed=4), make_figures(99, seed=4))
    assert not make_figures(99, seed=4)["value"].equals(make_figures(99, seed=5)["value"])


def test_the_store_reads_what_is_written(tmp_path: Path) -> None:
    figures = make_figures(150, meetings_a_board=2)
    write_data(tmp_path, figures)
    back = store.read_figures(tmp_path)
    assert back["sentence"].tolist() == figures["sentence"].tolist()
    assert len(store.read_meetings(tmp_path)) == 3
    first = store.read_items(tmp_path).iloc[0]
    text = store.read_text(tmp_path, str(first["document"]))
    assert text[first["char_start"] : first["char_end"]].startswith(str(figures["sentence"].iloc[0]))
