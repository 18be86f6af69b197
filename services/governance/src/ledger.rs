//! The ledger of budgets: what may be reserved, what is settled. Pure; who writes it holds the organization's lock.
//!
//! Of a budget that blocks, `settled + held <= limit` holds after every step. Cost that no reservation covered and that does not fit is
//! an overrun: it is real, so it is written down beside, counts against the limit and blocks, and breaks nothing.

use time::OffsetDateTime;
use tracegate_platform::typed_ids;
use tracegate_proto::governance::v1::{BudgetPeriod, BudgetScope, Charge, HoldState, budget_event};

use crate::periods::Span;

typed_ids!(BudgetId);

/// One period of a budget.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Account {
    pub budget_id: BudgetId,
    pub name: String,
    pub scope: BudgetScope,
    pub subject: String,
    pub period: BudgetPeriod,
    pub is_hard: bool,
    pub threshold_percents: Vec<i32>,
    pub span: Span,
    /// Without the extension.
    pub limit: i64,
    pub settled: i64,
    pub held: i64,
    pub overrun: i64,
    pub extension: i64,
    pub extension_ends_at: Option<OffsetDateTime>,
    pub alerted_percent: i32,
    pub denied_count: i64,
}

/// What settling an amount did to an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Settled {
    pub settled: i64,
    pub overrun: i64,
}

/// A reservation from one budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hold {
    pub hold_id: uuid::Uuid,
    pub budget_id: BudgetId,
    pub period_starts_at: OffsetDateTime,
    pub amount: i64,
    pub state: HoldState,
    pub settled: i64,
    pub created_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
}

impl Account {
    pub(crate) fn limit_at(&self, now: OffsetDateTime) -> i64 {
        let extended = self.extension_ends_at.is_some_and(|ends_at| now < ends_at);
        if extended { self.limit.saturating_add(self.extension) } else { self.limit }
    }

    /// What may still be reserved.
    pub(crate) fn left_at(&self, now: OffsetDateTime) -> i64 {
        let used = self.settled.saturating_add(self.held).saturating_add(self.overrun);
        self.limit_at(now).saturating_sub(used).max(0)
    }

    pub(crate) fn admits(&self, amount: i64, now: OffsetDateTime) -> bool {
        amount == 0 || !self.is_hard || amount <= self.left_at(now)
    }

    /// Only what [`Self::admits`] said yes to.
    pub(crate) fn hold(&mut self, amount: i64) {
        self.held += amount;
    }

    /// Gives a reservation back.
    pub(crate) fn release(&mut self, amount: i64) {
        self.held -= amount;
    }

    /// Turns a reservation into cost. What goes beyond it is settled as far as there is room.
    pub(crate) fn settle(&mut self, held: i64, cost: i64, now: OffsetDateTime) -> Settled {
        self.release(held);
        let room = if self.is_hard { self.left_at(now).max(held.min(cost)) } else { i64::MAX };
        let settled = cost.min(room);
        let overrun = cost - settled;
        self.settled = self.settled.saturating_add(settled);
        self.overrun = self.overrun.saturating_add(overrun);
        Settled { settled, overrun }
    }

    pub(crate) fn charge(&self, amount: i64, now: OffsetDateTime) -> Charge {
        Charge {
            budget_id: self.budget_id.to_string(),
            budget_name: self.name.clone(),
            amount_nanos_usd: amount,
            left_nanos_usd: self.left_at(now),
            refused: false,
            overrun_nanos_usd: 0,
        }
    }

    /// Thresholds reached since the last alert, the highest last; they are alerted with this.
    pub(crate) fn alert(&mut self, now: OffsetDateTime) -> Option<i32> {
        let limit = i128::from(self.limit_at(now).max(1));
        let used = i128::from(self.settled) + i128::from(self.held) + i128::from(self.overrun);
        let reached = |percent: &i32| used * 100 >= limit * i128::from(*percent);
        let highest = self.threshold_percents.iter().copied().filter(reached).max()?;
        (highest > self.alerted_percent).then(|| {
            self.alerted_percent = highest;
            highest
        })
    }
}

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
        let is_open = |open: &Open| {
            open.account.budget_id == account.budget_id && open.account.span.starts_at == account.span.starts_at
        };
        if !self.accounts.iter().any(is_open) {
            self.accounts.push(Open { account, is_current, is_changed: false, spent: 0 });
        }
    }

    /// Whether any budget that blocks counts this spender.
    pub(crate) fn is_bounded(&self, spender: &Spender) -> bool {
        self.counting(spender).any(|open| open.account.is_hard)
    }

    /// All or nothing over every budget that counts the spender.
    pub(crate) fn reserve(
        &mut self,
        hold_id: uuid::Uuid,
        spender: &Spender,
        amount: i64,
        now: OffsetDateTime,
        expires_at: OffsetDateTime,
    ) -> Reserved {
        let refused: Vec<Charge> = self
            .counting(spender)
            .filter(|open| !open.account.admits(amount, now))
            .map(|open| Charge { refused: true, ..open.account.charge(amount, now) })
            .collect();
        if !refused.is_empty() {
            let alerts = &mut self.alerts;
            for open in self.accounts.iter_mut().filter(|open| open.counts(spender)) {
                if !open.account.admits(amount, now) {
                    open.account.denied_count += 1;
                    open.is_changed = true;
                    if open.account.denied_count == 1 {
                        let account = open.account.clone();
                        alerts.push(Alert { kind: budget_event::Kind::Exhausted, threshold_percent: 0, account });
                    }
                }
            }
            return Reserved::Refused(refused);
        }
        let (mut holds, mut charges) = (Vec::new(), Vec::new());
        for open in self.accounts.iter_mut().filter(|open| open.counts(spender)) {
            open.account.hold(amount);
            open.is_changed = true;
            charges.push(open.account.charge(amount, now));
            holds.push(Hold {
                hold_id,
                budget_id: open.account.budget_id,
                period_starts_at: open.account.span.starts_at,
                amount,
                state: HoldState::Open,
                settled: 0,
                created_at: now,
                expires_at,
            });
            alert(open, &mut self.alerts, now);
        }
        Reserved::Holds(holds, charges)
    }

    /// Settles the cost of a call with the reservations it has; once. A reservation that ran out or was given back covers
    /// nothing any more, but the cost is real. `holds` are all of the call's, whatever their state.
    pub(crate) fn settle(
        &mut self,
        holds: &mut [Hold],
        spender: &Spender,
        cost: i64,
        now: OffsetDateTime,
    ) -> Vec<Charge> {
        if holds.iter().any(|hold| hold.state == HoldState::Settled) {
            return Vec::new();
        }
        let mut charges = Vec::new();
        for hold in holds.iter_mut() {
            let covered = if hold.state == HoldState::Open { hold.amount } else { 0 };
            let Some(open) = self.place_of(hold).and_then(|place| self.accounts.get_mut(place)) else { continue };
            charges.push(open.settle(covered, cost, now));
            alert(open, &mut self.alerts, now);
            (hold.state, hold.settled) = (HoldState::Settled, cost);
        }
        if holds.is_empty() && cost > 0 {
            for place in 0..self.accounts.len() {
                let Some(open) = self.accounts.get_mut(place).filter(|open| open.counts(spender)) else { continue };
                charges.push(open.settle(0, cost, now));
                alert(open, &mut self.alerts, now);
            }
        }
        charges
    }

    /// Gives open reservations back; answers how much of the first one, which is how much of each.
    pub(crate) fn cancel(&mut self, holds: &mut [Hold]) -> i64 {
        let mut released = 0;
        for hold in holds.iter_mut().filter(|hold| hold.state == HoldState::Open) {
            if let Some(open) = self.place_of(hold).and_then(|place| self.accounts.get_mut(place)) {
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

    fn counting(&self, spender: &Spender) -> impl Iterator<Item = &Open> {
        self.accounts.iter().filter(|open| open.counts(spender))
    }

    fn place_of(&self, hold: &Hold) -> Option<usize> {
        self.accounts.iter().position(|open| {
            open.account.budget_id == hold.budget_id && open.account.span.starts_at == hold.period_starts_at
        })
    }
}

impl Open {
    fn counts(&self, spender: &Spender) -> bool {
        let Account { scope, subject, .. } = &self.account;
        self.is_current
            && match scope {
                BudgetScope::Organization => true,
                BudgetScope::User => !subject.is_empty() && *subject == spender.user,
                BudgetScope::ApiKey => !subject.is_empty() && *subject == spender.api_key,
                BudgetScope::Model => !subject.is_empty() && *subject == spender.model,
                BudgetScope::Unspecified => false,
            }
    }

    fn settle(&mut self, covered: i64, cost: i64, now: OffsetDateTime) -> Charge {
        let Settled { overrun, .. } = self.account.settle(covered, cost, now);
        self.is_changed = true;
        self.spent = self.spent.saturating_add(cost);
        Charge { overrun_nanos_usd: overrun, ..self.account.charge(cost, now) }
    }
}

fn alert(open: &mut Open, alerts: &mut Vec<Alert>, now: OffsetDateTime) {
    if let Some(threshold_percent) = open.account.alert(now) {
        let account = open.account.clone();
        alerts.push(Alert { kind: budget_event::Kind::Threshold, threshold_percent, account });
    }
}


#[cfg(test)]
mod tests;
