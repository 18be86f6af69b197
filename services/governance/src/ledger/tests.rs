use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use proptest::prelude::*;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use tracegate_proto::governance::v1::{BudgetPeriod, BudgetScope, HoldState, budget_event::Kind};
use uuid::Uuid;

use super::*;
use crate::budget::{Budget, BudgetId};
use crate::periods;

const START: OffsetDateTime = datetime!(2026-03-01 12:00 UTC);
const CENT: i64 = 10_000_000;

fn budget(scope: BudgetScope, subject: &str, period: BudgetPeriod, limit: i64, is_hard: bool) -> Budget {
    Budget {
        id: BudgetId::generate(),
        name: format!("{scope:?}"),
        scope,
        subject: subject.to_owned(),
        period,
        limit,
        is_hard,
        threshold_percents: vec![50, 100],
        revision: 1,
        created_at: START,
        archived_at: None,
    }
}

fn account(limit: i64, is_hard: bool) -> Account {
    let budget = budget(BudgetScope::Organization, "", BudgetPeriod::Monthly, limit, is_hard);
    Account::open(budget, periods::span(BudgetPeriod::Monthly, &TimeZone::UTC, START))
}

fn ledger(accounts: impl IntoIterator<Item = Account>) -> Ledger {
    let mut ledger = Ledger::default();
    accounts.into_iter().for_each(|account| ledger.open(account, true));
    ledger
}

fn reserve(ledger: &mut Ledger, call: u128, amount: i64) -> Option<Vec<Hold>> {
    let reserved =
        ledger.reserve(Uuid::from_u128(call), &Spender::default(), amount, START, START + Duration::HOUR);
    match reserved {
        Reserved::Holds(holds, _) => Some(holds),
        Reserved::Refused(_) => None,
    }
}

fn settle(ledger: &mut Ledger, holds: &mut Vec<Hold>, cost: i64) -> Option<Vec<Charge>> {
    let id = holds.first().map_or(Uuid::from_u128(99), |hold| hold.hold_id);
    ledger.settle(id, holds, &Spender::default(), cost, START)
}

/// Settled, held, overrun.
#[track_caller]
fn check(ledger: &Ledger, expected: (i64, i64, i64)) {
    let account = &ledger.accounts[0].account;
    assert_eq!((account.settled, account.held, account.overrun), expected);
}

#[test]
fn a_dollar_admits_exactly_ten_calls_of_ten_cents() {
    let mut ledger = ledger([account(100 * CENT, true)]);
    let admitted = (0..100).filter(|call| reserve(&mut ledger, *call, 10 * CENT).is_some()).count();
    assert_eq!(admitted, 10);
    check(&ledger, (0, 100 * CENT, 0));
    assert_eq!(ledger.accounts[0].account.denied_count, 90);
    // One denial is told, not ninety; both thresholds are.
    let told: Vec<_> = ledger.alerts.iter().map(|alert| (alert.kind, alert.threshold_percent)).collect();
    assert_eq!(told, [(Kind::Threshold, 50), (Kind::Threshold, 100), (Kind::Exhausted, 0)]);
}

#[test]
fn a_call_is_settled_once_whatever_its_reservation_has_become() {
    for (state, covered) in
        [(HoldState::Open, true), (HoldState::Expired, false), (HoldState::Cancelled, false)]
    {
        let mut ledger = ledger([account(100 * CENT, true)]);
        let mut holds = reserve(&mut ledger, 1, 60 * CENT).unwrap();
        if !covered {
            ledger.cancel(&mut holds);
            holds[0].state = state;
            // Somebody else has taken the room.
            reserve(&mut ledger, 2, 90 * CENT).unwrap();
        }
        let charges = settle(&mut ledger, &mut holds, 60 * CENT).unwrap();
        if covered {
            check(&ledger, (60 * CENT, 0, 0));
        } else {
            check(&ledger, (10 * CENT, 90 * CENT, 50 * CENT));
            assert_eq!(charges[0].overrun_nanos_usd, 50 * CENT);
        }
        let before = ledger.accounts[0].account.clone();
        assert_eq!(settle(&mut ledger, &mut holds, 60 * CENT), None);
        assert_eq!(ledger.cancel(&mut holds), 0);
        assert_eq!(ledger.accounts[0].account, before);
    }
}

#[test]
fn cost_without_any_reservation_is_charged_once_too() {
    let mut ledger = ledger([account(100 * CENT, true)]);
    let mut holds = Vec::new();
    assert_eq!(settle(&mut ledger, &mut holds, 30 * CENT).unwrap().len(), 1);
    assert_eq!((holds.len(), holds[0].state, holds[0].amount), (1, HoldState::Settled, 0));
    assert_eq!(settle(&mut ledger, &mut holds, 30 * CENT), None);
    check(&ledger, (30 * CENT, 0, 0));
}

#[test]
fn a_cost_below_zero_gives_nothing_back() {
    let mut ledger = ledger([account(100 * CENT, true)]);
    let mut holds = reserve(&mut ledger, 1, 60 * CENT).unwrap();
    settle(&mut ledger, &mut holds, -60 * CENT);
    check(&ledger, (0, 0, 0));
}

#[test]
fn several_budgets_reserve_all_or_nothing() {
    let mut ledger = ledger([account(100 * CENT, true), account(50 * CENT, true), account(0, false)]);
    assert_eq!(reserve(&mut ledger, 1, 50 * CENT).unwrap().len(), 3);
    assert_eq!(reserve(&mut ledger, 2, 50 * CENT), None);
    check(&ledger, (0, 50 * CENT, 0));
    let denied: Vec<i64> = ledger.accounts.iter().map(|open| open.account.denied_count).collect();
    assert_eq!(denied, [0, 1, 0]);
}

#[test]
fn a_budget_that_does_not_block_counts_to_the_end_of_numbers() {
    let mut ledger = ledger([account(0, false)]);
    let mut first = reserve(&mut ledger, 1, i64::MAX).unwrap();
    let mut second = reserve(&mut ledger, 2, i64::MAX).unwrap();
    check(&ledger, (0, i64::MAX, 0));
    ledger.cancel(&mut second);
    settle(&mut ledger, &mut first, i64::MAX);
    check(&ledger, (i64::MAX, 0, 0));
}

#[test]
fn a_limit_below_what_is_used_admits_nothing_and_still_settles_what_was_held() {
    let mut lowered = account(100 * CENT, true);
    lowered.held = 60 * CENT;
    lowered.budget.limit = 40 * CENT;
    lowered.follow(START);
    assert_eq!(lowered.left_at(START), 0);
    assert!(!lowered.admits(1, START) && lowered.admits(0, START));
    assert_eq!(lowered.settle(60 * CENT, 60 * CENT, START), 0);
    assert_eq!((lowered.settled, lowered.held), (60 * CENT, 0));
}

#[test]
fn an_extension_ends_by_itself() {
    let mut account = account(100 * CENT, true);
    let end = START + Duration::HOUR;
    account.extend(50 * CENT, end, START);
    assert!(account.admits(150 * CENT, START) && !account.admits(151 * CENT, START));
    assert!(account.admits(100 * CENT, end) && !account.admits(101 * CENT, end));
}

#[test]
fn what_is_reached_again_after_a_change_is_told_again() {
    let mut account = account(100 * CENT, true);
    account.hold(100 * CENT);
    assert_eq!((account.alert(START), account.alert(START)), (Some(100), None));
    assert_eq!((account.deny(), account.deny()), (true, false));
    account.settle(100 * CENT, 100 * CENT, START);
    account.reset(START);
    assert_eq!((account.settled, account.overrun, account.denied_count), (0, 0, 2));
    account.hold(50 * CENT);
    assert_eq!(account.alert(START), Some(50));
    assert!(account.deny());
    // Half of it after the limit doubled is a quarter; a change that makes no room tells nothing again.
    account.budget.limit *= 2;
    account.follow(START);
    assert_eq!(account.alert(START), None);
    account.budget.limit = 50 * CENT;
    account.follow(START);
    assert_eq!(account.alert(START), Some(100));
}

#[test]
fn a_clock_that_jumps_opens_one_period_and_one_that_goes_back_none() {
    let march = account(100 * CENT, true);
    let later = datetime!(2030-07-15 0:00 UTC);
    let opened = march.clone().current(&TimeZone::UTC, later);
    assert_eq!(opened.span.starts_at, datetime!(2030-07-01 0:00 UTC));
    assert_eq!(opened.clone().current(&TimeZone::UTC, START), opened);
    assert_eq!(march.clone().current(&TimeZone::UTC, datetime!(2026-02-01 0:00 UTC)), march);
}

#[test]
fn a_new_time_zone_makes_no_period_that_overlaps_the_last() {
    for (from, to) in [("Pacific/Kiritimati", "Etc/GMT+12"), ("Etc/GMT+12", "Pacific/Kiritimati")] {
        let (from, to) = (periods::zone(from).unwrap(), periods::zone(to).unwrap());
        for period in [BudgetPeriod::Daily, BudgetPeriod::Monthly, BudgetPeriod::Yearly] {
            let budget = budget(BudgetScope::Organization, "", period, CENT, true);
            let last = Account::open(budget, periods::span(period, &from, START));
            let next = last.clone().current(&to, last.span.ends_at);
            assert!(next.span.starts_at >= last.span.ends_at && next.span.ends_at > next.span.starts_at);
        }
    }
}

/// What happens to the ledger.
#[derive(Debug, Clone)]
enum Step {
    Reserve {
        spender: usize,
        cents: i64,
        seconds: i64,
    },
    Settle {
        call: usize,
        cents: i64,
    },
    Cancel {
        call: usize,
    },
    Limit {
        budget: usize,
        cents: i64,
    },
    Extend {
        budget: usize,
        cents: i64,
        seconds: i64,
    },
    Reset {
        budget: usize,
    },
    /// Of the clock; the log's time never goes back.
    Clock {
        seconds: i64,
    },
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3_usize, 0..40_i64, 1..5_000_i64)
            .prop_map(|(spender, cents, seconds)| Step::Reserve { spender, cents, seconds }),
        4 => (0..30_usize, 0..60_i64).prop_map(|(call, cents)| Step::Settle { call, cents }),
        2 => (0..30_usize).prop_map(|call| Step::Cancel { call }),
        1 => (0..4_usize, 0..200_i64).prop_map(|(budget, cents)| Step::Limit { budget, cents }),
        1 => (0..4_usize, 0..100_i64, 1..100_000_i64)
            .prop_map(|(budget, cents, seconds)| Step::Extend { budget, cents, seconds }),
        1 => (0..4_usize).prop_map(|budget| Step::Reset { budget }),
        3 => (-200_000..200_000_i64).prop_map(|seconds| Step::Clock { seconds }),
    ]
}

fn spender(n: usize) -> Spender {
    let user = if n == 0 { "ana" } else { "ben" };
    let model = if n == 2 { "small" } else { "large" };
    Spender { user: user.to_owned(), api_key: String::new(), model: model.to_owned() }
}

/// The tables, and beside them what a person would keep on paper: every reservation and every cost there ever was.
struct World {
    /// Newest period last.
    periods: Vec<Vec<Account>>,
    holds: HashMap<Uuid, Vec<Hold>>,
    calls: Vec<(Uuid, usize)>,
    clock: OffsetDateTime,
    now: OffsetDateTime,
    settled: HashSet<Uuid>,
    costs: HashMap<BudgetId, i64>,
    reset: HashMap<BudgetId, i64>,
}

impl World {
    fn new() -> Self {
        let budgets = [
            budget(BudgetScope::Organization, "", BudgetPeriod::Monthly, 100 * CENT, true),
            budget(BudgetScope::User, "ana", BudgetPeriod::Daily, 50 * CENT, true),
            budget(BudgetScope::Model, "large", BudgetPeriod::Daily, 30 * CENT, false),
            budget(BudgetScope::Organization, "", BudgetPeriod::Prepaid, 120 * CENT, true),
        ];
        let open = |budget: Budget| {
            let span = periods::span(budget.period, &TimeZone::UTC, START);
            vec![Account::open(budget, span)]
        };
        Self {
            periods: budgets.into_iter().map(open).collect(),
            holds: HashMap::new(),
            calls: Vec::new(),
            clock: START,
            now: START,
            settled: HashSet::new(),
            costs: HashMap::new(),
            reset: HashMap::new(),
        }
    }

    fn period(&mut self, key: (BudgetId, OffsetDateTime)) -> &mut Account {
        let mut accounts = self.periods.iter_mut().flatten();
        accounts.find(|account| (account.budget.id, account.span.starts_at) == key).unwrap()
    }

    /// As a batch does: time, then what is due, then the accounts.
    fn open(&mut self) -> Ledger {
        self.now = self.now.max(self.clock);
        let now = self.now;
        let due = |hold: &&mut Hold| hold.state == HoldState::Open && hold.expires_at <= now;
        let mut given_back = Vec::new();
        for hold in self.holds.values_mut().flatten().filter(due) {
            hold.state = HoldState::Expired;
            given_back.push((hold.budget_id, hold.period_starts_at, hold.amount));
        }
        for (budget, starts_at, amount) in given_back {
            self.period((budget, starts_at)).release(amount);
        }
        let mut ledger = Ledger::default();
        for periods in &self.periods {
            ledger.open(periods.last().unwrap().clone().current(&TimeZone::UTC, now), true);
        }
        for account in self.periods.iter().flatten() {
            ledger.open(account.clone(), false);
        }
        ledger
    }

    fn write(&mut self, ledger: &Ledger) {
        for (account, _) in ledger.changed() {
            let periods =
                self.periods.iter_mut().find(|periods| periods[0].budget.id == account.budget.id).unwrap();
            match periods.iter_mut().find(|known| known.span.starts_at == account.span.starts_at) {
                Some(known) => *known = account.clone(),
                None => periods.push(account.clone()),
            }
        }
    }

    /// The period under way of a budget, to be changed by a person.
    fn change(&mut self, budget: usize, change: impl FnOnce(&mut Account, OffsetDateTime)) {
        drop(self.open());
        let periods = &mut self.periods[budget];
        let newest = periods.last().unwrap().clone();
        let mut current = newest.clone().current(&TimeZone::UTC, self.now);
        change(&mut current, self.now);
        if current.span != newest.span {
            periods.push(current);
        } else {
            *periods.last_mut().unwrap() = current;
        }
    }

    fn counting(&self, of: &Spender) -> Vec<Account> {
        let current =
            self.periods.iter().map(|p| p.last().unwrap().clone().current(&TimeZone::UTC, self.now));
        let counts = |account: &Account| match account.budget.scope {
            BudgetScope::User => account.budget.subject == of.user,
            BudgetScope::Model => account.budget.subject == of.model,
            _ => true,
        };
        current.filter(counts).collect()
    }

    fn reserve(&mut self, by: usize, amount: i64, expires_in: Duration) {
        let mut ledger = self.open();
        let (id, by_whom) = (Uuid::from_u128(self.calls.len() as u128 + 1), spender(by));
        // Told from the reservations on paper, not from the accounts' own sums.
        let lacks = |account: &&Account| {
            let held: i64 = self.open_amounts(account);
            let free = account.limit_at(self.now) - account.settled - account.overrun - held;
            account.budget.is_hard && amount > 0 && amount > free
        };
        let expected: Vec<String> =
            self.counting(&by_whom).iter().filter(lacks).map(|a| a.budget.id.to_string()).collect();
        match ledger.reserve(id, &by_whom, amount, self.now, self.now + expires_in) {
            Reserved::Refused(charges) => {
                let refused: Vec<String> = charges.into_iter().map(|charge| charge.budget_id).collect();
                assert_eq!(refused, expected, "a denial names exactly the budgets that lack the amount");
            }
            Reserved::Holds(holds, _) => {
                assert_eq!(expected, Vec::<String>::new(), "admitted beyond a limit");
                assert_eq!(holds.len(), self.counting(&by_whom).len());
                self.calls.push((id, by));
                self.holds.insert(id, holds);
            }
        }
        self.write(&ledger);
    }

    fn settle(&mut self, call: usize, cost: i64) {
        let Some((id, by)) = self.calls.get(call).copied() else { return };
        let mut ledger = self.open();
        let mut holds = self.holds.remove(&id).unwrap();
        let charges = ledger.settle(id, &mut holds, &spender(by), cost, self.now);
        assert_eq!(charges.is_some(), self.settled.insert(id), "a call is settled once");
        for charge in charges.unwrap_or_default() {
            *self.costs.entry(BudgetId(charge.budget_id.parse().unwrap())).or_default() += cost;
        }
        self.holds.insert(id, holds);
        self.write(&ledger);
    }

    fn cancel(&mut self, call: usize) {
        let Some((id, _)) = self.calls.get(call).copied() else { return };
        let mut ledger = self.open();
        ledger.cancel(self.holds.get_mut(&id).unwrap());
        self.write(&ledger);
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Reserve { spender, cents, seconds } => {
                self.reserve(spender, cents * CENT, Duration::seconds(seconds));
            }
            Step::Settle { call, cents } => self.settle(call, cents * CENT),
            Step::Cancel { call } => self.cancel(call),
            Step::Limit { budget, cents } => self.change(budget, |account, now| {
                account.budget.limit = cents * CENT;
                account.follow(now);
            }),
            Step::Extend { budget, cents, seconds } => self.change(budget, |account, now| {
                account.extend(cents * CENT, now + Duration::seconds(seconds), now);
            }),
            Step::Reset { budget } => {
                let mut spent = 0;
                self.change(budget, |account, now| {
                    spent = account.spent();
                    account.reset(now);
                });
                *self.reset.entry(self.periods[budget][0].budget.id).or_default() += spent;
            }
            Step::Clock { seconds } => {
                self.clock += Duration::seconds(seconds);
                drop(self.open());
            }
        }
    }

    fn open_amounts(&self, account: &Account) -> i64 {
        let of = |hold: &&Hold| {
            hold.state == HoldState::Open
                && (hold.budget_id, hold.period_starts_at) == (account.budget.id, account.span.starts_at)
        };
        self.holds.values().flatten().filter(of).map(|hold| hold.amount).sum()
    }

    fn check(&self, before: &[Vec<Account>]) {
        for (periods, before) in self.periods.iter().zip(before) {
            assert!(periods.is_sorted_by(|a, b| a.span.ends_at <= b.span.starts_at), "periods overlap");
            for (n, account) in periods.iter().enumerate() {
                assert!(account.settled >= 0 && account.overrun >= 0);
                assert_eq!(account.held, self.open_amounts(account), "held is the sum of what is open");
                let used = account.settled + account.held;
                let was = before.get(n).map_or(0, |before| before.settled + before.held);
                let within = used <= account.limit_at(self.now) || used <= was;
                assert!(!account.budget.is_hard || within, "{used} of {}", account.limit_at(self.now));
            }
            let id = periods[0].budget.id;
            let spent: i64 = periods.iter().map(Account::spent).sum();
            let of = |sums: &HashMap<BudgetId, i64>| sums.get(&id).copied().unwrap_or(0);
            assert_eq!(spent + of(&self.reset), of(&self.costs), "no cost is lost and none is counted twice");
        }
        let outlives = |hold: &Hold| hold.state == HoldState::Open && hold.expires_at <= self.now;
        assert!(!self.holds.values().flatten().any(outlives), "a reservation outlives its time");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Whatever happens, in whatever order: no overspending, no denial without a reason, nothing lost, nothing twice.
    #[test]
    fn the_ledger_holds_after_every_step(steps in prop::collection::vec(step(), 1..60)) {
        let mut world = World::new();
        for step in steps {
            let before = world.periods.clone();
            world.take(step);
            world.check(&before);
        }
    }
}
