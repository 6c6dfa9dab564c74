"""Makes sure before the bot speaks that it can say everything in every language."""

from pathlib import Path

from commands.ground.endings import FAILED, CannotGoOn
from locales.check import check_texts
from locales.texts import ROOT


def refuse_faulty_texts(root: Path = ROOT) -> None:
    """Let texts without a fault through.

    Raises:
        CannotGoOn: with one line for each fault, all at once.
    """
    if faults := check_texts(root):
        raise CannotGoOn("\n".join(("The texts are at fault:", *faults)), FAILED)
