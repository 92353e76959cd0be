"""UUIDs, addresses, networks, hardware addresses and URLs."""

from __future__ import annotations

from codegen.go.fix.bridge.canonical import canonical_texts
from codegen.go.fix.bridge.octets import array_length, is_octets
from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.go.fix.hold import Sort
from codegen.wire.coded.ip import Mapped
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.network import Network
from codegen.wire.coded.url import Url
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import Dimension

#: What makes the form in use of a UUID in lower case with hyphens.
_UUIDS = {
    Uuid.UPPER: "strings.ToUpper(string(text))",
    Uuid.SIMPLE: 'strings.ReplaceAll(string(text), "-", "")',
    Uuid.SIMPLE_UPPER: 'strings.ToUpper(strings.ReplaceAll(string(text), "-", ""))',
    Uuid.URN: '"urn:uuid:" + string(text)',
    Uuid.BRACED: '"{" + string(text) + "}"',
    Uuid.BRACED_UPPER: 'strings.ToUpper("{" + string(text) + "}")',
}
_OCTETS_OF_UUID = 16


def uuid(node: Node, _detail: str) -> Bridge | None:
    """The bridge for a UUID; None where the type writes it rightly."""
    used = node.setting(Dimension.UUIDS)
    if used is None:
        return None
    go = node.go
    if go.sort is Sort.ARRAY and used is Uuid.LIST and is_octets(go, node):
        if array_length(node) == _OCTETS_OF_UUID:
            return Bridge(node.wires.declare("UUID", _UUID_OF_ARRAY, node.over))
    elif go.sort is Sort.TEXT and isinstance(used, Uuid) and used in _UUIDS:
        return Bridge(node.wires.declare("UUID", _UUID_OF_TEXT, node.over, USED=_UUIDS[used]))
    raise Unheld(f"{go.text} does not hold a UUID {getattr(used, 'value', used)}")


def ip(node: Node, _detail: str) -> Bridge | None:
    """The bridge for an address; None where the type writes it rightly."""
    mapped, form = node.setting(Dimension.MAPPED_IPS), node.setting(Dimension.IPS)
    if mapped is None and form is None:
        return None
    if node.go.foreign != "net.IP" or form is not None or mapped is not Mapped.ALONE:
        raise Unheld(f"{node.go.text} does not hold an address as it is written now")
    return Bridge(node.wires.declare("IP", _MAPPED, node.over), example="::ffff:192.0.2.1")


def network(node: Node, _detail: str) -> Bridge | None:
    """The bridge for a network; None where the type writes it rightly."""
    used = node.setting(Dimension.NETWORKS)
    if used is None:
        return None
    if node.go.foreign != "net.IPNet" or used is not Network.IPNET:
        raise Unheld(f"{node.go.text} does not hold a network {getattr(used, 'value', used)}")
    return Bridge(node.wires.declare("Network", _NETWORK, node.over))


def mac(node: Node, _detail: str) -> Bridge | None:
    """The bridge for a hardware address; None where the type writes it rightly."""
    used = node.setting(Dimension.MACS)
    if used is None:
        return None
    if node.go.foreign != "net.HardwareAddr" or used is not Mac.BASE64:
        raise Unheld(f"{node.go.text} does not hold a hardware address {getattr(used, 'value', used)}")
    return Bridge(node.wires.declare("HardwareAddr", _MAC, node.over))


def url(node: Node, _detail: str) -> Bridge | None:
    """The bridge for a URL; None where the type writes it rightly."""
    used = node.setting(Dimension.URLS)
    if used is None:
        return None
    lowered = "the scheme of a URL was put in lower case before it is written, and the contract keeps it"
    if used is Url.SCHEME or any(_has_capital_scheme(text) for text in canonical_texts(node)):
        raise Unheld(lowered, "Hold the URL as the text that came in.")
    if node.go.foreign != "net/url.URL" or used is not Url.PARTS:
        raise Unheld(f"{node.go.text} does not hold a URL as {getattr(used, 'value', used)}")
    return Bridge(node.wires.declare("URL", _URL, node.over))


def _has_capital_scheme(text: str) -> bool:
    scheme = text.partition(":")[0]
    return scheme != scheme.lower()


_UUID_OF_ARRAY = r"""
// $T writes $G as the text of a UUID.
type $T $G

func (u $T) MarshalText() ([]byte, error) {
	return []byte(fmt.Sprintf("%x-%x-%x-%x-%x", u[:4], u[4:6], u[6:8], u[8:10], u[10:])), nil
}

func (u *$T) UnmarshalText(text []byte) error {
	octets, err := hex.DecodeString(strings.ReplaceAll(string(text), "-", ""))
	if err == nil && !$TForm.Match(text) {
		err = fmt.Errorf("%q is no UUID", text)
	}
	copy(u[:], octets)
	return err
}

var $TForm = regexp.MustCompile("(?i)^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
"""

_UUID_OF_TEXT = r"""
// $T writes the UUID that $G holds in another form in lower case with hyphens.
type $T $G

func (u $T) MarshalText() ([]byte, error) {
	bare := strings.NewReplacer("urn:uuid:", "", "{", "", "}", "", "-", "")
	digits := bare.Replace(strings.ToLower(string(u)))
	if len(digits) != 32 {
		return nil, fmt.Errorf("%q is no UUID", string(u))
	}
	text := strings.Join([]string{digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]}, "-")
	if !$TForm.MatchString(text) {
		return nil, fmt.Errorf("%q is no UUID", string(u))
	}
	return []byte(text), nil
}

func (u *$T) UnmarshalText(text []byte) error {
	text = bytes.ToLower(text)
	if !$TForm.Match(text) {
		return fmt.Errorf("%q is no UUID", text)
	}
	*u = $T($USED)
	return nil
}

var $TForm = regexp.MustCompile("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
"""

_MAPPED = r"""
// $T writes $G, and in it an IPv4 address as the IPv6 address that holds it.
type $T $G

func (i $T) MarshalText() ([]byte, error) {
	if held := net.IP(i).To4(); held != nil {
		return []byte("::ffff:" + held.String()), nil
	}
	return net.IP(i).MarshalText()
}

func (i *$T) UnmarshalText(text []byte) error {
	read := net.ParseIP(string(text))
	if read == nil || !strings.Contains(string(text), ":") {
		return fmt.Errorf("%q is no IPv6 address", text)
	}
	*i = $T(read)
	return nil
}
"""

_NETWORK = r"""
// $T writes $G as its address and the length of its prefix.
type $T $G

func (n $T) MarshalText() ([]byte, error) {
	if ones, bits := n.Mask.Size(); ones == 0 && bits == 0 {
		return nil, fmt.Errorf("the mask %v has no length", n.Mask)
	}
	return []byte((*net.IPNet)(&n).String()), nil
}

func (n *$T) UnmarshalText(text []byte) error {
	address, read, err := net.ParseCIDR(string(text))
	if err != nil {
		return err
	}
	if !address.Equal(read.IP) {
		return fmt.Errorf("%q is an address in a network, and no network", text)
	}
	*n = $T(*read)
	return nil
}
"""

_MAC = r"""
// $T writes $G as text, not as base64.
type $T $G

func (a $T) MarshalText() ([]byte, error) {
	return []byte(net.HardwareAddr(a).String()), nil
}

func (a *$T) UnmarshalText(text []byte) error {
	read, err := net.ParseMAC(string(text))
	*a = $T(read)
	return err
}
"""

_URL = r"""
// $T writes $G as text, not as its parts.
type $T $G

func (u $T) MarshalText() ([]byte, error) {
	return []byte((*url.URL)(&u).String()), nil
}

func (u *$T) UnmarshalText(text []byte) error {
	read, err := url.Parse(string(text))
	if err != nil {
		return err
	}
	*u = $T(*read)
	return nil
}
"""
