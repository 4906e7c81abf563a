"""Every setting: typed, documented, read once from the environment (NAME, or NAME_FILE for the path of a secret)."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import msgspec
from msgspec import Meta


class SettingError(ValueError):
    """A setting that can't be used; the sentence names it and the way out."""


def _says(text: str) -> Meta:
    return Meta(description=text)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings with their defaults; `environment_name` gives a field's variable."""

    # Serving
    host: Annotated[str, _says("Address to listen on.")] = "127.0.0.1"
    port: Annotated[int, _says("Port to listen on.")] = 8000
    data_dir: Annotated[Path, _says("Where the embedded PostgreSQL keeps its data.")] = Path("data")
    database_url: Annotated[
        str, _says("A PostgreSQL of your own (15 or later, pgvector 0.8 or later). Empty: the embedded one.")
    ] = ""
    web_workers: Annotated[int, _says("Processes that answer HTTP.")] = 1
    database_connections: Annotated[int, _says("Most database connections per process.")] = 12
    trusted_proxies: Annotated[
        str, _says("Addresses or networks, separated by commas, whose X-Forwarded-* headers count.")
    ] = ""
    admin_username: Annotated[str, _says("Name of the first owner, made at the first start.")] = "owner"
    admin_password: Annotated[str, _says("Password of the first owner. Empty: generated and printed once.")] = ""
    secret_key: Annotated[
        str, _says("Key that encrypts stored secrets. Empty: made once and kept in the data folder.")
    ] = ""
    log_level: Annotated[str, _says("debug, info, warning or error.")] = "info"

    # Models
    llm_url: Annotated[str, _says("Base address of an OpenAI-compatible endpoint, such as https://llm.example/v1.")] = (
        ""
    )
    llm_model: Annotated[str, _says("Name of the model there.")] = ""
    llm_key: Annotated[str, _says("Key of the endpoint.")] = ""
    llm_silence_seconds: Annotated[float, _says("Longest silence of the model before the answer is given up.")] = 30.0
    llm_answer_seconds: Annotated[float, _says("Longest time a whole answer may take.")] = 120.0
    llm_max_tokens: Annotated[int, _says("Most tokens of one answer.")] = 600
    embedder: Annotated[str, _says("Embedding model: a folder, an installed weights package, or a hub name.")] = (
        "all-MiniLM-L6-v2"
    )
    local_model: Annotated[str, _says("The small in-process chat model of general mode without an endpoint.")] = (
        "SmolLM2-135M-Instruct"
    )
    local_queue: Annotated[int, _says("Answers that may wait for the in-process model before it says it is busy.")] = 16
    model_threads: Annotated[int, _says("Threads per model. 0: as many as there are cores.")] = 0

    # Answers
    answer_wait_seconds: Annotated[float, _says("How long a message POST waits for its answer.")] = 15.0
    burst_seconds: Annotated[
        float, _says("Quiet time after which messages sent without waiting are answered, together.")
    ] = 0.7
    history_messages: Annotated[int, _says("Earlier messages of a conversation that count for an answer.")] = 12
    answers_at_once: Annotated[int, _says("Answers composed at the same time by one process.")] = 64

    # Limits
    max_json_bytes: Annotated[int, _says("Largest JSON body.")] = 1 << 20
    max_message_chars: Annotated[int, _says("Longest message.")] = 10_000
    max_upload_bytes: Annotated[int, _says("Largest uploaded file.")] = 50_000_000
    max_pages: Annotated[int, _says("Most pages of one file.")] = 2_000
    max_products: Annotated[int, _says("Most products of one catalog; the rows beyond are left out.")] = 100_000
    max_text_chars: Annotated[int, _says("Most characters of text of one document.")] = 20_000_000
    max_archive_files: Annotated[int, _says("Most files in an archive.")] = 5_000
    max_unpacked_bytes: Annotated[int, _says("Largest size a packed file may unpack to.")] = 2_000_000_000
    max_expansion: Annotated[int, _says("Most times its size a packed file may unpack to.")] = 200
    read_seconds: Annotated[float, _says("Longest time reading one file may take.")] = 600.0
    read_memory_bytes: Annotated[int, _says("Most memory the process that reads a file may use.")] = 4_000_000_000
    rate_limits: Annotated[bool, _says("Whether requests are limited at all.")] = True
    requests_per_token: Annotated[int, _says("Requests per minute and token, in each web process.")] = 6_000
    requests_per_address: Annotated[
        int, _says("Requests per minute and address without a token that counts, in each web process.")
    ] = 1_200
    body_seconds: Annotated[float, _says("Longest time the body of a request may take to arrive.")] = 60.0
    upload_seconds: Annotated[float, _says("Longest time an uploaded file may take to arrive.")] = 900.0
    login_failures_per_minute: Annotated[int, _says("Wrong logins per minute and name.")] = 10
    login_failures_per_address: Annotated[int, _says("Wrong logins per minute and address.")] = 40
    tokens_per_user: Annotated[
        int, _says("Tokens a user may have by logging in; past it the least used is revoked.")
    ] = 20
    allow_private_targets: Annotated[
        str, _says("1, or hosts and networks separated by commas, that addresses entered by a company may reach.")
    ] = ""
    webhook_seconds: Annotated[float, _says("Longest time a webhook target may take.")] = 10.0

    # Mail
    smtp_url: Annotated[
        str,
        _says("Mail server, such as smtp://user:password@mail.example:587, or smtps://. Empty: no mail goes out."),
    ] = ""
    mail_from: Annotated[str, _says("Sender of mail, such as Fern <fern@shop.example>.")] = ""


NAMES = {"database_url": "DATABASE_URL"}


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


def read(environ: Mapping[str, str]) -> Settings:
    """Settings from an environment. Raises SettingError naming the variable that can't be used."""
    values: dict[str, Any] = {}
    for field in msgspec.structs.fields(Settings):
        name = environment_name(field.name)
        text = _value(environ, name)
        if text is not None:
            values[field.name] = _convert(name, text, get_type_hints(Settings)[field.name])
    return Settings(**values)


def _value(environ: Mapping[str, str], name: str) -> str | None:
    if path := environ.get(f"{name}_FILE"):
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise SettingError(f"{name}_FILE names {path}, which can't be read: {error.strerror}.") from None
    return environ.get(name) or None


def _convert(name: str, text: str, kind: type) -> Any:
    if kind is Path:
        return Path(text)
    if kind is bool:
        if text.lower() in ("1", "on", "true", "yes"):
            return True
        if text.lower() in ("0", "off", "false", "no"):
            return False
        raise SettingError(f"{name} is {text!r}; use on or off.")
    try:
        return kind(text)
    except ValueError:
        wanted = "a whole number" if kind is int else "a number"
        raise SettingError(f"{name} is {text!r}; use {wanted}.") from None


@cache
def settings() -> Settings:
    """This process's settings, read once."""
    return read(os.environ)
