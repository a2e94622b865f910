"""The described package: the CSV with everything that a stranger needs to use and cite it, in one zip."""

import textwrap
import zipfile
from io import BytesIO

import pandas as pd

from dashboard.downloads.about import About, notes
from dashboard.downloads.metadata import CSV_NAME, csvw, datapackage, dictionary
from dashboard.downloads.text import to_csv

CONTENTS = (
    (CSV_NAME, "the figures, one row a figure"),
    ("datapackage.json", "what the columns mean, for programs (Data Package v2, datapackage.org)"),
    ("figures.csv-metadata.json", "the same as metadata for CSV on the Web (csvw.org)"),
    ("data-dictionary.csv", "the same for people, one row a column"),
    ("README.txt", "this file"),
)
WIDTH = 100


def to_zip(frame: pd.DataFrame, about: About) -> bytes:
    """Pack the CSV, its metadata, the data dictionary and a README; the same input gives the same bytes."""
    csv = to_csv(frame)
    files = {
        CSV_NAME: csv,
        "datapackage.json": datapackage(frame, about, csv),
        "figures.csv-metadata.json": csvw(frame, about),
        "data-dictionary.csv": to_csv(dictionary()),
        "README.txt": readme(frame, about).encode(),
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(_entry(name, about), content, compresslevel=6)
    return out.getvalue()


def readme(frame: pd.DataFrame, about: About) -> str:
    """Write what is in the package, which filter made it, what it covers, what to mind and how to cite it."""
    (_, title), *rest = notes(frame, about)
    parts = [title, "=" * len(title), ""]
    for heading, text in rest:
        parts += [heading, "-" * len(heading), textwrap.fill(text, WIDTH), ""]
    parts += ["Files", "-----", *(f"{name}: {use}" for name, use in CONTENTS), ""]
    return "\r\n".join("\r\n".join(part.split("\n")) for part in parts)


def _entry(name: str, about: About) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (about.retrieved.year, about.retrieved.month, about.retrieved.day, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
