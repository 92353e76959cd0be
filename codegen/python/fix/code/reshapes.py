"""The objects of a whole class in another structure. Written beside models; see `helper_file`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class Payload:
    """The members of one variant, without the name that its class gives it."""

    def __init__(
        self,
        name: str,
        *,
        own: Mapping[str, str] | None = None,
        places: Sequence[str] | None = None,
        member: str | None = None,
        is_unit: bool = False,
    ) -> None:
        self.name = name
        self.own = dict(own or {})
        self.places = places
        self.member = member
        self.is_unit = is_unit

    def packed(self, members: Mapping[str, Any]) -> Any:
        """What the contract has of the members."""
        left = {key: part for key, part in members.items() if key not in self.own}
        if self.places is not None:
            return [left[key] for key in self.places]
        return left if self.member is None else left[self.member]

    def unpacked(self, payload: Any) -> Any:
        """The members again; the payload itself where it is another's."""
        if self.is_unit:
            return dict(self.own)
        if self.places is not None:
            fits = isinstance(payload, list) and len(payload) == len(self.places)
            if not fits:
                return payload
            return {**self.own, **dict(zip(self.places, payload, strict=True))}
        if self.member is not None:
            return {**self.own, self.member: payload}
        return {**self.own, **payload} if isinstance(payload, dict) else payload


class NamedAround(Payload):
    """`{"name": payload}`, and the name alone where there is no payload."""

    def write(self, members: Mapping[str, Any]) -> Any:
        """The form of the contract."""
        return self.name if self.is_unit else {self.name: self.packed(members)}

    def read(self, data: Any) -> Any:
        """The members of the model."""
        if self.is_unit:
            return self.unpacked(None) if data == self.name else data
        if isinstance(data, dict) and data.keys() == {self.name}:
            return self.unpacked(data[self.name])
        return data


class NamedWithin(Payload):
    """`{"tag": "name", ...members}`."""

    def __init__(self, name: str, tag: str, **more: Any) -> None:
        super().__init__(name, **more)
        self.tag = tag

    def write(self, members: Mapping[str, Any]) -> Any:
        """The form of the contract."""
        return {self.tag: self.name} | ({} if self.is_unit else self.packed(members))

    def read(self, data: Any) -> Any:
        """The members of the model."""
        if not isinstance(data, dict) or data.get(self.tag) != self.name:
            return data
        return self.unpacked({key: data[key] for key in data if key != self.tag})


class NamedBeside(Payload):
    """`{"tag": "name", "content": payload}`, without content where there is no payload."""

    def __init__(self, name: str, tag: str, content: str, **more: Any) -> None:
        super().__init__(name, **more)
        self.tag = tag
        self.content = content

    def write(self, members: Mapping[str, Any]) -> Any:
        """The form of the contract."""
        content = {} if self.is_unit else {self.content: self.packed(members)}
        return {self.tag: self.name} | content

    def read(self, data: Any) -> Any:
        """The members of the model."""
        keys = {self.tag} if self.is_unit else {self.tag, self.content}
        named = isinstance(data, dict) and data.get(self.tag) == self.name
        if not named or data.keys() != keys:
            return data
        return self.unpacked(data.get(self.content))


class Merged:
    """One model for all variants: which of its members belong to which."""

    def __init__(
        self,
        own: str,
        variants: Mapping[str, tuple[str, Sequence[str], Sequence[str]]],
        *,
        tag: str | None = None,
        content: str | None = None,
    ) -> None:
        #: The member that says which variant it is; its value, then the name, the
        #: members that are always there, and those that may be absent.
        self.own = own
        self.variants = dict(variants)
        self.values = {name: value for value, (name, _, _) in variants.items()}
        self.tag = tag
        self.content = content

    def write(self, members: Mapping[str, Any]) -> Any:
        """The form of the contract."""
        name, always, maybe = self.variants[members[self.own]]
        payload = {key: members[key] for key in always}
        payload |= {key: members[key] for key in maybe if members.get(key) is not None}
        is_unit = not always and not maybe
        if self.tag is None:
            return name if is_unit else {name: payload}
        if self.content is None:
            return {self.tag: name, **payload}
        return {self.tag: name} | ({} if is_unit else {self.content: payload})

    def read(self, data: Any) -> Any:
        """The members of the model."""
        if isinstance(data, str) and self.tag is None and data in self.values:
            return {self.own: self.values[data]}
        if not isinstance(data, dict):
            return data
        name, payload = self.parts(data)
        if name not in self.values or not isinstance(payload, dict):
            return data
        return {self.own: self.values[name], **payload}

    def parts(self, data: Mapping[str, Any]) -> tuple[Any, Any]:
        """The name of the variant and its payload."""
        if self.tag is None:
            only = list(data.items())
            return only[0] if len(only) == 1 else ("", None)
        rest = {key: part for key, part in data.items() if key != self.tag}
        inside = rest if self.content is None else rest.get(self.content, {})
        return data.get(self.tag, ""), inside


class Unnamed(Payload):
    """The payload alone."""

    def write(self, members: Mapping[str, Any]) -> Any:
        """The form of the contract."""
        return self.packed(members)

    def read(self, data: Any) -> Any:
        """The members of the model."""
        return data


class Raised:
    """The members of one part among those around it."""

    def __init__(self, part: str, names: Sequence[str]) -> None:
        self.part = part
        self.names = tuple(names)

    def write(self, members: Mapping[str, Any]) -> Any:
        """The form of the contract."""
        around = {key: part for key, part in members.items() if key != self.part}
        return around | (members.get(self.part) or {})

    def read(self, data: Any) -> Any:
        """The members of the model."""
        if not isinstance(data, dict) or not set(self.names) & data.keys():
            return data
        inner = {key: part for key, part in data.items() if key in self.names}
        around = {key: part for key, part in data.items() if key not in self.names}
        return {**around, self.part: inner}


class Lowered:
    """Some members in an object of their own."""

    def __init__(self, part: str, names: Sequence[str]) -> None:
        self.part = part
        self.names = tuple(names)

    def write(self, members: Mapping[str, Any]) -> Any:
        """The form of the contract."""
        inner = {key: part for key, part in members.items() if key in self.names}
        around = {key: part for key, part in members.items() if key not in self.names}
        return {**around, self.part: inner}

    def read(self, data: Any) -> Any:
        """The members of the model."""
        inner = data.get(self.part) if isinstance(data, dict) else None
        if not isinstance(inner, dict) or not inner.keys() <= set(self.names):
            return data
        return {key: data[key] for key in data if key != self.part} | inner
