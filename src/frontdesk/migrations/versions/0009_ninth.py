"""Sources know whether they are read again because they are embedded otherwise."""

from pathlib import Path

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Runs each part."""
    cursor = op.get_bind().connection.cursor()
    for file in sorted(Path(__file__).parent.glob("0009_*.sql")):
        cursor.execute(file.read_text())
