"""The routes of the sensor service."""

from __future__ import annotations

from fastapi import APIRouter
from numbered import nth
from sensors.alerts import ALERTS
from sensors.batches import BATCHES
from sensors.devices import DEVICES
from sensors.windows import WINDOWS

router = APIRouter(prefix="/sensors")


@router.get("/device/{number}")
def device(number: int):
    return nth(DEVICES, number)


@router.get("/batch/{number}")
def batch(number: int):
    return nth(BATCHES, number)


@router.get("/alert/{number}")
def alert(number: int):
    return nth(ALERTS, number)


@router.get("/window/{number}")
def window(number: int):
    return nth(WINDOWS, number)
