package validate

import (
	"maps"
	"slices"
)

// The words that members with few allowed values may hold.
const (
	kindImage   = "image"
	kindPackage = "package"

	channelBeta   = "beta"
	channelStable = "stable"

	environmentProduction = "production"
	environmentStaging    = "staging"
)

// release is a payload whose members are typed.
type release struct {
	kind      string
	name      string
	version   string
	channel   string
	sizeBytes uint64
	digest    string // of an image
	license   string // of a package
}

// releaseContext is a context whose members are typed; those that were not
// sent are "".
type releaseContext struct {
	environment string
	requestedBy string
	approvedBy  string
}

// readRelease checks that every member that an artifact of this kind needs is
// there and has the right type.
func readRelease(artifact Artifact) (release, error) {
	if artifact.Kind != kindImage && artifact.Kind != kindPackage {
		return release{}, schemaError("kind", "must be one of image, package")
	}
	payload := section{name: "payload", members: artifact.Payload}
	r := release{
		kind:      artifact.Kind,
		name:      payload.text("name"),
		version:   payload.text("version"),
		channel:   payload.choice("channel", channelBeta, channelStable),
		sizeBytes: payload.wholeNumber("size_bytes"),
	}
	if artifact.Kind == kindImage {
		r.digest = payload.text("digest")
	} else {
		r.license = payload.text("license")
	}
	return r, payload.err
}

// readContext checks that every member of the context that is there has the
// right type; whether enough of them are there is not its question.
func readContext(artifact Artifact) (releaseContext, error) {
	context := section{name: "context", members: artifact.Context}
	c := releaseContext{
		environment: context.optionalChoice("environment", environmentProduction, environmentStaging),
		requestedBy: context.optionalText("requested_by"),
		approvedBy:  context.optionalText("approved_by"),
	}
	return c, context.err
}

// unknownMembers returns one warning for each payload member that no check
// looks at, in the order of their names.
func unknownMembers(artifact Artifact) []string {
	known := []string{"name", "version", "channel", "size_bytes", "license"}
	if artifact.Kind == kindImage {
		known[4] = "digest"
	}
	warnings := []string{}
	for _, name := range slices.Sorted(maps.Keys(artifact.Payload)) {
		if !slices.Contains(known, name) {
			warnings = append(warnings, "payload."+name+" is not a known member")
		}
	}
	return warnings
}
