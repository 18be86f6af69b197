//! The one binary's parts: configuration, migrations and the composition of services into a process.

pub mod app;
pub mod audit;
pub mod config;
pub mod database;
pub mod demo;
pub mod maintain;
pub mod migrate;
pub mod secrets;
mod web;
