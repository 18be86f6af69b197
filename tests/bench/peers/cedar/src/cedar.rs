//! The cells as cedar's policies: the tool is who, the class is what. A policy's annotation says what it grants, since cedar
//! itself answers yes or no.

use std::collections::HashMap;

use anyhow::Context as _;
use cedar_policy::{Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request};
use tracegate_detection::PiiClass;
use tracegate_detection::redact::Action;

use crate::cells::{Cell, class_name};

pub(crate) struct Cedar {
    authorizer: Authorizer,
    policies: PolicySet,
    entities: Entities,
    /// Made beforehand: what is measured is the decision alone.
    requests: HashMap<(&'static str, PiiClass), Request>,
}

impl Cedar {
    pub(crate) fn compile(cells: &[Cell]) -> anyhow::Result<Self> {
        let source: String = cells.iter().map(policy).collect();
        let mut requests = HashMap::new();
        for cell in cells {
            requests.insert((cell.tool, cell.class), request(cell)?);
        }
        Ok(Self {
            authorizer: Authorizer::new(),
            policies: source.parse().context("parse the policies")?,
            entities: Entities::empty(),
            requests,
        })
    }

    pub(crate) fn action(&self, cell: &Cell) -> anyhow::Result<Action> {
        let request = self.requests.get(&(cell.tool, cell.class)).context("a cell without a request")?;
        let answer = self.authorizer.is_authorized(request, &self.policies, &self.entities);
        if answer.decision() == Decision::Deny {
            return Ok(Action::Deny);
        }
        let reason = answer.diagnostics().reason().next().context("permitted by nothing")?;
        let action = self.policies.annotation(reason, "action").context("a policy without an action")?;
        [Action::PassThrough, Action::Tokenize, Action::Mask, Action::Remove]
            .into_iter()
            .find(|known| word(*known) == action)
            .context("an unknown action")
    }
}

fn policy(cell: &Cell) -> String {
    let effect = if cell.action == Action::Deny { "forbid" } else { "permit" };
    format!(
        "@action(\"{}\")\n{effect}(principal == Tool::\"{}\", action == Action::\"send\", resource == Class::\"{}\");\n",
        word(cell.action),
        cell.tool,
        class_name(cell.class)
    )
}

fn request(cell: &Cell) -> anyhow::Result<Request> {
    let tool: EntityUid = format!("Tool::\"{}\"", cell.tool).parse()?;
    let class: EntityUid = format!("Class::\"{}\"", class_name(cell.class)).parse()?;
    Ok(Request::new(tool, "Action::\"send\"".parse()?, class, Context::empty(), None)?)
}

fn word(action: Action) -> &'static str {
    match action {
        Action::PassThrough => "pass_through",
        Action::Tokenize => "tokenize",
        Action::Mask => "mask",
        Action::Remove => "remove",
        Action::Deny => "deny",
    }
}
