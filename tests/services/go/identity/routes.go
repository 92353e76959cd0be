// Package identity knows who may sign in, where, and what was done.
package identity

import (
	"net/http"

	"services/numbered"
)

// Register adds the routes of this service.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /identity/user/{number}", numbered.Handler(users))
	mux.HandleFunc("GET /identity/organisation/{number}", numbered.Handler(organisations))
	mux.HandleFunc("GET /identity/session/{number}", numbered.Handler(sessions))
	mux.HandleFunc("GET /identity/audit-event/{number}", numbered.Handler(auditEvents))
}
