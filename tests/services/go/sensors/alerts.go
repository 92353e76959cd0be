package sensors

import (
	"time"
)

var alerts = []Alert{
	{
		ID:              "00002101-edef-4f1f-8111-000034bdd219",
		DeviceID:        "00001101-fdef-4f1f-8111-00001b2c4219",
		Severity:        SeverityCritical,
		Rule:            Rule{Kind: "threshold", Quantity: QuantityTemperature, Above: ptr(30.5)},
		RaisedAt:        at("2026-02-01T12:00:01.100Z"),
		Trigger:         &Reading{Kind: "temperature", Channel: 0, At: at("2026-02-01T12:00:00Z"), Celsius: 31.25},
		Acknowledgement: &Acknowledgement{By: "ines", At: at("2026-02-01T12:10:00Z"), Comment: "On my way."},
		ResolvedAt:      ptr(at("2026-02-01T13:00:00Z")),
		Notifications: []Notification{
			{Kind: "email", To: "ops@example.com", SentAt: ptr(at("2026-02-01T12:00:02Z"))},
			{
				Kind:       "webhook",
				URL:        "https://hooks.example.com/a",
				Attempts:   2,
				LastStatus: ptr(502),
			},
		},
	},
	{
		ID:       "00002202-fbde-4e3e-8222-000036588432",
		DeviceID: "00001202-0bde-4e3e-8222-00001cc6f432",
		Severity: SeverityNotice,
		Rule:     Rule{Kind: "silence", Longest: 15 * time.Minute},
		RaisedAt: at("2026-02-02T02:00:00Z"),
	},
	{
		ID:       "00002303-09cd-4d5d-8333-000037f3364b",
		DeviceID: "00001202-0bde-4e3e-8222-00001cc6f432",
		Severity: SeverityWarning,
		Rule:     Rule{Kind: "rate-of-change", Quantity: QuantityFineDust, PerMinute: 2.5},
		RaisedAt: at("2026-02-03T03:33:33.330Z"),
		Trigger: &Reading{
			Kind:    "particulates",
			Channel: 4,
			At:      at("2026-02-03T03:33:00Z"),
			PM25:    88.8,
			PM10:    120.6,
		},
		Acknowledgement: &Acknowledgement{By: "jon", At: at("2026-02-03T03:40:00Z")},
		Notifications: []Notification{
			{
				Kind:   "text-message",
				Number: "+41 44 555 01 02",
				SentAt: ptr(at("2026-02-03T03:33:35Z")),
			},
			{Kind: "webhook", URL: "https://hooks.example.com/b", Attempts: 0},
		},
	},
	{
		ID:              "00002404-17bc-4c7c-8444-0000398de864",
		DeviceID:        "00001101-fdef-4f1f-8111-00001b2c4219",
		Severity:        SeverityNotice,
		Rule:            Rule{Kind: "threshold", Quantity: QuantityRelativeHumidity, Below: ptr(20.25)},
		RaisedAt:        at("2026-02-04T04:44:44Z"),
		Trigger:         &Reading{Kind: "humidity", Channel: 1, At: at("2026-02-04T04:44:40Z"), Percent: 19.75},
		Acknowledgement: &Acknowledgement{By: "lea", At: at("2026-02-04T04:50:00Z")},
		ResolvedAt:      ptr(at("2026-02-04T05:00:00.600Z")),
		Notifications: []Notification{
			{
				Kind:   "text-message",
				Number: "+41 44 555 01 03",
				SentAt: ptr(at("2026-02-04T04:44:45Z")),
			},
		},
	},
	{
		ID:       "00002505-25ab-4b9b-8555-00003b289a7d",
		DeviceID: "00001303-19cd-4d5d-8333-00001e61a64b",
		Severity: SeverityWarning,
		Rule:     Rule{Kind: "silence", Longest: 90 * time.Minute},
		RaisedAt: at("2026-02-05T05:55:55Z"),
		Trigger: &Reading{
			Kind:           "position",
			At:             at("2026-02-05T05:50:00Z"),
			Point:          &GeoPoint{Latitude: 46.4, Longitude: 6.5},
			AccuracyMetres: ptr(12.5),
		},
		Acknowledgement: &Acknowledgement{By: "kim", At: at("2026-02-05T06:00:00Z"), Comment: "Tunnel."},
		Notifications: []Notification{
			{Kind: "email", To: "fleet@example.com", SentAt: ptr(at("2026-02-05T05:56:00Z"))},
		},
	},
	{
		ID:       "00002606-339a-4aba-8666-00003cc34c96",
		DeviceID: "00001303-19cd-4d5d-8333-00001e61a64b",
		Severity: SeverityCritical,
		Rule:     Rule{Kind: "rate-of-change", Quantity: QuantityTemperature, PerMinute: -1.25},
		RaisedAt: at("2026-02-06T06:06:06Z"),
		Trigger:  &Reading{Kind: "contact", Channel: 2, At: at("2026-02-06T06:06:00Z"), IsOpen: false},
	},
}
