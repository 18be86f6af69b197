//! The client against the scripted provider: every format, whole and streamed, and every way to fail.

mod answers;
mod cancel;
mod faults;
mod keys;
mod kit;
mod limits;
mod requests;
