package validate

// checkCompleteness checks that the context says everything that this release
// needs.
func checkCompleteness(context releaseContext) error {
	if context.environment == "" {
		return completenessError("context.environment is missing")
	}
	if context.requestedBy == "" {
		return completenessError("context.requested_by is missing")
	}
	if context.environment == environmentProduction && context.approvedBy == "" {
		return completenessError("context.approved_by is missing, a release to production needs it")
	}
	return nil
}
