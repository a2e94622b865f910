"""Figures as Parquet: the exact text and types, each column with its description, the file with its notes."""

import json
from io import BytesIO

import pandas as pd
import pyarrow as pa
from pyarrow import parquet

from dashboard.downloads.about import About, notes
from extract.table import COLUMNS

DESCRIPTIONS = {column.name: column.description for column in COLUMNS}


def to_parquet(frame: pd.DataFrame, about: About) -> bytes:
    """Write figures as Parquet with dates as dates and closed lists as dictionaries."""
    table = pa.Table.from_pandas(frame, preserve_index=False)
    schema = pa.schema(
        [_described(field) for field in table.schema], {"notes": json.dumps(dict(notes(frame, about)))}
    )
    out = BytesIO()
    parquet.write_table(table.cast(schema), out, compression="zstd")
    return out.getvalue()


def _described(field: pa.Field) -> pa.Field:
    kind = pa.date32() if pa.types.is_timestamp(field.type) else field.type
    return pa.field(field.name, kind, field.nullable, {"description": DESCRIPTIONS.get(field.name, "")})
