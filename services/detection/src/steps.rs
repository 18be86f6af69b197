//! Counts the steps of a scan, so that tests can show the time to be linear without a clock. Outside tests nothing
//! is counted.

#[cfg(not(test))]
pub(crate) fn count(_steps: u64) {}

#[cfg(test)]
pub(crate) fn count(steps: u64) {
    COUNTED.with(|counted| counted.set(counted.get() + steps));
}

#[cfg(test)]
pub(crate) fn of(scan: impl FnOnce()) -> u64 {
    COUNTED.with(|counted| counted.set(0));
    scan();
    COUNTED.with(std::cell::Cell::get)
}

#[cfg(test)]
thread_local! {
    static COUNTED: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}
