use std::sync::Arc;

use proptest::prelude::*;
use time::Duration;
use tracegate_platform::Caller;

use super::*;

const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

pub(crate) fn task() -> Task {
    Task::submit(Kind::TemplateParse, Uuid::now_v7(), requester(), NOW)
}

fn requester() -> Requester {
    Requester(Arc::new(Caller::clone(&Caller::service())))
}

fn lease() -> LeaseToken {
    LeaseToken(Uuid::from_u128(7))
}

fn other_lease() -> LeaseToken {
    LeaseToken(Uuid::from_u128(8))
}

fn in_state(state: State) -> Task {
    Task { state, attempt: 1, ..task() }
}

fn states() -> Vec<State> {
    vec![
        State::Queued,
        State::Running { lease: lease() },
        State::Completed { ended_at: NOW },
        State::Failed { failure: "why".to_owned(), ended_at: NOW },
        State::Cancelled { ended_at: NOW },
        State::DeadLettered { failure: "why".to_owned(), ended_at: NOW },
    ]
}

/// Tries a transition in every state: it leads to `expected` where that names the state, and is refused everywhere else.
fn check<T: std::fmt::Debug>(
    transition: impl Fn(&mut Task) -> Result<T, Refused>,
    allowed: &'static str,
    expected: &[(&str, &str)],
) {
    for state in states() {
        let mut task = in_state(state.clone());
        let before = task.clone();
        let result = transition(&mut task);
        match expected.iter().find(|(from, _)| *from == state.word()) {
            Some((from, to)) => {
                assert!(result.is_ok(), "{from}: {result:?}");
                assert_eq!(task.state.word(), *to, "from {from}");
            }
            None => {
                let refused = result.expect_err(state.word());
                assert_eq!((refused.state, refused.allowed), (state.word(), allowed));
                assert_eq!(task, before, "a refused transition changes nothing");
            }
        }
    }
}

#[test]
fn transitions_lead_where_the_diagram_says_and_nowhere_else() {
    let soon = NOW + Duration::SECOND;
    check(|task| task.claim(other_lease(), false, soon), "QUEUED", &[("QUEUED", "RUNNING")]);
    check(
        |task| task.claim(other_lease(), true, soon),
        "QUEUED",
        &[("QUEUED", "RUNNING"), ("RUNNING", "RUNNING")],
    );
    check(|task| task.complete(lease(), soon), "RUNNING", &[("RUNNING", "COMPLETED")]);
    check(|task| task.fail(lease(), "why".to_owned(), soon), "RUNNING", &[("RUNNING", "FAILED")]);
    check(|task| task.try_again(lease(), "why", soon), "RUNNING", &[("RUNNING", "QUEUED")]);
    check(|task| task.give_back(lease()), "RUNNING", &[("RUNNING", "QUEUED")]);
    check(|task| task.stop(lease(), soon), "RUNNING", &[("RUNNING", "CANCELLED")]);
    check(
        |task| task.cancel(soon),
        "QUEUED, RUNNING",
        &[("QUEUED", "CANCELLED"), ("RUNNING", "RUNNING"), ("CANCELLED", "CANCELLED")],
    );
    check(
        |task| task.retry(requester()),
        "FAILED, CANCELLED, DEAD_LETTERED",
        &[("FAILED", "QUEUED"), ("CANCELLED", "QUEUED"), ("DEAD_LETTERED", "QUEUED")],
    );
}

#[test]
fn only_the_holder_of_the_lease_moves_a_running_task() {
    let allowed = "RUNNING";
    check(|task| task.complete(other_lease(), NOW), allowed, &[]);
    check(|task| task.fail(other_lease(), String::new(), NOW), allowed, &[]);
    check(|task| task.try_again(other_lease(), "", NOW), allowed, &[]);
    check(|task| task.give_back(other_lease()), allowed, &[]);
    check(|task| task.stop(other_lease(), NOW), allowed, &[]);
}

#[test]
fn the_last_attempt_is_dead_lettered() {
    let mut task = Task { attempt: ATTEMPT_MAX, ..in_state(State::Running { lease: lease() }) };
    assert!(task.try_again(lease(), "the gate is away", NOW).is_ok());
    assert_eq!(task.state.word(), "DEAD_LETTERED");
    assert!(task.state.failure().is_some_and(|failure| failure.contains("the gate is away")));
}

#[test]
fn a_task_that_kills_its_workers_at_one_place_is_dead_lettered() {
    let mut task = Task {
        step: "opening the package".to_owned(),
        progress_percent: 3,
        ..in_state(State::Running { lease: lease() })
    };
    assert_eq!(task.claim(other_lease(), true, NOW), Ok(Claim::TakenOver));
    assert_eq!(task.claim(lease(), true, NOW), Ok(Claim::Ended));
    assert_eq!(task.state.word(), "DEAD_LETTERED");
}

#[test]
fn workers_that_die_at_different_places_use_up_the_attempts() {
    let mut task = in_state(State::Running { lease: lease() });
    for percent in 1..ATTEMPT_MAX {
        task.progress_percent = percent;
        assert_eq!(task.claim(lease(), true, NOW), Ok(Claim::TakenOver));
    }
    task.progress_percent = 99;
    assert_eq!((task.attempt, task.claim(lease(), true, NOW)), (ATTEMPT_MAX, Ok(Claim::Ended)));
    assert_eq!(task.state.word(), "DEAD_LETTERED");
}

#[test]
fn a_cancelled_task_does_not_end_in_another_way() {
    let cancelled = || {
        let mut task = in_state(State::Running { lease: lease() });
        assert_eq!(task.cancel(NOW), Ok(Cancel::Requested));
        assert_eq!(task.cancel(NOW), Ok(Cancel::Already));
        task
    };
    let mut failed = cancelled();
    assert!(failed.fail(lease(), "why".to_owned(), NOW).is_ok());
    assert_eq!(failed.state.word(), "CANCELLED");
    let mut tried_again = cancelled();
    assert!(tried_again.try_again(lease(), "why", NOW).is_ok());
    assert_eq!(tried_again.state.word(), "CANCELLED");
    let mut orphaned = cancelled();
    assert_eq!(orphaned.claim(other_lease(), true, NOW), Ok(Claim::Ended));
    assert_eq!(orphaned.state.word(), "CANCELLED");
    // Given back by a worker that shuts down before it has heard of it.
    let mut given_back = cancelled();
    assert!(given_back.give_back(lease()).is_ok());
    assert_eq!(given_back.claim(other_lease(), false, NOW), Ok(Claim::Ended));
}

#[test]
fn a_retried_task_starts_its_attempts_anew_and_keeps_its_progress() {
    let mut task = Task {
        attempt: ATTEMPT_MAX,
        progress_percent: 40,
        cancel_requested_at: Some(NOW),
        death: Some(Death { step: "x".to_owned(), percent: 1, count: 2 }),
        ..in_state(State::Failed { failure: "why".to_owned(), ended_at: NOW })
    };
    assert!(task.retry(requester()).is_ok());
    assert_eq!((task.attempt, task.retry_count, task.progress_percent), (0, 1, 40));
    assert_eq!((task.cancel_requested_at, task.death.clone()), (None, None));
}

#[test]
fn an_attempt_that_a_shutdown_took_does_not_count() {
    let mut task = task();
    assert_eq!(task.claim(lease(), false, NOW), Ok(Claim::Begun));
    assert!(task.give_back(lease()).is_ok());
    assert_eq!(task.attempt, 0);
    assert_eq!(task.claim(lease(), false, NOW), Ok(Claim::Begun));
    assert_eq!(task.attempt, 1);
}

proptest! {
    #[test]
    fn no_sequence_of_calls_leaves_the_diagram(calls in prop::collection::vec((0_u8..8, any::<bool>()), 0..60)) {
        let mut task = task();
        for (call, right_lease) in calls {
            let (before, held) = (task.clone(), if right_lease { task.state.lease() } else { Some(other_lease()) });
            let held = held.unwrap_or(lease());
            let moved = match call {
                0 => task.claim(LeaseToken::generate(), right_lease, NOW).is_ok(),
                1 => task.complete(held, NOW).is_ok(),
                2 => task.fail(held, "why".to_owned(), NOW).is_ok(),
                3 => task.try_again(held, "why", NOW).is_ok(),
                4 => task.give_back(held).is_ok(),
                5 => task.stop(held, NOW).is_ok(),
                6 => task.cancel(NOW).is_ok(),
                _ => task.retry(requester()).is_ok(),
            };
            prop_assert!(task.progress_percent >= before.progress_percent);
            prop_assert!(task.attempt >= 0 && task.attempt <= task.attempt_max);
            prop_assert!(moved || task == before);
            if before.state.is_final() && task.state != before.state {
                prop_assert_eq!(&task.state, &State::Queued);
                prop_assert_ne!(before.state.word(), "COMPLETED");
            }
        }
    }
}
