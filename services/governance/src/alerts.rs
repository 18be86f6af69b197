//! What budgets tell their watchers.

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, OrgTx, outbox};
use tracegate_proto::governance::v1::{BudgetEvent, BudgetPeriod, BudgetStanding};

use crate::ledger::{Account, Alert};

/// The feed of what happens to budgets.
pub(crate) const FEED: &str = "budgets";

pub(crate) async fn tell(tx: &mut OrgTx, alerts: &[Alert], now: OffsetDateTime) -> Result<(), ApiError> {
    for alert in alerts {
        let event = BudgetEvent {
            budget_id: alert.account.budget_id.to_string(),
            budget_name: alert.account.name.clone(),
            kind: alert.kind.into(),
            threshold_percent: alert.threshold_percent,
            standing: Some(standing(&alert.account, now)),
            event_time: Some(timestamp(now)),
        };
        outbox::append(tx, FEED, &event).await?;
    }
    Ok(())
}

/// Where an account stands, without a forecast.
pub(crate) fn standing(account: &Account, now: OffsetDateTime) -> BudgetStanding {
    let is_extended = account.extension_ends_at.is_some_and(|ends_at| now < ends_at);
    BudgetStanding {
        period_start: Some(timestamp(account.span.starts_at)),
        period_end: (account.period != BudgetPeriod::Prepaid).then(|| timestamp(account.span.ends_at)),
        limit_nanos_usd: account.limit_at(now),
        settled_nanos_usd: account.settled,
        held_nanos_usd: account.held,
        overrun_nanos_usd: account.overrun,
        left_nanos_usd: account.left_at(now),
        extension_nanos_usd: if is_extended { account.extension } else { 0 },
        extension_end_time: account.extension_ends_at.filter(|_| is_extended).map(timestamp),
        forecast_nanos_usd: None,
        exhaust_time: None,
        denied_count: account.denied_count,
    }
}
