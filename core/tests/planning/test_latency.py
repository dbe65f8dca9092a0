"""Latencies: the provider's figure first, then what was measured."""

from stretto.latency import UNKNOWN, Latencies
from stretto_sdk.contract import Placement, Verb

HERE = Placement(provider="toy")


def latencies() -> Latencies:
    figures = {("Db", Verb.CREATE): 100.0}
    return Latencies(lambda _, kind, verb: figures.get((kind, verb), 0.0))


def test_before_anything_is_measured_the_provider_s_figure_counts() -> None:
    assert latencies().seconds(HERE, "Db", Verb.CREATE) == 100.0
    assert latencies().seconds(HERE, "Db", Verb.DELETE) == UNKNOWN


def test_measurements_soon_outweigh_a_wrong_figure() -> None:
    learned = latencies()
    for _ in range(10):
        learned.learn(HERE, "Db", Verb.CREATE, 10.0)
    assert 10.0 < learned.seconds(HERE, "Db", Verb.CREATE) < 20.0


def test_what_was_learned_survives_as_rows() -> None:
    learned = latencies()
    learned.learn(HERE, "Db", Verb.CREATE, 10.0)
    rows = learned.rows()
    again = Latencies(lambda *_: 0.0, rows)
    assert again.seconds(HERE, "Db", Verb.CREATE) == learned.seconds(HERE, "Db", Verb.CREATE)
    assert again.rows() == rows


def test_only_what_is_new_is_written_again() -> None:
    learned = latencies()
    learned.learn(HERE, "Db", Verb.CREATE, 10.0)
    assert [row.kind for row in learned.fresh()] == ["Db"]
    assert learned.fresh() == ()
