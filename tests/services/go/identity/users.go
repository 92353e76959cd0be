package identity

import (
	"net/netip"
)

var users = []User{
	{
		ID:          "0000a101-6def-4f1f-8111-0001014a5219",
		Email:       "mira@acme.example",
		DisplayName: "Mira K.",
		AvatarURL:   "https://img.example.com/mira.png",
		State:       UserStateActive,
		Locale:      "en-GB",
		Credentials: []Credential{
			{
				Password: &Password{
					Algorithm:  AlgorithmArgon2id,
					ChangedAt:  at("2025-05-01T10:00:00Z"),
					MustChange: false,
				},
			},
			{
				Passkey: &Passkey{
					CredentialID: []byte{0xde, 0xad, 0xbe, 0xef, 0xff},
					SignCount:    41,
					Transports:   []Transport{TransportUsb, TransportNfc},
					AddedAt:      at("2025-05-02T11:30:00Z"),
				},
			},
			{RecoveryCodes: &RecoveryCodes{Remaining: 8}},
		},
		Grants: []Grant{
			{
				Role:      "auditor",
				Scope:     Scope{Everywhere: &struct{}{}},
				GrantedAt: at("2025-05-03T09:00:00Z"),
				GrantedBy: ptr("0000a202-7bde-4e3e-8222-000102e50432"),
			},
			{
				Role: "editor",
				Scope: Scope{
					Organisation: &InOrganisation{OrganisationID: "0000b101-5def-4f1f-8111-00011adbe219"},
				},
				GrantedAt: at("2025-05-04T09:00:01Z"),
			},
		},
		LastSignIn: &SignIn{
			At:        at("2026-01-10T06:20:00Z"),
			IPAddress: netip.MustParseAddr("203.0.113.9"),
			Country:   ptr("GB"),
		},
		Attributes: map[string]string{"team": "blue", "costCentre": "77"},
		CreatedAt:  at("2025-04-30T08:00:00Z"),
	},
	{
		ID:          "0000a202-7bde-4e3e-8222-000102e50432",
		Email:       "noor@bolt.example",
		DisplayName: "Noor",
		State:       UserStateInvited,
		Locale:      "nl",
		Credentials: []Credential{},
		Grants:      []Grant{},
		Attributes:  map[string]string{},
		CreatedAt:   at("2025-06-15T12:34:56Z"),
	},
	{
		ID:          "0000a303-89cd-4d5d-8333-0001047fb64b",
		Email:       "olek@cora.example",
		DisplayName: "Olek W.",
		State:       UserStateLockedOut,
		Locale:      "pl-PL",
		Credentials: []Credential{
			{
				SocialLogin: &SocialLogin{
					Provider: ProviderGitHub,
					Subject:  "583231",
					Scopes:   []string{"read", "email"},
				},
			},
			{
				Passkey: &Passkey{
					CredentialID: []byte{0x01, 0x02, 0xff, 0xfa},
					SignCount:    0,
					Transports:   []Transport{},
					AddedAt:      at("2025-07-01T00:00:09Z"),
				},
			},
			{
				SocialLogin: &SocialLogin{Provider: ProviderGoogle, Subject: "1090", Scopes: []string{}},
			},
		},
		Grants: []Grant{
			{
				Role: "owner",
				Scope: Scope{
					Project: &InProject{ProjectID: "0000c101-4def-4f1f-8111-0001346d7219", Inherited: true},
				},
				GrantedAt: at("2025-07-02T03:04:05Z"),
				GrantedBy: ptr("0000a101-6def-4f1f-8111-0001014a5219"),
			},
		},
		LastSignIn: &SignIn{At: at("2026-01-11T23:59:58Z"), IPAddress: netip.MustParseAddr("2001:db8::17")},
		Attributes: map[string]string{"team": "red"},
		CreatedAt:  at("2025-06-30T17:00:03Z"),
	},
	{
		ID:          "0000a404-97bc-4c7c-8444-0001061a6864",
		Email:       "pia@acme.example",
		DisplayName: "Pia",
		AvatarURL:   "https://img.example.com/pia.png",
		State:       UserStateActive,
		Locale:      "de",
		Credentials: []Credential{
			{
				Password: &Password{
					Algorithm:  AlgorithmBcrypt,
					ChangedAt:  at("2024-12-24T18:00:00Z"),
					MustChange: true,
				},
			},
			{RecoveryCodes: &RecoveryCodes{Remaining: 0}},
		},
		Grants: []Grant{
			{
				Role: "reader",
				Scope: Scope{
					Project: &InProject{ProjectID: "0000c202-5bde-4e3e-8222-000136082432", Inherited: false},
				},
				GrantedAt: at("2024-12-25T10:10:10Z"),
				GrantedBy: ptr("0000a303-89cd-4d5d-8333-0001047fb64b"),
			},
			{
				Role:      "billing",
				Scope:     Scope{Everywhere: &struct{}{}},
				GrantedAt: at("2024-12-26T11:11:11Z"),
			},
			{
				Role: "editor",
				Scope: Scope{
					Organisation: &InOrganisation{OrganisationID: "0000b202-6bde-4e3e-8222-00011c769432"},
				},
				GrantedAt: at("2024-12-27T12:12:12Z"),
				GrantedBy: ptr("0000a202-7bde-4e3e-8222-000102e50432"),
			},
		},
		LastSignIn: &SignIn{
			At:        at("2026-01-12T09:09:09Z"),
			IPAddress: netip.MustParseAddr("198.51.100.77"),
			Country:   ptr("DE"),
		},
		Attributes: map[string]string{"desk": "4b", "team": "blue"},
		CreatedAt:  at("2024-12-23T07:06:05Z"),
	},
}
