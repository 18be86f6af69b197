//! ValidatePolicy: all problems of a policy at once, and what is strange about it.

use std::sync::Arc;

use tracegate_platform::{ApiError, Caller};
use tracegate_proto::check::Violation;
use tracegate_proto::governance::v1::{PolicyProblem, ValidatePolicyRequest, ValidatePolicyResponse};

use crate::Governance;
use crate::policy::{violations, warnings};

pub(crate) fn run(
    _: &Governance,
    _: Arc<Caller>,
    req: ValidatePolicyRequest,
) -> Result<ValidatePolicyResponse, ApiError> {
    let policy = req.policy.unwrap_or_default();
    let problem = |violation: Violation| PolicyProblem {
        field: violation.field,
        rule: violation.rule.to_string(),
        text: violation.description,
    };
    Ok(ValidatePolicyResponse {
        problems: violations(&policy).into_iter().map(problem).collect(),
        warnings: warnings::of(&policy),
    })
}
