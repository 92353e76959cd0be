// Package validation holds the error type as Go code grows it: one struct for every kind of error.
package validation

import "fmt"

// The kinds of errors.
const (
	KindSchema       = "schema"
	KindCompleteness = "completeness"
	KindConsistency  = "consistency"
	KindPolicy       = "policy"
)

// ValidationError says what is wrong with an artifact.
type ValidationError struct {
	Kind   string
	Field  string
	Reason string
}

func (e ValidationError) Error() string {
	return fmt.Sprintf("%s: %s", e.Kind, e.Reason)
}
