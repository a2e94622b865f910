"""Which elements of a web page are the site around the minutes, and which hold the minutes.

Told by what elements say of themselves (tag, role, hidden) and by the class names that ModernGov and common
council sites use; the names are for kinds of furniture, never for one council's page.
"""

from collections.abc import Mapping
from typing import Final

_SITE_TAGS: Final = frozenset(
    """aside audio button canvas datalist footer head iframe map nav noscript object script select style svg
    template textarea video""".split()  # noqa: SIM905 - easier read so
)
_SITE_ROLES: Final = frozenset({"banner", "complementary", "contentinfo", "navigation", "search"})
_SITE_NAMES: Final = (
    "breadcrumb",
    "cookie",
    "footer",
    "mgactionlist",  # ModernGov: links to reports and decisions
    "mgbulletlist",  # ModernGov: links to supporting documents
    "mgfilesize",  # ModernGov: 'PDF 47 KB'
    "mghide",
    "mgleftnav",
    "mglinks",
    "navbar",
    "navigation",
    "share",
    "sidebar",
    "site-header",
    "skip",
    "social",
)
_MAIN_NAMES: Final = frozenset({"content", "main-content", "maincontent", "mgbody", "moderngov", "modgov"})
_ROOTS: Final = frozenset({"html", "body", "main", "form"})
_TITLES: Final = {"mgaititletxt": 2, "mgmaintitletxt": 1, "mgsubtitletxt": 2}
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}

Attributes = Mapping[str, str]


def is_site(tag: str, attributes: Attributes) -> bool:
    """Whether the element is furniture of the site or not shown at all."""
    if tag in _SITE_TAGS or attributes.get("role") in _SITE_ROLES:
        return True
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or _is_undisplayed(attributes):
        return True
    return tag not in _ROOTS and any(name.startswith(_SITE_NAMES) for name in _names(attributes))


def is_main(tag: str, attributes: Attributes) -> bool:
    """Whether the element says that it holds the page's own content."""
    named = attributes.get("id", "").lower() in _MAIN_NAMES
    return tag == "main" or attributes.get("role") == "main" or named


def heading_level(tag: str, attributes: Attributes) -> int:
    """Return the level of a heading element, ModernGov's item titles among them; 0 for anything else."""
    named = (_TITLES[name] for name in _names(attributes) if name in _TITLES)
    return _HEADINGS.get(tag) or next(named, 0)


def _is_undisplayed(attributes: Attributes) -> bool:
    return "display:none" in attributes.get("style", "").replace(" ", "").lower()


def _names(attributes: Attributes) -> list[str]:
    return f"{attributes.get('id', '')} {attributes.get('class', '')}".lower().split()
