"""Marks of web pages that a converter left in plain text or markdown: '31<sup>st</sup>', '&nbsp;', '<br>'.

They are taken out where the text is read, because no later stage could tell '450<sup>2</sup>' from 4502.
"""

import re
from html import unescape

_INLINE = "sup|sub|em|strong|b|i|u|s|span|font|small|big|mark|center|del|ins|abbr|cite"
_NOTE = re.compile(r"<sup>\s*\[?(?:\d{1,3}|[*a-z])\]?\s*</sup>", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|hr|wbr)\s?/?>|</?(?:p|div)(?:\s[^<>\n]{0,200})?>", re.IGNORECASE)
_TAG = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>\n]{{0,200}})?>", re.IGNORECASE)
_ENTITY = re.compile(
    r"&(?:nbsp|amp|pound|ndash|mdash|rsquo|lsquo|ldquo|rdquo|quot|apos|hellip|bull|#\d{2,5});"
)


def without_markup(text: str) -> str:
    """Return a text without tags of letters and lines, and with characters for their names."""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", _NOTE.sub("", text)))
    if "&" in text:
        text = _ENTITY.sub(lambda match: unescape(match.group()), text)
    return text
