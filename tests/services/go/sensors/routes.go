// Package sensors keeps devices, their readings, and alarms.
package sensors

import (
	"net/http"

	"services/numbered"
)

// Register adds the routes of this service.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /sensors/device/{number}", numbered.Handler(devices))
	mux.HandleFunc("GET /sensors/batch/{number}", numbered.Handler(batches))
	mux.HandleFunc("GET /sensors/alert/{number}", numbered.Handler(alerts))
	mux.HandleFunc("GET /sensors/window/{number}", numbered.Handler(windows))
}
