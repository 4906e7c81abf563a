"""Where clouds keep the keys of their machines nobody reaches through Frontdesk, unless an operator names it."""

import pytest

from frontdesk.foundation.guard import Guard
from tests.foundation.test_outbound import failure, found

KEYS = [
    "169.254.169.254",
    "169.254.170.2",
    "168.63.129.16",
    "100.100.100.200",
    "192.0.0.192",
    "fd00:ec2::254",
    "fd20:ce::254",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "fe80::a9fe:a9fe%eth0",
    "fd00:c1::a9fe:a9fe",
    "fd00:a9fe:a9fe::1",
    "fd00:100::100:200",
    "fd00::169:254:169:254",
    "fd12:3456::6464:64c8",
    "64:ff9b:1::a9fe:a9fe",
    "64:ff9b:1:a9fe:a9:fe00::",
    "::a9fe:a9fe",
    "::ffff:0:169.254.169.254",
    "fe80::5efe:a9fe:a9fe",
    "fe80::200:5efe:a83f:8110",
]


@pytest.mark.parametrize("address", KEYS)
async def test_where_a_cloud_keeps_keys_must_be_named(address: str) -> None:
    for allowed in ("1", "1, 10.0.0.0/8"):
        error = await failure(Guard(allowed, found(address)).addresses("shop.example", 80))
        assert (error.kind, error.address) == ("private", address)
        assert error.sentence.endswith("An administrator can name it in FRONTDESK_ALLOW_PRIVATE_TARGETS.")
    assert await Guard("1, shop.example", found(address)).addresses("shop.example", 80) == [address]


async def test_keys_that_are_named_may_be_fetched_and_the_address_itself_is_refused_at_once() -> None:
    assert (await failure(Guard("1").check("http://169.254.169.254/latest/"))).kind == "private"
    assert (await failure(Guard("1").check("http://[fd00:ec2::254]/latest/"))).kind == "private"
    assert (await failure(Guard("1", found("169.254.169.254")).addresses("1", 80))).kind == "private"
    await Guard("1, 169.254.169.254").check("http://169.254.169.254/latest/")
    await Guard("169.254.0.0/16").check("http://169.254.169.254/latest/")
    await Guard("1").check("http://192.168.0.7/")
