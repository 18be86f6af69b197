//! Where a budget stands, as people read it.

use time::OffsetDateTime;
use tracegate_platform::clock::timestamp;
use tracegate_proto::governance::v1::{Budget, BudgetPeriod, BudgetStanding};

use crate::forecast::Spending;
use crate::ledger::Account;

/// The budget with the standing of its period.
pub(crate) fn budget(account: &Account, now: OffsetDateTime) -> Budget {
    Budget { standing: Some(standing(account, now)), ..account.budget.contract() }
}

/// A period that is over has no forecast: it stands as it ended.
pub(crate) fn standing(account: &Account, now: OffsetDateTime) -> BudgetStanding {
    let Account { span, .. } = *account;
    let counted_from = account.reset_at.unwrap_or(account.budget.created_at);
    let spending = Spending { span, counted_from, limit: account.limit_at(now), spent: account.spent() };
    let (is_prepaid, is_under_way) = (account.budget.period == BudgetPeriod::Prepaid, now < span.ends_at);
    let extension_nanos_usd = account.extension_at(now);
    BudgetStanding {
        period_start: Some(timestamp(if is_prepaid { account.budget.created_at } else { span.starts_at })),
        period_end: (!is_prepaid).then(|| timestamp(span.ends_at)),
        limit_nanos_usd: account.limit_at(now),
        settled_nanos_usd: account.settled,
        held_nanos_usd: account.held,
        overrun_nanos_usd: account.overrun,
        left_nanos_usd: account.left_at(now),
        extension_nanos_usd,
        extension_end_time: account.extension_ends_at.filter(|_| extension_nanos_usd > 0).map(timestamp),
        forecast_nanos_usd: (is_under_way && !is_prepaid).then(|| spending.at_end(now)),
        exhaust_time: spending.exhausts_at(now).filter(|_| is_under_way).map(timestamp),
        denied_count: account.denied_count,
    }
}
