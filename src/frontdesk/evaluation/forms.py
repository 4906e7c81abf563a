"""What a request says of a set, a question or a run."""

from typing import Annotated, Any, ClassVar, Literal

import msgspec
from msgspec import UNSET, UnsetType

from frontdesk.assistants.forms import MannerChange
from frontdesk.foundation.bodies import BLANK, REQUIRED, SAYS_SOMETHING, described
from frontdesk.foundation.errors import Fields

MOST_NAME = 200
MOST_QUESTION = 2_000
MOST_PAGE = 1_000
MOST_MUST, LONGEST_MUST = 20, 500
MOST_TURNS, LONGEST_TURN = 50, 10_000

_Must = Annotated[list[Annotated[str, described(maxLength=LONGEST_MUST)]], described(maxItems=MOST_MUST)]
_Page = Annotated[str, described(maxLength=MOST_PAGE)]


_OURS = frozenset({"uuid", "created_at", "added"})
"""What a question has that nobody sets; a question that was read may be sent back with it."""


class Turn(msgspec.Struct):
    """What was said before a question, and by whom."""

    by: Literal["visitor", "assistant", "person"]
    text: str


class NewQuestion(msgspec.Struct):
    """A question and what is expected of its answer.

    `must`: strings that the answer holds, all of them, `a|b` either; `page`: address, file name or title of the page
    that answers, `a|b` either; `should_refuse`: the honest answer is "I don't know".
    """

    question: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=MOST_QUESTION)]
    must: _Must | UnsetType = UNSET
    page: _Page | UnsetType = UNSET
    should_refuse: bool | UnsetType = UNSET
    history: Annotated[list[Turn], described(maxItems=MOST_TURNS)] | UnsetType = UNSET

    passed_over: ClassVar[frozenset[str]] = _OURS | {"message"}

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """A question says something, and all of it has a length."""
        errors: Fields = {}
        question = given.get("question", "x")
        if not question.strip():
            errors["question"] = [BLANK]
        elif len(question) > MOST_QUESTION:
            errors["question"] = [f"A question can be up to {MOST_QUESTION:,} characters."]
        history = given.get("history") or []
        if len(history) > MOST_TURNS or any(len(turn.text) > LONGEST_TURN for turn in history):
            errors["history"] = [f"Up to {MOST_TURNS} turns of up to {LONGEST_TURN:,} characters each."]
        elif any("\x00" in turn.text for turn in history):
            errors["history"] = ["Text can't contain a NUL character."]
        return errors | expectation_problems(given)


def expectation_problems(given: dict[str, Any]) -> Fields:
    """What is wrong with what is expected of an answer."""
    errors: Fields = {}
    must = given.get("must") or []
    if len(must) > MOST_MUST or any(len(one) > LONGEST_MUST for one in must):
        errors["must"] = [f"Up to {MOST_MUST} strings of up to {LONGEST_MUST} characters each."]
    if len(given.get("page") or "") > MOST_PAGE:
        errors["page"] = [f"This can be up to {MOST_PAGE:,} characters."]
    if given.get("should_refuse") and (must or given.get("page")):
        errors["should_refuse"] = ["A refusal holds nothing and cites no page. Leave must and page out."]
    return errors


class AddedQuestion(msgspec.Struct):
    """A question of one's own, or a real `message` with the conversation before it.

    What is not said of a message's question is expected as it was answered: cited from the same page, or refused.
    """

    question: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=MOST_QUESTION)] | UnsetType = UNSET
    message: str | UnsetType = UNSET
    must: _Must | UnsetType = UNSET
    page: _Page | UnsetType = UNSET
    should_refuse: bool | UnsetType = UNSET
    history: Annotated[list[Turn], described(maxItems=MOST_TURNS)] | UnsetType = UNSET

    passed_over: ClassVar[frozenset[str]] = _OURS
    narrowed: ClassVar[dict[str, Any]] = {"anyOf": [{"required": [name]} for name in ("question", "message")]}

    @staticmethod
    def problems(given: dict[str, Any]) -> Fields:
        """One of the two is named."""
        if "question" not in given and "message" not in given:
            return {"question": [REQUIRED]}
        return NewQuestion.problems(given)


class NewEvaluation(msgspec.Struct):
    """The body that makes a set of questions. As CSV or JSON Lines only the questions are sent."""

    name: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=MOST_NAME)]
    questions: list[NewQuestion] | UnsetType = UNSET


class EvaluationChange(msgspec.Struct):
    """What may be changed of a set; `questions` are all of its questions from then on."""

    name: Annotated[str, described(pattern=SAYS_SOMETHING, maxLength=MOST_NAME)] | UnsetType = UNSET
    questions: list[NewQuestion] | UnsetType = UNSET


def name_problems(name: object) -> Fields:
    """What is wrong with a set's name."""
    if not isinstance(name, str):
        return {"name": ["Expected text."]}
    if not name.strip():
        return {"name": [BLANK]}
    if "\x00" in name:
        return {"name": ["Text can't contain a NUL character."]}
    if len(name) > MOST_NAME:
        return {"name": [f"This can be up to {MOST_NAME} characters."]}
    try:
        name.encode()
    except UnicodeEncodeError:
        return {"name": ["Text can't contain half of a surrogate pair."]}
    return {}


class NewRun(MannerChange, kw_only=True):
    """Which assistant is asked (the default one by itself), and what is changed of its answers for this run only."""

    assistant: str | UnsetType | None = UNSET
