"""The voice of a company's model endpoint, where there is one."""

from frontdesk.answers.speak import Voice
from frontdesk.foundation.redact import Veil
from frontdesk.foundation.settings import Settings
from frontdesk.models.metered import Meter, Metered
from frontdesk.models.speech import ChatModel
from frontdesk.models.veiled import Veiled


def voiced(endpoint: ChatModel | None, meter: Meter, settings: Settings) -> Voice | None:
    """The endpoint as it speaks one answer: its tokens are counted, and what is secret is veiled before it."""
    if endpoint is None:
        return None
    model = Metered(endpoint, meter)
    seconds = settings.llm_answer_seconds if settings.llm_second_look else 0.0
    if not settings.redact:
        return Voice(model, look_seconds=seconds)
    veil = Veil()
    return Voice(Veiled(model, veil), veil.hide, hide_again=veil.hide_again, look_seconds=seconds)
