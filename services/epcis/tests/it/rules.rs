//! For every rule a document that breaks it, and is refused at the right place for it.

mod documents;
mod essentials;
mod extensions;
mod identifiers;
mod lists;
mod sensors;
mod shapes;
