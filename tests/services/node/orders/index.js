// Customers, their orders, and goods that come back.
import { customers } from "./customers.js";
import { orders } from "./orders.js";
import { claims } from "./claims.js";
import { summaries } from "./summaries.js";

export const routes = {
  customer: customers,
  order: orders,
  claim: claims,
  summary: summaries,
};
