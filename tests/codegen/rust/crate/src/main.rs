//! The same types in a program that uses none of them: that is no warning.

mod generated;

fn main() {}
