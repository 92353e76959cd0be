// Package numbered answers with values by their numbers.
package numbered

import (
	"encoding/json"
	"log"
	"net/http"
	"strconv"
)

// Handler answers with the value of the path's number, the first being 1.
func Handler[T any](values []T) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		number, err := strconv.Atoi(r.PathValue("number"))
		if err != nil || number < 1 || number > len(values) {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(values[number-1]); err != nil {
			log.Print(err)
		}
	}
}
