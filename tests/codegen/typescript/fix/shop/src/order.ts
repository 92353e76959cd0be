export interface Money {
  amountInCents: number;
  currency: "eur" | "usd";
}

interface OrderLine {
  productName: string;
  unitPrice: Money;
  size: [number, number];
}

export interface Order {
  orderId: string;
  placedAt: Date;
  lines: OrderLine[];
  prices: Map<string, Money>;
  tags: Set<string>;
  seal: Uint8Array;
  note?: string;
  coupon: string | null;
  shippedOn: Date | undefined;
}

/** A part of the catalogue, and the parts of that. */
export interface Category {
  label: string;
  childNodes: Category[];
}

export class Account {
  readonly ownerName: string;
  readonly balance: Money | null;

  constructor(ownerName: string, balance: Money | null) {
    this.ownerName = ownerName;
    this.balance = balance;
  }

  greeting(): string {
    return `Hello ${this.ownerName}`;
  }
}
