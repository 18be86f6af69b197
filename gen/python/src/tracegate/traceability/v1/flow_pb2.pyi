import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Flow(_message.Message):
    __slots__ = ("id", "name", "description", "n_versions", "published_version_id", "published_number", "position", "create_time")
    ID_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    N_VERSIONS_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_VERSION_ID_FIELD_NUMBER: _ClassVar[int]
    PUBLISHED_NUMBER_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    id: str
    name: str
    description: str
    n_versions: int
    published_version_id: str
    published_number: int
    position: int
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., n_versions: _Optional[int] = ..., published_version_id: _Optional[str] = ..., published_number: _Optional[int] = ..., position: _Optional[int] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class FlowVersion(_message.Message):
    __slots__ = ("id", "flow_id", "number", "state", "definition_hash", "author_ids", "submitter_id", "publisher_id", "review_note", "change_note", "create_time", "publish_time", "position", "definition", "deprecation_reason")
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[FlowVersion.State]
        STATE_DRAFT: _ClassVar[FlowVersion.State]
        STATE_REVIEW: _ClassVar[FlowVersion.State]
        STATE_PUBLISHED: _ClassVar[FlowVersion.State]
        STATE_DEPRECATED: _ClassVar[FlowVersion.State]
    STATE_UNSPECIFIED: FlowVersion.State
    STATE_DRAFT: FlowVersion.State
    STATE_REVIEW: FlowVersion.State
    STATE_PUBLISHED: FlowVersion.State
    STATE_DEPRECATED: FlowVersion.State
    ID_FIELD_NUMBER: _ClassVar[int]
    FLOW_ID_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_HASH_FIELD_NUMBER: _ClassVar[int]
    AUTHOR_IDS_FIELD_NUMBER: _ClassVar[int]
    SUBMITTER_ID_FIELD_NUMBER: _ClassVar[int]
    PUBLISHER_ID_FIELD_NUMBER: _ClassVar[int]
    REVIEW_NOTE_FIELD_NUMBER: _ClassVar[int]
    CHANGE_NOTE_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    PUBLISH_TIME_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    DEFINITION_FIELD_NUMBER: _ClassVar[int]
    DEPRECATION_REASON_FIELD_NUMBER: _ClassVar[int]
    id: str
    flow_id: str
    number: int
    state: FlowVersion.State
    definition_hash: bytes
    author_ids: _containers.RepeatedScalarFieldContainer[str]
    submitter_id: str
    publisher_id: str
    review_note: str
    change_note: str
    create_time: _timestamp_pb2.Timestamp
    publish_time: _timestamp_pb2.Timestamp
    position: int
    definition: FlowDefinition
    deprecation_reason: str
    def __init__(self, id: _Optional[str] = ..., flow_id: _Optional[str] = ..., number: _Optional[int] = ..., state: _Optional[_Union[FlowVersion.State, str]] = ..., definition_hash: _Optional[bytes] = ..., author_ids: _Optional[_Iterable[str]] = ..., submitter_id: _Optional[str] = ..., publisher_id: _Optional[str] = ..., review_note: _Optional[str] = ..., change_note: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., publish_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., position: _Optional[int] = ..., definition: _Optional[_Union[FlowDefinition, _Mapping]] = ..., deprecation_reason: _Optional[str] = ...) -> None: ...

class FlowDefinition(_message.Message):
    __slots__ = ("steps",)
    STEPS_FIELD_NUMBER: _ClassVar[int]
    steps: _containers.RepeatedCompositeFieldContainer[FlowStep]
    def __init__(self, steps: _Optional[_Iterable[_Union[FlowStep, _Mapping]]] = ...) -> None: ...

class FlowStep(_message.Message):
    __slots__ = ("name", "phase", "buffer", "buffer_capacity_mg", "output_types", "release_policy", "yield_min_permille", "yield_max_permille", "yield_warns", "gates")
    class ReleasePolicy(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        RELEASE_POLICY_UNSPECIFIED: _ClassVar[FlowStep.ReleasePolicy]
        RELEASE_POLICY_GATED: _ClassVar[FlowStep.ReleasePolicy]
        RELEASE_POLICY_AUTO: _ClassVar[FlowStep.ReleasePolicy]
    RELEASE_POLICY_UNSPECIFIED: FlowStep.ReleasePolicy
    RELEASE_POLICY_GATED: FlowStep.ReleasePolicy
    RELEASE_POLICY_AUTO: FlowStep.ReleasePolicy
    NAME_FIELD_NUMBER: _ClassVar[int]
    PHASE_FIELD_NUMBER: _ClassVar[int]
    BUFFER_FIELD_NUMBER: _ClassVar[int]
    BUFFER_CAPACITY_MG_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TYPES_FIELD_NUMBER: _ClassVar[int]
    RELEASE_POLICY_FIELD_NUMBER: _ClassVar[int]
    YIELD_MIN_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    YIELD_MAX_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    YIELD_WARNS_FIELD_NUMBER: _ClassVar[int]
    GATES_FIELD_NUMBER: _ClassVar[int]
    name: str
    phase: str
    buffer: str
    buffer_capacity_mg: int
    output_types: _containers.RepeatedScalarFieldContainer[_lot_pb2.Lot.Type]
    release_policy: FlowStep.ReleasePolicy
    yield_min_permille: int
    yield_max_permille: int
    yield_warns: bool
    gates: _containers.RepeatedCompositeFieldContainer[Gate]
    def __init__(self, name: _Optional[str] = ..., phase: _Optional[str] = ..., buffer: _Optional[str] = ..., buffer_capacity_mg: _Optional[int] = ..., output_types: _Optional[_Iterable[_Union[_lot_pb2.Lot.Type, str]]] = ..., release_policy: _Optional[_Union[FlowStep.ReleasePolicy, str]] = ..., yield_min_permille: _Optional[int] = ..., yield_max_permille: _Optional[int] = ..., yield_warns: bool = ..., gates: _Optional[_Iterable[_Union[Gate, _Mapping]]] = ...) -> None: ...

class Gate(_message.Message):
    __slots__ = ("key", "name", "type", "is_ccp", "blocking", "required", "checklist", "critical_limits")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[Gate.Type]
        TYPE_VISUAL: _ClassVar[Gate.Type]
        TYPE_TEMPERATURE: _ClassVar[Gate.Type]
        TYPE_WEIGHT: _ClassVar[Gate.Type]
        TYPE_METAL_DETECTION: _ClassVar[Gate.Type]
        TYPE_LABORATORY: _ClassVar[Gate.Type]
        TYPE_LABEL: _ClassVar[Gate.Type]
        TYPE_HYGIENE: _ClassVar[Gate.Type]
        TYPE_DOCUMENT: _ClassVar[Gate.Type]
        TYPE_OTHER: _ClassVar[Gate.Type]
    TYPE_UNSPECIFIED: Gate.Type
    TYPE_VISUAL: Gate.Type
    TYPE_TEMPERATURE: Gate.Type
    TYPE_WEIGHT: Gate.Type
    TYPE_METAL_DETECTION: Gate.Type
    TYPE_LABORATORY: Gate.Type
    TYPE_LABEL: Gate.Type
    TYPE_HYGIENE: Gate.Type
    TYPE_DOCUMENT: Gate.Type
    TYPE_OTHER: Gate.Type
    KEY_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    IS_CCP_FIELD_NUMBER: _ClassVar[int]
    BLOCKING_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    CHECKLIST_FIELD_NUMBER: _ClassVar[int]
    CRITICAL_LIMITS_FIELD_NUMBER: _ClassVar[int]
    key: str
    name: str
    type: Gate.Type
    is_ccp: bool
    blocking: bool
    required: bool
    checklist: _containers.RepeatedCompositeFieldContainer[ChecklistItem]
    critical_limits: _containers.RepeatedCompositeFieldContainer[CriticalLimit]
    def __init__(self, key: _Optional[str] = ..., name: _Optional[str] = ..., type: _Optional[_Union[Gate.Type, str]] = ..., is_ccp: bool = ..., blocking: bool = ..., required: bool = ..., checklist: _Optional[_Iterable[_Union[ChecklistItem, _Mapping]]] = ..., critical_limits: _Optional[_Iterable[_Union[CriticalLimit, _Mapping]]] = ...) -> None: ...

class ChecklistItem(_message.Message):
    __slots__ = ("key", "text", "required")
    KEY_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REQUIRED_FIELD_NUMBER: _ClassVar[int]
    key: str
    text: str
    required: bool
    def __init__(self, key: _Optional[str] = ..., text: _Optional[str] = ..., required: bool = ...) -> None: ...

class CriticalLimit(_message.Message):
    __slots__ = ("key", "name", "unit", "min_thousandths", "max_thousandths", "instrument_required")
    KEY_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    UNIT_FIELD_NUMBER: _ClassVar[int]
    MIN_THOUSANDTHS_FIELD_NUMBER: _ClassVar[int]
    MAX_THOUSANDTHS_FIELD_NUMBER: _ClassVar[int]
    INSTRUMENT_REQUIRED_FIELD_NUMBER: _ClassVar[int]
    key: str
    name: str
    unit: str
    min_thousandths: int
    max_thousandths: int
    instrument_required: bool
    def __init__(self, key: _Optional[str] = ..., name: _Optional[str] = ..., unit: _Optional[str] = ..., min_thousandths: _Optional[int] = ..., max_thousandths: _Optional[int] = ..., instrument_required: bool = ...) -> None: ...
