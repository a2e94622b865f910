"""Which extractor made the data: a hash over its own sources and lexicons.

Any change to a rule or a lexicon gives another version, so stored documents are known to be out of date.
"""

import hashlib
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
_KINDS = (".py", ".csv")


@cache
def extractor_version(package: Path = _PACKAGE) -> str:
    """Return twelve hexadecimal digits that change with any source file or lexicon of the extractor."""
    digest = hashlib.sha256()
    for path in sorted(p for p in package.rglob("*") if p.suffix in _KINDS):
        digest.update(path.relative_to(package).as_posix().encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]
