package zoo;

import static java.util.Map.entry;
import static zoo.Answers.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Bytes, identifiers, addresses. */
final class Octets {
    static final Map<String, Answers> ANSWERS = Map.ofEntries(
            entry("bytes-array-vs-base64", plain(
                    new Hashed("1", octets(1, 2, 255)),
                    new Hashed("2", octets(0, 128, 7, 9)),
                    new Hashed("3", octets(250, 3)))),
            entry("bytes-base64-alphabet", plain(
                    new Keyed("1", octets(251, 255, 254)),
                    new Keyed("2", octets(255, 239)),
                    new Keyed("3", octets(254, 240, 1, 2)))),
            entry("bytes-utf8-text--contract", plain(
                    new Stored("1", utf8("abc")), new Stored("2", utf8("abcd")), new Stored("3", utf8("é")))),
            entry("bytes-uint8-list", plain(
                    new Rated("1", octets(1, 2)), new Rated("2", octets()), new Rated("3", octets(90, 255, 7)))),
            entry("uuid-case-form", plain(
                    new Entity(UUID.fromString("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4")),
                    new Entity(UUID.fromString("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9")),
                    new Entity(UUID.fromString("6ba7b810-9dad-41d1-80b4-00c04fd430c8")))),
            entry("ip-mapped-v4", plain(
                    new Peer(address("::ffff:1.2.3.4")),
                    new Peer(address("::ffff:192.0.2.7")),
                    new Peer(address("::ffff:10.0.0.255")))),
            entry("ip-v6-text", plain(
                    new Host(address("2001:db8::1")), new Host(address("fe80::a:0:0:b")), new Host(address("::1")))),
            entry("ip-cidr-mac", plain(
                    new Card("10.0.0.0/8", octets(0, 0, 0x5e, 0, 0x53, 1)),
                    new Card("192.0.2.0/24", octets(2, 0x42, 0xac, 0x11, 0, 2)),
                    new Card("2001:db8::/32", octets(0, 0, 0x5e, 0, 0x53, 0xaf)))),
            entry("url-object-or-normalised", plain(
                    new Site(URI.create("HTTPS://Example.com")),
                    new Site(URI.create("http://example.com:80/a")),
                    new Site(URI.create("https://Example.org/a/../b?q=1#top")))),
            entry("url-object-or-normalised--scheme", plain(
                    new Link(url("HTTPS://Example.com")),
                    new Link(url("Http://Example.net/a")),
                    new Link(url("HTTP://Example.org?q=1")))));

    private Octets() {}

    record Hashed(String id, byte[] digest) {}

    record Keyed(String id, byte[] key) {}

    record Stored(String id, byte[] body) {}

    record Rated(String id, byte[] scores) {}

    record Entity(UUID id) {}

    record Peer(InetAddress peer) {}

    record Host(InetAddress host) {}

    record Card(String network, byte[] mac) {}

    record Site(URI home) {}

    record Link(URL home) {}

    private static byte[] octets(int... values) {
        var octets = new byte[values.length];
        for (var at = 0; at < values.length; at++) {
            octets[at] = (byte) values[at];
        }
        return octets;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static URL url(String text) {
        try {
            return new URL(text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
