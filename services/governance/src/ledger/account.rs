//! One period of a budget: what is settled, held and overrun of its limit.

use jiff::tz::TimeZone;
use time::OffsetDateTime;
use tracegate_proto::governance::v1::{Charge, HoldState};
use uuid::Uuid;

use crate::budget::{Budget, BudgetId};
use crate::periods::{self, Span};

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Account {
    pub budget: Budget,
    pub span: Span,
    /// Of the budget in its newest period; an older one keeps its own. Without the extension.
    pub limit: i64,
    pub settled: i64,
    pub held: i64,
    pub overrun: i64,
    pub extension: i64,
    pub extension_ends_at: Option<OffsetDateTime>,
    pub alerted_percent: i32,
    pub is_exhausted: bool,
    pub denied_count: i64,
    pub reset_at: Option<OffsetDateTime>,
}

/// A budget and the start of a period.
pub(super) type Key = (BudgetId, OffsetDateTime);

/// A reservation from one budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hold {
    pub hold_id: Uuid,
    pub budget_id: BudgetId,
    pub period_starts_at: OffsetDateTime,
    pub amount: i64,
    pub state: HoldState,
    pub settled: i64,
    pub created_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
}

impl Hold {
    /// Where it takes from.
    pub(super) fn key(&self) -> Key {
        (self.budget_id, self.period_starts_at)
    }
}

impl Account {
    /// That of a budget nobody has spent anything of.
    pub(crate) fn open(budget: Budget, span: Span) -> Self {
        Self {
            limit: budget.limit,
            budget,
            span,
            settled: 0,
            held: 0,
            overrun: 0,
            extension: 0,
            extension_ends_at: None,
            alerted_percent: 0,
            is_exhausted: false,
            denied_count: 0,
            reset_at: None,
        }
    }

    pub(super) fn key(&self) -> Key {
        (self.budget.id, self.span.starts_at)
    }

    /// The period under way, from the newest one there is: that while it lasts, else a new one, which never begins before its end. A clock
    /// that goes back finds the newest one and reopens nothing; one that jumps ahead opens one period and not those between.
    pub(crate) fn current(self, zone: &TimeZone, now: OffsetDateTime) -> Self {
        if now < self.span.ends_at {
            return self;
        }
        let span = periods::span(self.budget.period, zone, now);
        // Of a changed time zone, the day under way may have begun within the last period.
        let starts_at = span.starts_at.max(self.span.ends_at);
        Self::open(self.budget, Span { starts_at, ..span })
    }

    pub(crate) fn limit_at(&self, now: OffsetDateTime) -> i64 {
        self.limit.saturating_add(self.extension_at(now))
    }

    /// What a temporary extension adds at that moment.
    pub(crate) fn extension_at(&self, now: OffsetDateTime) -> i64 {
        if self.extension_ends_at.is_some_and(|ends_at| now < ends_at) { self.extension } else { 0 }
    }

    /// Spent for good, whether or not it fitted.
    pub(crate) fn spent(&self) -> i64 {
        self.settled.saturating_add(self.overrun)
    }

    fn used(&self) -> i64 {
        self.spent().saturating_add(self.held)
    }

    /// What may still be reserved.
    pub(crate) fn left_at(&self, now: OffsetDateTime) -> i64 {
        self.limit_at(now).saturating_sub(self.used()).max(0)
    }

    pub(crate) fn admits(&self, amount: i64, now: OffsetDateTime) -> bool {
        !self.budget.is_hard || amount == 0 || amount <= self.left_at(now)
    }

    /// Reserves what [`Self::admits`] said yes to; answers how much. A budget that does not block reserves less where numbers end, so that
    /// its sum stays exact.
    pub(crate) fn hold(&mut self, amount: i64) -> i64 {
        let held = amount.min(i64::MAX - self.used());
        self.held += held;
        held
    }

    /// Gives a reservation back.
    pub(crate) fn release(&mut self, amount: i64) {
        self.held -= amount;
    }

    /// Turns a reservation into cost: settled as far as it was held or there is room, the rest an overrun. Answers the overrun.
    pub(crate) fn settle(&mut self, held: i64, cost: i64, now: OffsetDateTime) -> i64 {
        self.release(held);
        let room = if self.budget.is_hard { self.left_at(now).max(held) } else { i64::MAX };
        let settled = cost.min(room);
        self.settled = self.settled.saturating_add(settled);
        self.overrun = self.overrun.saturating_add(cost - settled);
        cost - settled
    }

    pub(crate) fn charge(&self, amount: i64, now: OffsetDateTime) -> Charge {
        Charge {
            budget_id: self.budget.id.to_string(),
            budget_name: self.budget.name.clone(),
            amount_nanos_usd: amount,
            left_nanos_usd: self.left_at(now),
            refused: false,
            overrun_nanos_usd: 0,
        }
    }

    /// Sets what was spent to zero. Reservations stay: their calls are under way.
    pub(crate) fn reset(&mut self, now: OffsetDateTime) {
        (self.settled, self.overrun, self.reset_at) = (0, 0, Some(now));
        self.made_room(now);
    }

    pub(crate) fn extend(&mut self, amount: i64, ends_at: OffsetDateTime, now: OffsetDateTime) {
        (self.extension, self.extension_ends_at) = (amount, Some(ends_at));
        self.made_room(now);
    }

    /// Follows its budget, which was changed.
    pub(crate) fn follow(&mut self, now: OffsetDateTime) {
        self.limit = self.budget.limit;
        self.made_room(now);
    }

    /// What is reached again after a change is told again.
    fn made_room(&mut self, now: OffsetDateTime) {
        self.alerted_percent = self.alerted_percent.min(self.reached(now).unwrap_or(0));
        self.is_exhausted &= self.left_at(now) == 0;
    }

    /// The highest threshold reached.
    fn reached(&self, now: OffsetDateTime) -> Option<i32> {
        let (used, limit) = (i128::from(self.used()), i128::from(self.limit_at(now).max(1)));
        let is_reached = |percent: &i32| used * 100 >= limit * i128::from(*percent);
        self.budget.threshold_percents.iter().copied().filter(is_reached).max()
    }

    /// A threshold that was reached and not alerted yet; it is with this.
    pub(crate) fn alert(&mut self, now: OffsetDateTime) -> Option<i32> {
        let reached = self.reached(now).filter(|reached| *reached > self.alerted_percent)?;
        self.alerted_percent = reached;
        Some(reached)
    }

    /// Counts a denial; true for the first one since there was room.
    pub(crate) fn deny(&mut self) -> bool {
        self.denied_count += 1;
        !std::mem::replace(&mut self.is_exhausted, true)
    }
}
