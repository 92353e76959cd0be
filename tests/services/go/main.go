// Services answers for three ordinary services in one process: orders,
// identity and sensors.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"

	"services/identity"
	"services/orders"
	"services/sensors"
)

func main() {
	port := flag.Int("port", 0, "where to listen on 127.0.0.1")
	flag.Parse()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]string{"service": "services-go"})
	})
	orders.Register(mux)
	identity.Register(mux)
	sensors.Register(mux)
	log.Fatal(http.ListenAndServe(fmt.Sprintf("127.0.0.1:%d", *port), mux))
}
