"""Files of exactly the figures that a reader has selected: CSV, XLSX, Parquet and a described package.

Everything here is pure: a frame and its `About` in, bytes out.
"""

from dashboard.downloads.about import About, citation, coverage
from dashboard.downloads.formats import FORMATS, Format
from dashboard.downloads.names import file_name
from dashboard.downloads.workbook import MOST_ROWS, TooManyRowsError

__all__ = ["FORMATS", "MOST_ROWS", "About", "Format", "TooManyRowsError", "citation", "coverage", "file_name"]
