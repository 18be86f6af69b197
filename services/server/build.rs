//! A new migration must be compiled in: cargo does not see it otherwise.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
