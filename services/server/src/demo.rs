//! The product's main job, run through the public API as a customer's program would run it: an organization signs up, real Word
//! documents are uploaded, parsed live by a worker, and pass the governance gate on the way; a plant's day is recorded and a lot traced.

mod drill;
mod plant;
mod quality;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, bail};
use futures_util::StreamExt;
use tracegate_proto::auth::v1::{
    AcceptInvitationRequest, InviteMemberRequest, ListMailRequest, Role, SignUpRequest, VerifyEmailRequest,
};
use tracegate_proto::errors::v1::ErrorReason;
use tracegate_proto::tasks::v1::watch_task_response::Update;
use tracegate_proto::tasks::v1::{GetTemplateRequest, GetTemplateResponse, Task, field, task, task_event};
use tracegate_sdk::{Client, Error};
use uuid::Uuid;

use crate::config::Config;

const EMAIL: &str = "olga@demo-plant.example";
/// Who reviews, and decides about what others found.
const REVIEWER_EMAIL: &str = "rita@demo-plant.example";
const PASSWORD: &str = "demo plant passphrase";
const ORGANIZATION: &str = "demo-plant";
/// Fields shown of each document; the web client shows them all.
const FIELDS_SHOWN: usize = 5;

#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Word documents to use beside the built-in ones.
    pub documents: Vec<PathBuf>,
    /// End the server when the job is done.
    #[arg(long)]
    pub exit: bool,
    /// Only make the demo account on the server at TRACEGATE_URL, and print it as NAME=value lines.
    #[arg(long)]
    pub seed_only: bool,
}

/// What happens to the server after the job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    Exit,
    StayUp,
}

/// Prints lines to standard output.
pub fn say(lines: impl IntoIterator<Item = String>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Makes the demo account on a running server, and prints what a program needs to sign in.
pub async fn seed() -> anyhow::Result<()> {
    let client = Client::from_env()?;
    sign_in(&client).await?;
    say([
        format!("TRACEGATE_EMAIL={EMAIL}"),
        format!("TRACEGATE_PASSWORD={PASSWORD}"),
        format!("TRACEGATE_ORGANIZATION={ORGANIZATION}"),
    ])
}

pub async fn run(config: Config, arguments: Arguments) -> anyhow::Result<Then> {
    let scheme = if config.tls_files.is_some() { "https" } else { "http" };
    let url = format!("{scheme}://{}", config.listen);
    let client = Client::builder().url(url.clone()).build()?;
    say([format!("\n1. Sign in as {EMAIL} of the organization {ORGANIZATION}")])?;
    let is_new = sign_in(&client).await?;
    say([if is_new {
        "   signed up, the mailed link followed, signed in".to_owned()
    } else {
        "   the account was there from an earlier run, signed in".to_owned()
    }])?;

    let documents = documents(&arguments.documents)?;
    say([format!(
        "\n2. Upload {} Word documents, watch them being parsed, see their fields",
        documents.len()
    )])?;
    let mut refused = Vec::new();
    for (file_name, title, bytes) in documents {
        match one_document(&client, &config.public_url, &file_name, &title, bytes).await {
            Ok(()) => {}
            // A document of the visitor's own may well be refused: that is an answer too.
            Err(error) => {
                say([format!("   {file_name}: {error:#}")])?;
                refused.push(file_name);
            }
        }
    }

    say(["\n3. What the governance gate decided on the way".to_owned()])?;
    gate_decisions(&client).await?;

    say(["\n4. A day in a skewer plant, and what became of the first lot that came in".to_owned()])?;
    let reviewer = Client::builder().url(url).build()?;
    sign_in_reviewer(&client, &reviewer).await?;
    plant::show(&client, &reviewer).await?;

    say(["\n5. A run through its gates, and a drill against the clock".to_owned()])?;
    quality::show(&client, &reviewer).await?;
    drill::show(&client, plant::FIRST_LOT, &config.data_dir).await?;
    say([
        format!("\nThe web client:  {}   (sign in: {EMAIL} / {PASSWORD})", config.public_url),
        format!("gRPC:            grpcurl -plaintext {} list", config.listen),
        format!("Health:          grpcurl -plaintext {} grpc.health.v1.Health/Check", config.listen),
        format!("Metrics:         http://{}/metrics", config.probe_listen),
    ])?;
    let of_ours = |file_name: &String| !arguments.documents.iter().any(|path| path.ends_with(file_name));
    if let Some(file_name) = refused.iter().find(|file_name| of_ours(file_name)) {
        bail!("the built-in document {file_name} was not parsed");
    }
    if arguments.exit {
        return Ok(Then::Exit);
    }
    say(["\nThe server goes on. Ctrl-C ends it.".to_owned()])?;
    Ok(Then::StayUp)
}

/// Signs in, after signing up where that has not happened yet; true where it had not.
async fn sign_in(client: &Client) -> anyhow::Result<bool> {
    match client.log_in(EMAIL, PASSWORD, ORGANIZATION).await {
        Ok(()) => return Ok(false),
        Err(error) if error.reason() == ErrorReason::LoginFailed => {}
        Err(error) => return Err(error).context("sign in"),
    }
    let signup = SignUpRequest {
        email: EMAIL.to_owned(),
        password: PASSWORD.to_owned(),
        display_name: "Olga Plant".to_owned(),
        organization_name: "Demo Plant".to_owned(),
        organization_slug: ORGANIZATION.to_owned(),
    };
    client.auth().sign_up(signup).await.map_err(Error::from).context("sign up")?;
    let token = mailed_token(client, EMAIL).await?;
    client
        .auth()
        .verify_email(VerifyEmailRequest { token })
        .await
        .map_err(Error::from)
        .context("follow the mailed link")?;
    client.log_in(EMAIL, PASSWORD, ORGANIZATION).await.context("sign in")?;
    Ok(true)
}

/// A second person, whom the first invites: who wrote a flow does not publish it.
async fn sign_in_reviewer(client: &Client, reviewer: &Client) -> anyhow::Result<()> {
    match reviewer.log_in(REVIEWER_EMAIL, PASSWORD, ORGANIZATION).await {
        Ok(()) => return Ok(()),
        Err(error) if error.reason() == ErrorReason::LoginFailed => {}
        Err(error) => return Err(error).context("sign the reviewer in"),
    }
    let invitation = InviteMemberRequest {
        email: REVIEWER_EMAIL.to_owned(),
        roles: vec![Role::Manager.into()],
        request_id: Uuid::now_v7().to_string(),
    };
    client.members().invite_member(invitation).await.map_err(Error::from).context("invite the reviewer")?;
    let acceptance = AcceptInvitationRequest {
        token: mailed_token(client, REVIEWER_EMAIL).await?,
        display_name: "Rita Review".to_owned(),
        password: PASSWORD.to_owned(),
    };
    reviewer.members().accept_invitation(acceptance).await.map_err(Error::from)?;
    reviewer.log_in(REVIEWER_EMAIL, PASSWORD, ORGANIZATION).await.context("sign the reviewer in")
}

/// Of the newest mail to somebody.
async fn mailed_token(client: &Client, email: &str) -> anyhow::Result<String> {
    let request = ListMailRequest { email: email.to_owned() };
    let mails = client.mailbox().list_mail(request).await.map_err(Error::from)?;
    let link = mails.into_inner().mails.into_iter().next().context("no mail came")?.link;
    Ok(link.split_once("token=").context("the mail has no link")?.1.to_owned())
}

/// Our own set, covering every form a field can have, and the visitor's documents.
fn documents(paths: &[PathBuf]) -> anyhow::Result<Vec<(String, String, Vec<u8>)>> {
    let mut documents: Vec<_> = tracegate_docx::generate::samples()
        .into_iter()
        .map(|sample| (sample.file_name.to_string(), sample.title.to_string(), sample.bytes))
        .collect();
    for path in paths {
        let bytes = std::fs::read(path).with_context(|| format!("read {}", path.display()))?;
        documents.push((file_name(path), String::new(), bytes));
    }
    Ok(documents)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

async fn one_document(
    client: &Client,
    public_url: &str,
    file_name: &str,
    title: &str,
    bytes: Vec<u8>,
) -> anyhow::Result<()> {
    let started = Instant::now();
    say([format!("\n   {file_name} ({} kB)", bytes.len().div_ceil(1024))])?;
    let uploaded = client.upload_template(bytes, file_name, title).await?;
    watch(client, &uploaded.task).await?;

    let request = GetTemplateRequest { template_id: uploaded.template.id.clone() };
    let parsed = client.templates().get_template(request).await.map_err(Error::from)?.into_inner();
    say(summary(&parsed))?;
    say([format!(
        "      {public_url}/templates/{}   ({} ms)",
        uploaded.template.id,
        started.elapsed().as_millis()
    )])
}

/// Follows the task to its end, and tells each event.
async fn watch(client: &Client, task: &Task) -> anyhow::Result<()> {
    let mut updates = client.watch_task(&task.id, 0);
    let mut last = None;
    while let Some(update) = updates.next().await {
        let Some(Update::Event(event)) = update?.update else { continue };
        let step = match event.kind() {
            task_event::Kind::Queued => Some("queued".to_owned()),
            task_event::Kind::Started => Some("taken by a worker".to_owned()),
            task_event::Kind::Progress | task_event::Kind::Partial => None,
            _ if event.detail.is_empty() => Some(event.step.clone()),
            _ => Some(format!("{}: {}", event.step, event.detail)),
        };
        if let Some(step) = step {
            say([format!("      {:>3} %  {step}", event.progress_percent)])?;
        }
        last = Some(event);
    }
    match last {
        Some(event) if event.kind() == task_event::Kind::Completed => Ok(()),
        Some(event) => bail!("the task ended as {}: {}", event.kind().as_str_name(), event.detail),
        None => bail!(
            "the task told nothing; it is {}",
            task::State::try_from(task.state).unwrap_or_default().as_str_name()
        ),
    }
}

fn summary(parsed: &GetTemplateResponse) -> Vec<String> {
    let mut lines = vec![format!(
        "      {} fields in {} sections, among them:",
        parsed.fields.len(),
        parsed.sections.len()
    )];
    for found in parsed.fields.iter().take(FIELDS_SHOWN) {
        let kind =
            field::Kind::try_from(found.kind).unwrap_or_default().as_str_name().trim_start_matches("KIND_");
        let label: String = found.label.chars().take(50).collect();
        lines.push(format!("        {label:<50}  {}", kind.to_lowercase().replace('_', " ")));
    }
    if let Some(privacy) = &parsed.template.as_ref().and_then(|template| template.privacy.clone()) {
        let counts: Vec<_> =
            privacy.counts.iter().map(|count| format!("{} {}", count.count, count.pii_class)).collect();
        let found = if counts.is_empty() { "no personal data".to_owned() } else { counts.join(", ") };
        lines.push(format!("      gate: {found} ({} decisions)", privacy.decision_ids.len()));
    }
    lines
}

async fn gate_decisions(client: &Client) -> anyhow::Result<()> {
    let mut decisions = client.list(tracegate_proto::governance::v1::ListDecisionsRequest::default());
    let mut shown = 0;
    while let Some(decision) = decisions.next().await {
        let decision = decision?;
        if shown < FIELDS_SHOWN {
            let verdict = decision.verdict().as_str_name().trim_start_matches("VERDICT_").to_lowercase();
            let direction =
                decision.direction().as_str_name().trim_start_matches("DIRECTION_").to_lowercase();
            say([format!(
                "   {direction:<9} {:<12} {verdict:<9} {}",
                decision.tool,
                decision.reasons.join("; ")
            )])?;
        }
        shown += 1;
    }
    say([format!("   {shown} decisions in all")])
}
