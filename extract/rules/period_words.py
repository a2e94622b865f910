"""The words that times are made of, as pieces of verbose patterns."""

MONTH_NAME = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
MONTH = rf"{MONTH_NAME}(?:\.(?=\s?\d))?"
# no time of the day: "between 1900 and 2300 hours"
YEAR = r"(?:(?:19|20)\d\d)\b(?!\s?(?:and|to|[-–])\s?(?!20[0-3][1-9])\d\d[0-5]0\s?(?:hours|hrs))"
SHORT_YEAR = r"(?:(?:19|20)\d\d|[’'‘]?\d\d)\b(?!\s?%|[.,]\d)"
# After a comma two digits are no year: 'to January, 56 more than ...'.
BEFORE_YEAR = r"(?:\s|,\s(?=(?:19|20)\d\d\b|[’'‘]))"
# '08/09' is a financial year where its second number follows its first.
SHORT_FY = "|".join(f"{n % 100:02d}/{(n + 1) % 100:02d}" for n in range(96, 136))
FY = rf"(?:(?:19|20)\d\d\s?[/\-–—]\s?(?:(?:19|20)\d\d|\d\d?)|{SHORT_FY})\b(?![/\-–—]\d)"
DAY = r"\d{1,2}\s?(?:st|nd|rd|th)?(?:\sof)?"
NUMERIC_DAY = r"(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:(?:19|20)\d\d|\d\d)"
TO = r"\s?(?:to|until|till|through\sto|up\sto|and|[-–—])\s?(?:the\send\sof\s)?"
COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[\s-]four)"
FEW = r"(?:[2-9]|1[0-8]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)"
DATED = rf"{YEAR}|\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH_NAME}"
UNIT = r"(?:day|week|fortnight|month|quarter|year|decade)s?\b"
PREVIOUS = r"(?:last|previous|prior|preceding)"
KIND_OF_YEAR = r"(?:financial|fiscal|calendar|municipal|performance|reporting|academic)"
NTH = r"(?:first|second|third|fourth|final|1st|2nd|3rd|4th)"

# What a day or a financial year in figures has within it: '31.12', '08/09'.
MARKED_DIGITS = tuple(f"{mark}{digit}" for mark in "/." for digit in range(10))
MONTH_STEMS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SEASON = (
    r"(?:(?:early|mid|late|first|second|third|whole|school)[\s-]){0,2}"
    r"(?:spring|summer|autumn|winter|easter|christmas|new\syear|halloween|(?:autumn|spring|summer)\sterm|lockdown)\b"
    r"(?:\s(?:half[\s-]term|term|weekend|holidays?|period|break|months|lockdown))?"
)
