package main

import (
	"encoding/json"
	"time"
)

type retry struct {
	ID   string        `json:"id"`
	Wait time.Duration `json:"wait"`
}

// pause should be written in milliseconds, as its contract has it.
type pause struct {
	ID   string        `json:"id"`
	Wait time.Duration `json:"wait"`
}

// lease says how long it lasts in the text of time.Duration.
type lease struct {
	ID    string `json:"id"`
	Lease string `json:"lease"`
}

type skew struct {
	ID    string `json:"id"`
	Drift string `json:"drift"`
}

type season struct {
	ID    string     `json:"id"`
	Month time.Month `json:"month"`
}

// billing names the month, as its String method does.
type billing struct {
	ID    string `json:"id"`
	Month string `json:"month"`
}

type roster struct {
	ID  string       `json:"id"`
	Day time.Weekday `json:"day"`
}

type quote struct {
	ID    string      `json:"id"`
	Price json.Number `json:"price"`
}

type offer struct {
	ID    string  `json:"id"`
	Price float64 `json:"price,string"`
}

type gauge struct {
	ID      string  `json:"id"`
	Reading float32 `json:"reading"`
}

type guest struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

type exam struct {
	ID    string `json:"id"`
	Grade rune   `json:"grade"`
}

type puzzle struct {
	ID   string `json:"id"`
	Word []rune `json:"word"`
}

type share struct {
	ID    string   `json:"id"`
	Ratio *float64 `json:"ratio"`
}

// passedOn is a document of which this service knows no type.
func passedOn(document string) any {
	var read any
	if err := json.Unmarshal([]byte(document), &read); err != nil {
		panic(err)
	}
	return read
}

func init() {
	half := 0.5
	samples(map[string][]any{
		"duration-unit": {
			retry{"1", 1500 * time.Millisecond}, retry{"2", 90 * time.Second},
			retry{"3", 2*time.Hour + 250*time.Millisecond},
		},
		"duration-unit--of-milliseconds": {
			pause{"1", 1500 * time.Millisecond}, pause{"2", 90125 * time.Millisecond},
			pause{"3", -2250 * time.Millisecond},
		},
		"duration-text-dialect": {
			lease{"1", (26 * time.Hour).String()}, lease{"2", (9600 * time.Hour).String()},
			lease{"3", (49*time.Hour + 30*time.Minute + 1500*time.Millisecond).String()},
		},
		"duration-text-dialect--below-zero": {
			skew{"1", (-90 * time.Second).String()}, skew{"2", (-2500 * time.Millisecond).String()},
			skew{"3", (time.Hour + 5*time.Second).String()},
		},
		"calendar-enum": {
			season{"1", time.January}, season{"2", time.March}, season{"3", time.December},
		},
		"calendar-enum--weekday": {
			roster{"1", time.Monday}, roster{"2", time.Sunday}, roster{"3", time.Thursday},
		},
		"enum-variant-case--month": {
			billing{"1", time.January.String()}, billing{"2", time.March.String()},
			billing{"3", time.December.String()},
		},
		"decimal-string-vs-number--decimal": {
			quote{"1", "1.10"}, quote{"2", "25.99"}, quote{"3", "-0.50"},
		},
		"decimal-scale-lost": {offer{"1", 1.10}, offer{"2", 100.00}, offer{"3", -0.50}},
		"float-f32-widened":  {gauge{"1", 0.1}, gauge{"2", 19.99}, gauge{"3", -2.7}},
		"int-beyond-2p53": {
			passedOn(`{"id":"1","serial":9007199254740993}`), passedOn(`{"id":"2","serial":18446744073709551615}`),
			passedOn(`{"id":"3","serial":1234567890123456789}`), passedOn(`{"id":"4","serial":42}`),
		},
		"string-normalisation":  {guest{"1", "Zo\u00eb"}, guest{"2", "\u00c5sa"}, guest{"3", "Ann"}},
		"string-char-vs-number": {exam{"1", 'é'}, exam{"2", 'A'}, exam{"3", '猫'}},
		"string-char-vs-number--letters": {
			puzzle{"1", []rune("abc")}, puzzle{"2", []rune("été")}, puzzle{"3", []rune("z")},
		},
		// A document that is only handed on stays as it is.
		"string-invalid-utf8-encode": {
			json.RawMessage(`{"id":"1","name":"a\ud800b"}`), json.RawMessage(`{"id":"2","name":"\udc00"}`),
			json.RawMessage(`{"id":"3","name":"c\ud83d"}`),
		},
		"float-nan-inf--text": {share{ID: "1"}, share{"2", &half}, share{ID: "3"}},
	})
}
