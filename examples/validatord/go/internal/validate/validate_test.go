package validate

import (
	"encoding/json"
	"errors"
	"reflect"
	"testing"
)

// newPackage returns an artifact that passes every check.
func newPackage() Artifact {
	return Artifact{
		Kind: "package",
		Payload: map[string]any{
			"name": "parser", "version": "1.4.0", "channel": "stable",
			"size_bytes": json.Number("48213"), "license": "Apache-2.0",
		},
		Context: map[string]any{
			"environment": "production", "requested_by": "build-farm", "approved_by": "release-desk",
		},
	}
}

// newImage returns an artifact of the other kind that passes every check.
func newImage() Artifact {
	artifact := newPackage()
	artifact.Kind = "image"
	artifact.Payload["digest"] = "sha256:9f86d081"
	delete(artifact.Payload, "license")
	return artifact
}

func TestBothKindsPass(t *testing.T) {
	for _, artifact := range []Artifact{newPackage(), newImage()} {
		report, err := Validate(artifact)
		if err != nil {
			t.Fatalf("%s: %v", artifact.Kind, err)
		}
		want := Report{
			Kind: artifact.Kind,
			Checks: []Check{
				{"schema", "passed"}, {"completeness", "passed"}, {"consistency", "passed"}, {"policy", "passed"},
			},
			Warnings: []string{},
		}
		if !reflect.DeepEqual(report, want) {
			t.Errorf("got %+v, want %+v", report, want)
		}
	}
}

func TestStagingSkipsThePolicy(t *testing.T) {
	artifact := newPackage()
	artifact.Payload["license"] = "proprietary"
	artifact.Context = map[string]any{"environment": "staging", "requested_by": "build-farm"}
	report, err := Validate(artifact)
	if err != nil {
		t.Fatal(err)
	}
	if got := report.Checks[3]; got != (Check{KindPolicy, Skipped}) {
		t.Errorf("got %+v", got)
	}
}

func TestUnknownMembersAreWarnedOfInOrder(t *testing.T) {
	artifact := newImage()
	artifact.Payload["license"] = "MIT"
	artifact.Payload["authors"] = nil
	report, err := Validate(artifact)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"payload.authors is not a known member", "payload.license is not a known member"}
	if !reflect.DeepEqual(report.Warnings, want) {
		t.Errorf("got %q, want %q", report.Warnings, want)
	}
}

func TestEachRuleCanBeBrokenOnItsOwn(t *testing.T) {
	const text = "must be a non-empty string"
	schema := func(field, reason string) ValidationError {
		return ValidationError{Kind: KindSchema, Field: field, Reason: reason}
	}
	tests := []struct {
		name     string
		artifact Artifact
		change   func(Artifact)
		want     ValidationError
	}{
		{"name is missing", newPackage(), without("name"), schema("payload.name", "is required")},
		{"version is missing", newPackage(), without("version"), schema("payload.version", "is required")},
		{"channel is missing", newPackage(), without("channel"), schema("payload.channel", "is required")},
		{"size is missing", newPackage(), without("size_bytes"), schema("payload.size_bytes", "is required")},
		{"license is missing", newPackage(), without("license"), schema("payload.license", "is required")},
		{"digest is missing", newImage(), without("digest"), schema("payload.digest", "is required")},
		{"name is empty", newPackage(), with("name", ""), schema("payload.name", text)},
		{"license is null", newPackage(), with("license", nil), schema("payload.license", text)},
		{"version is a number", newPackage(), with("version", json.Number("1")), schema("payload.version", text)},
		{"channel is another word", newPackage(), with("channel", "nightly"),
			schema("payload.channel", "must be one of beta, stable")},
		{"size is a text", newPackage(), with("size_bytes", "1"),
			schema("payload.size_bytes", "must be a whole number")},
		{"size has a fraction", newPackage(), with("size_bytes", json.Number("1.0")),
			schema("payload.size_bytes", "must be a whole number")},
		{"size is negative", newPackage(), with("size_bytes", json.Number("-1")),
			schema("payload.size_bytes", "must be a whole number")},
		{"environment is another word", newPackage(), withContext("environment", "moon"),
			schema("context.environment", "must be one of production, staging")},
		{"approver is null", newPackage(), withContext("approved_by", nil), schema("context.approved_by", text)},

		{"environment is missing", newPackage(), withoutContext("environment"),
			ValidationError{Kind: KindCompleteness, Reason: "context.environment is missing"}},
		{"requester is missing", newPackage(), withoutContext("requested_by"),
			ValidationError{Kind: KindCompleteness, Reason: "context.requested_by is missing"}},
		{"approver is missing", newPackage(), withoutContext("approved_by"),
			ValidationError{Kind: KindCompleteness,
				Reason: "context.approved_by is missing, a release to production needs it"}},

		{"pre-release in stable", newPackage(), with("version", "1.4.0-rc.1+7"),
			ValidationError{Kind: KindConsistency,
				Reason: "payload.version is a pre-release, but payload.channel is stable"}},

		{"name in capitals", newPackage(), with("name", "Parser"),
			ValidationError{Kind: KindPolicy, Reason: "payload.name must be lower-case letters, digits and hyphens"}},
		{"size over the limit", newPackage(), with("size_bytes", json.Number("1073741825")),
			ValidationError{Kind: KindPolicy, Reason: "payload.size_bytes must be at most 1073741824"}},
		{"digest of another kind", newImage(), with("digest", "md5:00"),
			ValidationError{Kind: KindPolicy, Reason: "payload.digest must start with sha256:"}},
		{"license not allowed", newPackage(), with("license", "proprietary"),
			ValidationError{Kind: KindPolicy,
				Reason: "payload.license must be one of Apache-2.0, BSD-3-Clause, MIT"}},
		{"approved by the requester", newPackage(), withContext("approved_by", "build-farm"),
			ValidationError{Kind: KindPolicy, Reason: "context.approved_by must differ from context.requested_by"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			test.change(test.artifact)
			_, err := Validate(test.artifact)
			var got *ValidationError
			if !errors.As(err, &got) || *got != test.want {
				t.Errorf("got %v, want %v", err, &test.want)
			}
		})
	}
}

func TestAnUnknownKindIsRefusedBeforeItsMembers(t *testing.T) {
	_, err := Validate(Artifact{Kind: "Package"})
	if err == nil || err.Error() != "schema: kind must be one of image, package" {
		t.Errorf("got %v", err)
	}
}

func TestAHyphenInTheBuildMetadataIsNoPreRelease(t *testing.T) {
	for version, want := range map[string]bool{
		"1.0.0": false, "1.0.0+build-7": false, "1.0.0-rc.1": true, "1.0.0-rc.1+build": true,
	} {
		if got := isPreRelease(version); got != want {
			t.Errorf("%s: got %t", version, got)
		}
	}
}

func with(member string, value any) func(Artifact) {
	return func(artifact Artifact) { artifact.Payload[member] = value }
}

func without(member string) func(Artifact) {
	return func(artifact Artifact) { delete(artifact.Payload, member) }
}

func withContext(member string, value any) func(Artifact) {
	return func(artifact Artifact) { artifact.Context[member] = value }
}

func withoutContext(member string) func(Artifact) {
	return func(artifact Artifact) { delete(artifact.Context, member) }
}
