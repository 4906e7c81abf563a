"""frontdesk account | user | token: companies, the people who sign in, and their tokens."""

import asyncio
import sys
from typing import Any

import rich_click as click
from sqlalchemy import delete, func, select

from frontdesk.accounts.new import NameTaken, add_account
from frontdesk.accounts.sign_in import mint
from frontdesk.accounts.tables import Account, Member, Person, Token
from frontdesk.assistants.tables import new_assistant
from frontdesk.cli.output import as_json, fail, out, print_json
from frontdesk.cli.reach import with_owner
from frontdesk.foundation.security import hash_password, new_password


def _password(from_stdin: bool) -> tuple[str, bool]:
    """The password to set, and whether it was made here."""
    if not from_stdin:
        return new_password(), True
    password = sys.stdin.readline().rstrip("\r\n")
    if len(password) < 8:
        fail("A password has 8 characters at least.")
    return password, False


async def add_company(tx: Any, name: str, username: str, password: str) -> Account:
    """A company as it begins: its owner and its first assistant."""
    account = await add_account(tx, name, username, password)
    tx.add(new_assistant(account.id, is_default=True))
    await tx.flush()
    return account


@click.group()
def account() -> None:
    """Companies."""


@account.command("add")
@click.argument("name")
@click.option("--username", required=True, help="The owner's name for signing in.")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input. Else one is made and printed."
)
@as_json
def account_add(name: str, username: str, password_stdin: bool, as_json: bool) -> None:
    """Makes a company with its owner."""
    password, made = _password(password_stdin)
    try:
        added = with_owner(lambda tx: add_company(tx, name, username, password), new=True)
    except NameTaken:
        fail(f'Someone signs in as "{username}" already. Choose another name.')
    if as_json:
        print_json({"uuid": added.id, "name": name, "username": username, **({"password": password} if made else {})})
    else:
        shown = f" / {password}   <- shown once" if made else ""
        out.print(f"{name} is there. Sign in as {username}{shown}", markup=False)


@account.command("list")
@as_json
def account_list(as_json: bool) -> None:
    """Lists the companies."""

    async def verb(tx: Any) -> Any:
        return (await tx.scalars(select(Account).order_by(Account.created_at))).all()

    for row in (rows := with_owner(verb)) if not as_json else []:
        out.print(f"{row.id}  {row.name}", markup=False)
    if as_json:
        print_json([{"uuid": row.id, "name": row.name, "created_at": row.created_at} for row in with_owner(verb)])
    elif not rows:
        out.print("There is no company yet.")


@click.group()
def user() -> None:
    """People who sign in."""


@user.command("list")
@as_json
def user_list(as_json: bool) -> None:
    """Lists the people of all companies."""

    async def verb(tx: Any) -> Any:
        query = select(Person.username, Member.role, Account.name.label("account"))
        query = query.join(Member, Member.person_id == Person.id).join(Account, Account.id == Member.account_id)
        return (await tx.execute(query.order_by(Person.created_at))).all()

    rows = with_owner(verb)
    if as_json:
        print_json([row._asdict() for row in rows])
    for row in rows if not as_json else []:
        out.print(f"{row.username}  {row.role} of {row.account}", markup=False)


@user.command("password")
@click.argument("username")
@click.option(
    "--password-stdin", is_flag=True, help="Read the password from standard input. Else one is made and printed."
)
@as_json
def user_password(username: str, password_stdin: bool, as_json: bool) -> None:
    """Sets a new password; the person's tokens from earlier logins end."""
    password, made = _password(password_stdin)
    hashed = asyncio.run(hash_password(password))

    async def verb(tx: Any) -> bool:
        person = await tx.scalar(select(Person).where(func.lower(Person.username) == username.lower()))
        if person is None:
            return False
        person.password_hash = hashed
        await tx.execute(delete(Token).where(Token.person_id == person.id, Token.by_login))
        return True

    if not with_owner(verb):
        fail(f'Nobody signs in as "{username}".')
    if as_json:
        print_json({"username": username, **({"password": password} if made else {})})
    else:
        out.print(f"{username} has a new password{f': {password}   <- shown once' if made else '.'}", markup=False)


@click.group()
def token() -> None:
    """Tokens for the API."""


@token.command("add")
@click.option("--username", required=True)
@click.option("--name", default="Command line", show_default=True)
@click.option("--scope", type=click.Choice(["read", "write", "admin"]), default="admin", show_default=True)
@as_json
def token_add(username: str, name: str, scope: str, as_json: bool) -> None:
    """Prints a new token of a person."""

    async def verb(tx: Any) -> str | None:
        query = select(Member).join(Person, Person.id == Member.person_id)
        member = await tx.scalar(query.where(func.lower(Person.username) == username.lower()).limit(1))
        if member is None:
            return None
        return await mint(tx, member.account_id, member.person_id, name=name, scope=scope, by_login=False)

    minted = with_owner(verb)
    if minted is None:
        fail(f'Nobody signs in as "{username}".')
    if as_json:
        print_json({"token": minted, "name": name, "scope": scope})
    else:
        out.print(minted)
