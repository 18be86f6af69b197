//! Every method of the contract for every kind of caller: who gets past the gate. The snapshot is read like a table by whoever
//! changes it; a new method changes it by being there.

use std::fmt::Write as _;

use tonic::Code;
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::Permission;
use tracegate_tests::{Tracegate, raw, reason};

/// What an empty message of this caller meets: `no` at the gate, `-` where nobody is known, `yes` behind it.
async fn outcome(t: &Tracegate, path: &str, credential: Option<&str>) -> &'static str {
    // A stream that was let in may stay silent: an answer within the time is not needed to know.
    let channel = t.channel();
    let call = raw::call(&channel, path, credential, Vec::new());
    match tokio::time::timeout(std::time::Duration::from_secs(20), call).await {
        Err(_) | Ok(Ok(_)) => "yes",
        Ok(Err(status)) => match (status.code(), reason(&status)) {
            (Code::Unauthenticated, ErrorReason::CredentialMissing) => "-",
            (Code::PermissionDenied, ErrorReason::PermissionMissing) => "no",
            (Code::Unimplemented, _) => panic!("{path} is not served"),
            _ => "yes",
        },
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_method_lets_in_whom_the_roles_say() {
    let t = Tracegate::start().await;
    let owner = t.owner().await;
    let mut callers = vec![("nobody", None), ("OWNER", Some(owner.credential.clone()))];
    for role in [Role::Admin, Role::Manager, Role::Developer, Role::Operator, Role::Auditor, Role::Viewer] {
        let member = t.member(&owner, role).await;
        callers.push((role.as_str_name().trim_start_matches("ROLE_"), Some(member.credential)));
    }
    let key = t.api_key(&owner, &[Permission::LotRead]).await;
    callers.push(("key:LOT_READ", Some(key.credential)));

    let mut table = format!("{:<52}", "");
    for (name, _) in &callers {
        write!(table, " {name:<10}").unwrap();
    }
    for method in raw::methods() {
        let path = raw::path(&method);
        write!(table, "\n{:<52}", path.trim_start_matches("/tracegate.")).unwrap();
        for (name, credential) in &callers {
            // The caller's own session would be gone for the methods after it.
            let outcome = match (method.name(), credential) {
                ("LogOut", Some(_)) if *name != "key:LOT_READ" => "yes",
                _ => outcome(&t, &path, credential.as_deref()).await,
            };
            write!(table, " {outcome:<10}").unwrap();
        }
    }
    let table: Vec<&str> = table.lines().map(str::trim_end).collect();
    insta::assert_snapshot!(table.join("\n"));
}
