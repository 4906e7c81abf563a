"""A file of questions as `frontdesk eval` takes it, and the set that it is kept as."""

from collections.abc import Set
from pathlib import Path
from typing import NoReturn

import msgspec

from frontdesk.cli.output import fail
from frontdesk.evaluation import read
from frontdesk.evaluation.collect import fingerprint
from frontdesk.evaluation.forms import NewQuestion, name_problems
from frontdesk.foundation.errors import AppError, Invalid


class QuestionFile(msgspec.Struct, frozen=True):
    """A file's questions; `set_name` is what the caller calls the set, empty where the file's name does."""

    path: Path
    questions: list[NewQuestion]
    set_name: str

    @property
    def named(self) -> str:
        """The set's name."""
        return self.set_name or self.path.stem

    def refuse_to_replace(self, kept: Set[bytes]) -> None:
        """Ends the command where the file would take the place of another one's questions, of these fingerprints.

        Two files may have one stem; a file that was edited still shares a question with what was kept of it.
        """
        if self.set_name or not kept or kept & {fingerprint(question) for question in self.questions}:
            return
        fail(
            f'The set "{self.named}" holds other questions, and none of them is in {self.path.name}. '
            f'Name another set with --set, or put these in their place with --set "{self.named}".'
        )


def question_file(path: Path, set_name: str, most: int) -> QuestionFile:
    """The questions of a file; what can't be used ends the command with its sentences."""
    kind, data = path.suffix.lower(), path.read_bytes()
    try:
        if kind in (".csv", ".tsv"):
            rows = read.from_csv(data)
        elif kind in (".jsonl", ".ndjson"):
            rows = read.from_lines(data)
        else:
            rows = read.from_json(data)
        file = QuestionFile(path, read.questions(rows, most), set_name)
    except AppError as error:
        _refuse(path, error)
    if problems := name_problems(file.named):
        fail(f"A set can't be called so: {' '.join(map(str, problems['name']))} Name it with --set.")
    return file


def _refuse(path: Path, error: AppError) -> NoReturn:
    if isinstance(error, Invalid):
        fail("\n".join(sentence for said in error.fields.values() for sentence in said))
    fail(f"{path}: {error.detail}")
