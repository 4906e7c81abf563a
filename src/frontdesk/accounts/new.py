"""A new company with its owner, made from the command line with the database's owning role."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from frontdesk.accounts.tables import Account, Member, Person
from frontdesk.foundation.ids import new_id
from frontdesk.foundation.security import hash_password


class NameTaken(Exception):
    """Someone signs in by this name already."""


async def add_account(tx: AsyncSession, name: str, username: str, password: str) -> Account:
    """A company and the person who owns it. Raises NameTaken."""
    if await tx.scalar(select(Person.id).where(func.lower(Person.username) == username.lower())):
        raise NameTaken(username)
    account = Account(id=new_id(), name=name)
    person = Person(id=new_id(), username=username, password_hash=await hash_password(password))
    tx.add_all([account, person])
    await tx.flush()
    tx.add(Member(account_id=account.id, id=new_id(), person_id=person.id, role="owner"))
    await tx.flush()
    return account
