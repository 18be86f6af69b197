use tracegate_proto::auth::v1::{LogInRequest, SignUpRequest, VerifyEmailRequest};
use tracegate_tests::people::PASSWORD;
use tracegate_tests::violated_fields;

use super::*;

fn request(email: &str, slug: &str) -> SignUpRequest {
    SignUpRequest {
        email: email.to_owned(),
        password: PASSWORD.to_owned(),
        display_name: "Ana Silva".to_owned(),
        organization_name: "Plant One".to_owned(),
        organization_slug: slug.to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_address_gets_the_same_answer_as_an_unknown_one() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let unknown = auth(&t).sign_up(request("nobody@plant.example", "plant-one")).await.unwrap();
    let known = auth(&t).sign_up(request(&olga.email, "plant-two")).await.unwrap();
    assert_eq!(known.get_ref(), unknown.get_ref());
    let names = |answer: &tonic::Response<_>| {
        let mut names: Vec<String> = answer.metadata().as_ref().keys().map(ToString::to_string).collect();
        names.sort();
        names
    };
    assert_eq!(names(&known), names(&unknown));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_exists_before_the_link_is_followed() {
    let t = Tracegate::start().await;
    auth(&t).sign_up(request("ana@plant.example", "plant-one")).await.unwrap();
    for table in ["auth.users", "auth.organizations", "auth.memberships", "auth.subscriptions"] {
        let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table}")))
            .fetch_one(&mut t.database.admin().await)
            .await
            .unwrap();
        assert_eq!(rows, 0, "{table}");
    }
    let early = LogInRequest {
        email: "ana@plant.example".to_owned(),
        password: PASSWORD.to_owned(),
        organization_slug: "plant-one".to_owned(),
        cookie: false,
    };
    let refused = auth(&t).log_in(early.clone()).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LoginFailed);
    let token = t.mailed_token("ana@plant.example").await;
    auth(&t).verify_email(VerifyEmailRequest { token }).await.unwrap();
    auth(&t).log_in(early).await.unwrap();
}

/// Somebody who signs up with another person's address gets neither an account nor that person's.
#[tokio::test(flavor = "multi_thread")]
async fn a_known_person_keeps_their_password_and_owns_the_new_organization() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let strangers =
        SignUpRequest { password: "a stranger's password".to_owned(), ..request(&olga.email, "plant-two") };
    auth(&t).sign_up(strangers).await.unwrap();
    let token = t.mailed_token(&olga.email).await;
    let answer = auth(&t).verify_email(VerifyEmailRequest { token }).await.unwrap().into_inner();
    assert_eq!(answer.user.unwrap().id, olga.user_id);
    let log_in = |password: &str| LogInRequest {
        email: olga.email.clone(),
        password: password.to_owned(),
        organization_slug: "plant-two".to_owned(),
        cookie: false,
    };
    let refused = auth(&t).log_in(log_in("a stranger's password")).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::LoginFailed);
    auth(&t).log_in(log_in(PASSWORD)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_slug_is_refused_now_or_at_the_link() {
    let t = Tracegate::start().await;
    let olga = t.owner().await;
    let taken = auth(&t).sign_up(request("ana@plant.example", &olga.org_slug)).await.unwrap_err();
    assert_eq!((taken.code(), reason(&taken)), (Code::AlreadyExists, ErrorReason::NameTaken));

    // Two ask for one name at once: whoever follows the link first has it, and the other is left without anything.
    for email in ["first@plant.example", "second@plant.example"] {
        auth(&t).sign_up(request(email, "plant-one")).await.unwrap();
    }
    let (first, second) =
        (t.mailed_token("first@plant.example").await, t.mailed_token("second@plant.example").await);
    auth(&t).verify_email(VerifyEmailRequest { token: first }).await.unwrap();
    let late = auth(&t).verify_email(VerifyEmailRequest { token: second }).await.unwrap_err();
    assert_eq!(reason(&late), ErrorReason::NameTaken);
    let users: i64 =
        sqlx::query_scalar("SELECT count(*) FROM auth.users WHERE email = 'second@plant.example'")
            .fetch_one(&mut t.database.admin().await)
            .await
            .unwrap();
    assert_eq!(users, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn passwords_that_are_guessed_first_are_refused() {
    let t = Tracegate::start().await;
    for password in ["password123", "1234567890", "aaaaaaaaaaaaaaa", "ana.silva1", "Plant-One1"] {
        let request = SignUpRequest {
            password: password.to_owned(),
            ..request("ana.silva@plant.example", "plant-one")
        };
        let refused = auth(&t).sign_up(request).await.unwrap_err();
        assert_eq!(refused.code(), Code::InvalidArgument, "{password}");
        assert_eq!(violated_fields(&refused), ["password"], "{password}");
        assert!(!refused.message().contains(password), "the refusal repeats the password");
    }
    let short = SignUpRequest {
        password: "short".to_owned(),
        email: "no address".to_owned(),
        ..request("", "Not A Slug")
    };
    let refused = auth(&t).sign_up(short).await.unwrap_err();
    assert_eq!(violated_fields(&refused), ["email", "password", "organization_slug"]);
    let nul = SignUpRequest {
        password: "nul\0inside of it".to_owned(),
        ..request("ana@plant.example", "plant-one")
    };
    assert_eq!(violated_fields(&auth(&t).sign_up(nul).await.unwrap_err()), ["password"]);
    // 128 characters and 512 bytes are the limit, and are not hashed beyond it.
    let long = SignUpRequest { password: "🔑".repeat(129), ..request("ana@plant.example", "plant-one") };
    assert_eq!(violated_fields(&auth(&t).sign_up(long).await.unwrap_err())[0], "password");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_holds_byte_for_byte() {
    let t = Tracegate::start().await;
    for (n, password) in
        ["  spaces at both ends  ", "🔑🗝 Schlüssel und Schloß", &"x1".repeat(64)].iter().enumerate()
    {
        let (email, slug) = (format!("person-{n}@plant.example"), format!("plant-{n}"));
        let request = SignUpRequest { password: (*password).to_owned(), ..request(&email, &slug) };
        auth(&t).sign_up(request).await.unwrap();
        auth(&t).verify_email(VerifyEmailRequest { token: t.mailed_token(&email).await }).await.unwrap();
        let log_in = |password: String| LogInRequest {
            email: email.clone(),
            password,
            organization_slug: String::new(),
            cookie: false,
        };
        auth(&t).log_in(log_in((*password).to_owned())).await.unwrap();
        for near in [password.trim().to_owned(), password.to_uppercase(), format!("{password} ")] {
            if near != *password {
                assert!(auth(&t).log_in(log_in(near.clone())).await.is_err(), "{near:?} for {password:?}");
            }
        }
    }
}

/// Links are built from the configured address only, whatever the request says about itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_mailed_link_leads_to_the_configured_address() {
    use tracegate_proto::auth::v1::ListMailRequest;
    use tracegate_proto::auth::v1::mailbox_service_client::MailboxServiceClient;
    let t = Tracegate::start().await;
    let mut call = tonic::Request::new(request("ana@plant.example", "plant-one"));
    for header in ["host", "x-forwarded-host", "forwarded", "origin"] {
        call.metadata_mut().insert(header, "http://evil.example".parse().unwrap());
    }
    auth(&t).sign_up(call).await.unwrap();
    let mut mailbox = MailboxServiceClient::new(t.channel());
    let mails = mailbox
        .list_mail(ListMailRequest { email: "ana@plant.example".to_owned() })
        .await
        .unwrap()
        .into_inner()
        .mails;
    assert!(mails[0].link.starts_with("http://localhost:8400/verify-email?token="), "{}", mails[0].link);
    assert!(!format!("{mails:?}").contains("evil"));
}
