//! The money of a batch: the accounts its works may touch, reservations made and ended.

use std::collections::HashMap;

use time::OffsetDateTime;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::{BudgetScope, Charge, HoldState, Usage, Verdict};
use uuid::Uuid;

use super::work::{Charging, Check, Work};
use crate::decision::Decision;
use crate::ledger::{Account, Hold, Ledger, Reserved, Spender};
use crate::judgement::Passes;
use crate::periods;
use crate::prices::{Metering, Unpriced};
use crate::settings::Settings;
use crate::store::budgets;
use crate::store::heads::Head;
use crate::{alerts, usd};
use std::sync::Arc;

pub(super) struct Money {
    ledger: Ledger,
    settings: Arc<Settings>,
    /// Of the prechecks that works of the batch settle or cancel, by hold.
    holds: HashMap<Uuid, Vec<Hold>>,
    made: Vec<Hold>,
    ended: Vec<Uuid>,
    now: OffsetDateTime,
}

impl Money {
    /// Opens what the works may touch. Holds whose time is over are ended first, so that nothing waits for them.
    pub(super) async fn open(
        tx: &mut OrgTx,
        works: &[Work],
        head: &Head,
        settings: &Arc<Settings>,
        now: OffsetDateTime,
    ) -> Result<Self, ApiError> {
        let mut money = Self {
            ledger: Ledger::default(),
            settings: settings.clone(),
            holds: HashMap::new(),
            made: Vec::new(),
            ended: Vec::new(),
            now,
        };
        let hold_ids: Vec<Uuid> = works.iter().filter_map(hold_id).collect();
        if !head.has_budgets || works.iter().all(|work| matches!(work, Work::Ingest(..))) {
            return Ok(money);
        }
        budgets::expire_holds(tx, now).await?;
        for account in counting(tx, works).await? {
            money.ledger.open(current(account, settings, now), true);
        }
        if !hold_ids.is_empty() {
            let holds = budgets::holds(tx, &hold_ids).await?;
            for account in budgets::of_holds(tx, &holds).await? {
                money.ledger.open(account, false);
            }
            for hold in holds {
                money.holds.entry(hold.hold_id).or_default().push(hold);
            }
        }
        Ok(money)
    }

    /// Does what the check does to budgets, and writes it into its decision. Answers whether a reservation was made under `id`.
    pub(super) fn charge(&mut self, check: &mut Check, decision: &mut Decision, id: Uuid) -> bool {
        match &check.charge {
            Charging::Reserve { metering, hold_for } => {
                if decision.verdict() == Verdict::Deny {
                    return false;
                }
                let expires_at = self.now + *hold_for;
                let refused = match self.reserve(metering, &check.spender, id, expires_at) {
                    Ok(Reserved::Holds(holds, charges)) => {
                        decision.charges = charges;
                        let has_hold = !holds.is_empty();
                        self.made.extend(holds);
                        return has_hold;
                    }
                    Ok(Reserved::Refused(charges)) => {
                        let reasons = charges.iter().map(exhausted).collect();
                        decision.charges = charges;
                        reasons
                    }
                    Err(Unpriced) => vec![format!(
                        "no price is known for model {} and a budget has to count it",
                        metering.model
                    )],
                };
                decision.binding = refused.first().cloned().unwrap_or_default();
                decision.reasons = refused;
                decision.set_verdict(Verdict::Deny);
                check.assessment.passes = Passes::Nothing;
                check.assessment.judgement.verdict = Verdict::Deny;
                false
            }
            Charging::Settle { hold_id, usage, has_failed } => {
                self.settle(*hold_id, usage.as_ref(), *has_failed, &check.spender, decision);
                false
            }
        }
    }

    fn reserve(
        &mut self,
        metering: &Metering,
        spender: &Spender,
        id: Uuid,
        expires_at: OffsetDateTime,
    ) -> Result<Reserved, Unpriced> {
        let amount = match self.settings.prices.cost_max(metering, self.now) {
            Ok(amount) => amount,
            Err(Unpriced) if self.ledger.is_bounded(spender) => return Err(Unpriced),
            Err(Unpriced) => 0,
        };
        Ok(self.ledger.reserve(id, spender, amount, self.now, expires_at))
    }

    fn settle(
        &mut self,
        hold_id: Uuid,
        usage: Option<&Usage>,
        has_failed: bool,
        spender: &Spender,
        decision: &mut Decision,
    ) {
        let mut none = Vec::new();
        let holds = self.holds.get_mut(&hold_id).unwrap_or(&mut none);
        if has_failed {
            self.ledger.cancel(holds);
            self.ended.push(hold_id);
            return;
        }
        let cost = match usage {
            Some(usage) => {
                self.settings.prices.cost(&decision.provider, &decision.model, usage, self.now)
            }
            None => holds.first().map_or(0, |hold| hold.amount),
        };
        decision.charges = self.ledger.settle(holds, spender, cost, self.now);
        decision.usage = usage.map(|usage| Usage { cost_nanos_usd: cost, ..*usage });
        self.ended.push(hold_id);
    }

    /// Answers what was given back: nothing where the reservation has ended before by time or by cancelling.
    pub(super) fn cancel(&mut self, hold_id: Uuid) -> Result<i64, ApiError> {
        let Some(holds) = self.holds.get_mut(&hold_id) else { return Ok(0) };
        if holds.iter().any(|hold| hold.state == HoldState::Settled) {
            return Err(ApiError::state_forbids("SETTLED", "OPEN", "the reservation was settled already"));
        }
        self.ended.push(hold_id);
        Ok(self.ledger.cancel(holds))
    }

    pub(super) async fn write(
        self,
        tx: &mut OrgTx,
        settings: &Settings,
        now: OffsetDateTime,
    ) -> Result<(), ApiError> {
        let changed: Vec<(&Account, i64)> = self.ledger.changed().collect();
        if !changed.is_empty() {
            budgets::write(tx, &changed, periods::day(&settings.zone, now)).await?;
        }
        if !self.made.is_empty() {
            budgets::insert_holds(tx, &self.made).await?;
        }
        let ended: Vec<&Hold> = self.ended.iter().filter_map(|id| self.holds.get(id)).flatten().collect();
        if !ended.is_empty() {
            budgets::end_holds(tx, &ended).await?;
        }
        alerts::tell(tx, &self.ledger.alerts, now).await
    }
}

/// The hold that a piece of work ends.
fn hold_id(work: &Work) -> Option<Uuid> {
    match work {
        Work::Check(check, _) => match &check.charge {
            Charging::Settle { hold_id, .. } => Some(*hold_id),
            Charging::Reserve { .. } => None,
        },
        Work::Cancel(hold_id, _) => Some(*hold_id),
        Work::Ingest(..) => None,
    }
}

async fn counting(tx: &mut OrgTx, works: &[Work]) -> Result<Vec<Account>, ApiError> {
    let mut wanted: Vec<(BudgetScope, &str)> = vec![(BudgetScope::Organization, "")];
    for work in works {
        if let Work::Check(check, _) = work {
            let Spender { user, api_key, model } = &check.spender;
            wanted.extend([
                (BudgetScope::User, user.as_str()),
                (BudgetScope::ApiKey, api_key.as_str()),
                (BudgetScope::Model, model.as_str()),
            ]);
        }
    }
    wanted.sort();
    wanted.dedup();
    let words: Vec<&str> = wanted
        .iter()
        .map(|(scope, _)| tracegate_platform::db::to_word(scope.as_str_name(), "BUDGET_SCOPE_"))
        .collect();
    let subjects: Vec<&str> = wanted.iter().map(|(_, subject)| *subject).collect();
    budgets::counting(tx, &words, &subjects).await
}

/// The period under way: the newest one while it lasts, else a new one. A clock that goes back finds the newest one and reopens nothing.
pub(crate) fn current(account: Account, settings: &Settings, now: OffsetDateTime) -> Account {
    if now < account.span.ends_at {
        return account;
    }
    Account {
        span: periods::span(account.period, &settings.zone, now),
        settled: 0,
        held: 0,
        overrun: 0,
        extension: 0,
        extension_ends_at: None,
        alerted_percent: 0,
        denied_count: 0,
        ..account
    }
}

fn exhausted(charge: &Charge) -> String {
    format!(
        "budget {} has {} left and the call may cost {}",
        charge.budget_name,
        usd::words(charge.left_nanos_usd),
        usd::words(charge.amount_nanos_usd)
    )
}
