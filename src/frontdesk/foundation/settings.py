"""Every setting: typed, documented, read once from the environment (NAME, or NAME_FILE for the path of a secret)."""

import os
from collections.abc import Mapping
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import msgspec

from frontdesk.foundation import setting_values as values
from frontdesk.foundation.setting_values import SettingError, says

__all__ = ["SettingError", "Settings", "described", "environment_name", "read", "settings"]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings with their defaults; `environment_name` gives a field's variable."""

    # Serving
    host: Annotated[str, says("Address to listen on.", check=values.host)] = "127.0.0.1"
    port: Annotated[int, says("Port to listen on.", ge=1, le=65_535)] = 8000
    data_dir: Annotated[Path, says("Where the embedded PostgreSQL keeps its data.")] = Path("data")
    database_url: Annotated[
        str,
        says(
            "A PostgreSQL of your own (15 or later, pgvector 0.8 or later). Empty: the embedded one.",
            check=values.postgres_address,
        ),
    ] = ""
    web_workers: Annotated[int, says("Processes that answer HTTP.", ge=1, le=256)] = 1
    database_connections: Annotated[int, says("Most database connections per process.", ge=2, le=10_000)] = 12
    trusted_proxies: Annotated[
        str,
        says("Addresses or networks, separated by commas, whose X-Forwarded-* headers count.", check=values.networks),
    ] = ""
    admin_username: Annotated[str, says("Name of the first owner, made at the first start.")] = "owner"
    admin_password: Annotated[str, says("Password of the first owner. Empty: generated and printed once.")] = ""
    secret_key: Annotated[
        str, says("Key that encrypts stored secrets. Empty: made once and kept in the data folder.")
    ] = ""
    log_level: Annotated[
        str, says("debug, info, warning or error.", check=values.one_of("debug", "info", "warning", "error"))
    ] = "info"

    # Models
    llm_url: Annotated[
        str,
        says(
            "Base address of an OpenAI-compatible endpoint, such as https://llm.example/v1. "
            "Several, separated by commas: the next is asked when one fails.",
            check=values.web_addresses,
        ),
    ] = ""
    llm_model: Annotated[str, says("Name of the model there; several addresses may have one each.")] = ""
    llm_key: Annotated[str, says("Key of the endpoint; several addresses may have one each.")] = ""
    llm_silence_seconds: Annotated[float, says("Longest silence of the model before the answer is given up.", gt=0)] = (
        30.0
    )
    llm_answer_seconds: Annotated[float, says("Longest time a whole answer may take.", gt=0)] = 120.0
    llm_second_look: Annotated[
        bool,
        says(
            "Ask the model once more, of each sentence that it wrote of a passage, whether the passage says so. "
            "Off: the rules alone decide, and some sentences that no passage supports are told."
        ),
    ] = True
    llm_failures: Annotated[
        int, says("Failures of an endpoint in a row after which it is left alone for a while.", ge=1)
    ] = 5
    llm_rest_seconds: Annotated[float, says("How long it is left alone before it is tried again.", gt=0)] = 30.0
    llm_tokens_per_day: Annotated[
        int, says("Tokens an account may use a day; past it answers are made of its own pages. 0: no limit.")
    ] = 0
    llm_tokens_per_month: Annotated[int, says("The same, a calendar month.")] = 0
    llm_answers_per_day: Annotated[int, says("Answers of the model an account may get a day. 0: no limit.")] = 0
    llm_answers_per_month: Annotated[int, says("Its answers of the model, a calendar month.")] = 0
    llm_tokens_per_assistant: Annotated[int, says("Tokens each assistant may use a day. 0: no limit.")] = 0
    llm_tokens_per_assistant_month: Annotated[int, says("Each assistant's tokens, a calendar month.")] = 0
    llm_answers_per_assistant: Annotated[
        int, says("Answers of the model each assistant may give a day. 0: no limit.")
    ] = 0
    llm_answers_per_assistant_month: Annotated[
        int, says("Each assistant's answers of the model, a calendar month.")
    ] = 0
    llm_tokens_per_room: Annotated[int, says("Tokens a room may use a day. 0: no limit.")] = 0
    llm_tokens_per_room_month: Annotated[int, says("A room's tokens, a calendar month.")] = 0
    llm_answers_per_room: Annotated[int, says("Answers of the model a room may get a day. 0: no limit.")] = 200
    llm_answers_per_room_month: Annotated[int, says("A room's answers of the model, a calendar month.")] = 0
    llm_tokens_per_visitor: Annotated[
        int,
        says(
            "Tokens a visitor may use a day, in all rooms with the same e-mail address or number. Nobody verifies "
            "these: who writes under another's address uses up that person's day. 0: no limit."
        ),
    ] = 0
    llm_tokens_per_visitor_month: Annotated[int, says("A visitor's tokens, a calendar month.")] = 0
    llm_answers_per_visitor: Annotated[
        int, says("Answers of the model a visitor may get a day, in all these rooms, unverified too. 0: no limit.")
    ] = 0
    llm_answers_per_visitor_month: Annotated[int, says("A visitor's answers of the model, a calendar month.")] = 0
    redact: Annotated[
        bool,
        says("Hide e-mail addresses, phone, card and account numbers of visitors from the model and the logs."),
    ] = False
    llm_max_tokens: Annotated[int, says("Most tokens of one answer.", ge=1)] = 600
    llm_prompt_price: Annotated[
        float,
        says("Price of a million tokens that the model reads, in any currency: evaluations tell their cost.", ge=0),
    ] = 0.0
    llm_completion_price: Annotated[float, says("Price of a million tokens that the model writes.", ge=0)] = 0.0
    embedder: Annotated[str, says("Embedding model: a folder, an installed weights package, or a hub name.")] = (
        "all-MiniLM-L6-v2"
    )
    local_model: Annotated[str, says("The small in-process chat model of general mode without an endpoint.")] = (
        "SmolLM2-135M-Instruct"
    )
    local_queue: Annotated[
        int, says("Answers that may wait for the in-process model before it says it is busy.", ge=1)
    ] = 16
    model_threads: Annotated[int, says("Threads per model. 0: as many as there are cores.")] = 0

    # Answers
    answer_wait_seconds: Annotated[float, says("How long a message POST waits for its answer.")] = 15.0
    burst_seconds: Annotated[
        float, says("Quiet time after which messages sent without waiting, or begun only, are answered, together.")
    ] = 0.7
    history_messages: Annotated[int, says("Earlier messages of a conversation that count for an answer.")] = 12
    answers_at_once: Annotated[int, says("Answers composed at the same time by one process.", ge=1)] = 64

    # Limits
    max_json_bytes: Annotated[int, says("Largest JSON body.", ge=1)] = 1 << 20
    max_message_chars: Annotated[int, says("Longest message.", ge=1)] = 10_000
    max_upload_bytes: Annotated[int, says("Largest uploaded file.", ge=1)] = 50 * 1024 * 1024
    max_pages: Annotated[int, says("Most pages of one file.", ge=1)] = 2_000
    max_products: Annotated[int, says("Most products of one catalog; the rows beyond are left out.", ge=1)] = 100_000
    max_text_chars: Annotated[int, says("Most characters of text of one document.", ge=1)] = 20_000_000
    max_archive_files: Annotated[int, says("Most files in an archive.", ge=1)] = 5_000
    versions_kept: Annotated[int, says("Versions of a file, text or pair that are kept.", ge=0, le=1_000)] = 20
    version_bytes: Annotated[int, says("Largest version that is kept when a newer one comes.", ge=0)] = 5_000_000
    version_seconds: Annotated[
        float, says("Longest time reading an earlier version may take, for who looks at it.", ge=1)
    ] = 20.0
    max_unpacked_bytes: Annotated[int, says("Largest size a packed file may unpack to.", ge=1)] = 2_000_000_000
    max_expansion: Annotated[int, says("Most times its size a packed file may unpack to.", ge=1)] = 200
    crawl_pages: Annotated[int, says("Pages of a website that are read unless it says otherwise.", ge=1)] = 1_000
    crawl_max_pages: Annotated[int, says("Most pages of a website that may be asked for.", ge=1)] = 20_000
    crawl_max_depth: Annotated[int, says("Most links in a row, from a website's start, that are followed.", ge=0)] = 20
    crawl_same_shape: Annotated[
        int, says("Most pages of a website whose addresses differ only in numbers and values of parameters.", ge=1)
    ] = 500
    crawl_page_bytes: Annotated[int, says("Largest page of a website.", ge=1)] = 5_000_000
    crawl_page_seconds: Annotated[float, says("Longest time that fetching a page may take.", ge=0.1)] = 20.0
    crawl_delay_seconds: Annotated[
        float, says("Pause between two requests to a website, unless its robots.txt asks for a longer one.", ge=0)
    ] = 0.2
    crawl_at_once: Annotated[int, says("Requests to a website at the same time.", ge=1, le=8)] = 2
    crawl_retry_seconds: Annotated[
        float,
        says("Time after which a page that gave no answer is tried again; three times as long the next time.", ge=0),
    ] = 20.0
    crawl_turn_seconds: Annotated[
        float, says("How long a website is read before the rest of it waits behind what others want read.", ge=1)
    ] = 60.0
    crawl_grace_days: Annotated[
        float, says("Days that a page may be gone, missed by two readings of its website, before it is removed.", ge=0)
    ] = 7.0
    crawl_user_agent: Annotated[str, says("What the reader of pages calls itself to the sites that it reads.")] = (
        "FrontdeskBot/1.0 (reads help pages so that questions can be answered from them)"
    )
    ocr_languages: Annotated[
        str,
        says("Languages in which text of scanned pages is recognized, where Tesseract is installed, such as eng+fin."),
    ] = "eng"
    read_seconds: Annotated[float, says("Longest time reading one file may take.", ge=1)] = 600.0
    read_memory_bytes: Annotated[int, says("Most memory the process that reads a file may use.", ge=1)] = 4_000_000_000
    evaluation_questions: Annotated[int, says("Most questions of one evaluation.", ge=1)] = 2_000
    rate_limits: Annotated[bool, says("Whether requests are limited at all.")] = True
    requests_per_token: Annotated[int, says("Requests per minute and token, in each web process.", ge=1)] = 6_000
    requests_per_address: Annotated[
        int, says("Requests per minute and address without a token that counts, in each web process.", ge=1)
    ] = 1_200
    body_seconds: Annotated[float, says("Longest time the body of a request may take to arrive.", gt=0)] = 60.0
    upload_seconds: Annotated[float, says("Longest time an uploaded file may take to arrive.", gt=0)] = 900.0
    login_failures_per_minute: Annotated[int, says("Wrong logins per minute and name.", ge=1)] = 10
    login_failures_per_address: Annotated[int, says("Wrong logins per minute and address.", ge=1)] = 40
    tokens_per_user: Annotated[
        int, says("Tokens a user may have by logging in; past it the least used is revoked.", ge=1)
    ] = 20
    allow_private_targets: Annotated[
        str,
        says(
            "1, or hosts and networks separated by commas, that addresses entered by a company may reach. 1 is all of "
            "them but those where a cloud keeps a machine's keys (169.254.169.254 and its like): these must be named.",
            check=values.targets,
        ),
    ] = ""
    webhook_seconds: Annotated[float, says("Longest time a webhook target may take.", gt=0)] = 10.0
    keep_deliveries_days: Annotated[int, says("Days that a webhook's deliveries are listed.", ge=4)] = 30
    keep_facts_days: Annotated[int, says("Days after which a room's listener can't resume any more.", ge=1)] = 90
    keep_outcomes_days: Annotated[
        int, says("Days that what became of a conversation is listed; the numbers of its day stay.", ge=90)
    ] = 730
    keep_failed_jobs_days: Annotated[int, says("Days that a failed job is kept for whoever looks into it.", ge=1)] = 30

    # Mail
    smtp_url: Annotated[
        str,
        says("Mail server, such as smtp://user:password@mail.example:587, or smtps://. Empty: no mail goes out."),
    ] = ""
    mail_from: Annotated[str, says("Sender of mail, such as Fern <fern@shop.example>.")] = ""
    notice_email: Annotated[
        str, says("Who is mailed that a webhook was turned off, where no owner signs in by an e-mail address.")
    ] = ""
    keyword_mails_per_hour: Annotated[
        int, says("Mails about watched words per account and hour; what comes beyond is told in one.", ge=1)
    ] = 20

    def llm_endpoints(self) -> list[tuple[str, str, str]]:
        """(address, model, key) of each endpoint, in the order in which they are asked.

        A model or key that stands alone is every address's. Raises SettingError when their numbers don't fit.
        """
        urls, models, keys = (values.listed(value) for value in (self.llm_url, self.llm_model, self.llm_key))
        for name, given in (("FRONTDESK_LLM_MODEL", models), ("FRONTDESK_LLM_KEY", keys)):
            if urls and len(given) not in (0, 1, len(urls)):
                raise SettingError(f"{name} has {len(given)} entries for {len(urls)} addresses; give one or as many.")
        models, keys = (given * len(urls) if len(given) == 1 else given for given in (models, keys))
        return list(zip_longest(urls, models, keys, fillvalue=""))


NAMES = {"database_url": "DATABASE_URL"}

NO_SETTINGS = ("FRONTDESK_TOKEN",)
"""Variables of ours that are no settings of the server: the command line's token for a front desk elsewhere."""


def environment_name(field: str) -> str:
    """The environment variable of a field."""
    return NAMES.get(field, f"FRONTDESK_{field.upper()}")


def described() -> list[tuple[str, Any, str]]:
    """(environment name, default, description) of every setting, in order: what the documentation lists."""
    hints = get_type_hints(Settings, include_extras=True)
    return [
        (environment_name(f.name), f.default, hints[f.name].__metadata__[0].description)
        for f in msgspec.structs.fields(Settings)
    ]


def examine(environ: Mapping[str, str]) -> tuple[Settings, dict[str, str]]:
    """Settings from an environment, and what is wrong with it, field -> sentence: such a field has its default."""
    given: dict[str, Any] = {}
    problems: dict[str, str] = {}
    hints = get_type_hints(Settings, include_extras=True)
    for field in msgspec.structs.fields(Settings):
        name, hint = environment_name(field.name), hints[field.name]
        try:
            text = _value(environ, name)
            if text is not None:
                given[field.name] = values.convert(name, text, hint.__origin__, hint.__metadata__[0])
        except SettingError as error:
            problems[field.name] = str(error)
    config = Settings(**given)
    try:
        config.llm_endpoints()
    except SettingError as error:
        problems["llm_model"] = str(error)
    return config, problems


def read(environ: Mapping[str, str]) -> Settings:
    """Settings from an environment. Raises SettingError naming every variable that can't be used."""
    config, problems = examine(environ)
    if problems:
        raise SettingError(*problems.values())
    return config


def odd_names(environ: Mapping[str, str]) -> list[str]:
    """A sentence for each variable that looks like a setting and is none."""
    known = [environment_name(field.name) for field in msgspec.structs.fields(Settings)]
    return values.unknown_names(environ, [*known, *NO_SETTINGS])


def _value(environ: Mapping[str, str], name: str) -> str | None:
    if path := environ.get(f"{name}_FILE"):
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise SettingError(f"{name}_FILE names {path}, which can't be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise SettingError(f"{name}_FILE names {path}, which is no text.") from None
    return environ.get(name) or None


@cache
def settings() -> Settings:
    """This process's settings, read once."""
    return read(os.environ)
