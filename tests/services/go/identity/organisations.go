package identity

import (
	"time"
)

var organisations = []Organisation{
	{
		ID:   "0000b101-5def-4f1f-8111-00011adbe219",
		Name: "Acme",
		Slug: "acme",
		Plan: Plan{
			Enterprise: &Enterprise{
				Seats:         500,
				ContractUntil: day("2027-06-30"),
				Support:       SupportAroundTheClock,
			},
		},
		Domains: []Domain{
			{Name: "acme.example", IsPrimary: true, VerifiedAt: ptr(at("2024-01-05T10:00:00Z"))},
			{Name: "acme.test", IsPrimary: false},
		},
		Roles: []Role{
			{
				Name:    "editor",
				BuiltIn: true,
				Permissions: []Permission{
					{
						Resource: "documents",
						Actions:  []Action{ActionRead, ActionWrite},
						Effect:   EffectAllow,
					},
					{
						Resource: "billing",
						Actions:  []Action{ActionRead, ActionWrite, ActionDelete},
						Effect:   EffectDeny,
					},
				},
			},
			{Name: "guest", BuiltIn: false, Permissions: []Permission{}},
		},
		Policy: Policy{
			RequireTwoFactor:      true,
			SessionLifetime:       8 * time.Hour,
			AllowedNetworks:       []string{"10.0.0.0/8", "2001:db8::/32"},
			MinimumPasswordLength: 14,
		},
		Labels:    map[string]string{"region": "eu"},
		CreatedAt: at("2024-01-02T03:04:05Z"),
	},
	{
		ID:      "0000b202-6bde-4e3e-8222-00011c769432",
		Name:    "Bolt",
		Slug:    "bolt",
		Plan:    Plan{Team: &Team{Seats: 25}},
		Domains: []Domain{},
		Roles:   []Role{},
		Policy: Policy{
			RequireTwoFactor:      false,
			SessionLifetime:       30 * time.Minute,
			AllowedNetworks:       []string{},
			MinimumPasswordLength: 10,
		},
		ParentID:  ptr("0000b101-5def-4f1f-8111-00011adbe219"),
		Labels:    map[string]string{},
		CreatedAt: at("2024-08-19T14:00:30Z"),
	},
	{
		ID:   "0000b303-79cd-4d5d-8333-00011e11464b",
		Name: "Cora Labs",
		Slug: "cora-labs",
		Plan: Plan{Free: &struct{}{}},
		Domains: []Domain{
			{Name: "cora.example", IsPrimary: true, VerifiedAt: ptr(at("2025-03-03T03:03:03Z"))},
		},
		Roles: []Role{
			{
				Name:    "owner",
				BuiltIn: true,
				Permissions: []Permission{
					{Resource: "everything", Actions: []Action{ActionDelete}, Effect: EffectAllow},
				},
			},
		},
		Policy: Policy{
			RequireTwoFactor:      true,
			SessionLifetime:       45 * time.Second,
			AllowedNetworks:       []string{"192.0.2.0/24"},
			MinimumPasswordLength: 8,
		},
		ParentID:  ptr("0000b202-6bde-4e3e-8222-00011c769432"),
		Labels:    map[string]string{"region": "us", "pilot": "yes"},
		CreatedAt: at("2025-03-02T20:20:20Z"),
	},
	{
		ID:      "0000b404-87bc-4c7c-8444-00011fabf864",
		Name:    "Dune",
		Slug:    "dune",
		Plan:    Plan{Team: &Team{Seats: 7}},
		Domains: []Domain{},
		Roles:   []Role{},
		Policy: Policy{
			RequireTwoFactor:      false,
			SessionLifetime:       135 * time.Minute,
			AllowedNetworks:       []string{},
			MinimumPasswordLength: 12,
		},
		Labels:    map[string]string{},
		CreatedAt: at("2025-09-09T09:09:09Z"),
	},
	{
		ID:      "0000b505-95ab-4b9b-8555-00012146aa7d",
		Name:    "Elm",
		Slug:    "elm",
		Plan:    Plan{Free: &struct{}{}},
		Domains: []Domain{},
		Roles:   []Role{},
		Policy: Policy{
			RequireTwoFactor:      true,
			SessionLifetime:       20 * time.Minute,
			AllowedNetworks:       []string{"172.16.0.0/12"},
			MinimumPasswordLength: 9,
		},
		ParentID:  ptr("0000b303-79cd-4d5d-8333-00011e11464b"),
		Labels:    map[string]string{"tier": "trial"},
		CreatedAt: at("2025-10-01T11:12:13Z"),
	},
	{
		ID:   "0000b606-a39a-4aba-8666-000122e15c96",
		Name: "Fjord",
		Slug: "fjord",
		Plan: Plan{
			Enterprise: &Enterprise{
				Seats:         1200,
				ContractUntil: day("2028-01-15"),
				Support:       SupportBusinessHours,
			},
		},
		Domains: []Domain{},
		Roles:   []Role{},
		Policy: Policy{
			RequireTwoFactor:      true,
			SessionLifetime:       12 * time.Hour,
			AllowedNetworks:       []string{},
			MinimumPasswordLength: 16,
		},
		Labels:    map[string]string{"region": "no"},
		CreatedAt: at("2025-11-11T16:17:18Z"),
	},
}
