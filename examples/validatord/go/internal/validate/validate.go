// Package validate judges artifacts. It holds four checks, each in a file of
// its own, and the order they run in.
package validate

// Validate judges an artifact. The error, if there is one, is a
// *ValidationError: the first check that fails decides, so that later ones may
// rely on what earlier ones established.
func Validate(artifact Artifact) (Report, error) {
	release, err := readRelease(artifact)
	if err != nil {
		return Report{}, err
	}
	context, err := readContext(artifact)
	if err != nil {
		return Report{}, err
	}
	if err := checkCompleteness(context); err != nil {
		return Report{}, err
	}
	if err := checkConsistency(release); err != nil {
		return Report{}, err
	}
	policy, err := checkPolicy(release, context)
	if err != nil {
		return Report{}, err
	}
	return Report{
		Kind: release.kind,
		Checks: []Check{
			{Name: KindSchema, Outcome: Passed},
			{Name: KindCompleteness, Outcome: Passed},
			{Name: KindConsistency, Outcome: Passed},
			{Name: KindPolicy, Outcome: policy},
		},
		Warnings: unknownMembers(artifact),
	}, nil
}
