//! Budgets: ceilings on cost as people set them. What is reserved and spent of them is the ledger's.

use time::OffsetDateTime;
use tracegate_platform::clock::from_timestamp;
use tracegate_platform::{ApiError, typed_ids};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{self as contract, BudgetPeriod, BudgetScope, Enforcement};
use uuid::Uuid;

typed_ids!(BudgetId);

/// What the contract lets a limit be: a billion dollars.
const LIMIT_MAX: i64 = 1_000_000_000_000_000_000;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Budget {
    pub id: BudgetId,
    pub name: String,
    pub scope: BudgetScope,
    /// Id of a user or key, name of a model; empty for the organization.
    pub subject: String,
    pub period: BudgetPeriod,
    pub limit: i64,
    pub is_hard: bool,
    /// Ascending.
    pub threshold_percents: Vec<i32>,
    pub revision: i64,
    pub created_at: OffsetDateTime,
    pub archived_at: Option<OffsetDateTime>,
}

impl Budget {
    /// The contract's field rules hold already; all others that are broken are answered at once.
    pub(crate) fn create(asked: &contract::Budget, now: OffsetDateTime) -> Result<Self, Vec<Violation>> {
        let subject = subject(asked.scope(), &asked.subject)
            .map_err(|description| vec![Violation::new("budget.subject", "budget.subject", description)])?;
        Ok(Self {
            id: BudgetId::generate(),
            name: asked.name.clone(),
            scope: asked.scope(),
            subject,
            period: asked.period(),
            limit: asked.limit_nanos_usd,
            is_hard: asked.enforcement() != Enforcement::Soft,
            threshold_percents: ascending(&asked.threshold_percents),
            revision: 1,
            created_at: now,
            archived_at: None,
        })
    }

    /// Takes over name, limit, enforcement and thresholds. What it counts stays: it is what its numbers are about.
    pub(crate) fn change(&mut self, asked: &contract::Budget) -> Result<(), Vec<Violation>> {
        let mut violations = Vec::new();
        let mut fixed = |field: &'static str, is_same: bool| {
            if !is_same {
                violations.push(Violation::new(field, "budget.fixed", "cannot be changed"));
            }
        };
        fixed("budget.scope", asked.scope() == self.scope);
        let is_same_subject =
            subject(asked.scope(), &asked.subject).is_ok_and(|subject| subject == self.subject);
        fixed("budget.subject", is_same_subject);
        fixed("budget.period", asked.period() == self.period);
        if !violations.is_empty() {
            return Err(violations);
        }
        self.name.clone_from(&asked.name);
        self.limit = asked.limit_nanos_usd;
        self.is_hard = asked.enforcement() != Enforcement::Soft;
        self.threshold_percents = ascending(&asked.threshold_percents);
        self.revision += 1;
        Ok(())
    }

    /// Adds credit.
    pub(crate) fn top_up(&mut self, amount: i64) -> Result<(), ApiError> {
        if self.period != BudgetPeriod::Prepaid {
            return Err(ApiError::state_forbids(
                self.period.as_str_name().trim_start_matches("BUDGET_PERIOD_"),
                "PREPAID",
                "the budget starts anew by itself: change its limit, or extend it",
            ));
        }
        let limit = self.limit.checked_add(amount).filter(|limit| *limit <= LIMIT_MAX);
        self.limit = limit.ok_or_else(|| {
            ApiError::invalid(
                "amount_nanos_usd",
                "budget.limit",
                format!("the credit would pass {LIMIT_MAX}"),
            )
        })?;
        self.revision += 1;
        Ok(())
    }

    pub(crate) fn archive(&mut self, now: OffsetDateTime) {
        self.archived_at = Some(now);
        self.revision += 1;
    }

    /// An archived budget counts nothing and stays as it is.
    pub(crate) fn check_live(&self) -> Result<(), ApiError> {
        match self.archived_at {
            Some(_) => Err(ApiError::state_forbids("ARCHIVED", "LIVE", "the budget is archived")),
            None => Ok(()),
        }
    }

    /// Without its standing.
    pub(crate) fn contract(&self) -> contract::Budget {
        use tracegate_platform::clock::timestamp;
        let enforcement = if self.is_hard { Enforcement::Hard } else { Enforcement::Soft };
        contract::Budget {
            id: self.id.to_string(),
            name: self.name.clone(),
            scope: self.scope.into(),
            subject: self.subject.clone(),
            period: self.period.into(),
            limit_nanos_usd: self.limit,
            enforcement: enforcement.into(),
            threshold_percents: self.threshold_percents.clone(),
            revision: self.revision,
            create_time: Some(timestamp(self.created_at)),
            archive_time: self.archived_at.map(timestamp),
            standing: None,
        }
    }
}

/// The end of an extension: to come, and within the period.
pub(crate) fn extension_end(
    asked: Option<&prost_types::Timestamp>,
    now: OffsetDateTime,
    period_ends_at: OffsetDateTime,
) -> Result<OffsetDateTime, ApiError> {
    let end = asked.and_then(from_timestamp).filter(|end| now < *end && *end <= period_ends_at);
    end.ok_or_else(|| {
        let words = format!("must be to come, and not after the period's end at {period_ends_at}");
        ApiError::invalid("end_time", "budget.extension_end", words)
    })
}

/// As callers are recognized by: ids in their canonical form.
fn subject(scope: BudgetScope, asked: &str) -> Result<String, &'static str> {
    match scope {
        BudgetScope::Organization if asked.is_empty() => Ok(String::new()),
        BudgetScope::Organization | BudgetScope::Unspecified => {
            Err("must be empty: the budget counts everything")
        }
        BudgetScope::Model if !asked.is_empty() => Ok(asked.to_owned()),
        BudgetScope::Model => Err("must name a model"),
        BudgetScope::User => {
            Uuid::try_parse(asked).map(|id| id.to_string()).map_err(|_| "must be a user's id")
        }
        BudgetScope::ApiKey => {
            Uuid::try_parse(asked).map(|id| id.to_string()).map_err(|_| "must be an API key's id")
        }
    }
}

fn ascending(percents: &[i32]) -> Vec<i32> {
    let mut percents = percents.to_vec();
    percents.sort_unstable();
    percents
}

#[cfg(test)]
mod tests;
