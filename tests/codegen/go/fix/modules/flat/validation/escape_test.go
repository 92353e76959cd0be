package validation

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// TestEscapingIsTheEncodersChoice holds with the fix as without it.
func TestEscapingIsTheEncodersChoice(t *testing.T) {
	value := ValidationError{Kind: KindPolicy, Reason: "<b>"}
	escaped, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(escaped), `"\u003cb\u003e"`) {
		t.Errorf("json.Marshal wrote %s", escaped)
	}
	var plain bytes.Buffer
	encoder := json.NewEncoder(&plain)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(map[string]any{"in": value}); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(plain.String(), `"<b>"`) {
		t.Errorf("an encoder that does not escape HTML wrote %s", plain.String())
	}
}
