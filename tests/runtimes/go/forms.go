package main

import (
	"database/sql"
	"errors"
	"time"
)

type userID struct {
	Value int64 `json:"value"`
}

type owned struct {
	ID    string `json:"id"`
	Owner userID `json:"owner"`
}

// ownedByNumber should be written with the number alone, as its contract has it.
type ownedByNumber struct {
	ID    string `json:"id"`
	Owner userID `json:"owner"`
}

type visitor struct {
	ID       string          `json:"id"`
	Nickname sql.NullString  `json:"nickname"`
	Age      sql.Null[int64] `json:"age"`
}

type nameTag struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// corner has no tags, so its members have Go's names.
type corner struct {
	X int
	Y string
}

type marked struct {
	ID    string `json:"id"`
	Point corner `json:"point"`
}

type spot struct {
	X int    `json:"x"`
	Y string `json:"y"`
}

type placed struct {
	ID    string `json:"id"`
	Point spot   `json:"point"`
}

type movement struct {
	X int `json:"x"`
	Y int `json:"y"`
}

type quitting struct {
	Code int `json:"code"`
}

// command is one of its members.
type command struct {
	Move *movement `json:"Move,omitempty"`
	Quit *quitting `json:"Quit,omitempty"`
}

type exitCode struct {
	Value int `json:"value"`
}

type remark struct {
	Body  string `json:"body"`
	Lines int    `json:"lines"`
}

// verdict is one of its members.
type verdict struct {
	Code *exitCode `json:"Code,omitempty"`
	Note *remark   `json:"Note,omitempty"`
}

type opened struct {
	By string `json:"by"`
}

// gate is one of its members.
type gate struct {
	Closed *struct{} `json:"Closed,omitempty"`
	Open   *opened   `json:"Open,omitempty"`
}

type alarmLevel int

const (
	alarmLow alarmLevel = iota
	alarmMid
	alarmHigh
)

type alarm struct {
	ID    string     `json:"id"`
	Level alarmLevel `json:"level"`
}

// occupant keeps to itself what it holds.
type occupant struct {
	name  string
	floor int
}

type room struct {
	ID    string   `json:"id"`
	Owner occupant `json:"owner"`
}

type failedTask struct {
	ID     string `json:"id"`
	Reason error  `json:"reason"`
}

type pinged struct {
	ID   string   `json:"id"`
	Ping struct{} `json:"ping"`
}

type jobOptions struct {
	Depth int `json:"depth,omitempty"`
}

type batchJob struct {
	ID      string     `json:"id"`
	Options jobOptions `json:"options,omitzero"`
}

// sight embeds its time, and with it the time's MarshalJSON.
type sight struct {
	time.Time
	By string
}

type sighting struct {
	ID   string `json:"id"`
	Seen sight  `json:"seen"`
}

func textOrNull(value string) sql.NullString { return sql.NullString{String: value, Valid: true} }

func numberOrNull(value int64) sql.Null[int64] { return sql.Null[int64]{V: value, Valid: true} }

func seenAt(day, hour, minute int, by string) sight {
	return sight{time.Date(2024, 5, day, hour, minute, 0, 0, time.UTC), by}
}

func init() {
	samples(map[string][]any{
		"struct-newtype-transparent": {
			ownedByNumber{"1", userID{5}}, ownedByNumber{"2", userID{8}}, ownedByNumber{"3", userID{13}},
		},
		"struct-newtype-transparent--bare": {owned{"1", userID{5}}, owned{"2", userID{8}}, owned{"3", userID{13}}},
		"sql-null-wrapper": {
			visitor{ID: "1", Nickname: textOrNull("bee"), Age: numberOrNull(31)},
			visitor{ID: "2", Age: numberOrNull(47)},
			visitor{ID: "3", Nickname: textOrNull("fox")},
			visitor{ID: "4"},
		},
		"scalar-vs-singleton-list--one-value": {nameTag{"1", "ann"}, nameTag{"2", "bob"}, nameTag{"3", "eve"}},
		"tuple-array-vs-object": {
			marked{"1", corner{1, "a"}}, marked{"2", corner{2, "b"}}, marked{"3", corner{3, "c"}},
		},
		"tuple-array-vs-object--record": {
			placed{"1", spot{1, "a"}}, placed{"2", spot{2, "b"}}, placed{"3", spot{3, "c"}},
		},
		"enum-tuple-variant-array": {
			command{Move: &movement{1, 2}},
			command{Quit: &quitting{9}},
			command{Move: &movement{5, 7}},
			command{Quit: &quitting{8}},
			command{Move: &movement{3, 4}},
		},
		"enum-newtype-variant": {
			verdict{Code: &exitCode{5}},
			verdict{Note: &remark{"a", 1}},
			verdict{Code: &exitCode{8}},
			verdict{Note: &remark{"b", 2}},
			verdict{Code: &exitCode{13}},
		},
		"enum-unit-variant-shape": {
			gate{Closed: &struct{}{}},
			gate{Open: &opened{"ann"}},
			gate{Closed: &struct{}{}},
			gate{Open: &opened{"bob"}},
		},
		"enum-int-vs-string": {alarm{"1", alarmLow}, alarm{"2", alarmHigh}, alarm{"3", alarmMid}, alarm{"4", alarmLow}},
		"map-class-lost--class": {
			room{"1", occupant{"ann", 1}}, room{"2", occupant{"bob", 2}}, room{"3", occupant{"eve", 3}},
		},
		"error-value-empty": {
			failedTask{"1", errors.New("disk full")},
			failedTask{"2", errors.New("timeout")},
			failedTask{"3", errors.New("no route")},
		},
		"struct-unit-null":      {pinged{ID: "1"}, pinged{ID: "2"}, pinged{ID: "3"}},
		"omitempty-struct-kept": {batchJob{ID: "1"}, batchJob{"2", jobOptions{3}}, batchJob{ID: "3"}},
		"struct-embed-marshaler-hijack": {
			sighting{"1", seenAt(1, 10, 0, "ann")}, sighting{"2", seenAt(2, 11, 30, "bob")}, sighting{"3", seenAt(3, 12, 45, "eve")},
		},
	})
}
