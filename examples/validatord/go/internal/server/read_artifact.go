package server

import (
	"bytes"
	"encoding/json"

	"validatord/internal/validate"
)

// readArtifact reads the artifact a body holds.
func readArtifact(body []byte) (validate.Artifact, *requestError) {
	if !isStrictJSON(body) {
		return validate.Artifact{}, malformed
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	var document any
	if err := decoder.Decode(&document); err != nil {
		return validate.Artifact{}, malformed
	}

	// Members are taken from a map and not decoded into a struct, because a
	// struct would also take "KIND" for kind and null for anything.
	members, isObject := document.(map[string]any)
	kind, hasKind := members["kind"].(string)
	payload, hasPayload := members["payload"].(map[string]any)
	context, hasContext := members["context"].(map[string]any)
	if !isObject || !hasKind || !hasPayload || !hasContext || len(members) != 3 {
		return validate.Artifact{}, mistyped
	}
	return validate.Artifact{Kind: kind, Payload: payload, Context: context}, nil
}
