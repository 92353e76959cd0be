//go:build go1.27 && goexperiment.jsonv2

package wire

import (
	"encoding/json"
	"encoding/json/jsontext"
	jsonv2 "encoding/json/v2"
	"errors"
	"strings"
	"testing"
)

func TestV2TakesAndWritesTheSame(t *testing.T) {
	var order Order
	if err := jsonv2.Unmarshal([]byte(good), &order); err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]any{"value": order, "pointer": &order} {
		if text, err := jsonv2.Marshal(value); err != nil || string(text) != good {
			t.Errorf("%s: %s %v", name, text, err)
		}
	}
	text, err := jsonv2.Marshal(map[string][]OrderPaid{"paid": {order.Paid}}, jsontext.WithIndent("\t"))
	if err != nil || !strings.Contains(string(text), "\n\t\t\t\t\"number\": \"4\"\n") {
		t.Errorf("%s %v", text, err)
	}
	err = jsonv2.Unmarshal([]byte(strings.Replace(good, `"open"`, `"shut"`, 1)), &order)
	var decode *DecodeError
	if !errors.As(err, &decode) || decode.Pointer != "/state" || order.State != OrderStateOpen {
		t.Errorf("%v", err)
	}
	order.State = ""
	if text, err := jsonv2.Marshal(order); err == nil {
		t.Errorf("%s", text)
	}
}

func TestV2ReadsOneValueAfterAnother(t *testing.T) {
	from := jsontext.NewDecoder(strings.NewReader(good + "\n" + good))
	for count := 0; count < 2; count++ {
		var order Order
		if err := jsonv2.UnmarshalDecode(from, &order); err != nil || order.ID != 7 {
			t.Fatal(order, err)
		}
	}
}

// told tells which of its methods is called.
type told struct {
	Order
	calls *string
}

func (o told) MarshalJSONTo(to *jsontext.Encoder) error {
	*o.calls += "MarshalJSONTo "
	return o.Order.MarshalJSONTo(to)
}

func (o told) MarshalJSON() ([]byte, error) {
	*o.calls += "MarshalJSON "
	return o.Order.MarshalJSON()
}

func (o *told) UnmarshalJSONFrom(from *jsontext.Decoder) error {
	*o.calls += "UnmarshalJSONFrom "
	return o.Order.UnmarshalJSONFrom(from)
}

func (o *told) UnmarshalJSON(text []byte) error {
	*o.calls += "UnmarshalJSON "
	return o.Order.UnmarshalJSON(text)
}

// What the comment in wire_v2.go says of encoding/json.
func TestV1CallsTheMethodsOfV2(t *testing.T) {
	order := told{calls: new(string)}
	if err := json.Unmarshal([]byte(good), &order); err != nil {
		t.Fatal(err)
	}
	if text, err := json.Marshal(order); err != nil || string(text) != good {
		t.Errorf("%s %v", text, err)
	}
	if *order.calls != "UnmarshalJSONFrom MarshalJSONTo " {
		t.Error(*order.calls)
	}
}
