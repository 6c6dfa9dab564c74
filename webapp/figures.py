"""What Prometheus gets: what this process has counted, and what the database says at the moment."""

from collections.abc import Iterable, Mapping

from prometheus_client import REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from santa.vital_signs import VitalSigns


class Figures(Collector):
    """Vital signs as figures."""

    def __init__(self, signs: VitalSigns | None) -> None:
        self._signs = signs

    def collect(self) -> Iterable[Metric]:
        """Give them; of a database that does not answer only that."""
        yield GaugeMetricFamily(
            "santa_database_up", "Whether the database answers.", float(self._signs is not None)
        )
        if self._signs is None:
            return
        yield _by("santa_letters", "Letters that have not arrived.", "state", self._signs.letters)
        yield GaugeMetricFamily(
            "santa_letters_due", "Letters that may go out now.", self._signs.letters_due
        )
        yield GaugeMetricFamily(
            "santa_letter_lag_seconds",
            "For how long the oldest letter that may go out has been due.",
            self._signs.letter_lag,
        )
        yield _by("santa_rooms", "Rooms.", "state", self._signs.rooms)
        yield _by("santa_draws", "How the last draw has ended.", "outcome", self._signs.draws)
        yield GaugeMetricFamily(
            "santa_draw_lag_seconds",
            "For how long the oldest draw that has not happened has been due.",
            self._signs.draw_lag,
        )


def written(signs: VitalSigns | None) -> bytes:
    """Write everything down in Prometheus's own format."""
    asked = CollectorRegistry(auto_describe=False)
    asked.register(Figures(signs))
    return generate_latest(asked) + generate_latest(REGISTRY)


def _by(name: str, help: str, label: str, counts: Mapping[str, int]) -> Metric:  # noqa: A002
    family = GaugeMetricFamily(name, help, labels=[label])
    for value, count in counts.items():
        family.add_metric([value], count)
    return family
