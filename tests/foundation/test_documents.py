"""What the documents promise is there: every setting, every folder, and short files."""

import ast
from pathlib import Path

from frontdesk.foundation.settings import Settings, described, read

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))


def test_every_setting_is_documented_with_its_default() -> None:
    text = (ROOT / "docs" / "settings.md").read_text()
    for name, default, description in described():
        assert f"`{name}`" in text, name
        assert description in text, name
        assert str(default) in text, (name, default)


def test_every_folder_has_its_line_in_the_architecture() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text()
    folders = [f for f in (ROOT / "src" / "frontdesk").iterdir() if f.is_dir() and f.name != "__pycache__"]
    assert len(folders) > 10
    for folder in folders:
        assert f"`{folder.name}/`" in text, folder.name


def test_files_and_functions_stay_short() -> None:
    for file in SOURCES:
        text = file.read_text()
        assert text.count("\n") <= 400, file
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 50, (file, node.name)


def test_every_module_says_what_it_is_for() -> None:
    for file in SOURCES:
        assert ast.get_docstring(ast.parse(file.read_text())) or file.read_text() == "", file


def test_settings_come_from_the_environment_or_from_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "key"
    secret.write_text("from a file\n")
    settings = read({"FRONTDESK_PORT": "8001", "FRONTDESK_LLM_KEY_FILE": str(secret), "FRONTDESK_RATE_LIMITS": "off"})
    assert (settings.port, settings.llm_key, settings.rate_limits) == (8001, "from a file", False)
    assert read({}) == Settings()
