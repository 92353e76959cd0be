package identity

import (
	"net/netip"
)

var auditEvents = []AuditEvent{
	{
		ID:       "0000e101-2def-4f1f-8111-000167909219",
		At:       at("2026-01-10T06:21:00.120Z"),
		Sequence: 90001,
		Actor: Actor{
			User: &UserActor{
				UserID:    "0000a101-6def-4f1f-8111-0001014a5219",
				SessionID: ptr("0000d101-3def-4f1f-8111-00014dff0219"),
			},
		},
		Action:  AuditActionRoleGranted,
		Target:  Target{Kind: TargetKindUser, ID: "0000a202-7bde-4e3e-8222-000102e50432"},
		Changes: []Change{{Field: "role", After: ptr("editor")}},
		Request: Request{
			Method:    "POST",
			Path:      "/users/2/grants",
			IPAddress: netip.MustParseAddr("203.0.113.9"),
			RequestID: "0000f101-1def-4f1f-8111-000181222219",
		},
		Outcome:  Outcome{Succeeded: &struct{}{}},
		Severity: SeverityWarning,
	},
	{
		ID:       "0000e202-3bde-4e3e-8222-0001692b4432",
		At:       at("2026-01-10T07:00:00Z"),
		Sequence: 90002,
		Actor:    Actor{Service: &ServiceActor{Name: "provisioner"}},
		Action:   AuditActionUserInvited,
		Target:   Target{Kind: TargetKindOrganisation, ID: "0000b101-5def-4f1f-8111-00011adbe219"},
		Changes:  []Change{},
		Request: Request{
			Method:    "PUT",
			Path:      "/organisations/1/users",
			IPAddress: netip.MustParseAddr("10.0.0.12"),
		},
		Outcome:  Outcome{Denied: &Denied{Reason: "Seats are used up.", RequiredRole: "owner"}},
		Severity: SeverityInfo,
	},
	{
		ID:       "0000e303-49cd-4d5d-8333-00016ac5f64b",
		At:       at("2026-01-11T08:15:30.457Z"),
		Sequence: 90005,
		Actor:    Actor{Anonymous: &struct{}{}},
		Action:   AuditActionPolicyChanged,
		Target:   Target{Kind: TargetKindRole, ID: "0000f909-8d67-4817-8999-00018df7b2e1"},
		Changes: []Change{
			{Field: "session_lifetime", Before: ptr("PT8H"), After: ptr("PT4H")},
			{Field: "note", Before: ptr("old")},
		},
		Request: Request{
			Method:    "DELETE",
			Path:      "/roles/9",
			IPAddress: netip.MustParseAddr("198.51.100.3"),
			RequestID: "0000f303-39cd-4d5d-8333-00018457864b",
		},
		Outcome:  Outcome{Failed: &Failed{Error: "Store is read-only.", Attempts: 3}},
		Severity: SeverityCritical,
	},
	{
		ID:       "0000e404-57bc-4c7c-8444-00016c60a864",
		At:       at("2026-01-12T09:00:00.500Z"),
		Sequence: 90010,
		Actor:    Actor{User: &UserActor{UserID: "0000a303-89cd-4d5d-8333-0001047fb64b"}},
		Action:   AuditActionUserInvited,
		Target:   Target{Kind: TargetKindUser, ID: "0000a101-6def-4f1f-8111-0001014a5219"},
		Changes:  []Change{},
		Request:  Request{Method: "GET", Path: "/users/1", IPAddress: netip.MustParseAddr("2001:db8::17")},
		Outcome:  Outcome{Denied: &Denied{Reason: "No such role."}},
		Severity: SeverityInfo,
	},
	{
		ID:       "0000e505-65ab-4b9b-8555-00016dfb5a7d",
		At:       at("2026-01-13T10:00:01Z"),
		Sequence: 90011,
		Actor:    Actor{Service: &ServiceActor{Name: "sweeper"}},
		Action:   AuditActionRoleGranted,
		Target:   Target{Kind: TargetKindRole, ID: "0000f808-7f78-48f8-8888-00018c5d00c8"},
		Changes:  []Change{},
		Request:  Request{Method: "POST", Path: "/sweep", IPAddress: netip.MustParseAddr("10.0.0.13")},
		Outcome:  Outcome{Failed: &Failed{Error: "Timed out.", Attempts: 1}},
		Severity: SeverityCritical,
	},
	{
		ID:       "0000e606-739a-4aba-8666-00016f960c96",
		At:       at("2026-01-14T11:11:11.011Z"),
		Sequence: 90020,
		Actor:    Actor{Anonymous: &struct{}{}},
		Action:   AuditActionPolicyChanged,
		Target:   Target{Kind: TargetKindOrganisation, ID: "0000b202-6bde-4e3e-8222-00011c769432"},
		Changes:  []Change{},
		Request:  Request{Method: "PUT", Path: "/policy", IPAddress: netip.MustParseAddr("192.0.2.1")},
		Outcome:  Outcome{Succeeded: &struct{}{}},
		Severity: SeverityWarning,
	},
}
