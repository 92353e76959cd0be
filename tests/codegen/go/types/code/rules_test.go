package wire

import (
	"encoding/json"
	"testing"
)

func TestRulesBesideAShape(t *testing.T) {
	for _, text := range []string{
		`{"u":{"kind":"a"}}`,
		`{"u":{"kind":"a","x":"1","p":1,"q":1}}`,
		`{"t":["a","a"]}`,
		`{"c":"abc"}`,
		`{"x":"no"}`,
		`{"d":0.11}`,
		`{"d":0.10000000000000000001}`,
	} {
		var rules Rules
		if err := json.Unmarshal([]byte(text), &rules); err == nil {
			t.Errorf("%s is taken as %+v", text, rules)
		}
	}
	for _, text := range []string{
		`{"u":{"kind":"a","x":"1"}}`,
		`{"t":["a","b"]}`,
		`{"c":"ab"}`,
		`{"x":7}`,
		`{"x":"2020-01-01T00:00:00Z"}`,
		`{"d":0.09999999999999999999}`,
	} {
		if err := wireAccepts[Rules](text); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}
