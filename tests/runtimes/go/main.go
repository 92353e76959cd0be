// Zoo is a service in which each endpoint writes one shape the way Go code
// usually does. Each file beside this one holds a family of endpoints.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"strconv"
)

// answers holds the answers of every endpoint, in order.
var answers = map[string][]any{}

// samples adds a family of endpoints, each with its answers in order.
func samples(family map[string][]any) {
	for drift, found := range family {
		answers[drift] = found
	}
}

func main() {
	port := flag.Int("port", 0, "where to listen on 127.0.0.1")
	flag.Parse()
	http.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, map[string]string{"service": "zoo-go"})
	})
	http.HandleFunc("GET /{drift}/{number}", func(w http.ResponseWriter, r *http.Request) {
		number, err := strconv.Atoi(r.PathValue("number"))
		found := answers[r.PathValue("drift")]
		if err != nil || number < 0 || number >= len(found) {
			http.NotFound(w, r)
			return
		}
		answer(w, found[number])
	})
	log.Fatal(http.ListenAndServe(fmt.Sprintf("127.0.0.1:%d", *port), nil))
}

func answer(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(value); err != nil {
		log.Print(err)
	}
}
