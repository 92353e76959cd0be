"""Lists, sets, flags and maps in another structure."""

from __future__ import annotations

from enum import IntFlag

from pydantic import BaseModel


class Tagged(BaseModel):
    id: str
    tags: list[str]


class Mixer(BaseModel):
    id: str
    levels: list[int]


class Right(IntFlag):
    READ = 1
    WRITE = 2
    SHARE = 4


class Share(BaseModel):
    id: str
    rights: Right


class Token(BaseModel):
    id: str
    scopes: list[str]


class Board(BaseModel):
    id: str
    ranks: set[int]


class Quota(BaseModel):
    id: str
    limits: dict[str, int]


class Person(BaseModel):
    name: str
    floor: int


class Room(BaseModel):
    id: str
    owner: Person


class Sheet(BaseModel):
    id: str
    cells: dict[tuple[int, int], int]


class Rates(BaseModel):
    id: str
    rates: dict[float, int]


def cells(number: str, values: dict[tuple[int, int], int]) -> dict[str, object]:
    return {"id": number, "cells": {str(key): value for key, value in values.items()}}


def votes(number: str, values: dict[bool, int]) -> dict[str, object]:
    return {"id": number, "votes": {str(key): value for key, value in values.items()}}


SAMPLES = {
    "scalar-vs-singleton-list": [
        Tagged(id="1", tags=["new"]),
        Tagged(id="2", tags=["red", "blue"]),
        Tagged(id="3", tags=["old"]),
        Tagged(id="4", tags=["used"]),
    ],
    "tuple-array-vs-object--typed-array": [
        Mixer(id="1", levels=[7, 20]),
        Mixer(id="2", levels=[5]),
        Mixer(id="3", levels=[9, 11, 200]),
    ],
    "enum-flags": [
        Share(id="1", rights=Right.READ),
        Share(id="2", rights=Right.READ | Right.SHARE),
        Share(id="3", rights=Right(0)),
        Share(id="4", rights=Right.WRITE | Right.SHARE),
        Share(id="5", rights=Right.WRITE),
    ],
    "set-encoding": [
        Token(id="1", scopes=["mail"]),
        Token(id="2", scopes=["read", "write"]),
        Token(id="3", scopes=[]),
        Token(id="4", scopes=["admin", "post"]),
    ],
    "set-encoding--true": [
        Token(id="1", scopes=["mail"]),
        Token(id="2", scopes=["read", "write"]),
        Token(id="3", scopes=[]),
        Token(id="4", scopes=["admin", "post"]),
    ],
    "set-order": [
        Board(id="1", ranks={3, 1, 2}),
        Board(id="2", ranks={5}),
        Board(id="3", ranks={7, 4, 6}),
        Board(id="4", ranks={11, 10}),
    ],
    "map-class-lost": [
        Quota(id="1", limits={"cpu": 2}),
        Quota(id="2", limits={"ram": 8, "disk": 3}),
        Quota(id="3", limits={}),
        Quota(id="4", limits={"net": 5}),
    ],
    "map-class-lost--class": [
        Room(id="1", owner=Person(name="ann", floor=1)),
        Room(id="2", owner=Person(name="bob", floor=2)),
        Room(id="3", owner=Person(name="eve", floor=3)),
    ],
    "map-composite-key": [
        Sheet(id="1", cells={(1, 2): 7}),
        Sheet(id="2", cells={(3, 4): 8, (5, 6): 9}),
        Sheet(id="3", cells={(10, 11): 12}),
    ],
    "map-composite-key--joined": [
        cells("1", {(1, 2): 7}),
        cells("2", {(3, 4): 8, (5, 6): 9}),
        cells("3", {(10, 11): 12}),
    ],
    "map-nonstring-key": [
        Rates(id="1", rates={2.0: 7, 2.5: 9}),
        Rates(id="2", rates={4.0: 1}),
        Rates(id="3", rates={8.0: 3, 1.5: 5}),
    ],
    "map-nonstring-key--flag": [
        votes("1", {True: 7, False: 2}),
        votes("2", {True: 1}),
        votes("3", {False: 3}),
    ],
}
