//! A budget that a person changes: opened under the organization's lock as it stands, written with its trail and what its watchers are told.

use time::OffsetDateTime;
use tracegate_platform::{ApiError, Caller, OrgTx, audit};
use tracegate_proto::governance::v1::{self as contract, budget_event};

use crate::budget::{Budget, BudgetId};
use crate::ledger::{Account, Alert};
use crate::store::budgets;
use crate::store::heads::{self, Head};
use crate::store::ledger::{self, Written};
use crate::{Governance, alerts, periods, standing, usd};

pub(crate) struct Opened {
    pub account: Account,
    pub now: OffsetDateTime,
}

/// A live budget with its period under way. Nobody reserves or settles until the transaction ends.
pub(crate) async fn open(
    gov: &Governance,
    tx: &mut OrgTx,
    field: &'static str,
    id: &str,
) -> Result<Opened, ApiError> {
    let opened = open_any(gov, tx, field, id).await?;
    opened.account.budget.check_live()?;
    Ok(opened)
}

/// Whether it is live or archived.
pub(crate) async fn open_any(
    gov: &Governance,
    tx: &mut OrgTx,
    field: &'static str,
    id: &str,
) -> Result<Opened, ApiError> {
    let id = BudgetId::from_field(field, id)?;
    let head = heads::lock(tx).await?;
    let now = head.time(gov.clock.now());
    Ok(Opened { account: find(tx, id, &head, now).await?, now })
}

/// A budget with its period under way.
pub(crate) async fn find(
    tx: &mut OrgTx,
    id: BudgetId,
    head: &Head,
    now: OffsetDateTime,
) -> Result<Account, ApiError> {
    let account = budgets::find(tx, id).await?.ok_or_else(|| ApiError::not_found("budget", id))?;
    Ok(account.current(&periods::stored_zone(&head.time_zone)?, now))
}

/// Writes the budget with its period, and tells of it; answers it as it stands.
pub(crate) async fn keep(
    tx: &mut OrgTx,
    caller: &Caller,
    opened: Opened,
    kind: budget_event::Kind,
    action: &str,
    reason: &str,
) -> Result<contract::Budget, ApiError> {
    let Opened { mut account, now } = opened;
    budgets::update(tx, &account.budget).await?;
    write(tx, &mut account, now, kind).await?;
    record(tx, caller, &account, now, action, reason).await?;
    Ok(standing::budget(&account, now))
}

/// Writes the period, and tells of the change and of the threshold it may have crossed.
pub(crate) async fn write(
    tx: &mut OrgTx,
    account: &mut Account,
    now: OffsetDateTime,
    kind: budget_event::Kind,
) -> Result<(), ApiError> {
    let crossed = if account.budget.archived_at.is_none() { account.alert(now) } else { None };
    // Nothing is spent by a change: no day counts it.
    ledger::write(tx, &[Written { account, spent: 0, day: now.date() }], &[]).await?;
    let told = |kind, threshold_percent| Alert { kind, threshold_percent, account: account.clone() };
    let mut told_of = vec![told(kind, 0)];
    told_of.extend(crossed.map(|percent| told(budget_event::Kind::Threshold, percent)));
    alerts::tell(tx, &told_of, now).await
}

pub(crate) async fn record(
    tx: &mut OrgTx,
    caller: &Caller,
    account: &Account,
    now: OffsetDateTime,
    action: &str,
    reason: &str,
) -> Result<(), ApiError> {
    let budget: &Budget = &account.budget;
    let mut attributes = vec![
        ("name", budget.name.clone()),
        ("limit", usd::words(budget.limit)),
        ("enforcement", if budget.is_hard { "HARD" } else { "SOFT" }.to_owned()),
        ("revision", budget.revision.to_string()),
    ];
    if account.extension_at(now) > 0 {
        attributes.push(("extension", usd::words(account.extension)));
    }
    if !reason.is_empty() {
        attributes.push(("reason", reason.to_owned()));
    }
    audit::record(tx, caller, now, action, format!("budgets/{}", budget.id), attributes).await
}
