//! Events: JSON that keeps every rule, read through types.

use std::sync::Arc;

use time::{OffsetDateTime, UtcOffset};

use crate::check::Check;
use crate::context::Context;
use crate::hash;
use crate::json::{Json, Object};
use crate::pointer::Place;
use crate::problem::{Problem, Problems, Rule};
use crate::times;
use crate::vocabulary::{BizStep, BizTransactionType, Disposition, ErrorReason, SourceDestType};

pub use self::kind::{Action, EventKind};
pub use self::quantity::{MassError, Quantity};
pub use self::sensor::{SensorElement, SensorReport};

mod kind;
mod quantity;
mod sensor;

/// An event that keeps every rule. It holds its JSON as it was written and is written back as that.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    json: Object,
    kind: EventKind,
    time: OffsetDateTime,
    offset: UtcOffset,
    context: Arc<Context>,
}

/// A source or a destination, and what it is to the things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceDest<'e> {
    pub kind: SourceDestType,
    pub id: &'e str,
}

/// A business document that the event belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BizTransaction<'e> {
    pub kind: Option<BizTransactionType>,
    pub id: &'e str,
}

/// That an earlier event with the same id, or of the same content, was wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorDeclaration<'e> {
    pub time: OffsetDateTime,
    pub reason: Option<ErrorReason>,
    /// Ids of the events that say what was right.
    pub corrective_event_ids: Vec<&'e str>,
}

impl Event {
    /// Checks an event; its place is where it stands in its document.
    pub(crate) fn check(
        json: Json,
        place: Place<'_>,
        around: Option<&Arc<Context>>,
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let Json::Object(json) = json else {
            let message = format!("must be an event, is {}", json.type_name());
            problems.add(place, Rule::JsonType, message);
            return Err(problems.into_list(place));
        };
        let context = match (json.get("@context"), around) {
            (Some(own), around) => {
                Arc::new(Context::read(own, around, place.name("@context"), &mut problems))
            }
            (None, Some(around)) => Arc::clone(around),
            (None, None) => {
                problems.add(place.name("@context"), Rule::Required, "is missing");
                Arc::default()
            }
        };
        let essentials = Check::new(&context, problems).event(place, &json)?;
        let (kind, time, offset) = (essentials.kind, essentials.time, essentials.offset);
        Ok(Self { json, kind, time, offset, context })
    }

    pub fn kind(&self) -> EventKind {
        self.kind
    }

    /// When it happened.
    pub fn event_time(&self) -> OffsetDateTime {
        self.time
    }

    /// The offset of clocks where and when it happened; the time above may be written with another.
    pub fn event_time_zone_offset(&self) -> UtcOffset {
        self.offset
    }

    /// When a repository captured it.
    pub fn record_time(&self) -> Option<OffsetDateTime> {
        times::instant(self.json.text("recordTime")?)
    }

    pub fn event_id(&self) -> Option<&str> {
        self.json.text("eventID")
    }

    /// None in transformations only.
    pub fn action(&self) -> Option<Action> {
        Action::read(self.json.text("action")?)
    }

    pub fn biz_step(&self) -> Option<BizStep> {
        BizStep::read(self.json.text("bizStep")?)
    }

    pub fn disposition(&self) -> Option<Disposition> {
        Disposition::read(self.json.text("disposition")?)
    }

    /// Dispositions that hold from this event until one unsets them.
    pub fn dispositions_set(&self) -> impl Iterator<Item = Disposition> {
        self.persistent("set")
    }

    pub fn dispositions_unset(&self) -> impl Iterator<Item = Disposition> {
        self.persistent("unset")
    }

    /// Single things, of object and transaction events.
    pub fn epcs(&self) -> impl Iterator<Item = &str> {
        self.texts("epcList")
    }

    /// Single things in the parent.
    pub fn child_epcs(&self) -> impl Iterator<Item = &str> {
        self.texts("childEPCs")
    }

    pub fn input_epcs(&self) -> impl Iterator<Item = &str> {
        self.texts("inputEPCList")
    }

    pub fn output_epcs(&self) -> impl Iterator<Item = &str> {
        self.texts("outputEPCList")
    }

    /// Amounts of kinds and batches, of object and transaction events.
    pub fn quantities(&self) -> impl Iterator<Item = Quantity<'_>> {
        self.amounts("quantityList")
    }

    pub fn child_quantities(&self) -> impl Iterator<Item = Quantity<'_>> {
        self.amounts("childQuantityList")
    }

    pub fn input_quantities(&self) -> impl Iterator<Item = Quantity<'_>> {
        self.amounts("inputQuantityList")
    }

    pub fn output_quantities(&self) -> impl Iterator<Item = Quantity<'_>> {
        self.amounts("outputQuantityList")
    }

    /// The container, asset or place that the children are in.
    pub fn parent_id(&self) -> Option<&str> {
        self.json.text("parentID")
    }

    /// Ties together the events of one transformation that takes long.
    pub fn transformation_id(&self) -> Option<&str> {
        self.json.text("transformationID")
    }

    /// Where it happened.
    pub fn read_point(&self) -> Option<&str> {
        self.location("readPoint")
    }

    /// Where the things are from then on.
    pub fn biz_location(&self) -> Option<&str> {
        self.location("bizLocation")
    }

    pub fn sources(&self) -> impl Iterator<Item = SourceDest<'_>> {
        self.parties("sourceList", "source")
    }

    pub fn destinations(&self) -> impl Iterator<Item = SourceDest<'_>> {
        self.parties("destinationList", "destination")
    }

    pub fn biz_transactions(&self) -> impl Iterator<Item = BizTransaction<'_>> {
        self.objects("bizTransactionList").filter_map(|transaction| {
            let kind = transaction.text("type").and_then(BizTransactionType::read);
            Some(BizTransaction { kind, id: transaction.text("bizTransaction")? })
        })
    }

    pub fn sensor_elements(&self) -> impl Iterator<Item = SensorElement<'_>> {
        self.objects("sensorElementList").map(SensorElement::new)
    }

    /// Certificates that hold for what happened.
    pub fn certifications(&self) -> impl Iterator<Item = &str> {
        let one = self.json.text("certificationInfo");
        one.into_iter().chain(self.texts("certificationInfo"))
    }

    /// Master data that came into being with the things.
    pub fn ilmd(&self) -> Option<&Object> {
        self.json.get("ilmd")?.as_object()
    }

    pub fn error_declaration(&self) -> Option<ErrorDeclaration<'_>> {
        let declaration = self.json.get("errorDeclaration")?.as_object()?;
        let ids = declaration.get("correctiveEventIDs").and_then(Json::as_list).unwrap_or_default();
        Some(ErrorDeclaration {
            time: times::instant(declaration.text("declarationTime")?)?,
            reason: declaration.text("reason").and_then(ErrorReason::read),
            corrective_event_ids: ids.iter().filter_map(Json::as_text).collect(),
        })
    }

    /// A field of one's own at the level of the event, whatever prefix it is written with.
    pub fn extension(&self, namespace: &str, local_name: &str) -> Option<&Json> {
        let is_meant = |name: &str| self.context.expand(name) == Some((namespace, local_name));
        self.json.iter().find(|(name, _)| is_meant(name)).map(|(_, value)| value)
    }

    /// The context that the event's prefixes are declared in: its document's and its own.
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// The event as it was written.
    pub fn json(&self) -> &Object {
        &self.json
    }

    /// The same event as a repository keeps it: with an id and the time of capture.
    pub fn recorded(mut self, event_id: &str, record_time: OffsetDateTime) -> Self {
        self.json.set("eventID", event_id);
        self.json.set("recordTime", times::local(record_time));
        self
    }

    /// The event by itself, with the context that its prefixes need: it can be read again without its document.
    pub fn bare(&self) -> Object {
        let mut bare = self.json.clone();
        bare.set("@context", self.context.to_json());
        bare
    }

    /// Takes its context along, so that the event can stand in another document.
    pub(crate) fn carry_context(&mut self) {
        self.json = self.bare();
    }

    /// The event hash id of CBV 2.0, section 8.9: `ni:///sha-256;…?ver=CBV2.0`.
    ///
    /// It does not depend on the event's id, the time of capture, or a declaration of error.
    pub fn hash_id(&self) -> String {
        hash::hash_id(&self.pre_hash())
    }

    /// What the event hash is made of.
    pub fn pre_hash(&self) -> String {
        hash::pre_hash(self)
    }

    /// Whether the event's id is its hash; none where the id is of another kind.
    pub fn id_is_its_hash(&self) -> Option<bool> {
        let id = self.event_id().filter(|id| hash::is_hash_id(id))?;
        Some(id == self.hash_id())
    }

    fn persistent(&self, name: &str) -> impl Iterator<Item = Disposition> + use<> {
        let change = self.json.get("persistentDisposition").and_then(Json::as_object);
        let terms = change.and_then(|change| change.get(name)?.as_list()).unwrap_or_default();
        let terms: Vec<_> = terms.iter().filter_map(Json::as_text).filter_map(Disposition::read).collect();
        terms.into_iter()
    }

    fn list(&self, name: &str) -> &[Json] {
        self.json.get(name).and_then(Json::as_list).unwrap_or_default()
    }

    fn texts(&self, name: &str) -> impl Iterator<Item = &str> + use<'_> {
        self.list(name).iter().filter_map(Json::as_text)
    }

    fn objects(&self, name: &str) -> impl Iterator<Item = &Object> + use<'_> {
        self.list(name).iter().filter_map(Json::as_object)
    }

    fn amounts(&self, name: &str) -> impl Iterator<Item = Quantity<'_>> + use<'_> {
        self.objects(name).filter_map(Quantity::read)
    }

    fn location(&self, name: &str) -> Option<&str> {
        self.json.get(name)?.as_object()?.text("id")
    }

    fn parties<'e>(
        &'e self,
        list: &str,
        name: &'static str,
    ) -> impl Iterator<Item = SourceDest<'e>> + use<'e> {
        self.objects(list).filter_map(move |party| {
            Some(SourceDest { kind: SourceDestType::read(party.text("type")?)?, id: party.text(name)? })
        })
    }
}
