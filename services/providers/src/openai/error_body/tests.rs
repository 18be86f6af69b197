use super::*;

#[test]
fn words_about_the_account_stay_with_the_operator() {
    let body = |kind| ErrorBody::from(&ProviderError::new(kind, "org-1 owes")).message;
    assert_eq!(body(ErrorKind::InvalidRequest), "the provider rejects the request: org-1 owes");
    for kind in [ErrorKind::RateLimited, ErrorKind::QuotaExhausted, ErrorKind::Forbidden, ErrorKind::Server] {
        assert_eq!(body(kind), kind.to_string());
    }
}

/// The client's own key was right: a 401 or 403 would send it looking for what is the operator's to mend.
#[test]
fn a_refused_key_is_not_the_clients() {
    for kind in [ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::AddressRefused] {
        assert_eq!(ErrorBody::from(&ProviderError::new(kind, "")).status, 502, "{kind}");
    }
}
