"""A passage can be left out of answers; budgets of visitors; idle lanes of reading; hidden text is read by nobody."""

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Runs each part."""
    cursor = op.get_bind().connection.cursor()
    for file in sorted(Path(__file__).parent.glob("0005_*.sql")):
        cursor.execute(file.read_text())
