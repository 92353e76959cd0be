"""One contract, told to a person: `wirelaw contract show` prints these lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from registry.outline import outline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.contract import Contract, Example


def describe(contract: Contract) -> tuple[str, ...]:
    """The contract as lines of plain text, none with trailing space."""
    return tuple(line.rstrip() for line in _lines(contract))


def _lines(contract: Contract) -> Iterator[str]:
    yield f"{contract.ref}: {contract.summary}"
    yield ""
    yield f"owner          {contract.owner}"
    yield f"compatibility  {contract.level.value}"
    yield f"statuses       {', '.join(map(str, contract.statuses)) or 'none: it is no HTTP answer'}"
    yield f"fingerprint    {contract.fingerprint}"
    yield ""
    yield from outline(contract.schema)
    yield ""
    yield f"accepts        {_names(contract.accepts)}"
    yield f"rejects        {_names(contract.rejects)}"


def _names(examples: tuple[Example, ...]) -> str:
    return ", ".join(example.name for example in examples) or "no example"
