package server

// requestError says why a request holds no artifact. Each has one fixed
// sentence: a caller learns nothing about the parser, and no parser's wording
// becomes part of the wire.
type requestError struct {
	// Error is the word that programs go by.
	Error string `json:"error"`
	// Message is the sentence that people read.
	Message string `json:"message"`
}

var (
	// malformed: the body is not JSON.
	malformed = &requestError{
		Error:   "malformed-request",
		Message: "The request body is not a JSON document.",
	}
	// mistyped: the body is JSON, but not the outline of an artifact.
	mistyped = &requestError{
		Error: "mistyped-request",
		Message: "The request body must be an object with exactly three members: " +
			"kind (a string), payload (an object) and context (an object).",
	}
	// oversized: the body is longer than bodyLimit.
	oversized = &requestError{
		Error:   "oversized-request",
		Message: "The request body is larger than 1048576 bytes.",
	}
)
