"""What the contract's own answers hold at one node, where any were given."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.go.fix.bridge.wires import Node
from codegen.go.fix.sample import held
from codegen.wire.decode import decode
from codegen.wire.lossless import NotJson, parse


def canonical_texts(node: Node, *, everywhere: bool = False) -> Iterator[str]:
    """The texts in the contract's examples and in the answers it wants: at the node, or of the same shape."""
    request = node.wires.request
    for vector in (*request.accepts, *request.canonical):
        try:
            value = next(decode(request.model, request.wanted, parse(vector.text)), None)
        except NotJson:
            continue
        for path, shape, part in held(request.model, value) if value is not None else ():
            if isinstance(part, str) and (path == node.path or (everywhere and shape == node.shape)):
                yield part
