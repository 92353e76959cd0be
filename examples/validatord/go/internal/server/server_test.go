package server

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"validatord/internal/validate"
)

const artifact = `{"kind":"package",` +
	`"payload":{"name":"parser","version":"1.4.0","channel":"stable","size_bytes":48213,"license":"Apache-2.0"},` +
	`"context":{"environment":"production","requested_by":"build-farm","approved_by":"release-desk"}}`

const (
	malformedBody = `{"error":"malformed-request","message":"The request body is not a JSON document."}`
	mistypedBody  = `{"error":"mistyped-request","message":"The request body must be an object with exactly ` +
		`three members: kind (a string), payload (an object) and context (an object)."}`
	oversizedBody = `{"error":"oversized-request","message":"The request body is larger than 1048576 bytes."}`
)

func send(t *testing.T, method, path, body string) (status int, text string) {
	t.Helper()
	answer := httptest.NewRecorder()
	New().ServeHTTP(answer, httptest.NewRequest(method, path, strings.NewReader(body)))
	if got := answer.Header().Get("Content-Type"); got != "application/json" {
		t.Errorf("content type %q", got)
	}
	return answer.Code, answer.Body.String()
}

func expect(t *testing.T, body string, wantStatus int, wantText string) {
	t.Helper()
	if status, text := send(t, "POST", "/v1/validate", body); status != wantStatus || text != wantText {
		t.Errorf("%.80q: got %d %s, want %d %s", body, status, text, wantStatus, wantText)
	}
}

func TestHealthSaysWhoItIs(t *testing.T) {
	status, text := send(t, "GET", "/health", "")
	if want := `{"service":"validatord-go","version":"0.1.0","status":"ok"}`; status != 200 || text != want {
		t.Errorf("got %d %s", status, text)
	}
}

func TestAnArtifactThatPassesGetsAReport(t *testing.T) {
	expect(t, artifact, http.StatusOK, `{"kind":"package","checks":[`+
		`{"name":"schema","outcome":"passed"},{"name":"completeness","outcome":"passed"},`+
		`{"name":"consistency","outcome":"passed"},{"name":"policy","outcome":"passed"}],"warnings":[]}`)
}

func TestWarningsAreNotEscapedForHTML(t *testing.T) {
	_, text := send(t, "POST", "/v1/validate", strings.Replace(artifact, `"name"`, `"<b>&":1,"name"`, 1))
	if want := `"warnings":["payload.<b>& is not a known member"]}`; !strings.HasSuffix(text, want) {
		t.Errorf("got %s", text)
	}
}

func TestEveryCheckAnswersWithItsKind(t *testing.T) {
	tests := []struct {
		old, new string
		want     validate.ValidationError
	}{
		{`48213`, `"48213"`, validate.ValidationError{
			Kind: validate.KindSchema, Field: "payload.size_bytes", Reason: "must be a whole number"}},
		{`"environment":"production",`, ``, validate.ValidationError{
			Kind: validate.KindCompleteness, Reason: "context.environment is missing"}},
		{`1.4.0`, `1.4.0-rc.1`, validate.ValidationError{
			Kind: validate.KindConsistency, Reason: "payload.version is a pre-release, but payload.channel is stable"}},
		{`Apache-2.0`, `proprietary`, validate.ValidationError{
			Kind: validate.KindPolicy, Reason: "payload.license must be one of Apache-2.0, BSD-3-Clause, MIT"}},
	}
	for _, test := range tests {
		status, text := send(t, "POST", "/v1/validate", strings.Replace(artifact, test.old, test.new, 1))
		var got validate.ValidationError
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatal(err)
		}
		if status != http.StatusUnprocessableEntity || got != test.want {
			t.Errorf("got %d %+v, want %+v", status, got, test.want)
		}
	}
}

func TestWhatIsNotJSONIsMalformed(t *testing.T) {
	for _, body := range []string{
		``, `{`, `nonsense`, artifact + ` {}`, `{"kind":7,"payload":`, "\"\xff\"",
		`{"kind":"\ud800","payload":{},"context":{}}`,
		`{"kind":"\ud800\u0041","payload":{},"context":{}}`,
		`{"kind":"\udc00","payload":{},"context":{}}`,
		`{"kind":"package","payload":{"size_bytes":1e400},"context":{}}`,
		strings.Repeat("[", 128) + strings.Repeat("]", 128),
	} {
		expect(t, body, http.StatusBadRequest, malformedBody)
	}
}

func TestJSONOfAnotherOutlineIsMistyped(t *testing.T) {
	for _, body := range []string{
		`null`, `"text"`, `["package",{},{}]`, `{}`,
		`{"kind":"package","payload":{}}`,
		`{"kind":7,"payload":{},"context":{}}`,
		`{"kind":"package","payload":[],"context":{}}`,
		`{"kind":"package","payload":{},"context":null}`,
		`{"kind":"package","payload":{},"context":{},"extra":1}`,
		`{"Kind":"package","payload":{},"context":{}}`,
		`"\ud83d\ude00 \\ud800"`,
		strings.Repeat("[", 127) + strings.Repeat("]", 127),
	} {
		expect(t, body, http.StatusBadRequest, mistypedBody)
	}
}

func TestTheLargestBodyHasTheDeclaredSize(t *testing.T) {
	padding := strings.Repeat(" ", bodyLimit-len(artifact))
	if status, _ := send(t, "POST", "/v1/validate", padding+artifact); status != http.StatusOK {
		t.Errorf("got %d", status)
	}
	expect(t, padding+" "+artifact, http.StatusRequestEntityTooLarge, oversizedBody)
}

func TestOfTwoMembersWithOneNameTheLastCounts(t *testing.T) {
	read, refusal := readArtifact([]byte(`{"kind":7,"kind":"image","payload":{"a":1},"payload":{},"context":{}}`))
	if refusal != nil || read.Kind != "image" || len(read.Payload) != 0 {
		t.Errorf("got %+v, %+v", read, refusal)
	}
}
