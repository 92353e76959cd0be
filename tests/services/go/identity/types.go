package identity

import (
	"net/netip"
	"time"
)

// User is somebody who may sign in.
type User struct {
	ID          string            `json:"id"`
	Email       string            `json:"email"`
	DisplayName string            `json:"display_name"`
	AvatarURL   string            `json:"avatar_url"`
	State       UserState         `json:"state"`
	Locale      string            `json:"locale"`
	Credentials []Credential      `json:"credentials"`
	Grants      []Grant           `json:"grants"`
	LastSignIn  *SignIn           `json:"last_sign_in"`
	Attributes  map[string]string `json:"attributes"`
	CreatedAt   time.Time         `json:"created_at"`
}

// UserState is whether somebody may sign in.
type UserState string

const (
	UserStateActive    UserState = "active"
	UserStateInvited   UserState = "invited"
	UserStateLockedOut UserState = "locked_out"
)

// Credential is one way to sign in: exactly one member is set.
type Credential struct {
	Password      *Password      `json:"password,omitempty"`
	Passkey       *Passkey       `json:"passkey,omitempty"`
	SocialLogin   *SocialLogin   `json:"social_login,omitempty"`
	RecoveryCodes *RecoveryCodes `json:"recovery_codes,omitempty"`
}

// Password is kept as a hash.
type Password struct {
	Algorithm  Algorithm `json:"algorithm"`
	ChangedAt  time.Time `json:"changed_at"`
	MustChange bool      `json:"must_change"`
}

// Algorithm hashes passwords.
type Algorithm string

const (
	AlgorithmArgon2id Algorithm = "argon2id"
	AlgorithmBcrypt   Algorithm = "bcrypt"
)

// Passkey is a key pair on a device.
type Passkey struct {
	CredentialID []byte      `json:"credential_id"`
	SignCount    uint32      `json:"sign_count"`
	Transports   []Transport `json:"transports"`
	AddedAt      time.Time   `json:"added_at"`
}

// Transport is how a passkey is reached.
type Transport string

const (
	TransportUsb      Transport = "usb"
	TransportNfc      Transport = "nfc"
	TransportInternal Transport = "internal"
)

// SocialLogin is an account elsewhere.
type SocialLogin struct {
	Provider Provider `json:"provider"`
	Subject  string   `json:"subject"`
	Scopes   []string `json:"scopes"`
}

// Provider keeps accounts elsewhere.
type Provider string

const (
	ProviderGoogle Provider = "google"
	ProviderGitHub Provider = "git_hub"
)

// RecoveryCodes are codes on paper.
type RecoveryCodes struct {
	Remaining int `json:"remaining"`
}

// Grant is a role that somebody has somewhere.
type Grant struct {
	Role      string    `json:"role"`
	Scope     Scope     `json:"scope"`
	GrantedAt time.Time `json:"granted_at"`
	GrantedBy *string   `json:"granted_by"`
}

// Scope is where a role holds: exactly one member is set.
type Scope struct {
	Everywhere   *struct{}       `json:"everywhere,omitempty"`
	Organisation *InOrganisation `json:"organisation,omitempty"`
	Project      *InProject      `json:"project,omitempty"`
}

// InOrganisation is one organisation.
type InOrganisation struct {
	OrganisationID string `json:"organisation_id"`
}

// InProject is one project.
type InProject struct {
	ProjectID string `json:"project_id"`
	Inherited bool   `json:"inherited"`
}

// SignIn is one sign-in.
type SignIn struct {
	At        time.Time  `json:"at"`
	IPAddress netip.Addr `json:"ip_address"`
	Country   *string    `json:"country"`
}

// Session is one sign-in on one device, and how it ended.
type Session struct {
	ID          string        `json:"id"`
	UserID      string        `json:"user_id"`
	Device      Device        `json:"device"`
	IPAddress   netip.Addr    `json:"ip_address"`
	Factors     []Factor      `json:"factors"`
	TokenDigest []byte        `json:"token_digest"`
	IdleTimeout time.Duration `json:"idle_timeout"`
	StartedAt   time.Time     `json:"started_at"`
	ExpiresAt   time.Time     `json:"expires_at"`
	Ending      *Ending       `json:"ending"`
}

// Device is what somebody sits at.
type Device struct {
	System  System  `json:"system"`
	Browser string  `json:"browser"`
	Model   *string `json:"model"`
}

// System is an operating system.
type System string

const (
	SystemLinux   System = "linux"
	SystemMacOs   System = "mac_os"
	SystemWindows System = "windows"
)

// Factor is one proof of who it is: exactly one member is set.
type Factor struct {
	Knowledge  *Knowledge  `json:"knowledge,omitempty"`
	Possession *Possession `json:"possession,omitempty"`
	Inherence  *Inherence  `json:"inherence,omitempty"`
}

// Knowledge is something one knows.
type Knowledge struct {
	Method KnowledgeMethod `json:"method"`
}

// KnowledgeMethod is what one knows.
type KnowledgeMethod string

const (
	KnowledgeMethodPassword KnowledgeMethod = "password"
	KnowledgeMethodPin      KnowledgeMethod = "pin"
)

// Possession is something one has.
type Possession struct {
	DeviceName string `json:"device_name"`
	Attested   bool   `json:"attested"`
}

// Inherence is something one is.
type Inherence struct {
	Sensor string `json:"sensor"`
}

// Ending is how a session ended: exactly one member is set.
type Ending struct {
	SignedOut *SignedOut `json:"signed_out,omitempty"`
	TimedOut  *TimedOut  `json:"timed_out,omitempty"`
	Revoked   *Revoked   `json:"revoked,omitempty"`
}

// SignedOut is an ending by the user.
type SignedOut struct {
	At time.Time `json:"at"`
}

// TimedOut is an ending by the clock.
type TimedOut struct {
	At time.Time `json:"at"`
}

// Revoked is an ending by somebody else.
type Revoked struct {
	At        time.Time `json:"at"`
	RevokedBy string    `json:"revoked_by"`
	Reason    string    `json:"reason"`
}
