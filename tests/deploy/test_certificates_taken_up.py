"""The script of nginx's image: port 80 alone at first, then whatever certificate is there."""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from signal import SIGTERM

from tests.deploy.composing import HOUSE


def test_the_file_for_port_80_alone_is_served_until_there_is_a_certificate(
    tmp_path: Path,
) -> None:
    sites, certificates = folders_without_a_certificate(tmp_path)
    with nginx_looked_after(tmp_path, f"touch {tmp_path / 'reloaded'}"):
        before = sorted(file.name for file in sites.iterdir())
        (certificates / "fullchain.pem").touch()
        wait_until((tmp_path / "reloaded").exists)

    assert before == ["santa.later"]
    assert sorted(file.name for file in sites.iterdir()) == ["santa.conf"]


def test_a_certificate_that_nginx_could_not_take_up_is_offered_again(tmp_path: Path) -> None:
    _, certificates = folders_without_a_certificate(tmp_path)
    (certificates / "fullchain.pem").touch()
    asked = tmp_path / "asked"
    reload = tmp_path / "reload"
    reload.write_text(f"#!/bin/sh\necho >> {asked}\ntest $(wc -l < {asked}) -ne 2\n")
    reload.chmod(0o755)

    with nginx_looked_after(tmp_path, str(reload)):
        wait_until(lambda: asked.exists() and asked.read_text().count("\n") > 3)


def folders_without_a_certificate(folder: Path) -> tuple[Path, Path]:
    sites, certificates = folder / "sites", folder / "certificates"
    for made in (sites, certificates):
        made.mkdir()
    (sites / "santa.conf").touch()
    return sites, certificates


@contextlib.contextmanager
def nginx_looked_after(folder: Path, reload: str) -> Iterator[None]:
    """Run the script of nginx's image, and what it leaves behind, for the block."""
    script = HOUSE / "deploy" / "nginx" / "certificates.sh"
    assert os.access(script, os.X_OK)
    environ = {
        "PATH": os.environ["PATH"],
        "CERTIFICATES": str(folder / "certificates"),
        "NGINX_SITES": str(folder / "sites"),
        "NGINX_RELOAD": reload,
        "GLANCE": "0.05",
        "EVERY": "0.05",
    }
    started = subprocess.Popen([script], env=environ, start_new_session=True)
    try:
        assert started.wait(60) == 0
        yield
    finally:
        os.killpg(started.pid, SIGTERM)


def wait_until(happens: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not happens():
        assert time.monotonic() < end
        time.sleep(0.02)
