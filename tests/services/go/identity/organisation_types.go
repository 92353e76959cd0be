package identity

import "time"

// Organisation is a company with its plan, roles and rules.
type Organisation struct {
	ID        string            `json:"id"`
	Name      string            `json:"name"`
	Slug      string            `json:"slug"`
	Plan      Plan              `json:"plan"`
	Domains   []Domain          `json:"domains"`
	Roles     []Role            `json:"roles"`
	Policy    Policy            `json:"policy"`
	ParentID  *string           `json:"parent_id"`
	Labels    map[string]string `json:"labels"`
	CreatedAt time.Time         `json:"created_at"`
}

// Plan is what an organisation pays for: exactly one member is set.
type Plan struct {
	Free       *struct{}   `json:"free,omitempty"`
	Team       *Team       `json:"team,omitempty"`
	Enterprise *Enterprise `json:"enterprise,omitempty"`
}

// Team is a plan by seats.
type Team struct {
	Seats int `json:"seats"`
}

// Enterprise is a plan by contract.
type Enterprise struct {
	Seats         int       `json:"seats"`
	ContractUntil time.Time `json:"contract_until"`
	Support       Support   `json:"support"`
}

// Support is when somebody answers.
type Support string

const (
	SupportBusinessHours  Support = "business_hours"
	SupportAroundTheClock Support = "around_the_clock"
)

// Domain is a name an organisation owns.
type Domain struct {
	Name       string     `json:"name"`
	IsPrimary  bool       `json:"is_primary"`
	VerifiedAt *time.Time `json:"verified_at"`
}

// Role is a named set of permissions.
type Role struct {
	Name        string       `json:"name"`
	BuiltIn     bool         `json:"built_in"`
	Permissions []Permission `json:"permissions"`
}

// Permission allows or denies actions on a resource.
type Permission struct {
	Resource string   `json:"resource"`
	Actions  []Action `json:"actions"`
	Effect   Effect   `json:"effect"`
}

// Action is what can be done.
type Action string

const (
	ActionRead   Action = "read"
	ActionWrite  Action = "write"
	ActionDelete Action = "delete"
)

// Effect is what a permission does.
type Effect string

const (
	EffectAllow Effect = "allow"
	EffectDeny  Effect = "deny"
)

// Policy is what an organisation asks of its users.
type Policy struct {
	RequireTwoFactor      bool          `json:"require_two_factor"`
	SessionLifetime       time.Duration `json:"session_lifetime"`
	AllowedNetworks       []string      `json:"allowed_networks"`
	MinimumPasswordLength int           `json:"minimum_password_length"`
}
