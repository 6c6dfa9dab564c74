"""The states of a room, each as an update that puts an open room into it."""

import pytest

STATES = {
    "open": "state = 'open'",
    "scheduled": "state = 'scheduled', draw_at = now(), draw_zone = 'UTC'",
    "failed": "state = 'failed', failed_because = 'too-few'",
    "drawn": "state = 'drawn', drawn_at = now()",
    "finished": "state = 'finished', drawn_at = now(), finished_at = now()",
}

all_states = pytest.mark.parametrize("state", STATES.values(), ids=STATES)
