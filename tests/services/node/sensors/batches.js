export const batches = [
  {
    deviceId: "00001101-fdef-4f1f-8111-00001b2c4219",
    sequence: 7001,
    sentAt: Date.parse("2026-02-01T12:00:00.250Z"),
    readings: [
      {
        type: "temperature",
        payload: { channel: 0, at: Date.parse("2026-02-01T11:59:50Z"), celsius: -3.25 },
      },
      {
        type: "humidity",
        payload: { channel: 1, at: Date.parse("2026-02-01T11:59:51.500Z"), percent: 81.5 },
      },
      {
        type: "contact",
        payload: { channel: 9, at: Date.parse("2026-02-01T11:59:52Z"), isOpen: true },
      },
    ],
    signal: { rssiDbm: -97, snrDb: 7.25, gateway: "gw-4" },
    checksum: Buffer.from([0xfb, 0xff, 0x01]),
  },
  {
    deviceId: "00001202-0bde-4e3e-8222-00001cc6f432",
    sequence: 7002,
    sentAt: Date.parse("2026-02-01T12:05:00Z"),
    readings: [
      {
        type: "particulates",
        payload: { channel: 4, at: Date.parse("2026-02-01T12:04:30.125Z"), pm25: 8.4, pm10: 15.9 },
      },
      {
        type: "particulates",
        payload: { channel: 5, at: Date.parse("2026-02-01T12:04:31Z"), pm25: 0.7, pm10: 1.3 },
      },
    ],
    signal: { rssiDbm: -60, snrDb: 11.5 },
    checksum: Buffer.from([0x00, 0x00, 0xff]),
  },
  {
    deviceId: "00001303-19cd-4d5d-8333-00001e61a64b",
    sequence: 7003,
    sentAt: Date.parse("2026-02-02T13:30:05Z"),
    readings: [
      {
        type: "position",
        payload: {
          at: Date.parse("2026-02-02T13:30:00Z"),
          point: { latitude: 46.31, longitude: 6.22 },
          accuracyMetres: 4.5,
        },
      },
      {
        type: "contact",
        payload: { channel: 2, at: Date.parse("2026-02-02T13:30:01Z"), isOpen: false },
      },
      {
        type: "temperature",
        payload: { channel: 1, at: Date.parse("2026-02-02T13:30:02.750Z"), celsius: 5.75 },
      },
      {
        type: "position",
        payload: {
          at: Date.parse("2026-02-02T13:30:03Z"),
          point: { latitude: 46.32, longitude: 6.23 },
          accuracyMetres: null,
        },
      },
      {
        type: "humidity",
        payload: { channel: 3, at: Date.parse("2026-02-02T13:30:04Z"), percent: 40.25 },
      },
    ],
    signal: { rssiDbm: -110, snrDb: -2.5, gateway: "gw-9" },
    checksum: Buffer.from([0x3f, 0x3f, 0x3f]),
  },
  {
    deviceId: "00001101-fdef-4f1f-8111-00001b2c4219",
    sequence: 7004,
    sentAt: Date.parse("2026-02-03T00:00:00.007Z"),
    readings: [],
    signal: { rssiDbm: -88, snrDb: 3.75 },
    checksum: Buffer.from([0xab, 0xcd]),
  },
  {
    deviceId: "00001202-0bde-4e3e-8222-00001cc6f432",
    sequence: 7005,
    sentAt: Date.parse("2026-02-04T08:00:00Z"),
    readings: [],
    signal: { rssiDbm: -71, snrDb: 9.5, gateway: "gw-2" },
    checksum: Buffer.from([0xfe, 0xfe]),
  },
];
