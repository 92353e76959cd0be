package identity

import (
	"net/netip"
	"time"
)

var sessions = []Session{
	{
		ID:        "0000d101-3def-4f1f-8111-00014dff0219",
		UserID:    "0000a101-6def-4f1f-8111-0001014a5219",
		Device:    Device{System: SystemMacOs, Browser: "Firefox 146"},
		IPAddress: netip.MustParseAddr("203.0.113.9"),
		Factors: []Factor{
			{Knowledge: &Knowledge{Method: KnowledgeMethodPassword}},
			{Possession: &Possession{DeviceName: "blue key", Attested: true}},
		},
		TokenDigest: []byte{0xfb, 0xef, 0xfe, 0x00, 0x01, 0x02},
		IdleTimeout: 15 * time.Minute,
		StartedAt:   at("2026-01-10T06:20:00Z"),
		ExpiresAt:   at("2026-01-10T14:20:00Z"),
		Ending:      &Ending{SignedOut: &SignedOut{At: at("2026-01-10T12:00:07Z")}},
	},
	{
		ID:          "0000d202-4bde-4e3e-8222-00014f99b432",
		UserID:      "0000a303-89cd-4d5d-8333-0001047fb64b",
		Device:      Device{System: SystemLinux, Model: ptr("T14")},
		IPAddress:   netip.MustParseAddr("2001:db8::17"),
		Factors:     []Factor{{Inherence: &Inherence{Sensor: "fingerprint"}}},
		TokenDigest: []byte{0xde, 0xad, 0xbe, 0xef},
		IdleTimeout: 90 * time.Second,
		StartedAt:   at("2026-01-11T23:59:58Z"),
		ExpiresAt:   at("2026-01-12T07:59:58Z"),
		Ending: &Ending{
			Revoked: &Revoked{
				At:        at("2026-01-12T01:02:03Z"),
				RevokedBy: "0000a101-6def-4f1f-8111-0001014a5219",
				Reason:    "Lost laptop.",
			},
		},
	},
	{
		ID:        "0000d303-59cd-4d5d-8333-00015134664b",
		UserID:    "0000a101-6def-4f1f-8111-0001014a5219",
		Device:    Device{System: SystemWindows, Browser: "Edge 143", Model: ptr("Surface 9")},
		IPAddress: netip.MustParseAddr("198.51.100.4"),
		Factors: []Factor{
			{Knowledge: &Knowledge{Method: KnowledgeMethodPin}},
			{Inherence: &Inherence{Sensor: "face"}},
		},
		TokenDigest: []byte{0xff, 0xff, 0xff, 0xff},
		IdleTimeout: 1 * time.Hour,
		StartedAt:   at("2026-01-13T08:00:00Z"),
		ExpiresAt:   at("2026-01-13T16:00:00Z"),
	},
	{
		ID:          "0000d404-67bc-4c7c-8444-000152cf1864",
		UserID:      "0000a202-7bde-4e3e-8222-000102e50432",
		Device:      Device{System: SystemLinux, Browser: "curl"},
		IPAddress:   netip.MustParseAddr("192.0.2.200"),
		Factors:     []Factor{{Possession: &Possession{DeviceName: "phone", Attested: false}}},
		TokenDigest: []byte{0x73, 0x6f, 0x6d, 0x65, 0x74, 0x68, 0x69, 0x6e, 0x67},
		IdleTimeout: 20 * time.Second,
		StartedAt:   at("2026-01-14T10:10:10Z"),
		ExpiresAt:   at("2026-01-14T18:10:10Z"),
		Ending:      &Ending{TimedOut: &TimedOut{At: at("2026-01-14T10:30:30Z")}},
	},
	{
		ID:          "0000d505-75ab-4b9b-8555-00015469ca7d",
		UserID:      "0000a303-89cd-4d5d-8333-0001047fb64b",
		Device:      Device{System: SystemMacOs, Browser: "Safari 26", Model: ptr("Air")},
		IPAddress:   netip.MustParseAddr("203.0.113.80"),
		Factors:     []Factor{},
		TokenDigest: []byte{0x80, 0x80, 0x80},
		IdleTimeout: 10 * time.Minute,
		StartedAt:   at("2026-01-15T05:00:00Z"),
		ExpiresAt:   at("2026-01-15T13:00:00Z"),
		Ending:      &Ending{TimedOut: &TimedOut{At: at("2026-01-15T05:25:00Z")}},
	},
	{
		ID:          "0000d606-839a-4aba-8666-000156047c96",
		UserID:      "0000a202-7bde-4e3e-8222-000102e50432",
		Device:      Device{System: SystemWindows, Model: ptr("X1")},
		IPAddress:   netip.MustParseAddr("192.0.2.33"),
		Factors:     []Factor{},
		TokenDigest: []byte{0x3e, 0x3e, 0x3f, 0x3f},
		IdleTimeout: 5 * time.Minute,
		StartedAt:   at("2026-01-16T21:21:21Z"),
		ExpiresAt:   at("2026-01-17T05:21:21Z"),
		Ending: &Ending{
			Revoked: &Revoked{
				At:        at("2026-01-16T22:22:22Z"),
				RevokedBy: "0000a303-89cd-4d5d-8333-0001047fb64b",
				Reason:    "Shared.",
			},
		},
	},
	{
		ID:          "0000d707-9189-49d9-8777-0001579f2eaf",
		UserID:      "0000a101-6def-4f1f-8111-0001014a5219",
		Device:      Device{System: SystemLinux, Browser: "Firefox 147"},
		IPAddress:   netip.MustParseAddr("203.0.113.10"),
		Factors:     []Factor{},
		TokenDigest: []byte{0x00, 0xff, 0x00, 0xff},
		IdleTimeout: 25 * time.Minute,
		StartedAt:   at("2026-01-18T01:01:01Z"),
		ExpiresAt:   at("2026-01-18T09:01:01Z"),
		Ending:      &Ending{SignedOut: &SignedOut{At: at("2026-01-18T02:02:02Z")}},
	},
}
