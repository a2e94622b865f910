"""Writes a made dataset as a data folder that `extract.store` reads: tables, texts and the description of the build."""

import json
from pathlib import Path

import pandas as pd

from extract.columns import CHECKS, FIGURES, ITEMS, MEETINGS, Column
from extract.csv_file import to_csv, typed
from tests.synthetic import make_texts


def write_data(data: Path, figures: pd.DataFrame) -> None:
    """Write figures that `tests.synthetic.make_figures` made, with all that belongs to them."""
    texts = make_texts(figures)
    (data / "text").mkdir(parents=True, exist_ok=True)
    for document, text in texts.items():
        (data / "text" / f"{document}.txt").write_text(text, encoding="utf-8", newline="")
    (data / "checks.csv").write_bytes(to_csv(_empty(CHECKS)))
    (data / "items.csv").write_bytes(to_csv(typed(_items(figures), ITEMS)))
    (data / "meetings.csv").write_bytes(to_csv(typed(_meetings(figures), MEETINGS)))
    (data / "figures.csv").write_bytes(to_csv(typed(figures, FIGURES)))
    counts = {"figures": len(figures), "meetings": len(texts)}
    build = {"extractor": "synthetic", "counts": counts, "documents": {}, "files": {}}
    (data / "build.json").write_text(json.dumps(build), encoding="utf-8")


def _empty(columns: tuple[Column, ...]) -> pd.DataFrame:
    names = [column.name for column in columns]
    return typed(pd.DataFrame({name: pd.Series(dtype="str") for name in names}), columns)


def _items(figures: pd.DataFrame) -> pd.DataFrame:
    """One item a theme and document, from the first sentence of the theme to the end of its last."""
    rows = figures[["document", "item_no", "item_title", "char_start", "sentence", "number_text"]]
    leads = [
        sentence.find(number) for sentence, number in zip(rows["sentence"], rows["number_text"], strict=True)
    ]
    starts = rows["char_start"] - leads
    spans = rows.assign(char_start=starts, char_end=starts + rows["sentence"].str.len())
    keys = ["document", "item_no", "item_title"]
    items = spans.groupby(keys, observed=True, sort=False).agg({"char_start": "min", "char_end": "max"})
    return items.reset_index().assign(level=1)


def _meetings(figures: pd.DataFrame) -> pd.DataFrame:
    keys = ["document", "board", "meeting_date", "source_sha256"]
    meetings = figures.groupby(keys, observed=True, sort=False).size().rename("figures").reset_index()
    titles = meetings["board"].astype(str) + ", " + meetings["meeting_date"].dt.strftime("%Y-%m-%d")
    fixed = {"authority": "", "venue": "", "media_type": "text/plain", "ocr": False, "added": ""}
    return meetings.assign(title=titles, **fixed)
