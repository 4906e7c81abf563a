"""Secrets: passwords, tokens, encryption of what must be read back, and the throttle of logins."""

import asyncio
import hashlib
import secrets
from functools import cache

import argon2

_hasher = argon2.PasswordHasher()
_at_once = asyncio.Semaphore(2)

_WORDS = """
amber apple arrow aspen autumn badge basil beach birch bloom brass bread breeze brick bridge brook cabin candle
canvas canyon cedar chalk cherry cliff clover cobalt comet copper coral cotton crane creek crystal dawn delta desert
drift dune eagle ember fable falcon feather fern field flint forest fossil frost garden ginger glacier granite grove
harbor hazel heron hollow honey island ivory jade jasmine juniper kettle lagoon lamp lantern lark laurel lemon lilac
linen lotus maple marble meadow melon mint mirror misty mosaic moss nectar nutmeg oak oasis ocean olive onyx opal
orbit orchid otter paper pebble pepper pine planet plum pollen pond poplar prairie quartz quill rain raven reef
ridge river robin rocket rose saddle sage salmon sand satin shadow shell silver sketch slate snow spark spring
spruce star stone storm stream summer sunset thistle thunder tidal timber topaz torch tulip umber valley velvet
violet walnut water wave willow winter zephyr
""".split()  # noqa: SIM905


@cache
def _nobody() -> str:
    """A hash of nothing that anyone has: an unknown name costs as much time as a wrong password."""
    return _hasher.hash(secrets.token_hex(16))


async def hash_password(password: str) -> str:
    """The Argon2id hash of a password, computed off the event loop."""
    async with _at_once:
        return await asyncio.to_thread(_hasher.hash, password)


async def password_matches(password: str, stored: str | None) -> bool:
    """Whether a password belongs to a stored hash; takes as long where there is none."""

    def verify() -> bool:
        try:
            return _hasher.verify(stored or _nobody(), password) and stored is not None
        except (argon2.exceptions.VerificationError, argon2.exceptions.InvalidHashError):
            return False

    async with _at_once:
        return await asyncio.to_thread(verify)


def new_password() -> str:
    """Four words with a number: easy to type once, about 35 bits, meant to be changed."""
    words = [secrets.choice(_WORDS) for _ in range(4)]
    return "-".join([*words, str(secrets.randbelow(90) + 10)])


def new_token() -> str:
    """A token of 160 random bits as 40 hexadecimal digits."""
    return secrets.token_hex(20)


def token_hash(token: str) -> bytes:
    """What is stored of a token. Its 160 bits are random, so a fast hash keeps it safe."""
    return hashlib.sha256(token.encode()).digest()
