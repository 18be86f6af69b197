use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;
use uuid::Uuid;

use super::*;

/// A number to be doubled; 13 is what the database refuses.
struct Double(u32, oneshot::Sender<Result<u32, ApiError>>);

impl Work for Double {
    type Outcome = u32;

    fn n_rows(&self) -> usize {
        1
    }

    fn answer(self, outcome: u32) {
        let _ = self.1.send(Ok(outcome));
    }

    fn refuse(self, error: ApiError) {
        let _ = self.1.send(Err(error));
    }
}

#[derive(Clone, Default)]
struct Store {
    batches: Arc<Mutex<Vec<Vec<u32>>>>,
    n_forgotten: Arc<AtomicUsize>,
    /// Where there is one, a commit waits for it.
    gate: Option<Arc<Notify>>,
    is_away: bool,
}

impl Committer for Store {
    type Work = Double;

    async fn commit(&mut self, works: &mut [Double]) -> Result<Vec<u32>, ApiError> {
        if let Some(gate) = &self.gate {
            gate.notified().await;
        }
        if self.is_away {
            return Err(ApiError::dependency_down("database", "gone"));
        }
        if works.iter().any(|work| work.0 == 13) {
            return Err(ApiError::internal("13"));
        }
        let numbers: Vec<u32> = works.iter().map(|work| work.0).collect();
        self.batches.lock().unwrap().push(numbers.clone());
        Ok(numbers.into_iter().map(|number| 2 * number).collect())
    }

    fn forget(&mut self) {
        self.n_forgotten.fetch_add(1, Ordering::Relaxed);
    }
}

fn lanes(store: &Store) -> Lanes<Store> {
    let store = store.clone();
    Lanes::new(Drain::default(), move |_| store.clone())
}

fn enter(lanes: &Lanes<Store>, org: OrgId, number: u32) -> Answer<u32> {
    lanes.enter(org, |done| Double(number, done)).expect("there is room")
}

fn org() -> OrgId {
    OrgId(Uuid::now_v7())
}

#[tokio::test]
async fn what_waits_is_committed_together_and_in_order() {
    let store = Store { gate: Some(Arc::default()), ..Store::default() };
    let (lanes, org) = (lanes(&store), org());
    let first = enter(&lanes, org, 1);
    tokio::task::yield_now().await;
    let rest: Vec<_> = (2..6).map(|number| enter(&lanes, org, number)).collect();
    let gate = store.gate.clone().unwrap();
    gate.notify_one();
    assert_eq!(first.of_lane().await.unwrap(), 2);
    gate.notify_one();
    for (answer, number) in rest.into_iter().zip(2..) {
        assert_eq!(answer.of_lane().await.unwrap(), 2 * number);
    }
    assert_eq!(*store.batches.lock().unwrap(), [vec![1], vec![2, 3, 4, 5]]);
}

#[tokio::test]
async fn one_that_the_database_refuses_does_not_harm_the_others() {
    let store = Store::default();
    let (lanes, org) = (lanes(&store), org());
    let answers: Vec<_> = [7, 13, 8, 9].map(|number| enter(&lanes, org, number)).into();
    let mut outcomes = Vec::new();
    for answer in answers {
        outcomes.push(answer.of_lane().await.map_err(|error| error.reason()));
    }
    assert_eq!(outcomes, [Ok(14), Err(ErrorReason::Internal), Ok(16), Ok(18)]);
    assert!(store.n_forgotten.load(Ordering::Relaxed) > 0, "what was rolled back is forgotten");
}

#[tokio::test]
async fn a_store_that_is_away_is_told_to_all_who_wait() {
    let store = Store { is_away: true, ..Store::default() };
    let (lanes, org) = (lanes(&store), org());
    for answer in [1, 2, 3].map(|number| enter(&lanes, org, number)) {
        assert_eq!(answer.of_lane().await.unwrap_err().reason(), ErrorReason::DependencyDown);
    }
}

#[tokio::test]
async fn what_nobody_waits_for_any_more_is_not_done() {
    let store = Store { gate: Some(Arc::default()), ..Store::default() };
    let (lanes, org) = (lanes(&store), org());
    let (under_way, waiting) = (enter(&lanes, org, 1), enter(&lanes, org, 2));
    tokio::task::yield_now().await;
    drop((under_way, waiting));
    // The lane sees it before the store opens.
    for _ in 0..3 {
        tokio::task::yield_now().await;
    }
    let last = enter(&lanes, org, 3);
    let gate = store.gate.clone().unwrap();
    gate.notify_one();
    assert_eq!(last.of_lane().await.unwrap(), 6);
    assert_eq!(*store.batches.lock().unwrap(), [vec![3]]);
}

#[tokio::test]
async fn there_is_room_for_so_much_and_no_more() {
    let store = Store { gate: Some(Arc::default()), ..Store::default() };
    let (lanes, org) = (lanes(&store), org());
    let _waiting: Vec<_> = (0..16_384).map(|number| enter(&lanes, org, number)).collect();
    let refused = lanes.enter(org, |done| Double(1, done)).err().expect("it is full");
    assert_eq!(refused.reason(), ErrorReason::QueueFull);
    // Another organization has a lane of its own.
    let _other = enter(&lanes, OrgId(Uuid::now_v7()), 1);
}
