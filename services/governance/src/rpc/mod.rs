pub(crate) mod get_decision;
pub(crate) mod get_policy;
pub(crate) mod list_decisions;
pub(crate) mod postcheck;
pub(crate) mod precheck;
pub(crate) mod publish_policy;
pub(crate) mod watch_decisions;
