"""Caddy and nginx as Debian has them, with the files of the repository as they are.

Where one of them is not installed, tests that need it are left out with one line that says so.
"""

import asyncio
import contextlib
import os
import re
import shutil
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.deploy.authority import Authority
from tests.leaving_out import leave_out

HOUSE = Path(__file__).parent.parent.parent
PLACES = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin"))


@dataclass(frozen=True)
class Front:
    """What a proxy is told: where it listens, whom it leads to, who it is."""

    folder: Path
    domain: str
    authority: Authority
    http_port: int
    https_port: int
    web: Sequence[str]
    """Where the bot's web processes listen."""


@dataclass(frozen=True)
class Started:
    """How a proxy is started."""

    command: list[str]
    environ: dict[str, str]


def program(name: str) -> str | None:
    """Return where a program is."""
    return shutil.which(name, path=PLACES)


def needs(name: str) -> None:
    """Leave a test out where this proxy is not installed."""
    if program(name) is None:
        leave_out(f"there is no {name} on this machine: apt-get install {name}")


def caddy(front: Front) -> Started:
    """Set Caddy up by the variables of the Caddyfile alone."""
    root = front.authority.root
    options = f"""local_certs
        skip_install_trust
        default_bind 127.0.0.1
        http_port {front.http_port}
        https_port {front.https_port}
        storage file_system {front.folder / "caddy"}
        pki {{
            ca local {{
                root {{
                    cert {root.certificate}
                    key {root.key}
                }}
            }}
        }}"""
    environ = {
        "HOME": str(front.folder),
        "DOMAIN_NAME": front.domain,
        "EMAIL": "me@example.org",
        "WEB_UPSTREAM": " ".join(front.web),
        "CADDY_OPTIONS": options,
    }
    config = ["--config", str(HOUSE / "Caddyfile"), "--adapter", "caddyfile"]
    return Started([str(program("caddy")), "run", *config], environ)


def nginx(front: Front) -> Started:
    """Set nginx up as its image does: only the variables are put into the templates."""
    variables = {
        "DOMAIN_NAME": front.domain,
        "CERTIFICATES": str(front.authority.of_domain.certificate.parent),
        "WEB_UPSTREAM": front.web[0],
        "HTTP_PORT": f"127.0.0.1:{front.http_port}",
        "HTTPS_PORT": f"127.0.0.1:{front.https_port}",
    }
    for name in ("http", "santa"):
        text = (HOUSE / "deploy" / "nginx" / f"{name}.conf.template").read_text(encoding="utf-8")
        filled = re.sub(r"\$\{(\w+)\}", lambda found: variables[found[1]], text)
        (front.folder / f"{name}.conf").write_text(filled)
    temporary = "\n".join(
        f"{kind}_temp_path {front.folder}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    whole = f"""daemon off;
        {"user root;" if os.geteuid() == 0 else ""}
        pid {front.folder}/nginx.pid;
        error_log /dev/stderr crit;
        events {{}}
        http {{
            {temporary}
            include {front.folder}/http.conf;
            include {front.folder}/santa.conf;
        }}"""
    (front.folder / "nginx.conf").write_text(whole)
    words = ("-p", str(front.folder), "-e", "/dev/stderr", "-c", str(front.folder / "nginx.conf"))
    return Started([str(program("nginx")), *words], {})


PROXIES: dict[str, Callable[[Front], Started]] = {"caddy": caddy, "nginx": nginx}


@contextlib.asynccontextmanager
async def fronted(name: str, front: Front) -> AsyncIterator[Path]:
    """Put a proxy in front of the bot for the block; gives the file of its log."""
    log = front.folder / f"{name}.log"
    started = PROXIES[name](front)
    with log.open("ab") as said:
        process = await asyncio.create_subprocess_exec(
            *started.command,
            cwd=front.folder,
            env={"PATH": PLACES, **started.environ},
            stdout=said,
            stderr=said,
        )
    try:
        async with asyncio.timeout(60):
            while not _listens(front.https_port):
                assert process.returncode is None, log.read_text()
                await asyncio.sleep(0.02)
        yield log
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _listens(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0
