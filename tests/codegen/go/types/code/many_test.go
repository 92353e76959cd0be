package wire

import (
	"fmt"
	"strings"
	"testing"
)

func TestManyMembers(t *testing.T) {
	text := func(left, twice int) string {
		var members []string
		for i := 0; i < 130; i++ {
			member := fmt.Sprintf(`"m%d":"%d"`, i, i)
			if i != left {
				members = append(members, member)
			}
			if i == twice {
				members = append(members, member)
			}
		}
		return "{" + strings.Join(members, ",") + "}"
	}
	for i := 0; i < 130; i++ {
		var many Many
		err := many.UnmarshalJSON([]byte(text(i, -1)))
		if want := fmt.Sprintf("at \"\": the member \"m%d\" is missing", i); i >= 50 && (err == nil || !strings.HasSuffix(err.Error(), want)) {
			t.Errorf("%d: %v", i, err)
		}
		if again, _ := many.MarshalJSON(); i < 50 && (err != nil || string(again) != text(i, -1)) {
			t.Errorf("%d: %v %s", i, err, again)
		}
		err = many.UnmarshalJSON([]byte(text(-1, i)))
		if want := fmt.Sprintf("at \"/m%d\": the member stands twice", i); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%d: %v", i, err)
		}
	}
}
