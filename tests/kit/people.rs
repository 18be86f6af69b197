//! People and programs of a test: who calls is a value.

use std::sync::atomic::{AtomicU32, Ordering};

use tonic::metadata::MetadataValue;
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;
use tonic::{Request, Status};
use tracegate_proto::auth::v1::api_key_service_client::ApiKeyServiceClient;
use tracegate_proto::auth::v1::auth_service_client::AuthServiceClient;
use tracegate_proto::auth::v1::mailbox_service_client::MailboxServiceClient;
use tracegate_proto::auth::v1::member_service_client::MemberServiceClient;
use tracegate_proto::auth::v1::*;
use tracegate_proto::governance::v1::budget_service_client::BudgetServiceClient;
use tracegate_proto::governance::v1::decision_service_client::DecisionServiceClient;
use tracegate_proto::governance::v1::gate_service_client::GateServiceClient;
use tracegate_proto::governance::v1::ingest_service_client::IngestServiceClient;
use tracegate_proto::governance::v1::policy_service_client::PolicyServiceClient;
use tracegate_proto::governance::v1::provider_service_client::ProviderServiceClient;
use tracegate_proto::governance::v1::usage_service_client::UsageServiceClient;
use tracegate_proto::governance::v1::vault_service_client::VaultServiceClient;
use tracegate_proto::options::v1::Permission;
use tracegate_proto::tasks::v1::task_service_client::TaskServiceClient;
use tracegate_proto::tasks::v1::template_service_client::TemplateServiceClient;
use tracegate_proto::traceability::v1::epcis_service_client::EpcisServiceClient;
use tracegate_proto::traceability::v1::export_service_client::ExportServiceClient;
use tracegate_proto::traceability::v1::flow_service_client::FlowServiceClient;
use tracegate_proto::traceability::v1::lot_service_client::LotServiceClient;
use tracegate_proto::traceability::v1::master_data_service_client::MasterDataServiceClient;
use tracegate_proto::traceability::v1::plant_event_service_client::PlantEventServiceClient;
use tracegate_proto::traceability::v1::quality_service_client::QualityServiceClient;
use tracegate_proto::traceability::v1::recall_service_client::RecallServiceClient;
use tracegate_proto::traceability::v1::run_service_client::RunServiceClient;
use tracegate_proto::traceability::v1::trace_service_client::TraceServiceClient;

use crate::{Tracegate, request_id};

pub const PASSWORD: &str = "correct horse battery";

/// Puts a credential on every call.
#[derive(Clone)]
pub struct Credential(MetadataValue<tonic::metadata::Ascii>);

impl Interceptor for Credential {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        request.metadata_mut().insert("authorization", self.0.clone());
        Ok(request)
    }
}

pub type Authorized = InterceptedService<Channel, Credential>;

/// Somebody signed in, or a key.
#[derive(Clone)]
pub struct Person {
    pub email: String,
    pub user_id: String,
    pub org_id: String,
    pub org_slug: String,
    pub credential: String,
    pub refresh_token: String,
    pub channel: Channel,
}

macro_rules! clients {
    ($($name:ident: $client:ident),+ $(,)?) => {$(
        pub fn $name(&self) -> $client<Authorized> {
            $client::with_interceptor(self.channel.clone(), self.interceptor())
        }
    )+};
}

impl Person {
    clients!(
        auth: AuthServiceClient,
        members: MemberServiceClient,
        api_keys: ApiKeyServiceClient,
        gate: GateServiceClient,
        budgets: BudgetServiceClient,
        usage: UsageServiceClient,
        ingest: IngestServiceClient,
        vault: VaultServiceClient,
        providers: ProviderServiceClient,
        decisions: DecisionServiceClient,
        policy: PolicyServiceClient,
        templates: TemplateServiceClient,
        tasks: TaskServiceClient,
        lots: LotServiceClient,
        master_data: MasterDataServiceClient,
        flows: FlowServiceClient,
        runs: RunServiceClient,
        quality: QualityServiceClient,
        recalls: RecallServiceClient,
        traces: TraceServiceClient,
        plant_events: PlantEventServiceClient,
        epcis: EpcisServiceClient,
        exports: ExportServiceClient,
    );

    pub fn interceptor(&self) -> Credential {
        Credential(format!("Bearer {}", self.credential).parse().unwrap())
    }

    /// The same person over another connection or another server.
    pub fn at(&self, channel: Channel) -> Self {
        Self { channel, ..self.clone() }
    }
}

/// Names nobody else in this run has.
fn unique(word: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("{word}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

impl Tracegate {
    /// The owner of a new organization, signed up through the contract.
    pub async fn owner(&self) -> Person {
        let slug = unique("acme");
        let email = format!("owner@{slug}.example");
        let mut auth = AuthServiceClient::new(self.channel());
        auth.sign_up(SignUpRequest {
            email: email.clone(),
            password: PASSWORD.to_owned(),
            display_name: "Olga Owner".to_owned(),
            organization_name: format!("The {slug} company"),
            organization_slug: slug.clone(),
        })
        .await
        .unwrap();
        let token = self.mailed_token(&email).await;
        auth.verify_email(VerifyEmailRequest { token }).await.unwrap();
        self.log_in(&email, &slug).await
    }

    /// A member with one role, invited by somebody who may.
    pub async fn member(&self, by: &Person, role: Role) -> Person {
        let email = format!("{}@{}.example", unique(&role.as_str_name().to_lowercase()), by.org_slug);
        let request =
            InviteMemberRequest { email: email.clone(), roles: vec![role.into()], request_id: request_id() };
        by.members().invite_member(request).await.unwrap();
        let token = self.mailed_token(&email).await;
        let request = AcceptInvitationRequest {
            token,
            display_name: "Mara Member".to_owned(),
            password: PASSWORD.to_owned(),
        };
        MemberServiceClient::new(self.channel()).accept_invitation(request).await.unwrap();
        self.log_in(&email, &by.org_slug).await
    }

    /// A key with these scopes.
    pub async fn api_key(&self, by: &Person, scopes: &[Permission]) -> Person {
        let request = CreateApiKeyRequest {
            label: unique("key"),
            scopes: scopes.iter().map(|scope| i32::from(*scope)).collect(),
            expire_time: None,
        };
        let created = by.api_keys().create_api_key(request).await.unwrap().into_inner();
        Person { credential: created.secret, refresh_token: String::new(), ..by.clone() }
    }

    pub async fn log_in(&self, email: &str, slug: &str) -> Person {
        let mut auth = AuthServiceClient::new(self.channel());
        let request = LogInRequest {
            email: email.to_owned(),
            password: PASSWORD.to_owned(),
            organization_slug: slug.to_owned(),
            cookie: false,
        };
        let session = auth.log_in(request).await.unwrap().into_inner().session.unwrap();
        let mut person = Person {
            email: email.to_owned(),
            user_id: String::new(),
            org_id: String::new(),
            org_slug: slug.to_owned(),
            credential: session.access_token,
            refresh_token: session.refresh_token,
            channel: self.channel(),
        };
        let caller = person.auth().get_caller(GetCallerRequest {}).await.unwrap().into_inner();
        person.user_id = caller.user.unwrap().id;
        person.org_id = caller.organization.unwrap().id;
        person
    }

    /// The token of the newest mail to an address.
    pub async fn mailed_token(&self, email: &str) -> String {
        let mut mailbox = MailboxServiceClient::new(self.channel());
        let mails =
            mailbox.list_mail(ListMailRequest { email: email.to_owned() }).await.unwrap().into_inner().mails;
        let link = &mails.first().unwrap_or_else(|| panic!("no mail for {email}")).link;
        link.split_once("token=").unwrap().1.to_owned()
    }
}
