"""A file's source knows the folder that it was brought in from; a reading that was broken off goes on where it was."""

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Runs each part."""
    cursor = op.get_bind().connection.cursor()
    for file in sorted(Path(__file__).parent.glob("0004_*.sql")):
        cursor.execute(file.read_text())
