package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
)

type tagList struct {
	ID   string   `json:"id"`
	Tags []string `json:"tags"`
}

type mixer struct {
	ID     string `json:"id"`
	Levels []int  `json:"levels"`
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

func (c *textCell) UnmarshalText(text []byte) error {
	_, err := fmt.Sscanf(string(text), "%d:%d", &c.X, &c.Y)
	return err
}

type rateTable struct {
	ID    string         `json:"id"`
	Rates map[string]int `json:"rates"`
}

type ballot struct {
	ID    string         `json:"id"`
	Votes map[string]int `json:"votes"`
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

func init() {
	samples(map[string][]any{
		"scalar-vs-singleton-list": {
			tagList{"1", []string{"new"}},
			tagList{"2", []string{"red", "blue"}},
			tagList{"3", []string{"old"}},
			tagList{"4", []string{"used"}},
		},
		"tuple-array-vs-object--typed-array": {
			mixer{"1", []int{7, 20}}, mixer{"2", []int{5}}, mixer{"3", []int{9, 11, 200}},
		},
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
	})
}
