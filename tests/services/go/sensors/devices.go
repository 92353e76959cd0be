package sensors

import (
	"time"
)

var devices = []Device{
	{
		ID:         "00001101-fdef-4f1f-8111-00001b2c4219",
		Serial:     "WX-0007",
		MACAddress: "00:1b:44:11:3a:b7",
		Kind:       DeviceKindWeatherStation,
		Firmware:   Version{Major: 2, Minor: 14, Patch: 0},
		Placement: Placement{
			Kind:            "outdoors",
			Point:           &GeoPoint{Latitude: 47.37, Longitude: 8.54},
			ElevationMetres: ptr(408.5),
		},
		InstalledOn: day("2024-05-17"),
		LastSeenAt:  ptr(at("2026-02-01T12:00:00.250Z")),
		Channels: []Channel{
			{
				Number:           0,
				Quantity:         QuantityTemperature,
				Unit:             "°C",
				Range:            &Range{Low: -40.5, High: 85.25},
				SamplingInterval: 10 * time.Second,
			},
			{
				Number:           1,
				Quantity:         QuantityRelativeHumidity,
				Unit:             "%",
				SamplingInterval: 1 * time.Minute,
			},
		},
		Calibrations: []Calibration{
			{
				At:          at("2025-05-17T09:00:00Z"),
				PerformedBy: "lab 3",
				Offset:      -0.15,
				Gain:        1.002,
				Points:      [][2]float64{{0.4, 0.25}, {99.1, 99.15}},
			},
		},
		Tags:           []string{"roof", "north"},
		BatteryPercent: ptr(87.5),
		Labels:         map[string]string{"site": "zurich", "owner": "meteo"},
	},
	{
		ID:          "00001202-0bde-4e3e-8222-00001cc6f432",
		Serial:      "AQ-0112",
		MACAddress:  "00:1b:44:22:9c:01",
		Kind:        DeviceKindAirMonitor,
		Firmware:    Version{Major: 1, Minor: 0, Patch: 9},
		Placement:   Placement{Kind: "indoors", Building: "H2", Floor: -1, Room: "B.07"},
		InstalledOn: day("2025-01-09"),
		Channels: []Channel{
			{
				Number:           4,
				Quantity:         QuantityFineDust,
				Unit:             "µg/m³",
				Range:            &Range{Low: 0.5, High: 999.9},
				SamplingInterval: 90 * time.Second,
			},
		},
	},
	{
		ID:         "00001303-19cd-4d5d-8333-00001e61a64b",
		Serial:     "TR-0555",
		MACAddress: "00:1b:44:33:00:ff",
		Kind:       DeviceKindTracker,
		Firmware:   Version{Major: 0, Minor: 9, Patch: 31},
		Placement: Placement{
			Kind:  "on-vehicle",
			Plate: "ZH 1234",
			Route: []GeoPoint{
				{Latitude: 46.95, Longitude: 7.45},
				{Latitude: 46.2, Longitude: 6.15},
			},
		},
		InstalledOn: day("2025-11-30"),
		LastSeenAt:  ptr(at("2026-02-02T13:30:05Z")),
		Calibrations: []Calibration{
			{At: at("2025-12-01T08:30:00Z"), PerformedBy: "field", Offset: 0.05, Gain: 0.998},
		},
		Tags:           []string{"van"},
		BatteryPercent: ptr(12.25),
		Labels:         map[string]string{"site": "bern"},
	},
	{
		ID:          "00001404-27bc-4c7c-8444-00001ffc5864",
		Serial:      "WX-0008",
		MACAddress:  "00:1b:44:44:12:34",
		Kind:        DeviceKindWeatherStation,
		Firmware:    Version{Major: 2, Minor: 15, Patch: 1},
		Placement:   Placement{Kind: "outdoors", Point: &GeoPoint{Latitude: 46.02, Longitude: 7.75}},
		InstalledOn: day("2023-08-01"),
		LastSeenAt:  ptr(at("2026-02-03T00:00:00.007Z")),
		Channels: []Channel{
			{
				Number:           2,
				Quantity:         QuantityTemperature,
				Unit:             "K",
				Range:            &Range{Low: 200.5, High: 350.75},
				SamplingInterval: 1 * time.Hour,
			},
		},
		BatteryPercent: ptr(3.5),
	},
	{
		ID:          "00001505-35ab-4b9b-8555-000021970a7d",
		Serial:      "AQ-0113",
		MACAddress:  "00:1b:44:55:56:78",
		Kind:        DeviceKindAirMonitor,
		Firmware:    Version{Major: 1, Minor: 1, Patch: 2},
		Placement:   Placement{Kind: "indoors", Building: "H3", Floor: 0},
		InstalledOn: day("2025-02-10"),
		LastSeenAt:  ptr(at("2026-02-04T04:04:04Z")),
		Tags:        []string{"lab", "door"},
		Labels:      map[string]string{"site": "basel"},
	},
	{
		ID:             "00001606-439a-4aba-8666-00002331bc96",
		Serial:         "TR-0556",
		MACAddress:     "00:1b:44:66:9a:bc",
		Kind:           DeviceKindTracker,
		Firmware:       Version{Major: 0, Minor: 10, Patch: 4},
		Placement:      Placement{Kind: "on-vehicle", Plate: "BE 9"},
		InstalledOn:    day("2026-01-20"),
		LastSeenAt:     ptr(at("2026-02-05T05:05:05.900Z")),
		BatteryPercent: ptr(64.75),
	},
	{
		ID:          "00001707-5189-49d9-8777-000024cc6eaf",
		Serial:      "AQ-0114",
		MACAddress:  "00:1b:44:77:de:f0",
		Kind:        DeviceKindAirMonitor,
		Firmware:    Version{Major: 1, Minor: 2, Patch: 0},
		Placement:   Placement{Kind: "indoors", Building: "H4", Floor: 3},
		InstalledOn: day("2025-03-11"),
		LastSeenAt:  ptr(at("2026-02-06T06:06:06.420Z")),
		Labels:      map[string]string{"site": "chur"},
	},
}
