package validate

import "strings"

// checkConsistency checks that no two members of the payload contradict each
// other: it holds the version against the channel it is released to.
func checkConsistency(r release) error {
	if r.channel == channelStable && isPreRelease(r.version) {
		return consistencyError("payload.version is a pre-release, but payload.channel is stable")
	}
	return nil
}

// isPreRelease reports whether there is a hyphen before the build metadata, as
// in Semantic Versioning.
func isPreRelease(version string) bool {
	precedence, _, _ := strings.Cut(version, "+")
	return strings.Contains(precedence, "-")
}
