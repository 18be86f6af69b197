//! All of Tracegate behind one address, as one caller: the API key where there is one, else whoever logs in.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use tonic::Code;
use tracegate_proto::auth::v1::LogInRequest;
use tracegate_proto::auth::v1::api_key_service_client::ApiKeyServiceClient;
use tracegate_proto::auth::v1::auth_service_client::AuthServiceClient;
use tracegate_proto::auth::v1::mailbox_service_client::MailboxServiceClient;
use tracegate_proto::auth::v1::member_service_client::MemberServiceClient;
use tracegate_proto::governance::v1::decision_service_client::DecisionServiceClient;
use tracegate_proto::governance::v1::gate_service_client::GateServiceClient;
use tracegate_proto::governance::v1::policy_service_client::PolicyServiceClient;
use tracegate_proto::tasks::v1::task_service_client::TaskServiceClient;
use tracegate_proto::tasks::v1::template_service_client::TemplateServiceClient;
use tracegate_proto::traceability::v1::export_service_client::ExportServiceClient;
use tracegate_proto::traceability::v1::flow_service_client::FlowServiceClient;
use tracegate_proto::traceability::v1::lot_service_client::LotServiceClient;
use tracegate_proto::traceability::v1::master_data_service_client::MasterDataServiceClient;
use tracegate_proto::traceability::v1::plant_event_service_client::PlantEventServiceClient;
use tracegate_proto::traceability::v1::quality_service_client::QualityServiceClient;
use tracegate_proto::traceability::v1::recall_service_client::RecallServiceClient;
use tracegate_proto::traceability::v1::run_service_client::RunServiceClient;
use tracegate_proto::traceability::v1::trace_service_client::TraceServiceClient;

use crate::config::{Builder, ConfigError};
use crate::credential::Credential;
use crate::error::{Error, status};
use crate::session::Session;
use crate::transport::{Transport, Wire};

/// Cheap to clone; clones share the connection, the session and the retry budget.
#[derive(Clone)]
pub struct Client {
    transport: Transport,
    /// Absent for an API key.
    session: Option<Arc<Session>>,
    watch_silence_max: Duration,
}

impl Client {
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Reads TRACEGATE_URL and TRACEGATE_API_KEY.
    pub fn from_env() -> Result<Self, ConfigError> {
        Builder::from_env().build()
    }

    pub(crate) fn new(wire: Wire, api_key: Option<HeaderValue>, watch_silence_max: Duration) -> Self {
        let wire = Arc::new(wire);
        let (credential, session) = match api_key {
            Some(header) => (Credential::ApiKey(header), None),
            None => {
                let session = Arc::new(Session::new(Transport::new(Arc::clone(&wire), Credential::None)));
                (Credential::Session(Arc::clone(&session)), Some(session))
            }
        };
        Self { transport: Transport::new(wire, credential), session, watch_silence_max }
    }

    /// Opens a session; every clone calls with it from now on, and renews it as needed. `organization` is a slug, and may be
    /// empty for a person who belongs to one only.
    pub async fn log_in(&self, email: &str, password: &str, organization: &str) -> Result<(), Error> {
        let Some(session) = &self.session else {
            return Err(status(
                Code::FailedPrecondition,
                "this client calls with an API key: build one without",
            )
            .into());
        };
        let request = LogInRequest {
            email: email.to_owned(),
            password: password.to_owned(),
            organization_slug: organization.to_owned(),
            cookie: false,
        };
        Ok(session.log_in(request).await?)
    }

    /// Ends the session everywhere; on this side also where the server cannot be reached. Without one, does nothing.
    pub async fn log_out(&self) -> Result<(), Error> {
        match &self.session {
            Some(session) => Ok(session.log_out().await?),
            None => Ok(()),
        }
    }

    /// False once the session has ended, also by the server; always false for an API key.
    pub fn is_logged_in(&self) -> bool {
        self.session.as_ref().is_some_and(|session| session.is_open())
    }

    /// For generated clients without a method here.
    pub fn transport(&self) -> Transport {
        self.transport.clone()
    }

    pub fn auth(&self) -> AuthServiceClient<Transport> {
        AuthServiceClient::new(self.transport())
    }

    pub fn members(&self) -> MemberServiceClient<Transport> {
        MemberServiceClient::new(self.transport())
    }

    pub fn api_keys(&self) -> ApiKeyServiceClient<Transport> {
        ApiKeyServiceClient::new(self.transport())
    }

    /// Served in the `dev` environment only.
    pub fn mailbox(&self) -> MailboxServiceClient<Transport> {
        MailboxServiceClient::new(self.transport())
    }

    pub fn gate(&self) -> GateServiceClient<Transport> {
        GateServiceClient::new(self.transport())
    }

    pub fn policies(&self) -> PolicyServiceClient<Transport> {
        PolicyServiceClient::new(self.transport())
    }

    pub fn decisions(&self) -> DecisionServiceClient<Transport> {
        DecisionServiceClient::new(self.transport())
    }

    pub fn templates(&self) -> TemplateServiceClient<Transport> {
        TemplateServiceClient::new(self.transport())
    }

    pub fn tasks(&self) -> TaskServiceClient<Transport> {
        TaskServiceClient::new(self.transport())
    }

    pub fn lots(&self) -> LotServiceClient<Transport> {
        LotServiceClient::new(self.transport())
    }

    pub fn master_data(&self) -> MasterDataServiceClient<Transport> {
        MasterDataServiceClient::new(self.transport())
    }

    pub fn flows(&self) -> FlowServiceClient<Transport> {
        FlowServiceClient::new(self.transport())
    }

    pub fn runs(&self) -> RunServiceClient<Transport> {
        RunServiceClient::new(self.transport())
    }

    pub fn quality(&self) -> QualityServiceClient<Transport> {
        QualityServiceClient::new(self.transport())
    }

    pub fn recalls(&self) -> RecallServiceClient<Transport> {
        RecallServiceClient::new(self.transport())
    }

    pub fn exports(&self) -> ExportServiceClient<Transport> {
        ExportServiceClient::new(self.transport())
    }

    pub fn traces(&self) -> TraceServiceClient<Transport> {
        TraceServiceClient::new(self.transport())
    }

    pub fn plant_events(&self) -> PlantEventServiceClient<Transport> {
        PlantEventServiceClient::new(self.transport())
    }

    pub(crate) fn watch_silence_max(&self) -> Duration {
        self.watch_silence_max
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("is_logged_in", &self.is_logged_in()).finish_non_exhaustive()
    }
}
