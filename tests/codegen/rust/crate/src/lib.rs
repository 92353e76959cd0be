//! All generated types in one crate, and what is asked of them beyond their vectors.

pub mod generated;

#[cfg(test)]
mod depth;
#[cfg(test)]
mod every;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod patterns;
#[cfg(test)]
mod values;
