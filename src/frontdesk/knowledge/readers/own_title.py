"""The title that a file gives itself, where a person gave it one: programs fill in their own."""

import re

from frontdesk.knowledge.readers.reading import clean

_OF_A_PROGRAM = re.compile(
    r"""(?ix)
    \W* (?:anonymous|unspecified|unknown|none|null|no[ ]title|title) \W*
    | \W* (?:untitled|unbenannt(?:es)?|sans[ ]titre)
      (?:[ ](?:document|dokument|presentation|präsentation|spreadsheet|tabelle))? [\W_]* \d* \W*
    | (?:microsoft[ ](?:office[ ])?)? (?:word|excel|powerpoint|publisher|visio) [ ]-[ ] .*
    | (?:power\s?point[ ]presentation|powerpoint-präsentation|présentation[ ]powerpoint)
    | (?:word|new)[ ](?:microsoft[ ]word[ ])?document
    | (?:document|dokument|slide|folie|book|mappe|sheet|presentation)[ ]?\d*
    | (?:.*\S)?\.(?:docx?|docm|pdf|indd|dvi|odt|ods|odp|rtf|pptx?|xlsx?|qxd|cdr)
    | \S*\.(?:tex|ps|html?|pages|fm|ai)
    | [\W_]+"""
)


def own_title(title: str | None) -> str:
    """The title, cleaned; empty where it is a program's, or the name of the file it was made from."""
    cleaned = clean(title or "")
    return "" if _OF_A_PROGRAM.fullmatch(cleaned) else cleaned
