"""What can go wrong with a model, each with one sentence that a person can act on."""

from typing import Literal, TypeAlias

Trouble: TypeAlias = Literal["unreachable", "refused_key", "rate_limited", "slow", "cut_off", "bad_answer"]


class ModelMissing(Exception):
    """No files for a model's name."""


class ModelDamaged(Exception):
    """A packaged file does not have the published checksum."""


class Overloaded(Exception):
    """More is waiting for a model than its queue allows."""


class ModelError(Exception):
    """A chat model gave no answer, or not all of it: `kind` for code, `sentence` for people (never with the key)."""

    def __init__(self, kind: Trouble, sentence: str, *, again_in: float | None = None) -> None:
        super().__init__(sentence)
        self.kind: Trouble = kind
        self.sentence = sentence
        # Seconds until the endpoint wants to be asked again, where it said so.
        self.again_in = again_in

    @property
    def passing(self) -> bool:
        """Whether the same request may well succeed a moment later."""
        return self.kind in ("unreachable", "rate_limited")
