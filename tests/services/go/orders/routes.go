// Package orders keeps customers, their orders, and goods that come back.
package orders

import (
	"net/http"

	"services/numbered"
)

// Register adds the routes of this service.
func Register(mux *http.ServeMux) {
	mux.HandleFunc("GET /orders/customer/{number}", numbered.Handler(customers))
	mux.HandleFunc("GET /orders/order/{number}", numbered.Handler(orders))
	mux.HandleFunc("GET /orders/claim/{number}", numbered.Handler(claims))
	mux.HandleFunc("GET /orders/summary/{number}", numbered.Handler(summaries))
}
