"""The windows there are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from sensors.device_types import GapReason, Quantity
from sensors.window_types import Bucket, Falling, Gap, Rising, Steady, Window

WINDOWS = [
    Window(
        device_id=UUID("00001101-fdef-4f1f-8111-00001b2c4219"),
        quantity=Quantity.TEMPERATURE,
        starts_at=datetime(2026, 2, 1, 0, 0, tzinfo=UTC),
        ends_at=datetime(2026, 2, 2, 0, 0, tzinfo=UTC),
        bucket_width=timedelta(hours=12),
        buckets=[
            Bucket(
                starts_at=datetime(2026, 2, 1, 0, 0, tzinfo=UTC),
                count=4300,
                minimum=-6.5,
                maximum=2.25,
                mean=-1.125,
            ),
            Bucket(
                starts_at=datetime(2026, 2, 1, 12, 0, tzinfo=UTC),
                count=0,
                minimum=None,
                maximum=None,
                mean=None,
            ),
        ],
        percentiles={"p50": -1.5, "p95": 1.75},
        gaps=[
            Gap(
                from_=datetime(2026, 2, 1, 12, 0, tzinfo=UTC),
                until=datetime(2026, 2, 2, 0, 0, tzinfo=UTC),
                reason=GapReason.NO_SIGNAL,
            )
        ],
        trend=Rising(per_hour=0.25),
        is_complete=False,
    ),
    Window(
        device_id=UUID("00001202-0bde-4e3e-8222-00001cc6f432"),
        quantity=Quantity.FINE_DUST,
        starts_at=datetime(2026, 2, 2, 0, 0, tzinfo=UTC),
        ends_at=datetime(2026, 2, 2, 1, 0, tzinfo=UTC),
        bucket_width=timedelta(minutes=20),
        buckets=[
            Bucket(
                starts_at=datetime(2026, 2, 2, 0, 20, tzinfo=UTC),
                count=13,
                minimum=3.5,
                maximum=9.75,
                mean=6.1,
            )
        ],
        percentiles={},
        gaps=[],
        trend=Steady(),
        is_complete=True,
    ),
    Window(
        device_id=UUID("00001303-19cd-4d5d-8333-00001e61a64b"),
        quantity=Quantity.RELATIVE_HUMIDITY,
        starts_at=datetime(2026, 2, 3, 0, 0, tzinfo=UTC),
        ends_at=datetime(2026, 2, 3, 6, 0, tzinfo=UTC),
        bucket_width=timedelta(minutes=90),
        buckets=[],
        percentiles={"p99": 93.5},
        gaps=[
            Gap(
                from_=datetime(2026, 2, 3, 0, 0, tzinfo=UTC),
                until=datetime(2026, 2, 3, 4, 30, tzinfo=UTC),
                reason=GapReason.LOW_BATTERY,
            ),
            Gap(
                from_=datetime(2026, 2, 3, 4, 30, tzinfo=UTC),
                until=datetime(2026, 2, 3, 6, 0, tzinfo=UTC),
                reason=GapReason.MAINTENANCE,
            ),
        ],
        trend=Falling(per_hour=3.75),
        is_complete=False,
    ),
    Window(
        device_id=UUID("00001101-fdef-4f1f-8111-00001b2c4219"),
        quantity=Quantity.TEMPERATURE,
        starts_at=datetime(2026, 2, 4, 0, 0, tzinfo=UTC),
        ends_at=datetime(2026, 2, 4, 0, 30, tzinfo=UTC),
        bucket_width=timedelta(seconds=45),
        buckets=[
            Bucket(
                starts_at=datetime(2026, 2, 4, 0, 0, 45, tzinfo=UTC),
                count=9,
                minimum=11.5,
                maximum=12.25,
                mean=11.9,
            )
        ],
        percentiles={"p50": 11.875},
        gaps=[],
        trend=Steady(),
        is_complete=True,
    ),
    Window(
        device_id=UUID("00001202-0bde-4e3e-8222-00001cc6f432"),
        quantity=Quantity.FINE_DUST,
        starts_at=datetime(2026, 2, 5, 0, 0, tzinfo=UTC),
        ends_at=datetime(2026, 2, 5, 2, 0, tzinfo=UTC),
        bucket_width=timedelta(minutes=5),
        buckets=[],
        percentiles={},
        gaps=[],
        trend=Rising(per_hour=7.5),
        is_complete=False,
    ),
    Window(
        device_id=UUID("00001303-19cd-4d5d-8333-00001e61a64b"),
        quantity=Quantity.RELATIVE_HUMIDITY,
        starts_at=datetime(2026, 2, 6, 0, 0, tzinfo=UTC),
        ends_at=datetime(2026, 2, 6, 3, 0, tzinfo=UTC),
        bucket_width=timedelta(seconds=30),
        buckets=[],
        percentiles={},
        gaps=[],
        trend=Falling(per_hour=1.5),
        is_complete=False,
    ),
]
