// Package bench measures generated Go beside its peers, on the same documents.
package bench

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"reflect"
	"runtime"
	"testing"

	"bench/easy"
	"bench/fast"
	"bench/ours"
	"bench/plain"
	"bench/quick"
)

// codec is how one generator's types go to JSON and back.
type codec[T any] struct {
	name   string
	encode func(*T) ([]byte, error)
	decode func([]byte, *T) error
}

// subject is a codec and a document, its type hidden.
type subject interface {
	check(*testing.T, []byte)
	run(*testing.B, []byte)
}

func marshal[T any](value *T) ([]byte, error) { return json.Marshal(value) }

func unmarshal[T any](data []byte, value *T) error { return json.Unmarshal(data, value) }

// through is the way that most callers take.
func through[T any](name string) codec[T] {
	return codec[T]{name + "/json", marshal[T], unmarshal[T]}
}

// room is what AppendJSON is given.
var room = make([]byte, 0, 1<<16)

// heap makes the heap as large as that of a service. In a heap of nothing the collector runs every
// thousand calls, and what it costs, which is the same for all, hides what is measured.
var heap = make([]byte, 64<<20)

var subjects = map[string][]subject{
	"ValidationError": {
		through[plain.ValidationError]("reflect"),
		through[ours.ValidationError]("ours"),
		through[fast.ValidationError]("fast"),
		through[easy.ValidationError]("easyjson"),
		codec[quick.ValidationError]{
			"quicktype/json",
			(*quick.ValidationError).Marshal,
			func(data []byte, v *quick.ValidationError) (err error) {
				*v, err = quick.UnmarshalValidationError(data)
				return err
			},
		},
		codec[ours.ValidationError]{"ours/direct", marshalJSON[*ours.ValidationError], unmarshalJSON[*ours.ValidationError]},
		codec[fast.ValidationError]{"fast/direct", marshalJSON[*fast.ValidationError], unmarshalJSON[*fast.ValidationError]},
		codec[easy.ValidationError]{"easyjson/direct", marshalJSON[*easy.ValidationError], unmarshalJSON[*easy.ValidationError]},
		codec[fast.ValidationError]{"fast/append", appendJSON[*fast.ValidationError], unmarshalJSON[*fast.ValidationError]},
	},
	"Record": {
		through[plain.Record]("reflect"),
		through[ours.Record]("ours"),
		through[fast.Record]("fast"),
		through[easy.Record]("easyjson"),
		codec[quick.Record]{
			"quicktype/json",
			(*quick.Record).Marshal,
			func(data []byte, v *quick.Record) (err error) { *v, err = quick.UnmarshalRecord(data); return err },
		},
		codec[ours.Record]{"ours/direct", marshalJSON[*ours.Record], unmarshalJSON[*ours.Record]},
		codec[fast.Record]{"fast/direct", marshalJSON[*fast.Record], unmarshalJSON[*fast.Record]},
		codec[easy.Record]{"easyjson/direct", marshalJSON[*easy.Record], unmarshalJSON[*easy.Record]},
		codec[fast.Record]{"fast/append", appendJSON[*fast.Record], unmarshalJSON[*fast.Record]},
	},
}

func marshalJSON[T json.Marshaler](value T) ([]byte, error) { return value.MarshalJSON() }

func unmarshalJSON[T json.Unmarshaler](data []byte, value T) error { return value.UnmarshalJSON(data) }

// appendJSON writes into memory that is there already.
func appendJSON[T interface {
	AppendJSON([]byte) ([]byte, error)
}](value T) ([]byte, error) {
	return value.AppendJSON(room[:0])
}

func document(name string) []byte {
	data, err := os.ReadFile(name + ".json")
	if err != nil {
		panic(err)
	}
	return data
}

// TestEqual holds that all write the value that they read.
func TestEqual(t *testing.T) {
	for name, all := range subjects {
		for _, each := range all {
			each.check(t, document(name))
		}
	}
}

func BenchmarkGo(b *testing.B) {
	warm()
	for _, all := range subjects { // none is always the first
		rand.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	}
	for name, all := range subjects {
		b.Run(name, func(b *testing.B) {
			for _, each := range all {
				each.run(b, document(name))
			}
		})
	}
}

// warm uses all memory that the heap will have, once: the first of all would pay for its pages.
func warm() {
	var kept [1 << 16][]byte
	for i := range 4 * len(kept) {
		kept[i%len(kept)] = make([]byte, 1<<10)
	}
	runtime.KeepAlive(kept)
}

func (c codec[T]) check(t *testing.T, data []byte) {
	var value T
	if err := c.decode(data, &value); err != nil {
		t.Fatal(c.name, err)
	}
	again, err := c.encode(&value)
	if err != nil {
		t.Fatal(c.name, err)
	}
	var wanted, got any
	if err := json.Unmarshal(data, &wanted); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(again, &got); err != nil || !reflect.DeepEqual(wanted, got) {
		t.Fatalf("%s writes %s, %v", c.name, again, err)
	}
}

func (c codec[T]) run(b *testing.B, data []byte) {
	b.Run(c.name+"/encode", func(b *testing.B) {
		var value T
		if err := c.decode(data, &value); err != nil {
			b.Fatal(err)
		}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := c.encode(&value); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run(c.name+"/decode", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var value T
			if err := c.decode(data, &value); err != nil {
				b.Fatal(err)
			}
		}
	})
}
