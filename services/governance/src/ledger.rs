//! The ledger of budgets: what may be reserved, what is settled. Pure; who writes it holds the organization's lock.
//!
//! Of a budget that blocks, `settled + held <= limit` holds after every step, for nothing is reserved or settled beyond it. Cost that no
//! reservation covered and that does not fit is an overrun: it is real, so it is written down beside, counts against the limit and blocks.
//! A limit that people lower below what is used admits nothing until it fits again; what was held before may still be settled.

mod account;

use time::OffsetDateTime;
use tracegate_proto::governance::v1::{BudgetScope, Charge, HoldState, budget_event};
use uuid::Uuid;

pub(crate) use account::{Account, Hold};

/// Something a budget's watchers are told.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Alert {
    pub kind: budget_event::Kind,
    pub threshold_percent: i32,
    /// The account as it was then.
    pub account: Account,
}

/// The accounts a batch of calls may touch, and what became of them.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    accounts: Vec<Open>,
    pub alerts: Vec<Alert>,
}

#[derive(Debug)]
struct Open {
    account: Account,
    /// Whether new reservations go here: the budget's newest period.
    is_current: bool,
    is_changed: bool,
    /// Settled and overrun since it was loaded.
    spent: i64,
}

/// Whom a call's cost counts for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Spender {
    pub user: String,
    pub api_key: String,
    pub model: String,
}

/// What a call may reserve, or why not.
#[derive(Debug, PartialEq)]
pub(crate) enum Reserved {
    /// One for each budget that counts; none where no budget does.
    Holds(Vec<Hold>, Vec<Charge>),
    /// All that lack the amount; nothing was reserved anywhere.
    Refused(Vec<Charge>),
}

impl Ledger {
    pub(crate) fn open(&mut self, account: Account, is_current: bool) {
        if self.place_of(&account.key()).is_none() {
            self.accounts.push(Open { account, is_current, is_changed: false, spent: 0 });
        }
    }

    /// Whether the account that the reservation is of is open.
    pub(crate) fn has_account_of(&self, hold: &Hold) -> bool {
        self.place_of(&hold.key()).is_some()
    }

    /// Whether any budget that blocks counts this spender.
    pub(crate) fn is_bounded(&self, spender: &Spender) -> bool {
        self.accounts.iter().any(|open| open.counts(spender) && open.account.budget.is_hard)
    }

    /// All or nothing over every budget that counts the spender.
    pub(crate) fn reserve(
        &mut self,
        hold_id: Uuid,
        spender: &Spender,
        amount: i64,
        now: OffsetDateTime,
        expires_at: OffsetDateTime,
    ) -> Reserved {
        let counting = self.accounts.iter_mut().filter(|open| open.counts(spender));
        let (fitting, lacking): (Vec<_>, Vec<_>) =
            counting.partition(|open| open.account.admits(amount, now));
        if !lacking.is_empty() {
            let refused = lacking.into_iter().map(|open| open.deny(amount, now, &mut self.alerts));
            return Reserved::Refused(refused.collect());
        }
        let (mut holds, mut charges) = (Vec::new(), Vec::new());
        for open in fitting {
            let amount = open.account.hold(amount);
            open.is_changed = true;
            charges.push(open.account.charge(amount, now));
            holds.push(Hold {
                hold_id,
                budget_id: open.account.budget.id,
                period_starts_at: open.account.span.starts_at,
                amount,
                state: HoldState::Open,
                settled: 0,
                created_at: now,
                expires_at,
            });
            open.alert(&mut self.alerts, now);
        }
        Reserved::Holds(holds, charges)
    }

    /// Settles the cost of a call with the reservations it has; once, and `None` when it was before. A reservation that ran out or was given
    /// back covers nothing any more, but the cost is real. `holds` are all of the call's, whatever their state; a call without any is charged
    /// to the budgets that count it now, and gets settled ones, so that this too happens once.
    pub(crate) fn settle(
        &mut self,
        hold_id: Uuid,
        holds: &mut Vec<Hold>,
        spender: &Spender,
        cost: i64,
        now: OffsetDateTime,
    ) -> Option<Vec<Charge>> {
        if holds.iter().any(|hold| hold.state == HoldState::Settled) {
            return None;
        }
        // A cost below zero would be a way to get back what was spent.
        let cost = cost.max(0);
        if holds.is_empty() && cost > 0 {
            holds.extend(self.accounts.iter().filter(|open| open.counts(spender)).map(|open| Hold {
                hold_id,
                budget_id: open.account.budget.id,
                period_starts_at: open.account.span.starts_at,
                amount: 0,
                state: HoldState::Open,
                settled: 0,
                created_at: now,
                expires_at: now,
            }));
        }
        let mut charges = Vec::new();
        for hold in holds {
            let covered = if hold.state == HoldState::Open { hold.amount } else { 0 };
            (hold.state, hold.settled) = (HoldState::Settled, cost);
            let place = self.place_of(&hold.key());
            let Some(open) = place.and_then(|place| self.accounts.get_mut(place)) else { continue };
            charges.push(open.settle(covered, cost, now));
            open.alert(&mut self.alerts, now);
        }
        Some(charges)
    }

    /// Gives open reservations back; answers how much of the first one, which is how much of each.
    pub(crate) fn cancel(&mut self, holds: &mut [Hold]) -> i64 {
        let mut released = 0;
        for hold in holds.iter_mut().filter(|hold| hold.state == HoldState::Open) {
            let place = self.place_of(&hold.key());
            if let Some(open) = place.and_then(|place| self.accounts.get_mut(place)) {
                open.account.release(hold.amount);
                open.is_changed = true;
            }
            released = hold.amount;
            hold.state = HoldState::Cancelled;
        }
        released
    }

    /// What has changed, to be written, with what each spent.
    pub(crate) fn changed(&self) -> impl Iterator<Item = (&Account, i64)> {
        self.accounts.iter().filter(|open| open.is_changed).map(|open| (&open.account, open.spent))
    }

    fn place_of(&self, key: &account::Key) -> Option<usize> {
        self.accounts.iter().position(|open| open.account.key() == *key)
    }
}

impl Open {
    fn counts(&self, spender: &Spender) -> bool {
        let (scope, subject) = (self.account.budget.scope, &self.account.budget.subject);
        self.is_current
            && match scope {
                BudgetScope::Organization => true,
                BudgetScope::User => !subject.is_empty() && *subject == spender.user,
                BudgetScope::ApiKey => !subject.is_empty() && *subject == spender.api_key,
                BudgetScope::Model => !subject.is_empty() && *subject == spender.model,
                BudgetScope::Unspecified => false,
            }
    }

    fn deny(&mut self, amount: i64, now: OffsetDateTime, alerts: &mut Vec<Alert>) -> Charge {
        self.is_changed = true;
        if self.account.deny() {
            let account = self.account.clone();
            alerts.push(Alert { kind: budget_event::Kind::Exhausted, threshold_percent: 0, account });
        }
        Charge { refused: true, ..self.account.charge(amount, now) }
    }

    fn settle(&mut self, covered: i64, cost: i64, now: OffsetDateTime) -> Charge {
        let overrun_nanos_usd = self.account.settle(covered, cost, now);
        self.is_changed = true;
        self.spent = self.spent.saturating_add(cost);
        Charge { overrun_nanos_usd, ..self.account.charge(cost, now) }
    }

    fn alert(&mut self, alerts: &mut Vec<Alert>, now: OffsetDateTime) {
        if let Some(threshold_percent) = self.account.alert(now) {
            let account = self.account.clone();
            alerts.push(Alert { kind: budget_event::Kind::Threshold, threshold_percent, account });
        }
    }
}

#[cfg(test)]
mod tests;
