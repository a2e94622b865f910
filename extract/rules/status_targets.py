"""The words that name a number a target or a goal, or that hold a number against one."""

import re

from extract.rules.rule import FLAGS

YEAR = r"(?:19|20)\d\d(?:[/–-]\d{2,4})?"
# The words between a target and its number: no other number but a year.
_TO_NUMBER = rf"(?:[^,;:.\d]|{YEAR})"

# 'a target of', 'the goal for the year is', 'Target: '
NAMED = re.compile(
    rf"""
    (?<!\bno\s)\b
    (?:targets?|goals?|aims?
      |ambitions?|aspirations?
      |milestones?|benchmarks?
      |ceiling
      |objective
      |profile(?=\sof)|profiled(?=\s$)                  # 'against a profile of 40', 'the profiled 40'
      |(?:own|budget|spending|delivery)\sprofile(?=\s(?:had|was|is)\s$)
      |contract\s(?:figure|level)|success\smeasure
      |expectation(?=\s(?:of|that|is|was|being)\b)
      |plan(?=\sof\s|\sfor\s(?:(?:the|this|next)\s)?(?:full\s)?(?:year|quarter)\s(?:is|was|being|had\sbeen)\s(?:for\s)?$)
      |(?<=the\s)(?<!of\sthe\s)(?<!to\sthe\s)(?<!on\sthe\s)(?<!for\sthe\s)plan(?=\s(?:was|had\sbeen)\s(?:for\s)?$)
      |KPI(?=\s(?:is|of)\s)
    )\b
    # 'target rate', 'goal for the year'
    (?:\s(?:rate|figure|level|time|for|in|by|on|across|this|year|agreed|set)\b{_TO_NUMBER}{{0,40}}?
      # 'target the Board set', but no 'in the time of the target the team closed 12'
      |\sthe\b
       (?:(?!\b(?:resolved|closed|answered|attended|completed|handled|assessed)\b){_TO_NUMBER}){{0,40}}?
      # 'target caseload of', but no 'target group of'
      |\s(?!groups?\b|areas?\b|audience|address|harden)[a-z]+(?=\sof\b)
    )?
    (?:\s\([^()\d]{{1,16}}\d?\))?                       # 'target (Priority 2)'
    (?:\s?[:=(–-]
      |\swhich\s(?:is|was)\s(?=$)
      |\s(?:which|that)\s[^,.;:\d]{{3,50}}?\s(?:is|was)\sthat\b
      |,\swhich\s(?:is|was)\sfor\san?\s(?=$)
      |\s(?=$)
      # 'target no more than'
      |\s(?=(?:no|not|at|under|over|less|more|below|above|up)\s(?:more|less|least|fewer|than|to)?\s?(?:than\s)?$)
      |\s(?:of
           |is\sfor|was\sfor
           |is|are|was|being|were|had\sbeen|has\sbeen|having\sbeen|would\sbe
           |at|to|that
           |set|rose|rising|lifted|raised|stands|remains|remained|increased|reduced
         )\b
    )
    {_TO_NUMBER}{{0,48}}?
    (?:from\s[£\d][\d.,]*(?:%|m|k)?\sto\s)?$            # 'from 20% to 30%'
    """,
    FLAGS,
)
# 'the target it aspires to, 88%,', 'the target figure, 60 families,'
NAMED_ASIDE = re.compile(
    r"""
    \b(?:target|goal|ambition)
    (?:\sfigure
      |\s(?:that\s|which\s)?(?:it|they|we|the\s\w+)\s(?:\w+\s){0,2}
       (?:aspire[sd]?|aim(?:s|ed)?|work(?:s|ed)?|want(?:s|ed)?|set)
       (?:\s(?:to|at|for|towards|itself|themselves))?
    ),\s$
    """,
    FLAGS,
)
# 'against the local target of', 'missed its 12-month goal of at least'
AGAINST = re.compile(
    r"""
    \b(?:against|versus|vs\.?
      |below|above|under|over
      |short\sof|missed
      |exceed\w*|met|meet\w*|beat\w*
      |compared\s(?:to|with)
      |within|behind|meeting
    )
    \s(?:a|the|its|our|their|an)?\s?(?:\w+\s){0,3}
    (?:target|goal|aim|ambition|benchmark|milestone)
    (?:\s(?:of|is|was|being|set\sat|figure\sof))?
    (?:\s(?:\w+\s)?(?:at\sleast|less\sthan|under|over|more\sthan|up\sto|around|about))?
    \s?\(?$
    """,
    FLAGS,
)
# 'passed its target by 4', 'beat the target of 40 by', 'below target by about'
PASSED = re.compile(
    r"""
    \b(?:beat|beaten|miss|exceed|pass)(?:s|es|ed|ing)?\b[^.;:]{0,60}\bby\s$
  | \bpassed\sby\s$
  | \b(?:above|ahead\sof|behind|below|better\w*|short\sof|over|surpass\w*|than|under|outperform\w*)
    \s(?:\w+\s){0,3}
    (?:target|goal|aim|ambition|milestone|benchmark)\sby\s
    (?:(?:about|around|over|nearly|almost|just|some|only)\s)?$
    """,
    FLAGS,
)
# '(12) we are targeted', '12% reduction target', but no 'target group'
NAMED_AFTER = re.compile(
    r"""
    \)?\s(?:we|they|it|which\swe|which\sthey)\s(?:are|is|were|was|have\sbeen|has\sbeen)\stargeted\b
  | \s?(?:%|per\scent)?\sas\s(?:its|the|a|their|our)\s(?:target|goal|aim|benchmark)\b
  | [\s-]*(?:(?!(?:over|under|above|below|off|short|of)\b)\w+[\s-])?
    (?:target|goal|ambition|aim|aspiration|milestone|benchmark|ceiling)s?\b
    (?!\s(?:groups?|area|address|individual|famil))
    """,
    FLAGS,
)
# 'below the 26% set by the Authority', 'short of the 75% we had promised', 'against the 85% that it wants'
SET_AFTER = re.compile(
    r"""
    \s(?:set|written|laid|agreed|promised)\s(?:by|for|down|in|into)\b
  | \s(?:(?:that|which)\s)?
    (?:(?:we|they|it|he|she)\s
      |(?:the|our|their)\s(?:[\w-]+\s){1,3}?
      |(?-i:[A-Z])[\w-]+\s(?:(?-i:[A-Z])[\w-]+\s){0,2}
    )
    (?:had\s|has\s|have\s)?
    (?:set|promised|agreed|sought|wants?|wanted|asks?\sfor|asked\sfor|looks?\sfor|aims?\sfor|aimed\sfor
      |expects?|expected)\b
  | \s(?:in|of)\s(?:the|its|our|their)\scontract\b
    """,
    FLAGS,
)
# 'has set 1,050 for 2010/11'
HAS_SET = re.compile(r"(?:\s(?:has|have|had|board|council|force)|therefore)\sset\s$")
FOR_YEAR = re.compile(
    rf"\s(?:(?!people|offences|incidents|crimes|victims)[a-z]+\s)?for\s(?:{YEAR}|the\s(?:coming|next|following|new)\s(?:year|quarter)|next\syear)\b",
    FLAGS,
)
HELD_AGAINST = re.compile(
    r"""
    \b(?:than|against|below|above|beneath|exceed\w*|miss\w*|short\sof|over|under|off|beats?|beating|reached|met)
    \sthe\s$
    """,
    FLAGS,
)

# The beginnings of the words that the patterns before a number need.
STEMS = """target goal aim ambition aspiration milestone benchmark ceiling objective profile contract_figure
    contract_level success_measure expectation plan_ kpi"""
