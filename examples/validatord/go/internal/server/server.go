// Package server is the service over HTTP: two routes and the status of every
// answer.
package server

import (
	"errors"
	"io"
	"net/http"

	"validatord/internal/validate"
)

const version = "0.1.0"

// bodyLimit is the largest body that is read, in bytes.
const bodyLimit = 1 << 20

// New returns a handler with all routes of the service.
func New() http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /health", health)
	routes.HandleFunc("POST /v1/validate", judge)
	return routes
}

// health says which service this is.
func health(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, struct {
		Service string `json:"service"`
		Version string `json:"version"`
		Status  string `json:"status"`
	}{Service: "validatord-go", Version: version, Status: "ok"})
}

// judge judges one artifact. The body is read as JSON whatever its content
// type says.
func judge(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	if err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			writeJSON(w, http.StatusRequestEntityTooLarge, oversized)
		} else {
			writeJSON(w, http.StatusBadRequest, malformed)
		}
		return
	}
	artifact, refusal := readArtifact(body)
	if refusal != nil {
		writeJSON(w, http.StatusBadRequest, refusal)
		return
	}
	report, err := validate.Validate(artifact)
	if err != nil {
		writeJSON(w, http.StatusUnprocessableEntity, err)
		return
	}
	writeJSON(w, http.StatusOK, report)
}
