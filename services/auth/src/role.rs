//! System roles and what they may do. The traceability matrix of the product's sources is law for lots.

use tracegate_platform::ApiError;
use tracegate_platform::caller::Permissions;
use tracegate_platform::db::{from_word, to_word};
use tracegate_proto::auth::v1::Role;
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::options::v1::Permission as P;

/// What every member may do.
const EVERYBODY: [P; 5] = [P::LotRead, P::TemplateRead, P::TaskRead, P::MemberRead, P::PolicyRead];
const WORK_ON_TEMPLATES: [P; 2] = [P::TemplateWrite, P::TaskManage];
const MANAGE_KEYS: [P; 2] = [P::ApiKeyRead, P::ApiKeyManage];
/// Makes lots and runs, and decides about quality: what happens on the floor.
const WORK_ON_THE_FLOOR: [P; 4] = [P::LotWrite, P::RunRead, P::RunWrite, P::QcDecide];
const RUN_THE_PLANT: [P; 7] = [
    P::EventVoid,
    P::MasterDataWrite,
    P::FlowWrite,
    P::FlowPublish,
    P::RunManage,
    P::DeviationDispose,
    P::RecallManage,
];
/// Sees what the gate did and what it cost, and changes nothing.
const SEE_THE_GATE: [P; 4] = [P::DecisionRead, P::BudgetRead, P::UsageRead, P::ProviderRead];
const RUN_THE_GATE: [P; 9] = [
    P::PolicyEdit,
    P::PolicyPublish,
    P::BudgetManage,
    P::ValueReveal,
    P::SubjectErase,
    P::RetentionManage,
    P::DeadLetterManage,
    P::ProviderManage,
    P::DecisionExport,
];
/// Sends content through the gate, or reports what another gate decided.
const USE_THE_GATE: [P; 2] = [P::PrecheckInvoke, P::IngestWrite];

pub(crate) fn permissions(role: Role) -> Permissions {
    let own: &[&[P]] = match role {
        Role::Unspecified => return Permissions::default(),
        Role::Owner | Role::Admin => &[
            &WORK_ON_TEMPLATES,
            &MANAGE_KEYS,
            &SEE_THE_GATE,
            &RUN_THE_GATE,
            &USE_THE_GATE,
            &WORK_ON_THE_FLOOR,
            &RUN_THE_PLANT,
            &[P::MemberManage],
        ],
        Role::Manager => {
            &[&WORK_ON_TEMPLATES, &SEE_THE_GATE, &WORK_ON_THE_FLOOR, &RUN_THE_PLANT, &[P::PrecheckInvoke]]
        }
        Role::Developer => {
            &[&WORK_ON_TEMPLATES, &MANAGE_KEYS, &SEE_THE_GATE, &USE_THE_GATE, &[P::PolicyEdit]]
        }
        Role::Operator => &[&WORK_ON_THE_FLOOR],
        Role::Auditor => &[&SEE_THE_GATE, &[P::DecisionExport, P::ApiKeyRead, P::RunRead, P::QcDecide]],
        Role::Viewer => &[],
    };
    EVERYBODY.into_iter().chain(own.iter().copied().flatten().copied()).collect()
}

pub(crate) fn all_permissions(roles: &[Role]) -> Permissions {
    roles.iter().map(|role| permissions(*role)).fold(Permissions::default(), Permissions::or)
}

/// Nobody grants what they do not hold, and only an owner makes owners.
pub(crate) fn may_grant(held: Permissions, own_roles: &[Role], granted: &[Role]) -> Result<(), ApiError> {
    let exceeds = |what: &str| {
        ApiError::new(ErrorReason::RoleExceedsOwn, format!("roles: grant {what}, which you do not hold"))
            .with("permission", what)
    };
    if let Some(beyond) = all_permissions(granted).first_beyond(held) {
        return Err(exceeds(beyond.as_str_name().trim_start_matches("PERMISSION_")));
    }
    if granted.contains(&Role::Owner) && !own_roles.contains(&Role::Owner) {
        return Err(exceeds("ROLE_OWNER"));
    }
    Ok(())
}

pub(crate) fn word(role: Role) -> String {
    to_word(role.as_str_name(), "ROLE_").to_owned()
}

pub(crate) fn from_words(
    table: &str,
    row: impl std::fmt::Display,
    words: &[String],
) -> Result<Vec<Role>, ApiError> {
    let mut roles = words
        .iter()
        .map(|word| from_word(table, &row, "ROLE_", word, Role::from_str_name))
        .collect::<Result<Vec<_>, _>>()?;
    roles.sort();
    Ok(roles)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Role; 7] = [
        Role::Owner,
        Role::Admin,
        Role::Manager,
        Role::Developer,
        Role::Operator,
        Role::Auditor,
        Role::Viewer,
    ];

    /// "Create run, advance a step, change a lot: ADMIN, MANAGER, OPERATOR" and the owner.
    #[test]
    fn lots_are_written_by_those_the_matrix_names() {
        let writers: Vec<_> = ALL.into_iter().filter(|role| permissions(*role).has(P::LotWrite)).collect();
        assert_eq!(writers, [Role::Owner, Role::Admin, Role::Manager, Role::Operator]);
        assert!(ALL.iter().all(|role| permissions(*role).has(P::LotRead)));
    }

    #[test]
    fn no_role_holds_what_only_the_mesh_holds() {
        assert!(ALL.iter().all(|role| !permissions(*role).has(P::Mesh)));
    }

    #[test]
    fn nobody_grants_beyond_their_own() {
        let check = |own: Role, granted: Role| may_grant(permissions(own), &[own], &[granted]).is_ok();
        assert!(check(Role::Owner, Role::Owner));
        assert!(check(Role::Admin, Role::Admin));
        assert!(!check(Role::Admin, Role::Owner));
        assert!(!check(Role::Viewer, Role::Operator));
        assert!(check(Role::Manager, Role::Viewer));
    }
}
