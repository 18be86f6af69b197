//! Content scanned and judged under the policies known to this process. Should another be in force when the decision is written, it
//! is assessed again by that one.

use std::sync::Arc;

use tracegate_platform::ApiError;
use tracegate_proto::governance::v1::{Finding, ShadowVerdict};

use crate::content::{Content, Scan};
use crate::in_force::InForce;
use crate::judgement::{self, Issued, Judgement, Passes};
use crate::pii;
use crate::policy::{Policy, Request};
use crate::tokens::OrgKeys;

pub(crate) struct Assessment {
    pub policy: Arc<Policy>,
    /// Newest version of any scope that was known.
    pub latest: i64,
    pub judgement: Judgement,
    pub passes: Passes,
    /// Tokens in what passes.
    pub issued: Vec<Issued>,
    pub shadow: Option<ShadowVerdict>,
    pub scan: Scan,
}

/// What is assessed, beside the content.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub scope: &'a str,
    pub tool: &'a str,
    pub model: &'a str,
    pub output_tokens_max: i64,
}

impl Assessment {
    pub(crate) fn of(
        content: Content,
        subject: Subject<'_>,
        in_force: &InForce,
        keys: &OrgKeys,
    ) -> Result<Self, ApiError> {
        let deciding = in_force.of(subject.scope);
        Self::under(content, subject, &deciding.enforced, deciding.shadow.as_deref(), in_force.latest, keys)
    }

    /// Under one policy, whether or not it is in force.
    pub(crate) fn under(
        content: Content,
        subject: Subject<'_>,
        policy: &Arc<Policy>,
        shadow: Option<&Policy>,
        latest: i64,
        keys: &OrgKeys,
    ) -> Result<Self, ApiError> {
        let scan = Scan::of(content, policy.detector(), keys, &policy.scans)?;
        let request = Request {
            tool: subject.tool,
            model: subject.model,
            content_bytes: scan.payload_bytes,
            output_tokens_max: subject.output_tokens_max,
        };
        let judgement = judgement::judge(policy, request, &scan);
        let (passes, issued) = judgement::pass(policy, subject.tool, &judgement, &scan, keys, subject.scope)
            .map_err(ApiError::internal)?;
        let shadow = match shadow {
            Some(shadow) => Some(Self::in_shadow(shadow, policy, request, &scan, keys)?),
            None => None,
        };
        Ok(Self { policy: policy.clone(), latest, judgement, passes, issued, shadow, scan })
    }

    fn in_shadow(
        shadow: &Policy,
        enforced: &Policy,
        request: Request<'_>,
        scan: &Scan,
        keys: &OrgKeys,
    ) -> Result<ShadowVerdict, ApiError> {
        let judgement = if shadow.detects_like(enforced) {
            judgement::judge(shadow, request, scan)
        } else {
            let scan = Scan::of(scan.content().clone(), shadow.detector(), keys, &shadow.scans)?;
            judgement::judge(shadow, request, &scan)
        };
        Ok(ShadowVerdict {
            policy_version: shadow.version(),
            verdict: judgement.verdict.into(),
            reasons: judgement.reasons,
        })
    }

    /// The findings as their own caller may see them.
    pub(crate) fn findings(&self, tool: &str) -> Vec<Finding> {
        let row = self.policy.row(tool);
        let told = |part: crate::content::PartFindings<'_>| {
            let findings = part.findings.iter().map(|finding| {
                pii::finding_to(finding, row.action(finding.class), part.place, self.policy.detector())
            });
            findings.collect::<Vec<_>>()
        };
        self.scan.parts().flat_map(told).collect()
    }
}

impl Passes {
    /// What may leave of the content they were judged on.
    pub(crate) fn of(self, content: Content) -> Content {
        match self {
            Passes::AsItCame => content,
            Passes::Transformed(content) => content,
            Passes::Nothing => content.nothing(),
        }
    }
}
