package identity

import (
	"net/netip"
	"time"
)

// AuditEvent is who did what to whom, and whether it was let through.
type AuditEvent struct {
	ID       string      `json:"id"`
	At       time.Time   `json:"at"`
	Sequence uint64      `json:"sequence"`
	Actor    Actor       `json:"actor"`
	Action   AuditAction `json:"action"`
	Target   Target      `json:"target"`
	Changes  []Change    `json:"changes"`
	Request  Request     `json:"request"`
	Outcome  Outcome     `json:"outcome"`
	Severity Severity    `json:"severity"`
}

// Actor is who did it: exactly one member is set.
type Actor struct {
	User      *UserActor    `json:"user,omitempty"`
	Service   *ServiceActor `json:"service,omitempty"`
	Anonymous *struct{}     `json:"anonymous,omitempty"`
}

// UserActor is somebody who signed in.
type UserActor struct {
	UserID    string  `json:"user_id"`
	SessionID *string `json:"session_id"`
}

// ServiceActor is another program.
type ServiceActor struct {
	Name string `json:"name"`
}

// AuditAction is what was done.
type AuditAction string

const (
	AuditActionRoleGranted   AuditAction = "role_granted"
	AuditActionUserInvited   AuditAction = "user_invited"
	AuditActionPolicyChanged AuditAction = "policy_changed"
)

// Target is what it was done to.
type Target struct {
	Kind TargetKind `json:"kind"`
	ID   string     `json:"id"`
}

// TargetKind is the kind of a target.
type TargetKind string

const (
	TargetKindUser         TargetKind = "user"
	TargetKindRole         TargetKind = "role"
	TargetKindOrganisation TargetKind = "organisation"
)

// Change is one member before and after.
type Change struct {
	Field  string  `json:"field"`
	Before *string `json:"before"`
	After  *string `json:"after"`
}

// Request is the call that did it.
type Request struct {
	Method    string     `json:"method"`
	Path      string     `json:"path"`
	IPAddress netip.Addr `json:"ip_address"`
	RequestID string     `json:"request_id"`
}

// Outcome is what became of it: exactly one member is set.
type Outcome struct {
	Succeeded *struct{} `json:"succeeded,omitempty"`
	Denied    *Denied   `json:"denied,omitempty"`
	Failed    *Failed   `json:"failed,omitempty"`
}

// Denied is an outcome by rule.
type Denied struct {
	Reason       string `json:"reason"`
	RequiredRole string `json:"required_role"`
}

// Failed is an outcome by fault.
type Failed struct {
	Error    string `json:"error"`
	Attempts int    `json:"attempts"`
}

// Severity orders events by how much they matter.
type Severity int

const (
	SeverityInfo Severity = iota
	SeverityWarning
	SeverityCritical
)
