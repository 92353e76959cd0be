"""The routes of the order service."""

from __future__ import annotations

from fastapi import APIRouter
from numbered import nth
from orders.claim_types import Claim
from orders.claims import CLAIMS
from orders.customer_types import Customer
from orders.customers import CUSTOMERS
from orders.order_types import Order
from orders.orders import ORDERS
from orders.summaries import SUMMARIES
from orders.summary_types import Summary

router = APIRouter(prefix="/orders")


@router.get("/customer/{number}")
def customer(number: int) -> Customer:
    return nth(CUSTOMERS, number)


@router.get("/order/{number}")
def order(number: int) -> Order:
    return nth(ORDERS, number)


@router.get("/claim/{number}")
def claim(number: int) -> Claim:
    return nth(CLAIMS, number)


@router.get("/summary/{number}")
def summary(number: int) -> Summary:
    return nth(SUMMARIES, number)
