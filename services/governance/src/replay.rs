//! What a draft would have decided on what is on record: classes and counts, the tool, the model and the size, never the content.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use tracegate_detection::redact::Action;
use tracegate_proto::governance::v1::{ReplayPolicyResponse, ReplayedChange, Source, Verdict};

use crate::decision::Decision;
use crate::pii;
use crate::policy::{Policy, Request};

/// Of each change this many decisions are named.
const EXAMPLES_MAX: usize = 5;

/// Counts as it goes.
pub(crate) struct Replay<'a> {
    draft: &'a Policy,
    /// Versions that detect as the draft does.
    detect_alike: HashMap<i64, Arc<Policy>>,
    replayed: i64,
    same: i64,
    open: i64,
    changes: BTreeMap<(i32, i32, String), (i64, Vec<String>)>,
}

impl<'a> Replay<'a> {
    pub(crate) fn new(draft: &'a Policy) -> Self {
        let (detect_alike, changes) = (HashMap::new(), BTreeMap::new());
        Self { draft, detect_alike, replayed: 0, same: 0, open: 0, changes }
    }

    /// Decisions under this version can be told exactly.
    pub(crate) fn knows(&mut self, version: i64, policy: Arc<Policy>) {
        if policy.detects_like(self.draft) {
            self.detect_alike.insert(version, policy);
        }
    }

    pub(crate) fn add(&mut self, decision: &Decision) {
        self.replayed += 1;
        let own = self.detect_alike.get(&decision.policy_version);
        // What its own policy does not explain was decided by something else, such as a price that nobody knew.
        let is_explained = own.is_some_and(|own| verdict(own, decision) == Some(decision.verdict()));
        let is_open = decision.source() == Source::Ingest
            || decision.detector_version != tracegate_detection::DETECTOR_VERSION
            || !is_explained;
        let verdict = verdict(self.draft, decision);
        // A denial by what is known stands, whatever else would be found.
        if is_open && verdict != Some(Verdict::Deny) {
            self.open += 1;
            return;
        }
        let Some(verdict) = verdict else {
            self.open += 1;
            return;
        };
        if verdict == decision.verdict() {
            self.same += 1;
            return;
        }
        let key = (decision.verdict, i32::from(verdict), decision.tool.clone());
        let (count, examples) = self.changes.entry(key).or_default();
        *count += 1;
        if examples.len() < EXAMPLES_MAX {
            examples.push(decision.id.clone());
        }
    }

    pub(crate) fn response(&self, complete: bool) -> ReplayPolicyResponse {
        let change =
            |((from, to, tool), (count, example_ids)): (&(i32, i32, String), &(i64, Vec<String>))| {
                ReplayedChange {
                    from: *from,
                    to: *to,
                    tool: tool.clone(),
                    count: *count,
                    example_ids: example_ids.clone(),
                }
            };
        ReplayPolicyResponse {
            replayed_count: self.replayed,
            same_count: self.same,
            changes: self.changes.iter().map(change).collect(),
            open_count: self.open,
            complete,
        }
    }
}

/// By the findings on record; `None` where one is of a class the draft does not know, or where only a budget decided.
fn verdict(draft: &Policy, decision: &Decision) -> Option<Verdict> {
    let request = Request {
        tool: &decision.tool,
        model: &decision.model,
        content_bytes: decision.payload_bytes,
        output_tokens_max: 0,
    };
    if draft.refusal(request).is_some() {
        return Some(Verdict::Deny);
    }
    let classes = pii::Classes::of(draft.contract());
    let row = draft.row(&decision.tool);
    let mut strictest = Action::PassThrough;
    for summary in &decision.findings {
        let class = classes.class(summary.pii_class(), &summary.custom_class)?;
        strictest = strictest.max(row.action(class));
    }
    if decision.charges.iter().any(|charge| charge.refused) {
        return Some(Verdict::Deny);
    }
    Some(match strictest {
        Action::Deny => Verdict::Deny,
        Action::PassThrough => Verdict::Allow,
        Action::Tokenize | Action::Mask | Action::Remove => Verdict::Transform,
    })
}
