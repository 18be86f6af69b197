//! What budgets tell their watchers.

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_platform::{ApiError, OrgTx, outbox};
use tracegate_proto::governance::v1::BudgetEvent;

use crate::ledger::Alert;
use crate::standing::standing;

/// The feed of what happens to budgets.
pub(crate) const FEED: &str = "budgets";

pub(crate) async fn tell(tx: &mut OrgTx, alerts: &[Alert], now: OffsetDateTime) -> Result<(), ApiError> {
    for alert in alerts {
        let event = BudgetEvent {
            budget_id: alert.account.budget.id.to_string(),
            budget_name: alert.account.budget.name.clone(),
            kind: alert.kind.into(),
            threshold_percent: alert.threshold_percent,
            standing: Some(standing(&alert.account, now)),
            event_time: Some(timestamp(now)),
        };
        outbox::append(tx, FEED, &event).await?;
    }
    Ok(())
}
