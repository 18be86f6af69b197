use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::{GetTemplateRequest, ListTemplatesRequest};
use tracegate_tests::server::Wishes;
use tracegate_tests::{Tracegate, metadata, reason};

use super::support::*;

#[tokio::test(flavor = "multi_thread")]
async fn templates_are_paged_newest_first_and_stay_in_their_organization() {
    let t = Tracegate::start_with(Wishes { workers: 0, ..Wishes::default() }).await.unwrap();
    let (olga, other) = (t.owner().await, t.owner().await);
    let mut newest_first = Vec::new();
    for n in 0..5 {
        let uploaded = upload(&olga, &format!("{n}.docx"), &small_document()).await.unwrap();
        newest_first.insert(0, uploaded.template.unwrap());
    }
    for page_size in [1, 2, 5, 0] {
        let mut found = Vec::new();
        let mut request = ListTemplatesRequest { page_size, page_token: String::new() };
        loop {
            let page = olga.templates().list_templates(request.clone()).await.unwrap().into_inner();
            found.extend(page.templates);
            request.page_token = page.next_page_token;
            if request.page_token.is_empty() {
                break;
            }
        }
        assert_eq!(found, newest_first);
    }
    let theirs =
        other.templates().list_templates(ListTemplatesRequest::default()).await.unwrap().into_inner();
    assert_eq!(theirs.templates, []);
    let request = GetTemplateRequest { template_id: newest_first[0].id.clone() };
    let refused = other.templates().get_template(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::NotFound);
    assert_eq!(metadata(&refused, "resource"), "template");
    let request = ListTemplatesRequest { page_size: 1, page_token: "made up".to_owned() };
    let refused = olga.templates().list_templates(request).await.unwrap_err();
    assert_eq!(reason(&refused), ErrorReason::PageTokenInvalid);
}
