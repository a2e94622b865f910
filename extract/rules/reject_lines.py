"""Numbers that somebody can be rung or written to: telephones, their services, extensions and texts."""

from extract.rules.numeral import NUMBER
from extract.rules.rule import Reject

LINES = (
    Reject(
        "telephone number",
        None,
        r"(?:\+44\s?|0)\d{2,4}[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\d)|0\d{9,10}(?!\d)|0\d{2,4}(?:\s\d{2,4}){2,}(?!\d)"
        r"|0\d{4}\s\d{5}(?!\d)|(?:\+|(?<=\+))(?:44|353)\s?(?:\(0\)\s?)?\d{1,4}(?:\s?\d{3,8}){1,3}(?!\d)",
    ),
    Reject(
        "service number",
        r"""
        (?:\b(?:call|called|calling|calls\sto|dial|dialled|dialling|rings?|rang|rung|ringing|answer|answering|phoned?|whether|why|use|using|via|on|(?<!rose\s)(?<!risen\s)(?<!fell\s)(?<!fallen\s)(?<!up\s)(?<!down\s)(?<!ed\s)to|through|the
        |contact|reporting|report(?:ed|ing|s)?\sto|by|or|and|101|number|emergency),?\s
        |(?<!\d\s)\(|^|["'‘“])
        """,
        r"""
        (?:101|999|111|116\s?123)(?!\d|,\d|\s?%|\.\d)
        (?!\s(?:offences|incidents|cases|people|referrals|crimes|reports\sof|arrests|families|victims
        |burglaries|fewer|more|less))
        """,
        reach=16,
    ),
    Reject(
        "service number calls",
        None,
        r"""
        (?:101|999|111)
        (?=\s?[–-]\s
          |\s(?:and\s(?:101|999)\s)?
            (?:(?:(?:police|national|single|new|nhs|non-emergency|tele)?phone|police|national|single|nhs)\s){0,2}
            (?:calls?|numbers?|services?|systems?|lines?|non|emergency|demand|performance|response|abandon
            |contact|call|data|waits?|waiting|queues?|callers?|handlers?|operators?|team))
        """,
    ),
    Reject(
        "service number reviewed",
        r"\b(?:the|an?|this|national|further|of)\s",
        r"(?:101|999)(?=\s(?:review\b(?!\smeeting)|report\b(?!\sforms?)))",
        reach=10,
        needs="the_ a_ an_ this_ national_ further_ of_",
    ),
    # '112' and '105' more often count
    Reject(
        "service number of few",
        r"\b(?:call(?:ed|ing)?|dial\w*|rings?|rang|phoned?|phoning|999|101)(?:,?\s(?:or\s|and\s)?|\s?/\s?)",
        r"(?:112|105)(?=[,.;)](?!\d)|$|\s(?:or|and|in|if|for|to)\b)",
        reach=16,
        needs="call dial ring rang phone phoning 999 101",
    ),
    Reject(
        "extension of a telephone",
        r"\b\d{3,5}\s?(?:(?<=\d\s\d{4}\s)/|ext?\.?:?)\s",
        r"\d{3,5}(?![\d,.%])",
        reach=12,
    ),
    Reject("dialling code", None, r"0\d{2,4}(?![\d.,%/-])"),
    Reject(
        "service number spoken of",
        r"""
        \b(?:rang|ring|calls?|calling|callers?|phone|answer\w*|emergency|non-emergency|line|dial\w*|handlers?
        |old\snumber|charge)\b[^.;]{0,60}\s(?:for|that|about|on|with|of|through|and|or|via|using|the)\s
        """,
        r"(?:101|999|111)(?=[,.;)]|\s(?:is|was|were|are|when|should|had|has|and|or|for|in|if|to|service)\b)(?!\.\d|,\d)",
        needs="rang ring call phone answer emergency non-emergency line dial handler old_number charge",
    ),
    Reject(
        "service number as subject",
        r"^[\s(a-z)•·*–-]{0,4}|\bthat\s|\babout\s|\bwhen\s",
        r"(?:101|999|111)(?=\s(?:is|was|has|should)\b|\shad\s(?:gone\s(?:up|down)|risen|fallen)\b|\shad\s(?:received|answered|handled|dealt\swith)\s\d"
        rf"|\s(?:had\staken|took|takes|can\stake)\s{NUMBER}\s(?:second|minute|hour))",
    ),
    Reject(
        "service number named",
        r"\b(?:about|around|for|through|way\sof|over)\s?",
        r"(?:101|999|111)(?=[.;)]|(?<=of\s...),\s|\s\(|(?<=for\s...)\sthe\s|(?<=for\s...)\s(?:was|is)\s|\s(?:or|and|to|through)\s[a-zA-Z])(?!\.\d)",
        reach=12,
    ),
    Reject(
        "service number talked about",
        r"\b(?:done|said|asked|heard|complain\w*|concern\w*)\sabout\s",
        r"(?:101|999|111)(?=[,.;:)?](?!\d)|$)",
        reach=20,
        needs="about_",
    ),
    Reject(
        "service number felt about",
        r"\b(?:(?:un|dis)?(?:happy|satisfied|pleased)|frustrat\w+|dissatisfaction|satisfaction|experiences?)\s(?:with|of)\s",
        r"(?:101|999|111)\b(?!\s[a-z]+s\b|,\d|\.\d)",
        reach=28,
        needs="happy unhappy satisf dissatisf unsatisf pleased displeased frustrat experience",
    ),
    Reject("code of a telephone", None, r"\(?0\d{2,4}\)\s?\d{3}"),
    Reject("telephone number after a code", r"\(0\d{2,4}\)\s", r"\d{3}\s?\d{3,4}", reach=10),
    Reject("number before an extension", None, r"\d{3,6}(?=,?\sext\b)|\d+x{2,}\b"),
    Reject("extension", r"\bext(?:ension)?\.?\s", r"\d{3,4}(?:\s\d{3,4})?", reach=14, needs="ext"),
    Reject(
        "text number",
        r"\btext(?:(?:ing|ed)?\s.{0,24}\s(?:to|on))?\s",
        r"\d{5,6}(?!\d|,\d|\s(?:[a-z]+s|people|men|women|children)\b)",
        needs="text",
    ),
    Reject("number of a line", None, r"\d{3,5}\s\d{3,6}(?=\s(?:number|line|helpline)\b)"),
)
