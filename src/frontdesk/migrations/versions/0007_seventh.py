"""What a person waits for takes the next free lane of its company; files are read again once."""

from pathlib import Path

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Runs each part."""
    cursor = op.get_bind().connection.cursor()
    for file in sorted(Path(__file__).parent.glob("0007_*.sql")):
        cursor.execute(file.read_text())
