// How people use the types: it compiles where it should, and does not where it should not.

import type { Appointment } from "./appointment.js";
import type { Attachment } from "./attachment.js";
import type { Command } from "./command.js";
import type { Constants } from "./constants.js";
import type { Expression } from "./expression.js";
import { type Shape, type ValidationError, encodeValidationError, parseShape } from "./index.js";
import type { LabelSet } from "./label-set.js";
import type { MergedEvent } from "./merged-event.js";
import type { OpeningHours } from "./opening-hours.js";
import type { PaymentMethod } from "./payment-method.js";
import type { ProfilePatch } from "./profile-patch.js";
import type { RouteLeg } from "./route-leg.js";
import { toDate } from "./texts.js";

export function reason(error: ValidationError): string {
  if (error.Schema !== undefined) {
    return `${error.Schema.field}: ${error.Schema.reason}`;
  }
  return (error.Completeness ?? error.Consistency ?? error.Policy).reason;
}

export function area(shape: Shape): number {
  switch (shape.type) {
    case "circle":
      return Math.PI * shape.radius ** 2;
    case "rectangle":
      return shape.width * shape.height;
    case "label":
    case "nothing":
      return 0;
  }
}

export function value(expression: Expression): number {
  if (expression.number !== undefined) return expression.number;
  if (expression.negate) return -value(expression.negate);
  if (expression.add) return expression.add.map(value).reduce((sum, each) => sum + each, 0);
  return expression.call?.arguments.length ?? 0;
}

export function keys(command: Command): string[] {
  return command.op === "delete"
    ? command.args.keys
    : command.op === "set"
      ? [command.args.key]
      : [];
}

export function paid(method: PaymentMethod): string {
  return method === "Cash" ? method : (method.Card?.number ?? method.Voucher ?? "");
}

export const error: ValidationError = { Policy: { reason: "x" } };
export const one: MergedEvent = { kind: "schema", field: "f", reason: "r", limit: 0 };
export const patch: ProfilePatch = { display_name: null, address: { city: null } };
export const leg: RouteLeg = { from: [1, 2], to: [3, 4], stop: ["x", 1, { platform: null }] };
export const labels: LabelSet = { name: "n", team: "t", further: [1, "two"] };
export const hours: OpeningHours = { days: { mon: [{ opens: 8, closes: 17 }] } };
export const constants: Constants = { version: 2, enabled: true, priority: 5, nothing: null };
export const attachment: Attachment = { content: new Uint8Array([1, 2]) };
export const starts = (appointment: Appointment): Date => toDate(appointment.starts_at);
export const text: string = encodeValidationError(error);
export const shape: Shape = parseShape(JSON.parse('{"type": "nothing"}'));

// @ts-expect-error two variants at once
export const two: ValidationError = { Policy: { reason: "x" }, Completeness: { reason: "x" } };
// @ts-expect-error no variant
export const none: ValidationError = {};
// @ts-expect-error a member that the contract does not have
export const more: ValidationError = { Policy: { reason: "x", detail: "y" } };
// @ts-expect-error a required member is missing
export const less: Shape = { type: "circle" };
// @ts-expect-error a member of another variant is pinned
export const pinned: MergedEvent = { kind: "schema", field: "f", reason: "r", limit: 1 };
// @ts-expect-error null where only absence may be
export const optional: Shape = { type: "label", label: "x", radius: null };
// @ts-expect-error undefined is no absence
export const undefinedMember: Shape = { type: "label", label: "x", radius: undefined };
// @ts-expect-error not of the closed list
export const day: OpeningHours = { days: { someday: [] } };
// @ts-expect-error one place too many
export const places: RouteLeg = { from: [1, 2, 3], to: [3, 4] };
// @ts-expect-error another constant
export const constant: Constants = { version: 3, enabled: true };
