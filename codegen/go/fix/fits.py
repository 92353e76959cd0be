"""Whether a struct is the one on the wire: it writes the members that are in use, and no others."""

from __future__ import annotations

from codegen.fix.request import FixRequest
from codegen.go.fix.hold import go_type
from codegen.source.go.resolve import Spelled
from codegen.source.go.value import GoField, GoModule, GoStruct
from codegen.wire.encoding import External, Internal
from codegen.wire.shape import Nullable, Record, Shape, TypePath, Union


def fits(request: FixRequest, module: GoModule, struct: GoStruct) -> bool:
    """Whether the struct by itself writes these members, those of what it embeds included."""
    written = _written(module, struct)
    needed = _keys(request)
    others = [field for key, field in written.items() if key not in needed]
    return needed <= written.keys() and all({"omitempty", "omitzero"} & set(each.options) for each in others)


def _written(module: GoModule, struct: GoStruct) -> dict[str, GoField]:
    found: dict[str, GoField] = {}
    for field in struct.fields:
        inner = go_type(module, Spelled(field.type, module.file_of(struct.path))).struct
        if field.embedded and not field.tagged and inner is not None and inner != struct:
            found |= inner.on_the_wire()
    return found | struct.on_the_wire()


def _keys(request: FixRequest) -> set[str]:
    root, path = request.model.resolve(request.model.root, ())
    if not isinstance(root, Union):
        return _of_record(request, root, path)
    tagging = request.used.at(path).tagging
    if isinstance(tagging, External):
        return {request.used.variant((*path, variant.name)) for variant in root.variants}
    keys = {tagging.tag} if isinstance(tagging, Internal) else set()
    for variant in root.variants:
        if variant.payload is not None:
            keys |= _of_record(request, *request.model.resolve(variant.payload, (*path, variant.name)))
    return keys


def _of_record(request: FixRequest, record: Shape, path: TypePath) -> set[str]:
    """The keys of a record in use: members spread among it are its own, those in a group are not."""
    if not isinstance(record, Record):
        return set()
    used, wanted = request.used, request.wanted
    group = used.group(path)
    keys = set() if group is None else {group.key}
    for field in record.fields:
        at = (*path, field.name)
        shape, inner_path = request.model.resolve(field.shape, at)
        inner = shape.of if isinstance(shape, Nullable) else shape
        if group is not None and field.name in group.names:
            continue
        if isinstance(inner, Record) and used.at(at).nesting is not wanted.at(at).nesting:
            keys |= _of_record(request, inner, inner_path)
        else:
            keys.add(used.key(at))
    return keys
