package validate

import (
	"slices"
	"strings"
)

const (
	digestPrefix     = "sha256:"
	largestSizeBytes = 1 << 30
)

var allowedLicenses = []string{"Apache-2.0", "BSD-3-Clause", "MIT"}

// checkPolicy applies the rules about allowed values, which hold for
// production only, and says how that ended.
func checkPolicy(r release, context releaseContext) (outcome string, err error) {
	switch {
	case context.environment != environmentProduction:
		return Skipped, nil
	case !isPlainName(r.name):
		return "", policyError("payload.name must be lower-case letters, digits and hyphens")
	case r.sizeBytes > largestSizeBytes:
		return "", policyError("payload.size_bytes must be at most 1073741824")
	case r.kind == kindImage && !strings.HasPrefix(r.digest, digestPrefix):
		return "", policyError("payload.digest must start with sha256:")
	case r.kind == kindPackage && !slices.Contains(allowedLicenses, r.license):
		return "", policyError("payload.license must be one of Apache-2.0, BSD-3-Clause, MIT")
	case context.approvedBy == context.requestedBy:
		return "", policyError("context.approved_by must differ from context.requested_by")
	}
	return Passed, nil
}

// isPlainName reports whether a name is lower-case letters, digits and hyphens.
func isPlainName(name string) bool {
	return !strings.ContainsFunc(name, func(c rune) bool {
		return c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z')
	})
}
