"""Every variable is explained: in the example, in the docs, in the code."""

import re
from pathlib import Path

from dotenv import dotenv_values

from settings import Settings, read_settings
from tests.test_settings import NAMES, NEEDED, NO_FILE

HOUSE = Path(__file__).parent.parent


def test_the_example_names_every_variable_with_its_default() -> None:
    example = dotenv_values(HOUSE / ".env.example", interpolate=False)

    settings = read_settings(NEEDED, HOUSE / ".env.example")

    assert example.keys() == NAMES
    assert settings == read_settings(NEEDED, NO_FILE)


def test_the_docs_name_every_variable_with_its_default() -> None:
    page = (HOUSE / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| (?:`([^`]+)`|-|empty) \|", page, re.MULTILINE))

    shown = {name: value for name, value in rows.items() if value}

    assert rows.keys() == NAMES
    assert shown == {
        name.upper(): str(field.default)
        for name, field in Settings.model_fields.items()
        if not field.is_required() and str(field.default) not in ("", "None", "**********")
    }


def test_every_setting_says_what_it_is() -> None:
    lines = (HOUSE / "settings" / "variables.py").read_text(encoding="utf-8").splitlines()
    body = "\n".join(lines[lines.index("class Settings(BaseModel):") :])

    for name in Settings.model_fields:
        assert re.search(rf'^    {name}: .*\n(?:        .*\n|    \)\n)*    """[A-Z]', body, re.M), (
            name
        )
