//! A text that passes while it is being written: pieces in, pieces out that nothing to come can change.

use std::sync::Arc;

use tracegate_detection::Finding;
use tracegate_detection::redact::Action;
use tracegate_detection::stream::{Redactor, Released};

use crate::orgs::Org;
use crate::policy::Policy;

/// Treats a text as a policy treats what comes from a tool.
pub(crate) struct TextStream(Redactor<ActionOf, TokenOf>);

type ActionOf = Box<dyn Fn(&Finding) -> Action + Send + Sync>;
type TokenOf = Box<dyn FnMut(&Finding, &str) -> String + Send + Sync>;

/// Something in the text denies all of it; no more of it may leave.
#[derive(Debug)]
pub(crate) struct Denied;

impl TextStream {
    pub(crate) fn new(org: &Arc<Org>, policy: &Arc<Policy>, scope: &str, tool: &str) -> Self {
        let row = policy.row(tool).clone();
        let (org, policy, scope) = (org.clone(), policy.clone(), scope.to_owned());
        let detector = policy.detector().clone();
        Self(Redactor::new(
            detector,
            Box::new(move |finding| row.action(finding.class)),
            Box::new(move |finding, value| {
                let class = policy.detector().class_name(finding.class);
                org.keys.token(&scope, finding.class, class, value)
            }),
        ))
    }

    /// What may leave by now.
    pub(crate) fn push(&mut self, chunk: &str) -> Result<String, Denied> {
        let Released { text, .. } = self.0.push(chunk).map_err(|_| Denied)?;
        Ok(text)
    }

    /// The rest.
    pub(crate) fn finish(self) -> Result<String, Denied> {
        let Released { text, .. } = self.0.finish().map_err(|_| Denied)?;
        Ok(text)
    }
}
