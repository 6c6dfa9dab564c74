"""The file `.env`: what the environment leaves open, line by line."""

from pathlib import Path

import pytest

from settings import SettingsFaulty, read_settings
from tests.test_settings import NEEDED


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("USER_ROOMS_LIMIT=7\nPOOL_SIZE=8\nREDIS_HOST=elsewhere\n")

    settings = read_settings({**NEEDED, "POOL_SIZE": "9", "REDIS_HOST": ""}, file)

    assert (settings.user_rooms_limit, settings.pool_size) == (7, 9)
    assert settings.redis_host == "elsewhere"


def test_a_password_in_the_file_is_taken_letter_by_letter(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("\ufeffREDIS_PASSWORD='a$b${HOME} #c'\n", encoding="utf-8")

    settings = read_settings(NEEDED, file)

    assert settings.redis_password.get_secret_value() == "a$b${HOME} #c"


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"\xff\xfe\x00")

    with pytest.raises(SettingsFaulty, match=r"\.env cannot be read"):
        read_settings(NEEDED, file)


def test_a_line_that_cannot_be_read_is_named_with_the_other_faults(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("# ours\n\nPOOL_SIZE: 8\nREDIS_PASSWORD='s3cret\nexport EMAIL=me\n")

    with pytest.raises(SettingsFaulty) as refused:
        read_settings(NEEDED, file)

    third, fourth, email = refused.value.lines
    assert third.startswith(f"{file}, line 3 cannot be read. Expected: NAME=value")
    assert fourth.startswith(f"{file}, line 4 cannot be read. Expected: NAME=value")
    assert email.startswith("EMAIL is no e-mail address")
    assert "s3cret" not in str(refused.value)


def test_a_file_may_be_wrong_where_nothing_else_is(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("SERVER_TIMEZONE Europe/Kyiv\n")

    with pytest.raises(SettingsFaulty, match="line 1 cannot be read"):
        read_settings(NEEDED, file)
