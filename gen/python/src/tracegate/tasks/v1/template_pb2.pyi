import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Template(_message.Message):
    __slots__ = ("id", "title", "file_name", "size_bytes", "sha256", "state", "parse_task_id", "field_count", "section_count", "failure", "uploader_id", "create_time", "privacy")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Template.State]
        STATE_UPLOADED: _ClassVar[Template.State]
        STATE_PARSING: _ClassVar[Template.State]
        STATE_READY: _ClassVar[Template.State]
        STATE_FAILED: _ClassVar[Template.State]
    STATE_UNSPECIFIED: Template.State
    STATE_UPLOADED: Template.State
    STATE_PARSING: Template.State
    STATE_READY: Template.State
    STATE_FAILED: Template.State
    ID_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    PARSE_TASK_ID_FIELD_NUMBER: _ClassVar[int]
    FIELD_COUNT_FIELD_NUMBER: _ClassVar[int]
    SECTION_COUNT_FIELD_NUMBER: _ClassVar[int]
    FAILURE_FIELD_NUMBER: _ClassVar[int]
    UPLOADER_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    PRIVACY_FIELD_NUMBER: _ClassVar[int]
    id: str
    title: str
    file_name: str
    size_bytes: int
    sha256: str
    state: Template.State
    parse_task_id: str
    field_count: int
    section_count: int
    failure: str
    uploader_id: str
    create_time: _timestamp_pb2.Timestamp
    privacy: PrivacySummary
    def __init__(self, id: _Optional[str] = ..., title: _Optional[str] = ..., file_name: _Optional[str] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[str] = ..., state: _Optional[_Union[Template.State, str]] = ..., parse_task_id: _Optional[str] = ..., field_count: _Optional[int] = ..., section_count: _Optional[int] = ..., failure: _Optional[str] = ..., uploader_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., privacy: _Optional[_Union[PrivacySummary, _Mapping]] = ...) -> None: ...

class PrivacySummary(_message.Message):
    __slots__ = ("decision_ids", "counts")
    class ClassCount(_message.Message):
        __slots__ = ("pii_class", "count")
        PII_CLASS_FIELD_NUMBER: _ClassVar[int]
        COUNT_FIELD_NUMBER: _ClassVar[int]
        pii_class: str
        count: int
        def __init__(self, pii_class: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...
    DECISION_IDS_FIELD_NUMBER: _ClassVar[int]
    COUNTS_FIELD_NUMBER: _ClassVar[int]
    decision_ids: _containers.RepeatedScalarFieldContainer[str]
    counts: _containers.RepeatedCompositeFieldContainer[PrivacySummary.ClassCount]
    def __init__(self, decision_ids: _Optional[_Iterable[str]] = ..., counts: _Optional[_Iterable[_Union[PrivacySummary.ClassCount, _Mapping]]] = ...) -> None: ...

class Section(_message.Message):
    __slots__ = ("heading", "level")
    HEADING_FIELD_NUMBER: _ClassVar[int]
    LEVEL_FIELD_NUMBER: _ClassVar[int]
    heading: str
    level: int
    def __init__(self, heading: _Optional[str] = ..., level: _Optional[int] = ...) -> None: ...

class Field(_message.Message):
    __slots__ = ("id", "label", "help", "kind", "data_type", "choices", "required", "repeating", "section_index", "anchors", "confidence", "rule")
    class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KIND_UNSPECIFIED: _ClassVar[Field.Kind]
        KIND_CONTENT_CONTROL: _ClassVar[Field.Kind]
        KIND_MUSTACHE: _ClassVar[Field.Kind]
        KIND_BRACKET: _ClassVar[Field.Kind]
        KIND_ANGLE: _ClassVar[Field.Kind]
        KIND_BLANK_LINE: _ClassVar[Field.Kind]
        KIND_DOTTED_LEADER: _ClassVar[Field.Kind]
        KIND_HIGHLIGHTED: _ClassVar[Field.Kind]
        KIND_EMPTY_CELL: _ClassVar[Field.Kind]
        KIND_LEGACY_FORM: _ClassVar[Field.Kind]
        KIND_MERGE_FIELD: _ClassVar[Field.Kind]
        KIND_CHECKBOX_MARK: _ClassVar[Field.Kind]
    KIND_UNSPECIFIED: Field.Kind
    KIND_CONTENT_CONTROL: Field.Kind
    KIND_MUSTACHE: Field.Kind
    KIND_BRACKET: Field.Kind
    KIND_ANGLE: Field.Kind
    KIND_BLANK_LINE: Field.Kind
    KIND_DOTTED_LEADER: Field.Kind
    KIND_HIGHLIGHTED: Field.Kind
    KIND_EMPTY_CELL: Field.Kind
    KIND_LEGACY_FORM: Field.Kind
    KIND_MERGE_FIELD: Field.Kind
    KIND_CHECKBOX_MARK: Field.Kind
    class DataType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        DATA_TYPE_UNSPECIFIED: _ClassVar[Field.DataType]
        DATA_TYPE_TEXT: _ClassVar[Field.DataType]
        DATA_TYPE_LONG_TEXT: _ClassVar[Field.DataType]
        DATA_TYPE_DATE: _ClassVar[Field.DataType]
        DATA_TYPE_NUMBER: _ClassVar[Field.DataType]
        DATA_TYPE_CHECKBOX: _ClassVar[Field.DataType]
        DATA_TYPE_CHOICE: _ClassVar[Field.DataType]
        DATA_TYPE_EMAIL: _ClassVar[Field.DataType]
        DATA_TYPE_PHONE: _ClassVar[Field.DataType]
        DATA_TYPE_IMAGE: _ClassVar[Field.DataType]
    DATA_TYPE_UNSPECIFIED: Field.DataType
    DATA_TYPE_TEXT: Field.DataType
    DATA_TYPE_LONG_TEXT: Field.DataType
    DATA_TYPE_DATE: Field.DataType
    DATA_TYPE_NUMBER: Field.DataType
    DATA_TYPE_CHECKBOX: Field.DataType
    DATA_TYPE_CHOICE: Field.DataType
    DATA_TYPE_EMAIL: Field.DataType
    DATA_TYPE_PHONE: Field.DataType
    DATA_TYPE_IMAGE: Field.DataType
    ID_FIELD_NUMBER: _ClassVar[int]
    LABEL_FIELD_NUMBER: _ClassVar[int]
    HELP_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    DATA_TYPE_FIELD_NUMBER: _ClassVar[int]
    CHOICES_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    REPEATING_FIELD_NUMBER: _ClassVar[int]
    SECTION_INDEX_FIELD_NUMBER: _ClassVar[int]
    ANCHORS_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    id: str
    label: str
    help: str
    kind: Field.Kind
    data_type: Field.DataType
    choices: _containers.RepeatedScalarFieldContainer[str]
    required: bool
    repeating: bool
    section_index: int
    anchors: _containers.RepeatedCompositeFieldContainer[Anchor]
    confidence: float
    rule: str
    def __init__(self, id: _Optional[str] = ..., label: _Optional[str] = ..., help: _Optional[str] = ..., kind: _Optional[_Union[Field.Kind, str]] = ..., data_type: _Optional[_Union[Field.DataType, str]] = ..., choices: _Optional[_Iterable[str]] = ..., required: bool = ..., repeating: bool = ..., section_index: _Optional[int] = ..., anchors: _Optional[_Iterable[_Union[Anchor, _Mapping]]] = ..., confidence: _Optional[float] = ..., rule: _Optional[str] = ...) -> None: ...

class Anchor(_message.Message):
    __slots__ = ("part", "path", "start", "end", "text_hash")
    PART_FIELD_NUMBER: _ClassVar[int]
    PATH_FIELD_NUMBER: _ClassVar[int]
    START_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    TEXT_HASH_FIELD_NUMBER: _ClassVar[int]
    part: str
    path: str
    start: int
    end: int
    text_hash: str
    def __init__(self, part: _Optional[str] = ..., path: _Optional[str] = ..., start: _Optional[int] = ..., end: _Optional[int] = ..., text_hash: _Optional[str] = ...) -> None: ...
