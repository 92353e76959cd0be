package wire

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestAppendJSONWritesBehindWhatIsThere(t *testing.T) {
	var order Order
	if err := json.Unmarshal([]byte(good), &order); err != nil {
		t.Fatal(err)
	}
	text, err := order.AppendJSON(append(make([]byte, 0, 1000), "{["...))
	if err != nil || string(text) != "{["+good {
		t.Errorf("%s %v", text, err)
	}
	text, err = OrderPaidCard{"4"}.AppendJSON(nil)
	if err != nil || string(text) != `{"Card":{"number":"4"}}` {
		t.Errorf("%s %v", text, err)
	}
	bad := "\xff"
	order.Note = &bad
	text, err = order.AppendJSON([]byte("{["))
	if err == nil || string(text) != "{[" {
		t.Errorf("%s %v", text, err)
	}
	if text, err := order.MarshalJSON(); err == nil || text != nil {
		t.Errorf("%s %v", text, err)
	}
}

func TestLargeAndSmallTextsDoNotMix(t *testing.T) {
	long := strings.Repeat("long", 50_000)
	tags := []OrderTags{{First: &long}, {}, {Memo: Some("memo")}}
	for round := 0; round < 3; round++ {
		var texts [][]byte
		for _, each := range tags {
			text, err := each.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, text)
		}
		if string(texts[0]) != `{"first":"`+long+`"}` || string(texts[1]) != "{}" || string(texts[2]) != `{"memo":"memo"}` {
			t.Errorf("%.40s %s %s", texts[0], texts[1], texts[2])
		}
	}
}

func TestWhatWasReadDoesNotChangeWithTheText(t *testing.T) {
	text := []byte(`{"first":"first","data":"AP8=","memo":"escaped\n","more":{"a":["b"]}}`)
	var tags OrderTags
	if err := tags.UnmarshalJSON(text); err != nil {
		t.Fatal(err)
	}
	for i := range text {
		text[i] = 'x'
	}
	memo, _ := tags.Memo.Get()
	if *tags.First != "first" || memo != "escaped\n" || string(tags.Extra["more"]) != `{"a":["b"]}` {
		t.Errorf("%+v", tags)
	}
}
