package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

// wireVectors holds a type against documents that it must take or refuse. A limited one says why it
// may go either way.
func wireVectors[T any](t *testing.T, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	type vector struct{ Name, Text, Why, Limited string }
	var all struct{ Accept, Reject []vector }
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	run := func(each vector, check func(text string) error) {
		t.Run(each.Name, func(t *testing.T) {
			if err := check(each.Text); err != nil && each.Limited == "" {
				t.Errorf("%s: %s\n%v", each.Why, each.Text, err)
			}
		})
	}
	for _, each := range all.Accept {
		run(each, wireAccepts[T])
	}
	for _, each := range all.Reject {
		run(each, wireRejects[T])
	}
}

// wireAccepts says what goes wrong when a text is read and written again.
func wireAccepts[T any](text string) error {
	var value T
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		return err
	}
	again, err := json.Marshal(value)
	if err != nil {
		return err
	}
	if !reflect.DeepEqual(wireTree([]byte(text)), wireTree(again)) {
		return fmt.Errorf("it is written as %s", again)
	}
	if appender, ok := any(value).(interface{ AppendJSON([]byte) ([]byte, error) }); ok {
		behind, err := appender.AppendJSON([]byte("{"))
		if err != nil || !reflect.DeepEqual(wireTree(behind[1:]), wireTree(again)) {
			return fmt.Errorf("it is appended as %s, %v", behind, err)
		}
	}
	return nil
}

// wireRejects says that a text was taken which must be refused.
func wireRejects[T any](text string) error {
	var value T
	if err := json.Unmarshal([]byte(text), &value); err == nil {
		return fmt.Errorf("it is taken as %+v", value)
	}
	return nil
}

// wireTree is JSON as a tree in which equal numbers are the same text.
func wireTree(text []byte) any {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var tree any
	if err := decoder.Decode(&tree); err != nil {
		return err
	}
	return wireNumbers(tree)
}

func wireNumbers(tree any) any {
	switch part := tree.(type) {
	case map[string]any:
		for name := range part {
			part[name] = wireNumbers(part[name])
		}
	case []any:
		for i := range part {
			part[i] = wireNumbers(part[i])
		}
	case json.Number:
		mantissa, power, _ := strings.Cut(strings.ToLower(string(part)), "e")
		exponent, _ := strconv.Atoi(power)
		digits, isNegative := strings.CutPrefix(mantissa, "-")
		whole, fraction, _ := strings.Cut(digits, ".")
		digits = strings.TrimLeft(whole+fraction, "0")
		short := strings.TrimRight(digits, "0")
		if short == "" {
			return json.Number("0")
		}
		exponent += len(digits) - len(short) - len(fraction)
		return json.Number(fmt.Sprintf("%v %s %d", isNegative, short, exponent))
	}
	return tree
}
