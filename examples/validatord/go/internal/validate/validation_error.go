package validate

import "fmt"

// The kinds of ValidationError; each is also the name of the check that finds it.
const (
	// KindSchema says that a member is missing or has the wrong type.
	KindSchema = "schema"
	// KindCompleteness says that the context lacks something that this release needs.
	KindCompleteness = "completeness"
	// KindConsistency says that two members contradict each other.
	KindConsistency = "consistency"
	// KindPolicy says that a rule about allowed values is broken.
	KindPolicy = "policy"
)

// ValidationError is the first reason that was found why an artifact may not
// be released.
type ValidationError struct {
	// Kind is one of the Kind constants.
	Kind string
	// Field is the member at fault, as a path from the root of the request.
	// Only KindSchema has one.
	Field string
	// Reason says what is wrong.
	Reason string
}

// Error implements error.
func (e *ValidationError) Error() string {
	if e.Kind == KindSchema {
		return fmt.Sprintf("%s: %s %s", e.Kind, e.Field, e.Reason)
	}
	return fmt.Sprintf("%s: %s", e.Kind, e.Reason)
}

func schemaError(field, reason string) error {
	return &ValidationError{Kind: KindSchema, Field: field, Reason: reason}
}

func completenessError(reason string) error {
	return &ValidationError{Kind: KindCompleteness, Reason: reason}
}

func consistencyError(reason string) error {
	return &ValidationError{Kind: KindConsistency, Reason: reason}
}

func policyError(reason string) error {
	return &ValidationError{Kind: KindPolicy, Reason: reason}
}
