import { MINUTE } from "../time.js";

export const alerts = [
  {
    id: "00002101-edef-4f1f-8111-000034bdd219",
    deviceId: "00001101-fdef-4f1f-8111-00001b2c4219",
    severity: "critical",
    rule: { type: "threshold", payload: { quantity: "temperature", above: 30.5, below: null } },
    raisedAt: Date.parse("2026-02-01T12:00:01.100Z"),
    trigger: {
      type: "temperature",
      payload: { channel: 0, at: Date.parse("2026-02-01T12:00:00Z"), celsius: 31.25 },
    },
    acknowledgement: { by: "ines", at: Date.parse("2026-02-01T12:10:00Z"), comment: "On my way." },
    resolvedAt: Date.parse("2026-02-01T13:00:00Z"),
    notifications: [
      {
        type: "email",
        payload: { to: "ops@example.com", sentAt: Date.parse("2026-02-01T12:00:02Z") },
      },
      {
        type: "webhook",
        payload: { url: "https://hooks.example.com/a", attempts: 2, lastStatus: 502 },
      },
    ],
  },
  {
    id: "00002202-fbde-4e3e-8222-000036588432",
    deviceId: "00001202-0bde-4e3e-8222-00001cc6f432",
    severity: "notice",
    rule: { type: "silence", payload: { longest: 15 * MINUTE } },
    raisedAt: Date.parse("2026-02-02T02:00:00Z"),
    trigger: null,
    acknowledgement: null,
    resolvedAt: null,
    notifications: [],
  },
  {
    id: "00002303-09cd-4d5d-8333-000037f3364b",
    deviceId: "00001202-0bde-4e3e-8222-00001cc6f432",
    severity: "warning",
    rule: { type: "rateOfChange", payload: { quantity: "fineDust", perMinute: 2.5 } },
    raisedAt: Date.parse("2026-02-03T03:33:33.330Z"),
    trigger: {
      type: "particulates",
      payload: { channel: 4, at: Date.parse("2026-02-03T03:33:00Z"), pm25: 88.8, pm10: 120.6 },
    },
    acknowledgement: { by: "jon", at: Date.parse("2026-02-03T03:40:00Z") },
    resolvedAt: null,
    notifications: [
      {
        type: "textMessage",
        payload: { number: "+41 44 555 01 02", sentAt: Date.parse("2026-02-03T03:33:35Z") },
      },
      {
        type: "webhook",
        payload: { url: "https://hooks.example.com/b", attempts: 0, lastStatus: null },
      },
    ],
  },
  {
    id: "00002404-17bc-4c7c-8444-0000398de864",
    deviceId: "00001101-fdef-4f1f-8111-00001b2c4219",
    severity: "notice",
    rule: { type: "threshold", payload: { quantity: "relativeHumidity", above: null, below: 20.25 } },
    raisedAt: Date.parse("2026-02-04T04:44:44Z"),
    trigger: {
      type: "humidity",
      payload: { channel: 1, at: Date.parse("2026-02-04T04:44:40Z"), percent: 19.75 },
    },
    acknowledgement: { by: "lea", at: Date.parse("2026-02-04T04:50:00Z") },
    resolvedAt: Date.parse("2026-02-04T05:00:00.600Z"),
    notifications: [
      {
        type: "textMessage",
        payload: { number: "+41 44 555 01 03", sentAt: Date.parse("2026-02-04T04:44:45Z") },
      },
    ],
  },
  {
    id: "00002505-25ab-4b9b-8555-00003b289a7d",
    deviceId: "00001303-19cd-4d5d-8333-00001e61a64b",
    severity: "warning",
    rule: { type: "silence", payload: { longest: 90 * MINUTE } },
    raisedAt: Date.parse("2026-02-05T05:55:55Z"),
    trigger: {
      type: "position",
      payload: {
        at: Date.parse("2026-02-05T05:50:00Z"),
        point: { latitude: 46.4, longitude: 6.5 },
        accuracyMetres: 12.5,
      },
    },
    acknowledgement: { by: "kim", at: Date.parse("2026-02-05T06:00:00Z"), comment: "Tunnel." },
    resolvedAt: null,
    notifications: [
      {
        type: "email",
        payload: { to: "fleet@example.com", sentAt: Date.parse("2026-02-05T05:56:00Z") },
      },
    ],
  },
  {
    id: "00002606-339a-4aba-8666-00003cc34c96",
    deviceId: "00001303-19cd-4d5d-8333-00001e61a64b",
    severity: "critical",
    rule: { type: "rateOfChange", payload: { quantity: "temperature", perMinute: -1.25 } },
    raisedAt: Date.parse("2026-02-06T06:06:06Z"),
    trigger: {
      type: "contact",
      payload: { channel: 2, at: Date.parse("2026-02-06T06:06:00Z"), isOpen: false },
    },
    acknowledgement: null,
    resolvedAt: null,
    notifications: [],
  },
];
