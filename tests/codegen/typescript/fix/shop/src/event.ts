export type Shipment =
  | { kind: "sent"; trackingCode: string }
  | { kind: "lost"; reportedBy: { fullName: string } };

export type Payment = { card: { lastDigits: string } } | { cash: { paidAmount: number } };

export type Contact = { kind: "mail"; data: { address: string } } | { kind: "phone"; data: { number: string } };

export interface Square {
  sideLength: number;
  colour: string;
}
export interface Circle {
  radius: number;
  colour: string;
}
export type Figure = Square | Circle;
