package sensors

var batches = []Batch{
	{
		DeviceID: "00001101-fdef-4f1f-8111-00001b2c4219",
		Sequence: 7001,
		SentAt:   at("2026-02-01T12:00:00.250Z"),
		Readings: []Reading{
			{Kind: "temperature", Channel: 0, At: at("2026-02-01T11:59:50Z"), Celsius: -3.25},
			{Kind: "humidity", Channel: 1, At: at("2026-02-01T11:59:51.500Z"), Percent: 81.5},
			{Kind: "contact", Channel: 9, At: at("2026-02-01T11:59:52Z"), IsOpen: true},
		},
		Signal:   Signal{RSSIDbm: -97, SNRDb: 7.25, Gateway: "gw-4"},
		Checksum: []byte{0xfb, 0xff, 0x01},
	},
	{
		DeviceID: "00001202-0bde-4e3e-8222-00001cc6f432",
		Sequence: 7002,
		SentAt:   at("2026-02-01T12:05:00Z"),
		Readings: []Reading{
			{
				Kind:    "particulates",
				Channel: 4,
				At:      at("2026-02-01T12:04:30.125Z"),
				PM25:    8.4,
				PM10:    15.9,
			},
			{Kind: "particulates", Channel: 5, At: at("2026-02-01T12:04:31Z"), PM25: 0.7, PM10: 1.3},
		},
		Signal:   Signal{RSSIDbm: -60, SNRDb: 11.5},
		Checksum: []byte{0x00, 0x00, 0xff},
	},
	{
		DeviceID: "00001303-19cd-4d5d-8333-00001e61a64b",
		Sequence: 7003,
		SentAt:   at("2026-02-02T13:30:05Z"),
		Readings: []Reading{
			{
				Kind:           "position",
				At:             at("2026-02-02T13:30:00Z"),
				Point:          &GeoPoint{Latitude: 46.31, Longitude: 6.22},
				AccuracyMetres: ptr(4.5),
			},
			{Kind: "contact", Channel: 2, At: at("2026-02-02T13:30:01Z"), IsOpen: false},
			{Kind: "temperature", Channel: 1, At: at("2026-02-02T13:30:02.750Z"), Celsius: 5.75},
			{
				Kind:  "position",
				At:    at("2026-02-02T13:30:03Z"),
				Point: &GeoPoint{Latitude: 46.32, Longitude: 6.23},
			},
			{Kind: "humidity", Channel: 3, At: at("2026-02-02T13:30:04Z"), Percent: 40.25},
		},
		Signal:   Signal{RSSIDbm: -110, SNRDb: -2.5, Gateway: "gw-9"},
		Checksum: []byte{0x3f, 0x3f, 0x3f},
	},
	{
		DeviceID: "00001101-fdef-4f1f-8111-00001b2c4219",
		Sequence: 7004,
		SentAt:   at("2026-02-03T00:00:00.007Z"),
		Signal:   Signal{RSSIDbm: -88, SNRDb: 3.75},
		Checksum: []byte{0xab, 0xcd},
	},
	{
		DeviceID: "00001202-0bde-4e3e-8222-00001cc6f432",
		Sequence: 7005,
		SentAt:   at("2026-02-04T08:00:00Z"),
		Signal:   Signal{RSSIDbm: -71, SNRDb: 9.5, Gateway: "gw-2"},
		Checksum: []byte{0xfe, 0xfe},
	},
}
