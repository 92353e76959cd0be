package validate

// How a check ended. A failed check is a ValidationError instead.
const (
	// Passed says that the check ran and found nothing.
	Passed = "passed"
	// Skipped says that the check does not apply where the artifact goes.
	Skipped = "skipped"
)

// Report is what is said about an artifact that may be released. Its lists are
// never nil, so that they are never null on the wire.
type Report struct {
	// Kind says what the artifact is.
	Kind string `json:"kind"`
	// Checks are all checks, in the order they run.
	Checks []Check `json:"checks"`
	// Warnings say what is worth a look although it passed, one sentence each.
	Warnings []string `json:"warnings"`
}

// Check is one check and how it ended.
type Check struct {
	Name    string `json:"name"`
	Outcome string `json:"outcome"`
}
