"""Why a document breaks a schema, in sentences; only asked once the fast engine has said that it does."""
