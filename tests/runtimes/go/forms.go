package main

import (
	"cmp"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"time"
)

type userID struct {
	Value int64 `json:"value"`
}

type owned struct {
	ID    string `json:"id"`
	Owner userID `json:"owner"`
}

type visitor struct {
	ID       string          `json:"id"`
	Nickname sql.NullString  `json:"nickname"`
	Age      sql.Null[int64] `json:"age"`
}

type tagList struct {
	ID   string   `json:"id"`
	Tags []string `json:"tags"`
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

type mixer struct {
	ID     string `json:"id"`
	Levels []int  `json:"levels"`
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

type accessRight uint

const (
	mayRead accessRight = 1 << iota
	mayWrite
	mayShare
)

type grant struct {
	ID     string      `json:"id"`
	Rights accessRight `json:"rights"`
}

type token struct {
	ID     string              `json:"id"`
	Scopes map[string]struct{} `json:"scopes"`
}

type tokenOfFlags struct {
	ID     string          `json:"id"`
	Scopes map[string]bool `json:"scopes"`
}

type board struct {
	ID    string `json:"id"`
	Ranks []int  `json:"ranks"`
}

type quota struct {
	ID     string         `json:"id"`
	Limits map[string]int `json:"limits"`
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

type gridCell struct {
	X int `json:"x"`
	Y int `json:"y"`
}

func (c gridCell) String() string { return fmt.Sprintf("%d:%d", c.X, c.Y) }

type cellEntry struct {
	Key   gridCell `json:"key"`
	Value int      `json:"value"`
}

type sheet struct {
	ID    string      `json:"id"`
	Cells []cellEntry `json:"cells"`
}

type textCell struct{ gridCell }

func (c textCell) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

type joinedSheet struct {
	ID    string           `json:"id"`
	Cells map[textCell]int `json:"cells"`
}

type rateTable struct {
	ID    string         `json:"id"`
	Rates map[string]int `json:"rates"`
}

type ballot struct {
	ID    string         `json:"id"`
	Votes map[string]int `json:"votes"`
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

func scopeSet(names ...string) map[string]struct{} {
	set := map[string]struct{}{}
	for _, name := range names {
		set[name] = struct{}{}
	}
	return set
}

func flagged(names ...string) map[string]bool {
	set := map[string]bool{}
	for _, name := range names {
		set[name] = true
	}
	return set
}

func inOrder[K cmp.Ordered](items ...K) []K {
	set := map[K]struct{}{}
	for _, item := range items {
		set[item] = struct{}{}
	}
	return slices.Sorted(maps.Keys(set))
}

func rateKeys(values map[float64]int) map[string]int {
	table := map[string]int{}
	for key, value := range values {
		table[strconv.FormatFloat(key, 'f', -1, 64)] = value
	}
	return table
}

func voteKeys(values map[bool]int) map[string]int {
	table := map[string]int{}
	for key, value := range values {
		table[strconv.FormatBool(key)] = value
	}
	return table
}

func textOrNull(value string) sql.NullString { return sql.NullString{String: value, Valid: true} }

func numberOrNull(value int64) sql.Null[int64] { return sql.Null[int64]{V: value, Valid: true} }

func seenAt(day, hour, minute int, by string) sight {
	return sight{time.Date(2024, 5, day, hour, minute, 0, 0, time.UTC), by}
}

func init() {
	samples(map[string][]any{
		"struct-newtype-transparent":       {owned{"1", userID{5}}, owned{"2", userID{8}}, owned{"3", userID{13}}},
		"struct-newtype-transparent--bare": {owned{"1", userID{5}}, owned{"2", userID{8}}, owned{"3", userID{13}}},
		"sql-null-wrapper": {
			visitor{ID: "1", Nickname: textOrNull("bee"), Age: numberOrNull(31)},
			visitor{ID: "2", Age: numberOrNull(47)},
			visitor{ID: "3", Nickname: textOrNull("fox")},
			visitor{ID: "4"},
		},
		"scalar-vs-singleton-list": {
			tagList{"1", []string{"new"}},
			tagList{"2", []string{"red", "blue"}},
			tagList{"3", []string{"old"}},
			tagList{"4", []string{"used"}},
		},
		"scalar-vs-singleton-list--one-value": {nameTag{"1", "ann"}, nameTag{"2", "bob"}, nameTag{"3", "eve"}},
		"tuple-array-vs-object": {
			marked{"1", corner{1, "a"}}, marked{"2", corner{2, "b"}}, marked{"3", corner{3, "c"}},
		},
		"tuple-array-vs-object--record": {
			placed{"1", spot{1, "a"}}, placed{"2", spot{2, "b"}}, placed{"3", spot{3, "c"}},
		},
		"tuple-array-vs-object--typed-array": {
			mixer{"1", []int{7, 20}}, mixer{"2", []int{5}}, mixer{"3", []int{9, 11, 200}},
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
		"enum-flags": {
			grant{"1", mayRead}, grant{"2", mayRead | mayShare}, grant{"3", 0}, grant{"4", mayWrite | mayShare}, grant{"5", mayWrite},
		},
		"set-encoding": {
			token{"1", scopeSet("mail")},
			token{"2", scopeSet("read", "write")},
			token{"3", scopeSet()},
			token{"4", scopeSet("admin", "post")},
		},
		"set-encoding--true": {
			tokenOfFlags{"1", flagged("mail")},
			tokenOfFlags{"2", flagged("read", "write")},
			tokenOfFlags{"3", flagged()},
			tokenOfFlags{"4", flagged("admin", "post")},
		},
		"set-order": {
			board{"1", inOrder(3, 1, 2)},
			board{"2", inOrder(5)},
			board{"3", inOrder(7, 4, 6)},
			board{"4", inOrder(11, 10)},
		},
		"map-class-lost": {
			quota{"1", map[string]int{"cpu": 2}},
			quota{"2", map[string]int{"ram": 8, "disk": 3}},
			quota{"3", map[string]int{}},
			quota{"4", map[string]int{"net": 5}},
		},
		"map-class-lost--class": {
			room{"1", occupant{"ann", 1}}, room{"2", occupant{"bob", 2}}, room{"3", occupant{"eve", 3}},
		},
		"map-composite-key": {
			sheet{"1", []cellEntry{{gridCell{1, 2}, 7}}},
			sheet{"2", []cellEntry{{gridCell{3, 4}, 8}, {gridCell{5, 6}, 9}}},
			sheet{"3", []cellEntry{{gridCell{10, 11}, 12}}},
		},
		"map-composite-key--joined": {
			joinedSheet{"1", map[textCell]int{{gridCell{1, 2}}: 7}},
			joinedSheet{"2", map[textCell]int{{gridCell{3, 4}}: 8, {gridCell{5, 6}}: 9}},
			joinedSheet{"3", map[textCell]int{{gridCell{10, 11}}: 12}},
		},
		"map-nonstring-key": {
			rateTable{"1", rateKeys(map[float64]int{2: 7, 2.5: 9})},
			rateTable{"2", rateKeys(map[float64]int{4: 1})},
			rateTable{"3", rateKeys(map[float64]int{8: 3, 1.5: 5})},
		},
		"map-nonstring-key--flag": {
			ballot{"1", voteKeys(map[bool]int{true: 7, false: 2})},
			ballot{"2", voteKeys(map[bool]int{true: 1})},
			ballot{"3", voteKeys(map[bool]int{false: 3})},
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
