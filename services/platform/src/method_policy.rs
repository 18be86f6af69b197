//! What the contract says about each method, read from its options once at start. A method without them stops the server.

use std::collections::HashMap;
use std::time::Duration;

use prost::Message;
use prost_reflect::DescriptorPool;
use tracegate_proto::options::v1::{
    App, AuditClass, Criticality, MethodPolicy as Options, Permission, RateClass, RetryClass,
};

#[derive(Debug, Clone)]
pub struct MethodPolicy {
    /// `/tracegate.tasks.v1.TaskService/WatchTask`.
    pub path: String,
    pub permission: Permission,
    pub app: App,
    pub rate_class: RateClass,
    pub deadline: Duration,
    pub retry_class: RetryClass,
    pub criticality: Criticality,
    pub audit_class: AuditClass,
    pub tool: bool,
    pub server_streaming: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    #[error("the descriptor set cannot be read: {0}")]
    Descriptors(String),
    #[error("methods without a complete (tracegate.options.v1.policy): {}", .0.join("; "))]
    Incomplete(Vec<String>),
}

/// Services that carry no options of ours: the standards' own, open to everybody.
const STANDARD_PACKAGES: [&str; 2] = ["grpc.health.v1", "grpc.reflection"];

/// Reads the policies of every method in an encoded descriptor set, or names all that are incomplete.
pub fn read(descriptor_set: &[u8]) -> Result<HashMap<String, MethodPolicy>, PolicyError> {
    let pool = DescriptorPool::decode(descriptor_set).map_err(|e| PolicyError::Descriptors(e.to_string()))?;
    let extension = pool
        .get_extension_by_name("tracegate.options.v1.policy")
        .ok_or_else(|| PolicyError::Descriptors("tracegate.options.v1.policy is not in it".to_owned()))?;
    let mut policies = HashMap::new();
    let mut incomplete = Vec::new();
    let ours = |service: &prost_reflect::ServiceDescriptor| {
        !STANDARD_PACKAGES.iter().any(|standard| service.package_name().starts_with(standard))
    };
    for method in pool.services().filter(ours).flat_map(|s| s.methods().collect::<Vec<_>>()) {
        let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
        let options = method.options();
        if !options.has_extension(&extension) {
            incomplete.push(format!("{path} has none"));
            continue;
        }
        let encoded = match options.get_extension(&extension).as_message() {
            Some(message) => message.encode_to_vec(),
            None => Vec::new(),
        };
        let stated =
            Options::decode(encoded.as_slice()).map_err(|e| PolicyError::Descriptors(e.to_string()))?;
        match complete(&path, &stated, method.is_server_streaming()) {
            Ok(policy) => {
                policies.insert(path, policy);
            }
            Err(missing) => incomplete.push(format!("{path} lacks {missing}")),
        }
    }
    if incomplete.is_empty() { Ok(policies) } else { Err(PolicyError::Incomplete(incomplete)) }
}

fn complete(path: &str, stated: &Options, server_streaming: bool) -> Result<MethodPolicy, String> {
    let missing: Vec<&str> = [
        ("permission", stated.permission == 0),
        ("app", stated.app == 0),
        ("rate_class", stated.rate_class == 0),
        ("deadline_ms", stated.deadline_ms == 0),
        ("retry_class", stated.retry_class == 0),
        ("criticality", stated.criticality == 0),
        ("audit_class", stated.audit_class == 0),
    ]
    .into_iter()
    .filter_map(|(name, absent)| absent.then_some(name))
    .collect();
    if !missing.is_empty() {
        return Err(missing.join(", "));
    }
    Ok(MethodPolicy {
        path: path.to_owned(),
        permission: stated.permission(),
        app: stated.app(),
        rate_class: stated.rate_class(),
        deadline: Duration::from_millis(u64::from(stated.deadline_ms)),
        retry_class: stated.retry_class(),
        criticality: stated.criticality(),
        audit_class: stated.audit_class(),
        tool: stated.tool,
        server_streaming,
    })
}
