package validate

// Artifact is one artifact and the circumstances of its release, as they were
// sent: the outline is known, the members are not judged yet. Numbers in
// Payload and Context are json.Number.
type Artifact struct {
	// Kind says what the artifact is, "image" or "package"; it decides which
	// members Payload needs.
	Kind string
	// Payload is what is said about the artifact itself.
	Payload map[string]any
	// Context is who releases it, and where to.
	Context map[string]any
}
