package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
)

const good = `{"id":7,"note":"n","lines":[{"sku":"a","count":1}],"paid":{"Card":{"number":"4"}},"state":"open"}`

func TestAnErrorSaysWhere(t *testing.T) {
	for text, want := range map[string]string{
		`{"id":7,"lines":[{"sku":"a","count":"1"}],"paid":"Cash","state":"open"}`:        `"/lines/0/count": a number was expected, not a text`,
		`{"id":7,"lines":[{"sku":"a"}],"paid":"Cash","state":"open"}`:                    `"/lines/0": the member "count" is missing`,
		`{"id":7,"lines":[{"sku":"a","Count":1}],"paid":"Cash","state":"open"}`:          `"/lines/0/Count": there is no member of this name`,
		`{"id":7,"lines":[],"paid":{"Card":{"number":4}},"state":"open"}`:                `"/paid/Card/number": a text was expected, not a number`,
		`{"id":7,"lines":[],"paid":{"Cheque":{}},"state":"open"}`:                        `"/paid/Cheque": there is no variant "Cheque"`,
		`{"id":7,"lines":[],"paid":{"Card":{"number":"4"},"Cash":1},"state":"open"}`:     `"/paid/Cash": there is one variant already`,
		`{"id":7,"id":8,"lines":[],"paid":"Cash","state":"open"}`:                        `"/id": the member stands twice`,
		`{"id":7,"lines":[],"paid":"Cash","state":"shut"}`:                               `"/state": "shut" is none of the texts there are`,
		`{"id":7.5,"lines":[],"paid":"Cash","state":"open"}`:                             `"/id": a whole number was expected, not 7.5`,
		`{"id":7,"a/b~":1,"lines":[],"paid":"Cash","state":"open"}`:                      `"/a~1b~0": there is no member of this name`,
		`{"id":7,"note":"\ud800","lines":[],"paid":"Cash","state":"open"}`:               `"/note": half of a surrogate pair stands in a text`,
		"{\"id\":7,\"note\":\"\xff\",\"lines\":[],\"paid\":\"Cash\",\"state\":\"open\"}": `"/note": a text is not UTF-8`,
		`null`: `"": an object was expected, not null`,
	} {
		order := Order{ID: 3}
		err := json.Unmarshal([]byte(text), &order)
		if err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s\n got %v\nwant %s", text, err, want)
		}
		var decode *DecodeError
		if !errors.As(err, &decode) || decode.Type != "wire.Order" {
			t.Errorf("%s: %#v", text, err)
		}
		if !reflect.DeepEqual(order, Order{ID: 3}) {
			t.Errorf("%s: the value was changed to %+v", text, order)
		}
	}
}

func TestTextsThatAreNoJSON(t *testing.T) {
	for _, text := range []string{
		``, ` `, `{`, good + `x`, good[:len(good)-1] + `,}`, `{"id":07}`, `{"id":+7}`, `{"id":.5}`, `{"id":7.}`, `{"id":1e}`, `{id:7}`,
		`{"id" 7}`, `{"id":7 "note":""}`, `{"note":"` + "\n" + `"}`, `{"note":"\x"}`, `{"note":"\u12"}`, `{"note":"\u12G4"}`, `{"note":"`,
		`{"note":"\`, `{"note":"\u`, `{"note":"\u12`, `{"note":"\ud83d\u`, `{"lines":[,]}`, `{"lines":[`, `[]`, `{"rest":tru}`, `{"rest":nul}`, `{"rest":[1,]}`, `{"rest":{"a":1,}}`, `{"rest":-}`,
	} {
		var order Order
		if err := order.UnmarshalJSON([]byte(text)); err == nil {
			t.Errorf("%q was taken", text)
		}
	}
}

func TestATextThatEndsTooSoonIsRefused(t *testing.T) {
	text := strings.Replace(good, `"n"`, `"é\n\ud83d\ude00\u00e9"`, 1)
	text = strings.Replace(text, `"state"`, `"rest":{"a":[-1.5e+3,true,null,{}]},"tags":{"memo":null,"more":"\ud83d\ude00"},"state"`, 1)
	for end := 0; end <= len(text); end++ {
		var order Order
		if err := order.UnmarshalJSON([]byte(text[:end])); (err == nil) != (end == len(text)) {
			t.Errorf("%s: %v", text[:end], err)
		}
	}
}

func TestWhatCannotBeWrittenIsRefused(t *testing.T) {
	state, paid := OrderStateOpen, OrderPaid{OrderPaidCash{}}
	nan, bad := math.NaN(), "\xff"
	for name, order := range map[string]Order{
		"no variant":      {State: state},
		"no choice":       {Paid: paid},
		"another choice":  {Paid: paid, State: "shut"},
		"a pointer":       {Paid: OrderPaid{&OrderPaidCard{}}, State: state},
		"not a number":    {Paid: paid, State: state, Weight: &nan},
		"not UTF-8":       {Paid: paid, State: state, Note: &bad},
		"a name of ours":  {Paid: paid, State: state, Tags: &OrderTags{Extra: map[string]json.RawMessage{"first": nil}}},
		"JSON that is no": {Paid: paid, State: state, Rest: json.RawMessage("{")},
	} {
		if text, err := json.Marshal(order); err == nil {
			t.Errorf("%s: %s", name, text)
		}
	}
	text, err := json.Marshal(Order{Paid: paid, State: state})
	if err != nil || string(text) != `{"id":0,"lines":[],"paid":"Cash","state":"open"}` {
		t.Errorf("%s %v", text, err)
	}
}

func TestAbsentNullAndValueAreThree(t *testing.T) {
	for text, check := range map[string]func(Optional[string]) bool{
		`{}`:              Optional[string].IsAbsent,
		`{"memo":null}`:   Optional[string].IsNull,
		`{"memo":"text"}`: func(o Optional[string]) bool { value, ok := o.Get(); return ok && value == "text" },
	} {
		var tags OrderTags
		if err := json.Unmarshal([]byte(text), &tags); err != nil || !check(tags.Memo) {
			t.Errorf("%s: %+v %v", text, tags, err)
		}
		again, err := json.Marshal(tags)
		if err != nil || string(again) != text {
			t.Errorf("%s: %s %v", text, again, err)
		}
	}
	if text, _ := json.Marshal(OrderTags{Memo: Some("text")}); string(text) != `{"memo":"text"}` {
		t.Errorf("%s", text)
	}
	if text, _ := json.Marshal(OrderTags{Memo: NullOf[string]()}); string(text) != `{"memo":null}` {
		t.Errorf("%s", text)
	}
}

func TestAVariantAloneIsTheUnion(t *testing.T) {
	card := OrderPaidCard{Number: "4"}
	text, err := json.Marshal([]any{card, &card, OrderPaid{card}})
	if err != nil || string(text) != `[{"Card":{"number":"4"}},{"Card":{"number":"4"}},{"Card":{"number":"4"}}]` {
		t.Fatalf("%s %v", text, err)
	}
	var again OrderPaidCard
	if err := json.Unmarshal([]byte(`{"Card":{"number":"5"}}`), &again); err != nil || again.Number != "5" {
		t.Errorf("%+v %v", again, err)
	}
	if err := json.Unmarshal([]byte(`"Cash"`), &again); err == nil || again.Number != "5" {
		t.Errorf("%+v %v", again, err)
	}
}

func TestOpenObjectsKeepWhatTheyDoNotKnow(t *testing.T) {
	const text = `{"first":"f","big":12345678901234567890.0,"deep":{"a":[1,{"b":null}]}}`
	var tags OrderTags
	if err := json.Unmarshal([]byte(text), &tags); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(tags)
	if err != nil || !strings.Contains(string(again), "12345678901234567890.0") || wireAccepts[OrderTags](text) != nil {
		t.Errorf("%s %v", again, err)
	}
	if err := json.Unmarshal([]byte(`{"deep":{"a":1,"a":2}}`), &tags); err == nil {
		t.Error("a member that stands twice was taken inside plain JSON")
	}
}

func TestNothingIsTooDeep(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("[", 1_000_000),
		strings.Repeat(`{"rest":`, 1_000_000),
		`{"rest":` + strings.Repeat("[", 9_999) + strings.Repeat("]", 9_999) + `}`,
		strings.Repeat(`{"of":`, 1_000_000),
		strings.Repeat(`{"of":`, 9_000) + `{"kind":"leaf"}` + strings.Repeat(`,"kind":"not"}`, 9_000),
	} {
		var order Order
		if err := order.UnmarshalJSON([]byte(text)); err == nil {
			t.Error("it was taken as an order")
		}
		var term Term
		taken := term.UnmarshalJSON([]byte(text)) == nil
		if taken != strings.Contains(text, "leaf") {
			t.Errorf("%.20s: %v", text, taken)
		}
	}
	var term Term
	if err := json.Unmarshal([]byte(strings.Repeat(`{"of":`, 3_000)+`{"kind":"leaf"}`+strings.Repeat(`,"kind":"not"}`, 3_000)), &term); err != nil {
		t.Fatal(err)
	}
	if text, err := json.Marshal(term); err != nil || bytes.Count(text, []byte("not")) != 3_000 {
		t.Error(err)
	}
}

func TestTextsGiveGoTypes(t *testing.T) {
	var tags OrderTags
	const text = `{"at":"2024-02-29t12:30:00.120z","uuid":"6BA7B810-9DAD-11D1-80B4-00C04FD430C8","data":"AP8=","hex":"00FF"}`
	if err := json.Unmarshal([]byte(text), &tags); err != nil {
		t.Fatal(err)
	}
	at, err := tags.At.Time()
	if err != nil || at.UnixMilli() != 1709209800120 || *tags.At != "2024-02-29t12:30:00.120z" {
		t.Error(at, err)
	}
	octets, err := tags.UUID.Bytes()
	if err != nil || len(octets) != 16 || octets[0] != 0x6b {
		t.Error(octets, err)
	}
	octets, err = tags.Hex.Bytes()
	if err != nil || !bytes.Equal(octets, []byte{0, 255}) || !bytes.Equal(tags.Data, []byte{0, 255}) {
		t.Error(octets, err)
	}
	if HexOf([]byte{0, 255}) != "00ff" {
		t.Error(HexOf([]byte{0, 255}))
	}
	if err := wireAccepts[OrderTags](text); err != nil {
		t.Error(err)
	}
}
