use proptest::prelude::*;

use super::*;

const SETTINGS: BreakerSettings = BreakerSettings { failures_max: 3, rest: Duration::from_secs(10) };

/// A breaker that failed so often, and when.
fn failed(times: u32) -> (Breaker, Instant) {
    let (mut breaker, now) = (Breaker::new(SETTINGS), Instant::now());
    for _ in 0..times {
        let admission = breaker.admit(now).unwrap();
        breaker.record(admission, Outcome::Failed, now);
    }
    (breaker, now)
}

#[test]
fn opens_after_failures_in_a_row() {
    let (mut breaker, now) = failed(2);
    assert_eq!(breaker.admit(now), Ok(Admission::Ordinary));
    let (mut breaker, now) = failed(3);
    assert_eq!(breaker.admit(now + Duration::from_secs(4)), Err(Duration::from_secs(6)));
}

#[test]
fn a_success_between_starts_the_count_anew() {
    let (mut breaker, now) = failed(2);
    breaker.record(Admission::Ordinary, Outcome::Healthy, now);
    breaker.record(Admission::Ordinary, Outcome::Failed, now);
    assert_eq!(breaker.admit(now), Ok(Admission::Ordinary));
}

#[test]
fn after_the_rest_one_call_tries() {
    let (mut breaker, now) = failed(3);
    let later = now + SETTINGS.rest;
    assert_eq!(breaker.admit(later), Ok(Admission::Probe));
    assert_eq!(breaker.admit(later), Err(Duration::ZERO));
    breaker.record(Admission::Probe, Outcome::Healthy, later);
    assert_eq!(breaker.admit(later), Ok(Admission::Ordinary));
}

#[test]
fn a_failed_try_rests_again() {
    let (mut breaker, now) = failed(3);
    let later = now + SETTINGS.rest;
    let probe = breaker.admit(later).unwrap();
    breaker.record(probe, Outcome::Failed, later);
    assert_eq!(breaker.admit(later), Err(SETTINGS.rest));
}

#[test]
fn a_try_whose_caller_left_lets_the_next_one_try() {
    let (mut breaker, now) = failed(3);
    let later = now + SETTINGS.rest;
    let probe = breaker.admit(later).unwrap();
    breaker.record(probe, Outcome::Unknown, later);
    assert_eq!(breaker.admit(later), Ok(Admission::Probe));
}

#[test]
fn calls_from_before_say_nothing_about_now() {
    let (mut breaker, now) = failed(3);
    breaker.record(Admission::Ordinary, Outcome::Healthy, now);
    assert!(breaker.admit(now).is_err());
    let later = now + SETTINGS.rest;
    let _probe = breaker.admit(later).unwrap();
    breaker.record(Admission::Ordinary, Outcome::Failed, later);
    assert_eq!(breaker.admit(later), Err(Duration::ZERO), "the probe is still on its way");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_admission_is_unknown() {
    let breaker = SharedBreaker::new(BreakerSettings { failures_max: 1, ..SETTINGS });
    let now = || tokio::time::Instant::now().into_std();
    breaker.admit(now()).unwrap().record(Outcome::Failed);
    assert!(breaker.admit(now()).is_err());
    tokio::time::advance(SETTINGS.rest).await;
    drop(breaker.admit(now()).unwrap());
    assert!(breaker.admit(now()).is_ok(), "the provider would rest for ever");
}

proptest! {
    /// Whatever happens, at most one probe is on its way, and waiting out the rest always lets a call through.
    #[test]
    fn never_stuck(steps in prop::collection::vec((0..3_u8, 0..6_u64), 0..60)) {
        let (mut breaker, mut now) = (Breaker::new(SETTINGS), Instant::now());
        let mut running = Vec::new();
        for (step, seconds) in steps {
            now += Duration::from_secs(seconds);
            if let Ok(admission) = breaker.admit(now) {
                running.push(admission);
            }
            prop_assert!(running.iter().filter(|admission| **admission == Admission::Probe).count() <= 1);
            if step < 2 && !running.is_empty() {
                let outcome = if step == 0 { Outcome::Failed } else { Outcome::Unknown };
                breaker.record(running.remove(0), outcome, now);
            }
        }
        for admission in running {
            breaker.record(admission, Outcome::Failed, now);
        }
        prop_assert!(breaker.admit(now + SETTINGS.rest).is_ok());
    }
}
