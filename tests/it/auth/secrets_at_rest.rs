//! Whoever steals the database can sign in nowhere: no secret a person or program holds stands in it in usable form.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use tracegate_proto::auth::v1::{InviteMemberRequest, RefreshSessionRequest, Role, SignUpRequest};
use tracegate_proto::options::v1::Permission;
use tracegate_tests::people::PASSWORD;
use tracegate_tests::{raw, request_id};

use super::*;

/// Every row of every table as bytes, beside its table's name: what a dump would hold.
async fn dump(t: &Tracegate) -> Vec<(String, Vec<u8>)> {
    let mut admin = t.database.admin().await;
    let columns: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT table_schema || '.' || table_name, column_name::text, data_type::text FROM information_schema.columns
         WHERE table_schema IN ('platform', 'auth', 'governance', 'traceability', 'tasks')",
    )
    .fetch_all(&mut admin)
    .await
    .unwrap();
    let mut cells = Vec::new();
    for (table, column, data_type) in columns {
        let value = if data_type == "bytea" {
            format!("\"{column}\"")
        } else {
            format!("convert_to(\"{column}\"::text, 'UTF8')")
        };
        let sql = format!("SELECT {value} FROM {table} WHERE \"{column}\" IS NOT NULL");
        let found: Vec<Vec<u8>> =
            sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut admin).await.unwrap();
        cells.extend(found.into_iter().map(|cell| (format!("{table}.{column}"), cell)));
    }
    cells
}

/// A secret in the forms in which it could have been written down.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let mut forms = vec![secret.as_bytes().to_vec(), STANDARD.encode(secret).into_bytes()];
    forms.push(secret.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes());
    let body = secret.rsplit_once('_').map_or(secret, |(_, body)| body);
    forms.push(body.as_bytes().to_vec());
    if let Ok(bytes) = URL_SAFE_NO_PAD.decode(body) {
        forms.push(bytes);
    }
    forms
}

fn holds(cell: &[u8], needle: &[u8]) -> bool {
    needle.len() >= 8 && cell.windows(needle.len()).any(|window| window == needle)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_stands_in_the_database() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &[Permission::LotRead]).await;
    let request = RefreshSessionRequest { refresh_token: olga.refresh_token.clone() };
    let renewed = auth(&t).refresh_session(request).await.unwrap().into_inner().session.unwrap();
    let request = InviteMemberRequest {
        email: "m@acme.example".to_owned(),
        roles: vec![Role::Viewer.into()],
        request_id: request_id(),
    };
    olga.members().invite_member(request).await.unwrap();
    let request = SignUpRequest {
        email: "ana@plant.example".to_owned(),
        password: "another password to look for".to_owned(),
        display_name: "Ana Silva".to_owned(),
        organization_name: "Plant One".to_owned(),
        organization_slug: "plant-one".to_owned(),
    };
    auth(&t).sign_up(request).await.unwrap();
    let secrets = [
        ("password", PASSWORD.to_owned()),
        ("password of a sign-up", "another password to look for".to_owned()),
        ("refresh token", olga.refresh_token.clone()),
        ("next refresh token", renewed.refresh_token),
        ("access token", olga.credential.clone()),
        ("api key", key.credential.clone()),
        ("invitation token", t.mailed_token("m@acme.example").await),
        ("sign-up token", t.mailed_token("ana@plant.example").await),
    ];
    let cells = dump(&t).await;
    assert!(
        cells.iter().any(|(place, cell)| place == "auth.users.email" && *cell == olga.email.as_bytes()),
        "the dump is whole"
    );
    for (name, secret) in secrets {
        for (place, cell) in &cells {
            // The development mailbox stands in for the person's own: it exists in no other environment.
            if place.starts_with("auth.development_mails.") {
                continue;
            }
            assert!(!forms(&secret).iter().any(|form| holds(cell, form)), "the {name} stands in {place}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_password_is_hashed_with_argon2id_at_the_stated_cost() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    t.member(&olga, Role::Viewer).await;
    let stored: Vec<String> = sqlx::query_scalar("SELECT password_phc FROM auth.users")
        .fetch_all(&mut t.database.admin().await)
        .await
        .unwrap();
    assert_eq!(stored.len(), 2);
    for phc in &stored {
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
    }
    // One password, two people, two hashes.
    assert_ne!(stored[0], stored[1]);
}

/// What an answer shows, all of the organization may see: a secret is in the one answer that hands it out, and in no other.
#[tokio::test(flavor = "multi_thread")]
async fn no_answer_carries_a_credential() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let key = t.api_key(&olga, &[Permission::LotRead]).await;
    t.member(&olga, Role::Viewer).await;
    let channel = t.channel();
    let secrets = [PASSWORD, &olga.refresh_token, &olga.credential, &key.credential, "$argon2id$"];
    for method in raw::methods() {
        // The mailbox is the person's own, and signing out would end the test.
        if ["ListMail", "LogOut"].contains(&method.name()) {
            continue;
        }
        let path = raw::path(&method);
        let call = raw::call(&channel, &path, Some(&olga.credential), Vec::new());
        let Ok(answer) = tokio::time::timeout(Duration::from_secs(5), call).await else { continue };
        let bytes = match answer {
            Ok(answer) => answer.unwrap_or_default().to_vec(),
            Err(status) => [status.message().as_bytes(), status.details()].concat(),
        };
        for secret in secrets {
            assert!(!forms(secret).iter().any(|form| holds(&bytes, form)), "{path} answers with a secret");
        }
    }
}
