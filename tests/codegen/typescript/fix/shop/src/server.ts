import { createServer, type ServerResponse } from "node:http";
import { type Contact, type Figure, type Payment, type Shipment } from "./event.js";
import { Account, type Category, type Order } from "./order.js";

interface Reply {
  json(body: unknown): void;
  send(body: unknown): void;
}

const orders: Order[] = [];
const shipments = new Map<string, Shipment>();

async function findOrder(id: string): Promise<Order | undefined> {
  return orders.find((order) => order.orderId === id);
}

const firstOrder = async (): Promise<Order> => orders[0]!;

function write<T>(response: ServerResponse, body: T, status = 200): void {
  response.writeHead(status).end(JSON.stringify(body));
}

export async function answer(reply: Reply, response: ServerResponse): Promise<void> {
  const order = await findOrder("1");
  if (order === undefined) return;
  reply.json(orders);
  reply.json(orders[0]!);
  write(response, await firstOrder());
  write(response, orders.slice(0, 2), 201);
  for (const each of orders) reply.send(each);
  orders.forEach((each) => reply.json(each));
  console.log(JSON.stringify(orders[0]));
  structuredClone(JSON.parse(JSON.stringify(orders)));
  reply.send({ order });
}

export function answerAccount(reply: Reply, category: Category): void {
  const account = new Account("Ann", null);
  reply.json(account);
  reply.json(category);
}

export const answerEvents = (reply: Reply, shipment: Shipment, payment: Payment): void => {
  shipments.set("1", shipment);
  reply.json(shipment);
  reply.json(payment satisfies Payment);
};

export function answerOthers(reply: Reply, contact: Contact, value: unknown): void {
  reply.json(contact);
  reply.json(value as Figure);
}

createServer((_, response) => write(response, {}));
