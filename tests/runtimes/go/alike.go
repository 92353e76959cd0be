package main

import (
	"encoding/base64"
	"encoding/hex"
	"errors"
	"math"
	"strings"
	"time"
)

// Look-alikes side by side. Some of these have bugs, as services do.

type basket struct {
	ID     string    `json:"id"`
	Items  []string  `json:"items"`
	Extras *[]string `json:"extras"`
}

type inspection struct {
	By   string `json:"by"`
	Note string `json:"note"`
}

// lodger embeds its audit, so that its fields are those of lodger.
type lodger struct {
	ID       string `json:"id"`
	Nickname string `json:"nickname,omitempty"`
	*inspection
}

type allowance struct {
	ID      string         `json:"id"`
	Limits  map[string]int `json:"limits"`
	Problem error          `json:"problem"`
}

type holder struct {
	Value int `json:"value"`
}

type endpoint struct {
	Host string `json:"host"`
	Port int    `json:"port"`
}

type site struct {
	ID     string   `json:"id"`
	Shape  wrapped  `json:"shape"`
	Owner  holder   `json:"owner"`
	Origin endpoint `json:"origin"`
}

type envelope struct {
	ID     [16]byte `json:"id"`
	Digest []byte   `json:"digest"`
	Nonce  []byte   `json:"nonce"`
	Scores []uint8  `json:"scores"`
}

type bill struct {
	ID    string  `json:"id"`
	Total int     `json:"total,string"`
	Level urgency `json:"level"`
	Price float64 `json:"price"`
	Code  string  `json:"code"`
}

type urgency int

const (
	urgencyLow urgency = iota
	urgencyMid
	urgencyHigh
)

type vertex struct {
	X int `json:"x"`
	Y int `json:"y"`
	Z int `json:"z"`
}

type mark struct {
	ID    string    `json:"id"`
	At    time.Time `json:"at"`
	Point vertex    `json:"point"`
}

type task struct {
	ID      string        `json:"id"`
	Wait    time.Duration `json:"wait"`
	Timeout int64         `json:"timeout"`
	At      int64         `json:"at"`
}

type measurement struct {
	ID      string  `json:"id"`
	Reading float64 `json:"reading"`
	Price   float64 `json:"price"`
	Serial  uint64  `json:"serial"`
}

func enveloped(id, digest, nonce string, scores ...uint8) (found envelope) {
	octets, err := hex.DecodeString(strings.ReplaceAll(id, "-", ""))
	copy(found.ID[:], octets)
	found.Digest = must(base64.StdEncoding.DecodeString(digest))
	found.Nonce = must(base64.StdEncoding.DecodeString(nonce))
	found.Scores = append([]uint8{}, scores...)
	if err != nil {
		panic(err)
	}
	return found
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func marking(id, at string, x, y, z int) mark {
	return mark{id, must(time.Parse(time.RFC3339, at)), vertex{x, y, z}}
}

// rounded is to the cent, and forgets that there are two digits of them.
func rounded(price float64) float64 { return math.Round(price*10) / 10 }

func init() {
	samples(map[string][]any{
		"nil-slice-null--alike": {
			basket{ID: "1"},
			basket{ID: "2", Items: []string{"a"}, Extras: &[]string{"x"}},
			basket{ID: "3", Extras: &[]string{}},
			basket{ID: "4", Items: []string{"b", "c"}},
			basket{ID: "5", Extras: &[]string{}},
		},
		"none-null-vs-absent--alike": {
			lodger{ID: "1", inspection: &inspection{"ann", "new"}},
			lodger{ID: "2", Nickname: "bee"},
			lodger{ID: "3", inspection: &inspection{"eve", "sold"}},
			lodger{ID: "4", Nickname: "fox"},
		},
		"map-class-lost--alike": {
			allowance{"1", map[string]int{"cpu": 2, "ram": 16}, errors.New("disk full")},
			allowance{"2", map[string]int{"net": 25}, errors.New("timeout")},
			allowance{"3", map[string]int{"cpu": 4}, errors.New("no route")},
		},
		"enum-external-vs-flat--alike": {
			site{"1", wrapped{Circle: &circle{2}}, holder{5}, endpoint{"a.test", 80}},
			site{"2", wrapped{Square: &square{3}}, holder{8}, endpoint{"b.test", 81}},
			site{"3", wrapped{Circle: &circle{4}}, holder{13}, endpoint{"c.test", 82}},
			site{"4", wrapped{Square: &square{6}}, holder{21}, endpoint{"d.test", 83}},
		},
		"bytes-array-vs-base64--alike": {
			enveloped("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4", "AQL/", "AQL/AA==", 1, 2),
			enveloped("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9", "AIAHCQ==", "AIAHCQ=="),
			enveloped("6ba7b810-9dad-41d1-80b4-00c04fd430c8", "+gM=", "/v8BAw==", 90, 255),
		},
		"int-as-string--alike": {
			bill{"1", 70, urgencyLow, 1.5, "0042"},
			bill{"2", 81, urgencyHigh, 2.25, "0107"},
			bill{"3", 92, urgencyMid, 0.5, "0009"},
			bill{"4", 13, urgencyLow, 19.75, "0816"},
		},
		"time-component-array--alike": {
			marking("1", "2024-02-03T04:05:06Z", 1, 2, 3),
			marking("2", "2023-03-04T15:16:17Z", 4, 5, 6),
			marking("3", "2022-06-15T12:30:45Z", 7, 8, 9),
			marking("4", "2021-08-28T08:09:10Z", 10, 11, 12),
		},
		"duration-unit--alike": {
			task{"1", 1500 * time.Millisecond, 30000, 1704164645123},
			task{"2", 90 * time.Second, 90000, 1704067198456},
			task{"3", 2 * time.Hour, 150000, 1655296245789},
		},
		"float-f32-widened--alike": {
			measurement{"1", 0.1, rounded(0.25), 9007199254740993},
			measurement{"2", 19.99, rounded(19.99), 1234567890123456789},
			measurement{"3", -2.7, rounded(7.77), 42},
		},
	})
}
