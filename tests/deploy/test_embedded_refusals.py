"""What the private servers say when they cannot be had."""

import shutil
import subprocess
from pathlib import Path

import pytest

from deploy.embedded import AlreadyRunning, PrivateServices, ServiceFailed, binaries
from tests.deploy.hosts import ask, refusal
from tests.leaving_out import leave_out


async def test_a_second_start_is_refused_in_one_line_that_names_the_folder(used_folder):
    with PrivateServices(used_folder, durable=False) as services:
        assert refusal(used_folder) == f"private services already run in {used_folder}\n"
        with pytest.raises(AlreadyRunning):
            PrivateServices(used_folder).start()
        assert await ask(services.database, "SELECT 1") == 1


def test_a_server_that_does_not_start_is_quoted(folder):
    with PrivateServices(folder, redis=False, durable=False):
        pass
    (folder / "postgres" / "postgresql.conf").write_text("no_such_setting = on\n")

    with pytest.raises(ServiceFailed, match="no_such_setting"):
        PrivateServices(folder, redis=False, durable=False).start()


def test_a_start_that_fails_leaves_nothing_behind(used_folder):
    shutil.rmtree(used_folder / "valkey")
    (used_folder / "valkey").write_text("not a folder")
    with pytest.raises(ServiceFailed, match="valkey: File exists"):
        PrivateServices(used_folder).start()
    (used_folder / "valkey").unlink()

    with PrivateServices(used_folder) as services:
        assert services.redis_url


def test_a_folder_that_is_none_is_refused_in_one_line(folder):
    folder.write_text("")

    assert refusal(folder) == f"private services cannot use {folder}: File exists\n"


def test_a_lost_password_is_named(folder):
    (folder / "postgres").mkdir(parents=True)

    with pytest.raises(ServiceFailed, match=r"postgres\.password is missing"):
        PrivateServices(folder, redis=False).start()


def test_missing_wheels_are_named(folder, monkeypatch):
    monkeypatch.setattr(binaries, "find_spec", lambda _: None)

    with pytest.raises(ServiceFailed, match="install the extra named embedded"):
        PrivateServices(folder).start()


def test_root_without_a_user_namespace_is_told_what_to_do(folder):
    # A user namespace of our own, where we are root and no further one may be made.
    fence = ["unshare", "--user", "--map-root-user", "sh", "-c"]
    fence += ['echo 0 > /proc/sys/user/max_user_namespaces && exec "$@"', "sh"]
    if shutil.which("unshare") is None or subprocess.call([*fence, "true"]):
        leave_out("this machine forbids user namespaces: sysctl user.max_user_namespaces=1000")

    said = refusal(folder, before=fence)

    assert said.count("\n") == 1
    assert "run as an ordinary user, or name DATABASE_HOST and REDIS_HOST" in said


@pytest.mark.parametrize("names", [["снежинка"] * 8, ["ann, boris"]], ids=["deep", "comma"])
async def test_a_folder_unfit_for_a_socket_gets_a_private_one_elsewhere(folder, names):
    unfit = folder.joinpath(*names)

    with PrivateServices(unfit, durable=False) as services:
        sockets = Path(services.database.host)
        assert not sockets.is_relative_to(folder)
        assert mode_of(sockets) == "0o700"
        assert await ask(services.database, "SELECT 1") == 1

    assert mode_of(sockets) == "gone"


def mode_of(path: Path) -> str:
    return oct(path.stat().st_mode & 0o777) if path.exists() else "gone"


def test_a_socket_folder_that_others_may_enter_is_refused(folder):
    (folder / "run").mkdir(parents=True)
    (folder / "run").chmod(0o755)

    with pytest.raises(ServiceFailed, match="not a private folder"):
        PrivateServices(folder).start()
