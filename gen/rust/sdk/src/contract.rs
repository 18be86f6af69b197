//! What the contract says about each method, read once from the descriptor set.

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest as hash};
use prost_reflect::{DescriptorPool, ExtensionDescriptor, MessageDescriptor, MethodDescriptor};
use tracegate_proto::DESCRIPTOR_SET;
use tracegate_proto::options::v1::{MethodPolicy, Permission, RetryClass};

#[derive(Debug, Clone)]
pub(crate) struct Method {
    /// The request is one message, so that it can be kept and sent again.
    pub(crate) one_request: bool,
    /// The answer is one message, so that it can be read whole before it is handed on.
    pub(crate) one_answer: bool,
    /// How long a call takes where the caller does not say.
    pub(crate) deadline: Option<Duration>,
    /// The same call may be sent again after an UNAVAILABLE.
    pub(crate) retryable: bool,
    /// No credential is asked for; sending a stale one could only do harm.
    pub(crate) public: bool,
    pub(crate) input: Option<MessageDescriptor>,
}

/// A method the contract does not know is passed through as it is.
static UNKNOWN: Method = Method {
    one_request: false,
    one_answer: false,
    deadline: None,
    retryable: false,
    public: false,
    input: None,
};

static METHODS: LazyLock<HashMap<String, Method>> = LazyLock::new(|| read(DESCRIPTOR_SET));

static DIGEST: LazyLock<String> = LazyLock::new(|| sha256_hex(DESCRIPTOR_SET));

/// SHA-256 of the contract this client was built from, in lower-case hex; every call names it in `x-tracegate-contract`.
pub fn digest() -> &'static str {
    &DIGEST
}

/// The method behind a path such as `/tracegate.tasks.v1.TaskService/WatchTask`.
pub(crate) fn method(path: &str) -> &'static Method {
    METHODS.get(path).unwrap_or(&UNKNOWN)
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hash(&SHA256, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(descriptor_set: &[u8]) -> HashMap<String, Method> {
    let pool =
        DescriptorPool::decode(descriptor_set).expect("the descriptor set is generated with the clients");
    let policy = pool
        .get_extension_by_name("tracegate.options.v1.policy")
        .expect("the descriptor set holds our own options");
    let methods = pool.services().flat_map(|service| service.methods().collect::<Vec<_>>());
    methods
        .map(|method| {
            let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
            (path, describe(&method, &policy))
        })
        .collect()
}

/// The standards' own methods, such as gRPC health, have no policy: neither deadline nor retry.
fn describe(method: &MethodDescriptor, policy: &ExtensionDescriptor) -> Method {
    let options = method.options();
    let policy = options
        .get_extension(policy)
        .as_message()
        .and_then(|message| message.transcode_to::<MethodPolicy>().ok())
        .unwrap_or_default();
    Method {
        one_request: !method.is_client_streaming(),
        one_answer: !method.is_server_streaming(),
        deadline: (policy.deadline_ms > 0).then(|| Duration::from_millis(u64::from(policy.deadline_ms))),
        retryable: matches!(policy.retry_class(), RetryClass::Safe | RetryClass::Idempotent),
        public: policy.permission() == Permission::Public,
        input: Some(method.input()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_of_a_method_is_read_from_the_contract() {
        let precheck = method("/tracegate.governance.v1.GateService/Precheck");
        assert!(precheck.retryable && precheck.one_request && precheck.one_answer && !precheck.public);
        assert_eq!(precheck.deadline, Some(Duration::from_secs(5)));

        let log_in = method("/tracegate.auth.v1.AuthService/LogIn");
        assert!(log_in.public && !log_in.retryable);

        let watch = method("/tracegate.tasks.v1.TaskService/WatchTask");
        assert!(watch.one_request && !watch.one_answer && !watch.retryable);

        let check = method("/grpc.health.v1.Health/Check");
        assert!(check.one_request && !check.retryable && check.deadline.is_none());

        assert!(!method("/somebody.else/Call").one_request);
    }

    #[test]
    fn the_digest_is_lower_case_hex() {
        assert_eq!(digest().len(), 64);
        assert!(digest().bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)));
    }
}
