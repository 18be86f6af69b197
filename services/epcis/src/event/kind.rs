//! What kinds of events there are.

/// The five types of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// Something happened to things.
    Object,
    /// Things went into or out of a container.
    Aggregation,
    /// Things came to belong to business documents.
    Transaction,
    /// Things became other things.
    Transformation,
    /// Things were joined to, or parted from, an asset or a place.
    Association,
}

impl EventKind {
    pub const ALL: [EventKind; 5] = [
        EventKind::Object,
        EventKind::Aggregation,
        EventKind::Transaction,
        EventKind::Transformation,
        EventKind::Association,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            EventKind::Object => "ObjectEvent",
            EventKind::Aggregation => "AggregationEvent",
            EventKind::Transaction => "TransactionEvent",
            EventKind::Transformation => "TransformationEvent",
            EventKind::Association => "AssociationEvent",
        }
    }

    pub(crate) fn read(written: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == written)
    }
}

/// What an event does to the things it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    Add,
    Observe,
    Delete,
}

impl Action {
    pub const ALL: [Action; 3] = [Action::Add, Action::Observe, Action::Delete];

    pub fn as_str(self) -> &'static str {
        match self {
            Action::Add => "ADD",
            Action::Observe => "OBSERVE",
            Action::Delete => "DELETE",
        }
    }

    pub(crate) fn read(written: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == written)
    }
}
