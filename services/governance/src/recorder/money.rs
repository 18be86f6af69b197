//! The money of a batch: the accounts its works may touch, reservations made and ended.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use time::{Duration, OffsetDateTime};
use tracegate_platform::db::to_word;
use tracegate_platform::{ApiError, OrgTx};
use tracegate_proto::governance::v1::{BudgetScope, Charge, HoldState, Usage, Verdict};
use uuid::Uuid;

use super::work::{Charging, Check, Work};
use crate::decision::Decision;
use crate::ledger::{Account, Hold, Ledger, Reserved, Spender};
use crate::prices::{Metering, Unpriced};
use crate::settings::Settings;
use crate::store::heads::Head;
use crate::store::ledger::{self, Written};
use crate::store::{budgets, holds};
use crate::{alerts, periods, usd};

/// A reservation is known for so long after its call; a postcheck that comes later settles nothing, or it could settle twice.
const HOLDS_KEPT_FOR: Duration = Duration::days(30);
/// Ended reservations forgotten at once: more than come in meanwhile, and few enough that nobody waits.
const FORGOTTEN_MAX: i64 = 2_000;

pub(super) struct Money {
    ledger: Ledger,
    settings: Arc<Settings>,
    /// Of the calls that works of the batch reserve for, settle or cancel.
    holds: HashMap<Uuid, Vec<Hold>>,
    changed: HashSet<Uuid>,
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
            changed: HashSet::new(),
            now,
        };
        if !head.has_budgets || works.iter().all(|work| matches!(work, Work::Ingest(..))) {
            return Ok(money);
        }
        for account in counting(tx, works, now).await? {
            money.ledger.open(account.current(&settings.zone, now), true);
        }
        let ended: Vec<Uuid> = works.iter().filter_map(ended_hold).collect();
        if !ended.is_empty() {
            let found = holds::find(tx, &ended).await?;
            // Others than count now: of a period that is over, of a budget that was archived, of somebody else's.
            let others: Vec<&Hold> = found.iter().filter(|hold| !money.ledger.has_account_of(hold)).collect();
            if !others.is_empty() {
                for account in budgets::of_holds(tx, &others).await? {
                    money.ledger.open(account, false);
                }
            }
            for hold in found {
                money.holds.entry(hold.hold_id).or_default().push(hold);
            }
        }
        Ok(money)
    }

    /// Does what the check does to budgets, and writes it into its decision. The check stays as it is: should the batch fail, it is tried again
    /// against other budgets.
    pub(super) fn charge(&mut self, check: &Check, decision: &mut Decision, id: Uuid) {
        match &check.charge {
            Charging::Reserve { metering, hold_for } => {
                if decision.verdict() == Verdict::Deny {
                    return;
                }
                let expires_at = self.now + *hold_for;
                let refused = match self.reserve(metering, &check.spender, id, expires_at) {
                    Ok(Reserved::Holds(holds, charges)) => {
                        decision.charges = charges;
                        if !holds.is_empty() {
                            self.holds.insert(id, holds);
                            self.changed.insert(id);
                        }
                        return;
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
            }
            Charging::Settle { hold_id, usage, has_failed } => {
                self.settle(*hold_id, usage.as_ref(), *has_failed, &check.spender, decision);
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
        if hold_id < oldest_hold(self.now) {
            return;
        }
        let holds = self.holds.entry(hold_id).or_default();
        self.changed.insert(hold_id);
        if has_failed {
            self.ledger.cancel(holds);
            return;
        }
        let reserved = holds.first().map_or(0, |hold| hold.amount);
        let cost = match usage {
            Some(usage) => {
                let called_at = called_at(hold_id).unwrap_or(self.now);
                let prices = &self.settings.prices;
                prices.cost(&decision.provider, &decision.model, usage, called_at).unwrap_or(reserved)
            }
            None => reserved,
        };
        if let Some(charges) = self.ledger.settle(hold_id, holds, spender, cost, self.now) {
            decision.charges = charges;
            decision.usage = usage.map(|usage| Usage { cost_nanos_usd: cost, ..*usage });
        }
    }

    /// Answers what was given back: nothing where the reservation has ended before by time or by cancelling.
    pub(super) fn cancel(&mut self, hold_id: Uuid) -> Result<i64, ApiError> {
        let Some(holds) = self.holds.get_mut(&hold_id) else { return Ok(0) };
        if holds.iter().any(|hold| hold.state == HoldState::Settled) {
            return Err(ApiError::state_forbids("SETTLED", "OPEN", "the reservation was settled already"));
        }
        self.changed.insert(hold_id);
        Ok(self.ledger.cancel(holds))
    }

    pub(super) async fn write(
        self,
        tx: &mut OrgTx,
        settings: &Settings,
        now: OffsetDateTime,
    ) -> Result<(), ApiError> {
        let written: Vec<Written<'_>> = self
            .ledger
            .changed()
            .map(|(account, spent)| Written { account, spent, day: day(account, settings, now) })
            .collect();
        let changed: Vec<&Hold> = self.changed.iter().filter_map(|id| self.holds.get(id)).flatten().collect();
        ledger::write(tx, &written, &changed).await?;
        // One call in 256 sweeps: often enough for the table, seldom enough for the caller.
        if self.changed.iter().any(|id| id.as_bytes().last() == Some(&0)) {
            holds::forget(tx, oldest_hold(now), FORGOTTEN_MAX).await?;
        }
        alerts::tell(tx, &self.ledger.alerts, now).await
    }
}

/// The day a cost counts on. What comes after a period's end counts on its last day: its successor has not spent it.
fn day(account: &Account, settings: &Settings, now: OffsetDateTime) -> time::Date {
    periods::day(&settings.zone, now.min(account.span.ends_at - Duration::MICROSECOND))
}

/// The first id a reservation may have that is still known. Ids begin with their time.
fn oldest_hold(now: OffsetDateTime) -> Uuid {
    let millis = (now - HOLDS_KEPT_FOR).unix_timestamp_nanos() / 1_000_000;
    Uuid::from_u128(u128::try_from(millis).unwrap_or(0) << 80)
}

/// When the call was prechecked, to the microsecond (see [`crate::decision::DecisionId`]): prices are those of then.
fn called_at(hold_id: Uuid) -> Option<OffsetDateTime> {
    let (millis, fraction) = (hold_id.as_u128() >> 80, (hold_id.as_u128() >> 64) & 0xfff);
    let micros = millis * 1_000 + (fraction * 1_000).div_ceil(4096);
    OffsetDateTime::from_unix_timestamp_nanos(i128::try_from(micros).ok()? * 1_000).ok()
}

/// The call whose reservation a piece of work ends.
fn ended_hold(work: &Work) -> Option<Uuid> {
    match work {
        Work::Check(check, _) => match &check.charge {
            Charging::Settle { hold_id, .. } => Some(*hold_id),
            Charging::Reserve { .. } => None,
        },
        Work::Cancel(hold_id, _) => Some(*hold_id),
        Work::Ingest(..) => None,
    }
}

async fn counting(tx: &mut OrgTx, works: &[Work], now: OffsetDateTime) -> Result<Vec<Account>, ApiError> {
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
    let words: Vec<&str> =
        wanted.iter().map(|(scope, _)| to_word(scope.as_str_name(), "BUDGET_SCOPE_")).collect();
    let subjects: Vec<&str> = wanted.iter().map(|(_, subject)| *subject).collect();
    budgets::counting(tx, &words, &subjects, now).await
}

fn exhausted(charge: &Charge) -> String {
    format!(
        "budget {} has {} left and the call may cost {}",
        charge.budget_name,
        usd::words(charge.left_nanos_usd),
        usd::words(charge.amount_nanos_usd)
    )
}
