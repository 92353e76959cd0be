// How a family of endpoints says what it answers.
import type { ServerResponse } from "node:http";

// Endpoint -> answers the sample of that number.
export type Routes = Record<string, (response: ServerResponse, number: number) => void>;

export function send(response: ServerResponse, value: unknown): void {
  response.end(JSON.stringify(value));
}
