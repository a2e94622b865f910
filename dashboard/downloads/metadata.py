"""Describes `figures.csv` for programs and people: Data Package v2, CSV on the Web, and a data dictionary.

All three are made from the one declaration of the columns.
"""

import hashlib
import json
from typing import Any

import pandas as pd

from dashboard.downloads.about import LICENCE, LICENCE_URL, TITLE, About, citation, notes
from extract.table import COLUMNS, Column

CSV_NAME = "figures.csv"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
CSVW_TYPES = {
    "string": "string",
    "number": "number",
    "integer": "integer",
    "date": "date",
    "boolean": "boolean",
}
DICTIONARY_COLUMNS = ("column", "title", "description", "type", "allowed_values", "may_be_empty")


def datapackage(frame: pd.DataFrame, about: About, csv: bytes) -> bytes:
    """Describe the CSV as a Data Package v2, with the hash of its bytes."""
    package = {
        "$schema": PROFILE,
        "name": "figures-from-minutes",
        "title": TITLE,
        "description": _description(frame, about),
        "created": f"{about.retrieved.isoformat()}T00:00:00Z",
        "licenses": [{"name": LICENCE, "path": LICENCE_URL}],
        "sources": [{"title": "Published minutes; the column 'document' names the file of each row"}],
        "resources": [_resource(csv)],
    }
    return _json(package)


def csvw(frame: pd.DataFrame, about: About) -> bytes:
    """Describe the CSV as W3C metadata for CSV on the Web."""
    table = {
        "@context": ["http://www.w3.org/ns/csvw", {"language": "en"}],
        "url": CSV_NAME,
        "dc:title": TITLE,
        "dc:description": _description(frame, about),
        "dc:bibliographicCitation": citation(frame, about),
        "dc:license": {"@id": LICENCE_URL},
        "dialect": {"encoding": "utf-8", "header": True, "lineTerminators": ["\r\n"]},
        "tableSchema": {"columns": [_csvw_column(column) for column in COLUMNS], "primaryKey": "figure_id"},
    }
    return _json(table)


def dictionary() -> pd.DataFrame:
    """Explain every column in words, one row a column."""
    rows = [
        (c.name, c.title, c.description, c.type, ", ".join(c.enum), "no" if c.required else "yes")
        for c in COLUMNS
    ]
    return pd.DataFrame(rows, columns=list(DICTIONARY_COLUMNS), dtype="str")


def _description(frame: pd.DataFrame, about: About) -> str:
    return "\n\n".join(f"{heading}: {text}" for heading, text in notes(frame, about))


def _resource(csv: bytes) -> dict[str, Any]:
    return {
        "name": "figures",
        "path": CSV_NAME,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(csv),
        "hash": f"sha256:{hashlib.sha256(csv).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "header": True},
        "schema": {
            "fields": [_field(column) for column in COLUMNS],
            "fieldsMatch": "exact",
            "missingValues": [""],
            "primaryKey": ["figure_id"],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    limits: dict[str, Any] = {"required": True} if column.required else {}
    if column.enum:
        limits["enum"] = list(column.enum)
    field = {
        "name": column.name,
        "title": column.title,
        "description": column.description,
        "type": column.type,
    }
    return field | ({"constraints": limits} if limits else {})


def _csvw_column(column: Column) -> dict[str, Any]:
    """Describe a column; `titles` must be what the header row says, so the title stands elsewhere."""
    base = CSVW_TYPES[column.type]
    limited = {"base": base, "format": f"^({'|'.join(column.enum)})$"} if column.enum else base
    return {
        "name": column.name,
        "titles": column.name,
        "dc:title": column.title,
        "dc:description": column.description,
        "datatype": limited,
        "required": column.required,
    }


def _json(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
