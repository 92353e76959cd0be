"""What a server can get wrong on the wire, one lie for each function, named for what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.servers.misbehaving import Peer


def tells_the_truth(peer: Peer) -> None:
    """Answers with the body it was sent."""
    peer.reply(200, peer.body, "content-type: application/json")


def never_answers(peer: Peer) -> None:
    """Takes the request and says nothing."""
    peer.hang()


def drips_its_head(peer: Peer) -> None:
    """Sends a complete answer, a byte every 50 ms, its headers alone take seconds."""
    peer.drip(b"HTTP/1.1 200 OK\r\nx-pad: " + b"a" * 40 + b"\r\ncontent-length: 2\r\n\r\n{}", 0.05)


def drips_its_body(peer: Peer) -> None:
    """Sends its head at once and its body a byte every 50 ms."""
    peer.send(b"HTTP/1.1 200 OK\r\ncontent-length: 60\r\n\r\n")
    peer.drip(b"a" * 60, 0.05)


def announces_a_huge_body(peer: Peer) -> None:
    """Says that 100 MB follow."""
    peer.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n")
    peer.hang()


def never_ends_its_chunks(peer: Peer) -> None:
    """Sends chunk after chunk."""
    peer.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
    while True:
        peer.send(b"400\r\n" + b"a" * 0x400 + b"\r\n")


def promises_more_than_it_sends(peer: Peer) -> None:
    """Says 40 bytes, sends 12, closes."""
    peer.send(b"HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n" + b"a" * 12)
    peer.close()


def sends_more_than_it_promises(peer: Peer) -> None:
    """Says 5 bytes, sends 12."""
    peer.send(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n" + b"a" * 12)


def cuts_its_chunks(peer: Peer) -> None:
    """Closes in the middle of a chunk."""
    peer.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n400\r\nabc")
    peer.close()


def cuts_its_head(peer: Peer) -> None:
    """Closes in the middle of a header."""
    peer.send(b"HTTP/1.1 200 OK\r\ncontent-le")
    peer.close()


def has_no_end_of_headers(peer: Peer) -> None:
    """Sends header after header."""
    peer.send(b"HTTP/1.1 200 OK\r\n")
    while True:
        peer.send(b"x-pad: " + b"a" * 1000 + b"\r\n")


def speaks_ssh(peer: Peer) -> None:
    """Is another kind of server, and leaves the connection open."""
    peer.send(b"SSH-2.0-OpenSSH_9.6\r\n")
    peer.hang()


def speaks_tls(peer: Peer) -> None:
    """Is a TLS port, which answers plain HTTP with an alert."""
    peer.send(b"\x15\x03\x03\x00\x02\x02\x16")
    peer.close()


def has_no_status(peer: Peer) -> None:
    """Sends a word where the status belongs."""
    peer.send(b"HTTP/1.1 fine\r\ncontent-length: 0\r\n\r\n")


def has_a_header_without_colon(peer: Peer) -> None:
    """Breaks the header block."""
    peer.send(b"HTTP/1.1 200 OK\r\ncontent-length 2\r\n\r\n{}")


def has_two_lengths(peer: Peer) -> None:
    """Gives two lengths that differ."""
    peer.send(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}")


def closes_without_a_word(peer: Peer) -> None:
    """Takes the request and closes."""
    peer.close()


def resets(peer: Peer) -> None:
    """Takes the request and tears the connection down."""
    peer.reset()
