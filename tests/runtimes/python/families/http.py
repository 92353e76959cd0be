"""Statuses, headers, media types, and what FastAPI answers by itself."""

from __future__ import annotations

import json
import math
from typing import Annotated, Any

from fastapi import APIRouter, Body, HTTPException, Query, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ValidationError
from starlette.middleware.gzip import GZipMiddleware

router = APIRouter()

NAMES = [f"name {number:04}" for number in range(400)]


class Item(BaseModel):
    id: str


class Person(BaseModel):
    name: str
    age: int


class Named(BaseModel):
    name: str


class Resident(BaseModel):
    name: str
    age: int
    city: str


class Ratio(BaseModel):
    ratio: float | None


class Note(BaseModel):
    text: str


class User(BaseModel):
    id: int


def error(status: int, text: str) -> JSONResponse:
    """The error document."""
    return JSONResponse({"error": text}, status_code=status)


@router.get("/http-405-body/item")
@router.get("/http-head-options/item")
def item() -> Item:
    return Item(id="7")


@router.get("/http-trailing-slash/items")
def items() -> dict[str, list[str]]:
    return {"items": ["a", "b"]}


@router.delete("/http-204-headers/{key}", status_code=204)
def delete(key: str) -> None:
    """Nothing is left of it."""


@router.get("/http-content-type-missing/{key}")
@router.get("/http-charset-param/{key}")
def thing(key: str) -> Item:
    return Item(id=key)


@router.post("/http-request-content-type/people")
@router.post("/error-status-map/people")
@router.post("/error-body-shape/people")
@router.post("/error-500-on-reject/people")
def create(person: Person) -> Person:
    return person


@router.get("/error-detail-polymorphic/people/{key}")
def person(key: int) -> Person:
    raise HTTPException(404, "no such person")


@router.post("/error-detail-polymorphic/people")
@router.post("/struct-extra-passthrough/people")
def name(named: Named) -> Named:
    return named


@router.post("/error-first-vs-all/people")
def reside(body: Annotated[Any, Body()]) -> Any:
    try:
        return Resident.model_validate(body)
    except ValidationError as invalid:
        fields = [{"field": each["loc"][0]} for each in invalid.errors()]
        return JSONResponse({"errors": fields}, status_code=422)


@router.get("/error-text/parse")
def parse(n: str) -> Any:
    try:
        return {"n": int(n)}
    except ValueError as problem:
        return error(400, str(problem))


@router.get("/error-problem-json/{key}")
def problem(key: str) -> JSONResponse:
    details = {"type": "about:blank", "title": "Not Found", "status": 404, "detail": f"no thing {key}"}
    return JSONResponse(details, status_code=404)


@router.get("/error-unhandled/{key}")
def fail(key: str) -> Item:
    raise RuntimeError(key)


@router.get("/error-encode-failure/ratio")
def ratio(of: float, by: float) -> Ratio:
    if by:
        return Ratio(ratio=of / by)
    return Ratio(ratio=math.inf if of else math.nan)


@router.post("/payload-limit/notes")
def note(note: Note) -> dict[str, int]:
    return {"length": len(note.text)}


@router.get("/query-bool-list/search")
def search(paid: bool, tags: Annotated[list[str] | None, Query()] = None) -> dict[str, Any]:
    return {"paid": paid, "tags": tags or []}


@router.get("/path-param-status/users/{key}")
def user(key: int) -> User:
    return User(id=key)


@router.get("/toplevel-scalar/state/{name}")
def state(name: str) -> str:
    return {"one": "ready", "two": "shut down", "three": 'a "b"'}[name]


@router.get("/float-nan-inf/{name}")
def not_a_number(name: str) -> Response:
    value = {"nan": math.nan, "inf": math.inf, "minus": -math.inf}[name]
    return Response(json.dumps({"ratio": value}), media_type="application/json")


@router.get("/struct-flatten-dup-key/{key}/thing")
def flattened(key: int) -> dict[str, int]:
    extra = {"id": key + 1, "z": key + 2}
    return {**extra, "id": key}


@router.get("/http-length-vs-chunked/names")
def names() -> list[str]:
    return NAMES


async def _names(scope: Any, receive: Any, send: Any) -> None:
    await JSONResponse(NAMES)(scope, receive, send)


router.add_route("/http-compression/names", GZipMiddleware(_names))
