package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math"
	"net/http"
	"strconv"
)

type resource struct {
	ID string `json:"id"`
}

type human struct {
	Name string `json:"name"`
	Age  int    `json:"age"`
}

type bareName struct {
	Name string `json:"name"`
}

type quotient struct {
	Ratio float64 `json:"ratio"`
}

type maybeRatio struct {
	Ratio *float64 `json:"ratio"`
}

type problemDetails struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`
}

func init() {
	for path, handle := range map[string]http.HandlerFunc{
		"GET /http-405-body/item": func(w http.ResponseWriter, _ *http.Request) {
			answer(w, resource{"7"})
		},
		"GET /http-head-options/item": func(w http.ResponseWriter, _ *http.Request) {
			answer(w, resource{"7"})
		},
		"GET /http-trailing-slash/items": func(w http.ResponseWriter, _ *http.Request) {
			answer(w, map[string][]string{"items": {"a", "b"}})
		},
		"DELETE /http-204-headers/{id}": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusNoContent)
		},
		// Nobody says that it is JSON.
		"GET /http-content-type-missing/{id}": func(w http.ResponseWriter, r *http.Request) {
			if err := json.NewEncoder(w).Encode(resource{r.PathValue("id")}); err != nil {
				log.Print(err)
			}
		},
		"GET /http-charset-param/{id}": func(w http.ResponseWriter, r *http.Request) {
			answer(w, resource{r.PathValue("id")})
		},
		"POST /http-request-content-type/people": func(w http.ResponseWriter, r *http.Request) {
			createHuman(w, r, http.StatusUnprocessableEntity)
		},
		"POST /error-status-map/people": func(w http.ResponseWriter, r *http.Request) {
			createHuman(w, r, http.StatusBadRequest)
		},
		"POST /error-500-on-reject/people": func(w http.ResponseWriter, r *http.Request) {
			createHuman(w, r, http.StatusBadRequest)
		},
		"POST /error-body-shape/people": func(w http.ResponseWriter, r *http.Request) {
			var found human
			if err := json.NewDecoder(r.Body).Decode(&found); err != nil {
				http.Error(w, err.Error(), http.StatusUnprocessableEntity)
				return
			}
			if found.Name == "" {
				http.Error(w, "name is missing", http.StatusUnprocessableEntity)
				return
			}
			answer(w, found)
		},
		"GET /error-detail-polymorphic/people/{id}": func(w http.ResponseWriter, _ *http.Request) {
			refuseWith(w, http.StatusNotFound, "detail", "no such person")
		},
		"POST /error-detail-polymorphic/people": func(w http.ResponseWriter, r *http.Request) {
			var found bareName
			if err := json.NewDecoder(r.Body).Decode(&found); err != nil || found.Name == "" {
				refuseWith(w, http.StatusUnprocessableEntity, "detail", "name must be a text")
				return
			}
			answer(w, found)
		},
		"POST /error-first-vs-all/people": residence,
		"GET /error-text/parse": func(w http.ResponseWriter, r *http.Request) {
			n, err := strconv.Atoi(r.URL.Query().Get("n"))
			if err != nil {
				refuseWith(w, http.StatusBadRequest, "error", err.Error())
				return
			}
			answer(w, map[string]int{"n": n})
		},
		"GET /error-problem-json/{id}": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusNotFound)
			encodeTo(w, problemDetails{"about:blank", "Not Found", http.StatusNotFound, "no thing " + r.PathValue("id")})
		},
		"GET /error-unhandled/{id}": func(_ http.ResponseWriter, r *http.Request) {
			panic(r.PathValue("id"))
		},
		"GET /error-encode-failure/ratio": func(w http.ResponseWriter, r *http.Request) {
			answer(w, quotient{floatOf(r, "of") / floatOf(r, "by")})
		},
		"POST /payload-limit/notes": func(w http.ResponseWriter, r *http.Request) {
			var note struct {
				Text string `json:"text"`
			}
			if err := json.NewDecoder(r.Body).Decode(&note); err != nil {
				refuseWith(w, http.StatusBadRequest, "error", err.Error())
				return
			}
			answer(w, map[string]int{"length": len(note.Text)})
		},
		"GET /query-bool-list/search": searchPaid,
		"GET /path-param-status/users/{id}": func(w http.ResponseWriter, r *http.Request) {
			id, err := strconv.Atoi(r.PathValue("id"))
			if err != nil {
				refuseWith(w, http.StatusNotFound, "error", "no such user")
				return
			}
			answer(w, map[string]int{"id": id})
		},
		"GET /toplevel-scalar/state/{name}": func(w http.ResponseWriter, r *http.Request) {
			states := map[string]string{"one": "ready", "two": "shut down", "three": `a "b"`}
			answer(w, states[r.PathValue("name")])
		},
		"GET /float-nan-inf/{name}": func(w http.ResponseWriter, _ *http.Request) {
			answer(w, maybeRatio{})
		},
		"GET /struct-flatten-dup-key/{id}/thing": func(w http.ResponseWriter, r *http.Request) {
			id, _ := strconv.Atoi(r.PathValue("id"))
			found := map[string]int{"id": id + 1, "z": id + 2}
			found["id"] = id
			answer(w, found)
		},
		"POST /struct-extra-passthrough/people": func(w http.ResponseWriter, r *http.Request) {
			var found bareName
			if err := json.NewDecoder(r.Body).Decode(&found); err != nil {
				refuseWith(w, http.StatusBadRequest, "error", err.Error())
				return
			}
			answer(w, found)
		},
		"GET /http-compression/names":       manyNames,
		"GET /http-length-vs-chunked/names": manyNames,
	} {
		http.HandleFunc(path, handle)
	}
}

// createHuman decodes a person and gives it back; what is missing is zero.
func createHuman(w http.ResponseWriter, r *http.Request, status int) {
	var found human
	if err := json.NewDecoder(r.Body).Decode(&found); err != nil {
		refuseWith(w, status, "error", "the body is not a person")
		return
	}
	answer(w, found)
}

// residence returns at the first error.
func residence(w http.ResponseWriter, r *http.Request) {
	var found struct {
		human
		City string `json:"city"`
	}
	if err := json.NewDecoder(r.Body).Decode(&found); err != nil {
		refuseWith(w, http.StatusBadRequest, "error", err.Error())
		return
	}
	for _, each := range []struct {
		field string
		empty bool
	}{{"name", found.Name == ""}, {"age", found.Age == 0}, {"city", found.City == ""}} {
		if each.empty {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusUnprocessableEntity)
			encodeTo(w, map[string][]map[string]string{"errors": {{"field": each.field}}})
			return
		}
	}
	answer(w, found)
}

func searchPaid(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	paid, err := strconv.ParseBool(query.Get("paid"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	tags := query["tags"]
	if tags == nil {
		tags = []string{}
	}
	answer(w, struct {
		Paid bool     `json:"paid"`
		Tags []string `json:"tags"`
	}{paid, tags})
}

func manyNames(w http.ResponseWriter, _ *http.Request) {
	found := make([]string, 400)
	for index := range found {
		found[index] = fmt.Sprintf("name %04d", index)
	}
	answer(w, found)
}

func floatOf(r *http.Request, name string) float64 {
	found, err := strconv.ParseFloat(r.URL.Query().Get(name), 64)
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return math.NaN()
	}
	return found
}

func refuseWith(w http.ResponseWriter, status int, member, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	encodeTo(w, map[string]string{member: text})
}

func encodeTo(w http.ResponseWriter, value any) {
	if err := json.NewEncoder(w).Encode(value); err != nil {
		log.Print(err)
	}
}
