package main

import (
	"encoding/hex"
	"fmt"
	"net"
	"net/url"
)

type digestBytes struct {
	ID     string `json:"id"`
	Digest []byte `json:"digest"`
}

// hexDigest should be written in hex, as its contract has it.
type hexDigest struct {
	ID     string `json:"id"`
	Digest []byte `json:"digest"`
}

type keyBytes struct {
	ID  string `json:"id"`
	Key []byte `json:"key"`
}

type noteBytes struct {
	ID   string `json:"id"`
	Body []byte `json:"body"`
}

// plainNote should be written as text, as its contract has it.
type plainNote struct {
	ID   string `json:"id"`
	Body []byte `json:"body"`
}

type nonceArray struct {
	ID    string  `json:"id"`
	Nonce [4]byte `json:"nonce"`
}

// scoreBytes holds marks from 0 to 255.
type scoreBytes struct {
	ID     string  `json:"id"`
	Scores []uint8 `json:"scores"`
}

type scoreInts struct {
	ID     string `json:"id"`
	Scores []int  `json:"scores"`
}

type fileText struct {
	ID   string `json:"id"`
	File string `json:"file"`
}

type rawUUID [16]byte

type rawEntity struct {
	ID rawUUID `json:"id"`
}

type textEntity struct {
	ID string `json:"id"`
}

type peerIP struct {
	Peer net.IP `json:"peer"`
}

// mappedIP is always written as an IPv6 address, as its contract has it.
type mappedIP struct {
	Peer net.IP `json:"peer"`
}

type hostIP struct {
	Host net.IP `json:"host"`
}

type networkCard struct {
	Network *net.IPNet       `json:"network"`
	MAC     net.HardwareAddr `json:"mac"`
}

type siteURL struct {
	Home *url.URL `json:"home"`
}

type siteText struct {
	Home string `json:"home"`
}

type callerIP struct {
	ID   string `json:"id"`
	Peer net.IP `json:"peer"`
}

type streetText struct {
	Street string `json:"street"`
	Suffix string `json:"suffix"`
}

func init() {
	samples(map[string][]any{
		"bytes-array-vs-base64": {
			digestBytes{"1", fromHex("0102ff")}, digestBytes{"2", fromHex("00800709")}, digestBytes{"3", fromHex("fa03")},
		},
		"bytes-base64-alphabet": {
			keyBytes{"1", fromHex("fbfffe")}, keyBytes{"2", fromHex("ffef")}, keyBytes{"3", fromHex("fef00102")},
		},
		"bytes-hex": {
			digestBytes{"1", fromHex("01ff")}, digestBytes{"2", fromHex("abcd")}, digestBytes{"3", fromHex("00800709")},
		},
		"bytes-hex--contract": {
			hexDigest{"1", fromHex("01ff")}, hexDigest{"2", fromHex("abcd")}, hexDigest{"3", fromHex("00800709")},
		},
		"bytes-utf8-text": {
			noteBytes{"1", []byte("abc")}, noteBytes{"2", []byte("abcd")}, noteBytes{"3", []byte("é")},
		},
		"bytes-utf8-text--contract": {
			plainNote{"1", []byte("abc")}, plainNote{"2", []byte("abcd")}, plainNote{"3", []byte("é")},
		},
		"bytes-fixed-array": {
			nonceArray{"1", [4]byte{1, 2, 255, 0}}, nonceArray{"2", [4]byte{0, 128, 7, 9}}, nonceArray{"3", [4]byte{254, 255, 1, 3}},
		},
		"bytes-uint8-list": {
			scoreBytes{"1", []uint8{1, 2}}, scoreBytes{"2", []uint8{}}, scoreBytes{"3", []uint8{90, 255, 7}},
		},
		"struct-std-type-leak": {
			fileText{"1", "hi"}, fileText{"2", "a.txt"}, fileText{"3", "é"},
		},
		"struct-std-type-leak--numbers": {
			scoreInts{"1", []int{1, 2}}, scoreInts{"2", []int{}}, scoreInts{"3", []int{90, 255, 7}},
		},
		"uuid-case-form": {
			rawEntity{rawUUID(fromHex(uuidA))}, rawEntity{rawUUID(fromHex(uuidB))}, rawEntity{rawUUID(fromHex(uuidC))},
		},
		"uuid-case-form--other": {
			textEntity{groupedUUID(fromHex(uuidA))}, textEntity{groupedUUID(fromHex(uuidB))}, textEntity{groupedUUID(fromHex(uuidC))},
		},
		"ip-mapped-v4": {
			mappedIP{net.ParseIP("::ffff:1.2.3.4")}, mappedIP{net.ParseIP("::ffff:192.0.2.7")}, mappedIP{net.ParseIP("::ffff:10.0.0.255")},
		},
		"ip-mapped-v4--every": {
			peerIP{net.ParseIP("1.2.3.4")}, peerIP{net.ParseIP("192.0.2.7")}, peerIP{net.ParseIP("10.0.0.255")},
		},
		"ip-v6-text": {
			hostIP{net.ParseIP("2001:db8::1")}, hostIP{net.ParseIP("fe80::a:0:0:b")}, hostIP{net.ParseIP("::1")},
		},
		"ip-cidr-mac": {
			networkCard{mustNetwork("10.0.0.0/8"), mustMAC("00:00:5e:00:53:01")},
			networkCard{mustNetwork("192.0.2.0/24"), mustMAC("02:42:ac:11:00:02")},
			networkCard{mustNetwork("2001:db8::/32"), mustMAC("00:00:5e:00:53:af")},
		},
		"url-object-or-normalised": {
			siteURL{mustURL("HTTPS://Example.com")},
			siteURL{mustURL("http://example.com:80/a")},
			siteURL{mustURL("https://Example.org/a/../b?q=1#top")},
		},
		"url-object-or-normalised--scheme": {
			siteText{mustURL("HTTPS://Example.com").String()},
			siteText{mustURL("Http://Example.net/a").String()},
			siteText{mustURL("HTTP://Example.org?q=1").String()},
		},
		"empty-string-as-null": {
			callerIP{ID: "1"}, callerIP{"2", net.ParseIP("192.0.2.7")}, callerIP{ID: "3"},
		},
		"empty-string-as-null--text": {
			streetText{Street: "s"}, streetText{"t", "b"}, streetText{Street: "u"},
		},
	})
}

const (
	uuidA = "f9168c5eceb24faab6bf329bf39fa1e4"
	uuidB = "0a1b2c3d4e5f40718293a4b5c6d7e8f9"
	uuidC = "6ba7b8109dad41d180b400c04fd430c8"
)

// fromHex reads hex.
func fromHex(text string) []byte {
	found, err := hex.DecodeString(text)
	if err != nil {
		panic(err)
	}
	return found
}

// groupedUUID writes a UUID the way code without a UUID package does.
func groupedUUID(b []byte) string {
	return fmt.Sprintf("%X-%X-%X-%X-%X", b[0:4], b[4:6], b[6:8], b[8:10], b[10:])
}

func mustNetwork(text string) *net.IPNet {
	_, found, err := net.ParseCIDR(text)
	if err != nil {
		panic(err)
	}
	return found
}

func mustMAC(text string) net.HardwareAddr {
	found, err := net.ParseMAC(text)
	if err != nil {
		panic(err)
	}
	return found
}

func mustURL(text string) *url.URL {
	found, err := url.Parse(text)
	if err != nil {
		panic(err)
	}
	return found
}
