"""Files are read again once, as this version reads them."""

from pathlib import Path

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Runs each part."""
    cursor = op.get_bind().connection.cursor()
    for file in sorted(Path(__file__).parent.glob("0008_*.sql")):
        cursor.execute(file.read_text())
