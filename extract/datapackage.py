"""`datapackage.json`: what every table in `data/` holds, for people and for programs (Data Package v2)."""

from collections.abc import Sequence

from extract.columns import CHECKS, FIGURES, ITEMS, MEETINGS, Column

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
TABLE_SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json"

Json = dict[str, object]

_TABLES: tuple[tuple[str, str, str, tuple[Column, ...], str | None], ...] = (
    ("figures", "Figures", "One row per quantitative statement in the minutes.", FIGURES, "figure_id"),
    ("meetings", "Meetings", "One row per document: a meeting's minutes.", MEETINGS, "document"),
    ("items", "Agenda items", "One row per agenda item or headed part of one.", ITEMS, None),
    ("checks", "Checks", "One row per contradiction or oddity found between figures.", CHECKS, None),
)


def datapackage() -> Json:
    """Return the descriptor of the tables that the store writes."""
    return package([resource(*table) for table in _TABLES])


def package(resources: Sequence[Json]) -> Json:
    """Return a Data Package of these resources."""
    return {
        "$schema": PROFILE,
        "name": "minutes-figures",
        "title": "Figures in the minutes of community-safety partnership boards",
        "description": (
            "Every quantitative statement of the minutes with the exact sentence it comes from. "
            "Text is exactly as written: a cell may begin with a sign that a spreadsheet takes for a formula."
        ),
        "resources": list(resources),
    }


def resource(
    name: str, title: str, description: str, columns: Sequence[Column], key: str | None = None
) -> Json:
    """Return the description of one CSV file, NAME.csv, and its columns."""
    return {
        "name": name,
        "title": title,
        "description": description,
        "type": "table",
        "path": f"{name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
        "schema": schema(columns, key),
    }


def schema(columns: Sequence[Column], key: str | None = None) -> Json:
    """Return the Table Schema of these columns."""
    described: Json = {
        "$schema": TABLE_SCHEMA,
        "fields": [_field(column) for column in columns],
        "fieldsMatch": "exact",
        "missingValues": [""],
    }
    return {**described, "primaryKey": [key]} if key else described


def _field(column: Column) -> Json:
    field: Json = {
        "name": column.name,
        "title": column.title,
        "description": column.description,
        "type": column.type,
    }
    constraints: Json = {}
    if column.required:
        constraints["required"] = True
    if column.enum:
        constraints["enum"] = list(column.enum)
    return {**field, "constraints": constraints} if constraints else field
