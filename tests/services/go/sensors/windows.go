package sensors

import (
	"time"
)

var windows = []Window{
	{
		DeviceID:    "00001101-fdef-4f1f-8111-00001b2c4219",
		Quantity:    QuantityTemperature,
		StartsAt:    at("2026-02-01T00:00:00Z"),
		EndsAt:      at("2026-02-02T00:00:00Z"),
		BucketWidth: 12 * time.Hour,
		Buckets: []Bucket{
			{
				StartsAt: at("2026-02-01T00:00:00Z"),
				Count:    4300,
				Minimum:  ptr(-6.5),
				Maximum:  ptr(2.25),
				Mean:     ptr(-1.125),
			},
			{StartsAt: at("2026-02-01T12:00:00Z"), Count: 0},
		},
		Percentiles: map[string]float64{"p50": -1.5, "p95": 1.75},
		Gaps: []Gap{
			{
				From:   at("2026-02-01T12:00:00Z"),
				Until:  at("2026-02-02T00:00:00Z"),
				Reason: GapReasonNoSignal,
			},
		},
		Trend:      Trend{Kind: "rising", PerHour: 0.25},
		IsComplete: false,
	},
	{
		DeviceID:    "00001202-0bde-4e3e-8222-00001cc6f432",
		Quantity:    QuantityFineDust,
		StartsAt:    at("2026-02-02T00:00:00Z"),
		EndsAt:      at("2026-02-02T01:00:00Z"),
		BucketWidth: 20 * time.Minute,
		Buckets: []Bucket{
			{
				StartsAt: at("2026-02-02T00:20:00Z"),
				Count:    13,
				Minimum:  ptr(3.5),
				Maximum:  ptr(9.75),
				Mean:     ptr(6.1),
			},
		},
		Trend:      Trend{Kind: "steady"},
		IsComplete: true,
	},
	{
		DeviceID:    "00001303-19cd-4d5d-8333-00001e61a64b",
		Quantity:    QuantityRelativeHumidity,
		StartsAt:    at("2026-02-03T00:00:00Z"),
		EndsAt:      at("2026-02-03T06:00:00Z"),
		BucketWidth: 90 * time.Minute,
		Percentiles: map[string]float64{"p99": 93.5},
		Gaps: []Gap{
			{
				From:   at("2026-02-03T00:00:00Z"),
				Until:  at("2026-02-03T04:30:00Z"),
				Reason: GapReasonLowBattery,
			},
			{
				From:   at("2026-02-03T04:30:00Z"),
				Until:  at("2026-02-03T06:00:00Z"),
				Reason: GapReasonMaintenance,
			},
		},
		Trend:      Trend{Kind: "falling", PerHour: 3.75},
		IsComplete: false,
	},
	{
		DeviceID:    "00001101-fdef-4f1f-8111-00001b2c4219",
		Quantity:    QuantityTemperature,
		StartsAt:    at("2026-02-04T00:00:00Z"),
		EndsAt:      at("2026-02-04T00:30:00Z"),
		BucketWidth: 45 * time.Second,
		Buckets: []Bucket{
			{
				StartsAt: at("2026-02-04T00:00:45Z"),
				Count:    9,
				Minimum:  ptr(11.5),
				Maximum:  ptr(12.25),
				Mean:     ptr(11.9),
			},
		},
		Percentiles: map[string]float64{"p50": 11.875},
		Trend:       Trend{Kind: "steady"},
		IsComplete:  true,
	},
	{
		DeviceID:    "00001202-0bde-4e3e-8222-00001cc6f432",
		Quantity:    QuantityFineDust,
		StartsAt:    at("2026-02-05T00:00:00Z"),
		EndsAt:      at("2026-02-05T02:00:00Z"),
		BucketWidth: 5 * time.Minute,
		Trend:       Trend{Kind: "rising", PerHour: 7.5},
		IsComplete:  false,
	},
	{
		DeviceID:    "00001303-19cd-4d5d-8333-00001e61a64b",
		Quantity:    QuantityRelativeHumidity,
		StartsAt:    at("2026-02-06T00:00:00Z"),
		EndsAt:      at("2026-02-06T03:00:00Z"),
		BucketWidth: 30 * time.Second,
		Trend:       Trend{Kind: "falling", PerHour: 1.5},
		IsComplete:  false,
	},
}
