"""Numbers that are no figures: dates, clock times, ages, item and section numbers, phone numbers, names with numbers.

A reject rule says what may stand before the number, what stands from the number on, or both. It claims the text it
matches and yields nothing.
"""

import re
from typing import NamedTuple

from extract.rules.numeral import NUMBER, WORDS
from extract.rules.rule import FLAGS

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_TIME = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|quarters?|yrs?)"
_DASH = r"\s?(?:[-–—/]|to|and|until)\s?"
_CLOCK = r"(?:\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?\s?m\b\.?|noon\b|midnight\b)|\d{1,2}:\d{2}(?!\d)|\d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}\.\d{2}(?!\d|%))"


class Reject(NamedTuple):
    """A name, what must end where the number starts, and what must match from there (either may be absent)."""

    name: str
    before: str | None
    after: str | None


# Words that give the number after them the part of a name; those with a capital are common nouns otherwise.
_LABELS = r"""
    sections? | sect\.? | s\. | sec\. | clauses? | schedules? | articles? | regulations? | chapters? | phases? | tiers?
  | stages? | appendi(?:x|ces) | annex(?:es)? | tables? | pages? | pp?\. | pp | floor | para(?:graph)?s?\.? | forms? | rooms?
  | routes? | junctions? | covid | act | items? | minutes?\s(?:no|number)s?\.? | (?:bv|n)i | bvpi | kpi | lpi | pi | spi
  | recommendations? | ref(?:erence)?\.? | version | weeks? | wave | strand | (?:guidance\s)?note | key\sstages? | quarters? | qtr | footnote | slide | option | columns? | grade | vol(?:ume)?\.?
  | house | flat | plot | telephone | tel\.? | phone | ext(?:ension)?\.? | fax | code | circular | priorit(?:y|ies) | objectives? | outcome
  | (?:item|house|phone|contact|reference|minute|bus|mobile|helpline|freephone)\snumbers?(?:\sis)?
  | (?-i:Part|Level|Grade|Band|Step|Category|Theme|Minute|Figure|Fig\.?|Floor|Unit|Zone|Years?|Day|Cohort|Option|Question|Goal|Group|Team
      |Area|(?:Key\sDecisions?)|Beats?|Rounds?|Outcomes?|Service\slevels?|Service\sstandards?|Stations?|Actions?|ACTIONS?|Slides?|(?:Guidance\s)?Notes?|ID|Channel|Radio|Report|Point|Issue|Class|Type|Block|Gate|Platform|Division|Region|Lot|Ward|Sector|Pillar|Module|Rule|No\.?|Nos\.?
      |Bill|Paper|Standard|Domain|Line|Target|Order|Standing\sOrder|Indicator|Measure|Plan|Vision|Agenda|Protocol|Project|Programme)
"""
_LIST = rf"(?:\d+(?:\.\d+)*\s*(?:,|and|&|to|[-–/]|or)\s*){{0,3}}"
_PEOPLE = (
    r"(?:those|children|people|persons?|anyone|everyone|adults?|boys|girls|males?|females?|men|women|youths?|residents|"
    r"offenders|victims|drivers|users|pupils|households|is|are|was|were)"
)

# Things that happen or are held one at a time; before them even 'one' is a count.
_EVENTS = (
    r"arrests?|offences?|incidents?|fatalit(?:y|ies)|deaths?|murders?|homicides?|burglar(?:y|ies)|robber(?:y|ies)|cases?|complaints?"
    r"|referrals?|assaults?|rapes?|stabbings?|shootings?|fires?|injur(?:y|ies)|casualt(?:y|ies)|convictions?|closures?|warrants?"
    r"|evictions?|reviews?|suicides?|prosecutions?|collisions?|thefts?|vacanc(?:y|ies)|posts?|suspects?"
)

REJECTS = (
    Reject("list number", r"^[\s(*•·-]*", r"\d{1,3}(?:\.\d{1,2})*[.)](?=\s|[A-Z]|$)|\d{1,2}\.\d{1,2}(?:\.\d+)*\s+(?=[A-Z]|\d)(?!FTE|WTE|PC|CID|DC)"),
    Reject("date", None, rf"\d{{1,2}}\s?(?:st|nd|rd|th|['’`])?(?:{_DASH}\d{{1,2}}\s?(?:st|nd|rd|th)?)?(?:\s+of)?[\s,]*{MONTH}(?:[\s,'’]*\d{{2,4}}(?!\d|,\d|\s?%))?"),
    Reject("numeric date", None, r"\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)"),
    Reject("month day", rf"\b{MONTH}(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?[\s,]*(?:(?:[-–]|to|and)\s?)?", r"(?:['’]\d{2}|(?:19|20)\d\d|[12]?\d|3[01])(?!\d|,\d|\s?%|\.\d)(?:st|nd|rd|th)?(?!\s[a-z]{3,}s\b|\s(?:people|children|women|men)\b)"),
    Reject("clock time", None, rf"(?:{_CLOCK}|\d{{1,2}}(?:[.:]\d{{2}})?)(?:{_DASH}(?:{_CLOCK}|close|late|midnight))|{_CLOCK}|24\s?/\s?7|24\shours?\sa\sday|\d{1,2}[.:]\d{2}\s?(?:hours|hrs)\b|\d{{1,2}}\so['’]clock"),
    Reject("24-hour clock", r"\b(?:at|from|until|till|by|between|to)\s", rf"(?:[01]\d|2[0-3])[.:]?[0-5]\d\s?(?:hrs|hours|h\b)(?:{_DASH}\d{{4}}\s?(?:hrs|hours))?"),
    Reject("financial year", None, r"(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d{1,2})(?!\d|,\d|\s?%)"),
    Reject("short financial year", r"(?:\bFY\s?|\bQ[1-4]\s|\byear\s|\bin\s|\bfor\s|\bduring\s|\bsince\s|\bof\s|\bto\s|\bfrom\s|\()", r"(?P<a>[0-3]\d)[/-](?P<b>[0-3]\d)(?!\d|,\d|\s?%|/)(?!\s(?!and|to|the|was|were|is|when|there|compared|financial|which|with|on)(?-i:[a-z]))"),
    Reject("year", None, r"(?:19|20)\d\d(?!\d|\s?%|,\d|\.\d|\+)(?:['’]?s\b)?(?!\sto\s(?!(?:19|20)\d\d\b)\d)(?!\s(?:people|children|women|men|young|persons|families|homes|properties|households|calls|incidents|offences|crimes|referrals|visits|hours|residents|victims|(?:[a-z]+\s)?[a-z]{3,}s\s(?:were|had|have|are|been|received|attended)))"),
    Reject("ordinal", None, r"\d+\s?(?:st|nd|rd|th)\b"),
    Reject("age", r"\b(?:aged?|ages|age\s(?:range|group|band)s?)\s*(?:of\s|is\s|was\s|between\s|from\s|over\s|under\s|at\s|up\sto\s|ranging\s|ranged\s|\(|:\s?)*(?:\d+\s*(?:[-–/]|to|and|or)\s*){0,3}", r"\d{1,2}(?!\d|%|,\d)\+?(?:\s*(?:[-–/]|to|and)\s*\d{1,2}(?!\d|%))*"),
    Reject("years old", None, rf"(?:{NUMBER})(?:\s?(?:[-–/]|to|and)\s?{NUMBER})?[\s-]*(?:years?|yrs?|months?)[\s-]*(?:olds?\b|of\sage|and\s(?:over|under|above|older|younger))"),
    Reject("ages", None, r"\d{1,2}\s?(?:[-–/]|to)\s?\d{1,2}(?:['’]?s\b|\s?(?:age\b|aged\b|(?:years?\s)?(?:group|population|cohort)\b))|\d{2}['’]?s\b|\d{1,2}\+?\s(?:and|or)\s(?:over|under|above|older|younger)\b"),
    Reject("people under", rf"\b{_PEOPLE}\s(?:aged\s)?(?:under|over|above|below)\s(?:the\sage\sof\s)?", r"(?:1\d|[2-9]\d)(?!\d|,\d|\s?%)(?!\s(?:offences|people|cases|calls|incidents|of|per))"),
    Reject("under-18s", r"\b(?:under|over)(?:-|\s)", r"\d{1,2}(?:['’]?s\b|(?=\s(?:conception|population|service|cohort|age)))"),
    Reject("telephone number", None, r"(?:\+44\s?|0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)|0\d{9,10}(?!\d)"),
    Reject("service number", r"(?:\b(?:call|calling|calls\sto|dial|dialling|ring|ringing|phone|use|using|via|on|to|through|the|contact|reporting|report\sto|by|or|and|number|emergency)\s|\(|^|[\"'‘“])", r"(?:101|999|111|112|105|116\s?123)(?!\d|,\d|\s?%|\.\d)(?!\s(?:offences|incidents|cases|people|referrals|crimes|reports\sof|arrests|families|victims|burglaries|fewer|more|less))"),
    Reject("service number calls", None, r"(?:101|999|111)(?=\s?[–-]\s|\s(?:and\s(?:101|999)\s)?(?:calls?|numbers?|services?|systems?|lines?|non|emergency|demand|performance|response|abandon|contact|call))"),
    Reject("address", None, r"(?-i:\d+[A-Za-z]?(?:\s?[-–]\s?\d+)?,?\s+(?:[A-Z][\w'’.]+\s+){1,3}(?:Street|St|Road|Rd|Avenue|Lane|Close|Drive|Court|Place|Square|Way|Gardens|Terrace|Crescent|Row|Mews|Parade)\b)"),
    Reject("label", rf"(?:^|[\s(/\"'‘“])(?:{_LABELS})\s*(?:no\.?|nos\.?|number|:|[-–])?\s?{_LIST}", r"\d+(?:\.\d+)*(?:\([a-z0-9]+\))*[a-z]?(?!\d|,\d|\s?%)(?:\s?[-–&]\s?\d+(?![\d%]))?"),
    Reject("label in words", r"(?:^|[\s(])(?:section|part|phase|tier|stage|appendix|key\sstage|step|wave|strand|level|chapter|option|priority|objective|year)\s", r"(?:one|two|three|four|five|six|seven|eight|nine|ten)\b"),
    Reject("operation name", r"(?-i:\bOp(?:eration)?\.?\s[A-Z]\w+\s)", r"\d{1,4}(?!\d|,\d|\s?%)"),
    Reject("code", r"[A-Za-z]-|[A-Za-z]/", r"\d[\w/]*(?![\d%])"),
    Reject("reference", None, r"\d+[A-Za-z]*/\d+(?:/\d+)+|\d{5,}[A-Z]\w*"),
    Reject("size or speed", None, r"\d+(?:\.\d+)?\s?(?:[KMGkm]B|mph|kmh|km/h|kph|km|miles?\san\shour|metres?|meters?|cm|mm|ml|cl|kg|g|°C?)\b|\d+G\b"),
    Reject("time window", r"\b(?:last|past|previous|preceding|next|coming|following|first|final|remaining|rolling|subsequent|recent|prior|latest|current|same)\s", rf"{NUMBER}(?:\s?(?:[-–]|to|or)\s?{NUMBER})?[\s-](?:full\s|financial\s|calendar\s|consecutive\s)?{_TIME}\b"),
    Reject("time window named", None, rf"{NUMBER}[\s-]{_TIME}['’]?[\s-](?:rolling\s)?(?:period|window|timeframe|time\sframe|average|mean|rolling|comparison|trend|low|high|plan|strategy|history|cycle|view|view|anniversary|basis|weekly|strategic|delivery|action|funding|on[\s-]year|olds?)\b"),
    Reject("time window to", r"\b(?:the|a|of|for|over|in|rolling)\s", rf"{NUMBER}[\s-]{_TIME}\s(?:to|ending|ended|since|from|up\sto|between|prior|before|until)\b"),
    Reject("rolling year", None, r"12[\s-]months?\s(?:to|ending|ended|rolling|figures?|data)\b"),
    Reject("time ago", None, rf"{NUMBER}(?:\s?(?:[-–]|to|or)\s?{NUMBER})?\s{_TIME}\s(?:ago|earlier|later|previously|beforehand|before|hence|running|in\sa\srow|on|old)\b"),
    Reject("over years", r"\b(?:over|for|in|during|throughout|across|these|those|each\sof\sthe)\s(?:the\s|a\s|some\s)?", rf"(?:{WORDS}|\d{{1,2}})\s(?:financial\s|calendar\s|full\s)?(?:years?|quarters?)\b(?!\s(?:imprisonment|sentence|custody|in\sprison))"),
    Reject("weekly interval", None, rf"{NUMBER}[\s-](?:weekly|monthly|yearly|hourly)\b"),
    Reject("one to one", None, r"(?:one|1)[\s:-](?:to|2)[\s:-](?:one|1)\b|121(?=\s(?:support|session|work|meeting|mentoring|advice|basis))|50\s?[:/]\s?50|one[\s-](?:stop|off|way|day|another|thing|point|side|hand|time|stage|example|area|or\sother|reason|by\sone)\b|(?:two|three|four)[\s-](?:way|tier|fold|pronged|sided|thirds\smajority|dimensional)\b"),
    Reject("times as", None, rf"{NUMBER}\stimes\s(?:more|higher|as|the|greater|larger|lower)\b"),
    Reject("the two", r"\b(?<!of\s)(?:the|these|those|both|other|either|any|our|their|its|his|her|this)\s(?:other\s|main\s|key\s|latter\s|particular\s|same\s|new\s)?", rf"(?:{WORDS})(?!\s(?:hundred|thousand|million))(?!-)(?=\s(?!per\b))"),
    Reject("last two", r"\b(?:all|other|between|as)\s(?:the\s)?", r"(?:two|three|four|one)\b(?=\s|[.,;)])"),
    Reject("per <number>", r"\b(?:per|every|each)\s|(?<=\d)per\s", r"\d[\d,]*(?=\s?(?:[a-z]|[.,;)]|$))(?!\s?(?:%|minutes|hours|days|weeks|months|years))(?:\s(?:thousand|million|head|population|people|households|residents))*"),
    Reject("pronoun one", None, r"one\b(?!\s(?:or\s(?:two|more)|in\s(?:\w+)|third|quarter|fifth|sixth|eighth|tenth|hundred|thousand|million|dozen)\b)(?!-)(?!(?:\s(?!of\b)\w+){0,3}?\s(?:" + _EVENTS + r")\b)"),
    Reject("table reference", None, r"\d+\.\d+(?:\.\d+)*\s(?:table|above|below)\b"),
    Reject("numbered heading", None, r"\d{1,2}(?:\.\d{1,2})?\.?\s+(?-i:(?=[A-Z]{3,}\s[A-Z]{2,}|[A-Z]{4,}:))"),
    Reject("standard number", r"(?-i:\b(?:PSA|BS|ISO|IEC|EN|PAS|SI|HOC|CAS|PI|NICE|TS)\s)", r"\d+(?:-\d+)*(?!\d|,\d|\s?%)"),
    Reject("adjournment", r"\b(?:adjourned|adjourn|recess)\b.{0,40}\sfor\s", rf"{NUMBER}\sminutes"),
    Reject("apologies from", r"\bapolog(?:y|ies)\b[^.]{0,50}\sfrom\s", NUMBER),
    Reject("within months", r"\bwithin\s", rf"{NUMBER}\s(?:months|years)(?=\s(?:was|were|is|are|for|of|has|had)\b)"),
    Reject("day and month", r"\b(?:by|on|until|dated|due|from|circulated)\s", r"\d{1,2}/(?:0\d|1[0-2])(?!\d|/\d|%)"),
    Reject("leading zero year", r"", r"(?P<a>0\d)[/-](?P<b>\d\d)(?!\d|,\d|\s?%|/)"),
    Reject("storeys", None, rf"{NUMBER}[\s-](?:storey|bedroom|bed\sflat|seater|wheel|page|point\splan|part)"),
    Reject("ratio", None, r"\d{1,2}[:/]\d{1,2}(?=\s(?:split|basis|ratio))"),
    Reject("collar number", r"(?-i:\b(?:PC|PCSO|DC|PS|DS|SC|Constable|Officer)\s)", r"\d{2,5}(?=\s(?-i:[A-Z]))"),
    Reject("extension", r"\bext(?:ension)?\.?\s", r"\d{3,4}(?:\s\d{3,4})?"),
    Reject("text number", r"\btext(?:ing|ed)?\b.{0,24}\s(?:to|on)\s", r"\d{5,6}(?!\d|,\d)"),
    Reject("minute number alone", r"^\s*", r"\d{1,3}(?:/\d{2,4})?\.?$"),
    Reject("weekdays", None, rf"{NUMBER}\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"),
    Reject("boy of", r"\b(?:boy|girl|man|woman|child|male|female)s?\sof\s", r"\d{1,2}(?!\d|,\d|\s?%)"),
    Reject("page of", r"\bpage\s\d+\sof\s", r"\d+"),
    Reject("age of a person", r"\b(?:male|female|man|woman|boy|girl|teenager|youth)s?,\s(?:aged\s)?(?:\d\d\s(?:and|to)\s)?", r"\d{1,2}(?=\s?(?:,|and|from|of|\)))"),
    Reject("enumerator", r"[:;,.]\s*(?:and\s)?\(", r"\d{1,2}(?=\)\s[a-z])"),
    Reject("attendance", r"\b(?:present|apologies|quorum|in\sattendance)\s*[:(–-]?\s*", r"\d+(?!\d|,\d|\s?%)"),
    Reject("attendance of", None, rf"{NUMBER}\s(?:of\sthe\s(?:\w+)\s)?(?:members\sof\sthe\spublic|members?|councillors|residents|apologies|objectors)\s(?:attended|were\spresent|was\spresent|in\sattendance|present|received)\b"),
    Reject("digit groups", None, r"\d{3}\s\d{3}\s\d{2,4}(?:\s\d{2,4})?(?!\d)"),
    Reject("legal chapter", r"\b(?:act|order|regulations|rules|code)\s(?:of\s)?", r"\d{4}"),
    Reject("decade", None, r"(?:19|20)?\d0['’]?s\b"),
)

_AFTER = re.compile("|".join(f"(?P<r{i}>{r.after})" for i, r in enumerate(REJECTS) if r.before is None), FLAGS)
_BOTH = tuple(
    (r, re.compile(rf"(?:{r.before})$", FLAGS), re.compile(r.after or "", FLAGS)) for r in REJECTS if r.before is not None
)
_REACH = 72


class Claim(NamedTuple):
    """Text that a reject rule has taken: the rule's name and the end of what it claims."""

    rule: str
    end: int


def find_claim(text: str, start: int, first: int = 0) -> Claim | None:
    """The first reject rule that holds for the number at `start`, or None where the number may be a figure.

    `first` is where its line begins, if that is not the beginning of `text`.
    """
    before = text[max(first, start - _REACH) : start]
    if text[start : start + 4].lower() == "one " and _listed_one(text, start, before):
        return None
    match = _AFTER.match(text, start)
    if match and match.lastgroup:
        name = match.lastgroup if match.lastgroup.startswith("r") else next(k for k, v in match.groupdict().items() if v and k[0] == "r")
        return Claim(REJECTS[int(name[1:])].name, match.end())
    for rule, left, right in _BOTH:
        found = right.match(text, start)
        if found and left.search(before) and _holds(found):
            return Claim(rule.name, max(found.end(), start + 1))
    return None


_SHARES_LIST = re.compile(rf"(?:{NUMBER})[^.;]{{2,60}}(?:,|\band|&)\s$", FLAGS)
_NOT_LISTED = re.compile(r"one\s(?:of|another|to|or|that|who|which|is|was|day|in\sparticular)\b", FLAGS)


def _listed_one(text: str, start: int, before: str) -> bool:
    """Whether 'one' closes a list of counts: 'two were fined and one cautioned', 'four PCs and one PCSO'."""
    return bool(_SHARES_LIST.search(before)) and not _NOT_LISTED.match(text, start)


def _holds(match: re.Match[str]) -> bool:
    """A short financial year counts on by one: 09/10, not 25/19."""
    groups = match.groupdict()
    if "a" not in groups:
        return True
    return (int(groups["a"]) + 1) % 100 == int(groups["b"])


def claims(text: str, start: int) -> tuple[str, ...]:
    """Every reject rule that holds for the number at `start`, for explanations."""
    before = text[max(0, start - _REACH) : start]
    return tuple(
        r.name
        for r in REJECTS
        if re.compile(r.after or "", FLAGS).match(text, start)
        and (r.before is None or re.search(rf"(?:{r.before})$", before, FLAGS))
    )
