//! Structure: what a document is made of and what is to be filled in it, as the built-in parser sees it.

use std::fmt;

use crate::anchor::Anchor;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Structure {
    /// Headings of the main part, in order.
    pub sections: Vec<Section>,
    /// In document order: main part, headers and footers, notes.
    pub fields: Vec<Field>,
    /// The visible text in the same order, comments last: what the governance gate and the search index see.
    pub text: Vec<TextBlock>,
    pub parts_read: Vec<String>,
    pub n_words: usize,
    pub warnings: Vec<Warning>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub ordinal: usize,
    pub heading: String,
    /// 1 for the top level.
    pub level: u8,
    pub part: String,
    pub path: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Unique in the document and stable while label and order are: `company_name`, `date_2`.
    pub key: String,
    pub kind: FieldKind,
    pub data_type: DataType,
    pub label: String,
    pub help: Option<String>,
    /// A guess: forms seldom say.
    pub required: bool,
    /// A column of a record table or a part of a repeating section: filled once per row.
    pub repeating: bool,
    /// Index into `Structure::sections`; none before the first heading and in headers and footers.
    pub section: Option<usize>,
    pub anchor: Anchor,
    /// The further places where the same value goes.
    pub occurrences: Vec<Anchor>,
    /// 0 to 1: how sure the rule is that this is a field.
    pub confidence: f32,
    pub rule: Rule,
}

impl Field {
    /// Every place, the first one first.
    pub fn anchors(&self) -> impl Iterator<Item = &Anchor> {
        std::iter::once(&self.anchor).chain(&self.occurrences)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    ContentControl(ControlKind),
    /// `{{x}}`, also `${x}` and `{x}`.
    MustachePlaceholder,
    /// `[Company name]`.
    BracketPlaceholder,
    /// `<Name>` and `«Name»`.
    AnglePlaceholder,
    /// `____` and underlined blanks.
    BlankLine,
    /// `.....` and tab leaders.
    DottedLeader,
    HighlightedText,
    EmptyTableCell,
    LegacyFormField(LegacyKind),
    MergeField,
    /// `[ ]`, `[x]` and ☐ as plain text.
    CheckboxMark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlKind {
    Text,
    RichText,
    Dropdown,
    ComboBox,
    Date,
    Checkbox,
    Picture,
    Repeating,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LegacyKind {
    Text,
    Checkbox,
    Dropdown,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DataType {
    #[default]
    Text,
    LongText,
    Date,
    Number,
    Checkbox,
    Choice {
        options: Vec<String>,
    },
    Email,
    Phone,
    Image,
}

/// Which rule of the built-in parser found a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    ContentControl,
    LegacyForm,
    MergeField,
    Mustache,
    Dollar,
    SingleBrace,
    MacroButton,
    Bracket,
    Angle,
    Guillemet,
    Checkbox,
    Underscores,
    UnderlinedBlank,
    Dots,
    TabLeader,
    Highlight,
    GreyText,
    PlaceholderStyle,
    CellBesideLabel,
    CellBelowLabel,
    MatrixCell,
    RecordColumn,
    OpenLabel,
}

impl Rule {
    pub fn name(self) -> &'static str {
        match self {
            Self::ContentControl => "content_control",
            Self::LegacyForm => "legacy_form",
            Self::MergeField => "merge_field",
            Self::Mustache => "mustache",
            Self::Dollar => "dollar",
            Self::SingleBrace => "single_brace",
            Self::MacroButton => "macro_button",
            Self::Bracket => "bracket",
            Self::Angle => "angle",
            Self::Guillemet => "guillemet",
            Self::Checkbox => "checkbox",
            Self::Underscores => "underscores",
            Self::UnderlinedBlank => "underlined_blank",
            Self::Dots => "dots",
            Self::TabLeader => "tab_leader",
            Self::Highlight => "highlight",
            Self::GreyText => "grey_text",
            Self::PlaceholderStyle => "placeholder_style",
            Self::CellBesideLabel => "cell_beside_label",
            Self::CellBelowLabel => "cell_below_label",
            Self::MatrixCell => "matrix_cell",
            Self::RecordColumn => "record_column",
            Self::OpenLabel => "open_label",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One paragraph that has text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBlock {
    pub part: String,
    pub path: String,
    pub text: String,
}

/// What a person should know before relying on the structure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Warning {
    #[error("the file is a Word template (.dotx)")]
    WordTemplate,
    #[error("{part} has {count} tracked changes; deleted text was ignored")]
    TrackedChanges { part: String, count: usize },
    #[error("{part} has {count} fields that are never ended")]
    UnendedFields { part: String, count: usize },
    #[error("{part}, {path}: the marker {marker} is never closed")]
    UnclosedMarker { part: String, path: String, marker: String },
    #[error("{part}, {path}: the template statement {statement} is not evaluated")]
    TemplateStatement { part: String, path: String, statement: String },
    #[error("no paragraph has a heading style; sections were guessed from bold numbered lines")]
    HeadingsGuessed,
    #[error("{part} has more than {places_max} places to fill; the rest was left out")]
    TooManyPlaces { part: String, places_max: usize },
    #[error("more than {fields_max} fields; the rest was left out")]
    TooManyFields { fields_max: usize },
}
