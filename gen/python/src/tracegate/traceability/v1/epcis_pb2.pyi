import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EpcisEvent(_message.Message):
    __slots__ = ("event_id", "hash", "type", "event_time", "biz_step", "disposition", "read_point", "biz_location", "epcs", "epc_classes", "parent_id", "declares_error", "json", "self_contained")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[EpcisEvent.Type]
        TYPE_OBJECT: _ClassVar[EpcisEvent.Type]
        TYPE_AGGREGATION: _ClassVar[EpcisEvent.Type]
        TYPE_TRANSACTION: _ClassVar[EpcisEvent.Type]
        TYPE_TRANSFORMATION: _ClassVar[EpcisEvent.Type]
        TYPE_ASSOCIATION: _ClassVar[EpcisEvent.Type]
    TYPE_UNSPECIFIED: EpcisEvent.Type
    TYPE_OBJECT: EpcisEvent.Type
    TYPE_AGGREGATION: EpcisEvent.Type
    TYPE_TRANSACTION: EpcisEvent.Type
    TYPE_TRANSFORMATION: EpcisEvent.Type
    TYPE_ASSOCIATION: EpcisEvent.Type
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    HASH_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_FIELD_NUMBER: _ClassVar[int]
    BIZ_STEP_FIELD_NUMBER: _ClassVar[int]
    DISPOSITION_FIELD_NUMBER: _ClassVar[int]
    READ_POINT_FIELD_NUMBER: _ClassVar[int]
    BIZ_LOCATION_FIELD_NUMBER: _ClassVar[int]
    EPCS_FIELD_NUMBER: _ClassVar[int]
    EPC_CLASSES_FIELD_NUMBER: _ClassVar[int]
    PARENT_ID_FIELD_NUMBER: _ClassVar[int]
    DECLARES_ERROR_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    SELF_CONTAINED_FIELD_NUMBER: _ClassVar[int]
    event_id: str
    hash: str
    type: EpcisEvent.Type
    event_time: _timestamp_pb2.Timestamp
    biz_step: str
    disposition: str
    read_point: str
    biz_location: str
    epcs: _containers.RepeatedScalarFieldContainer[str]
    epc_classes: _containers.RepeatedScalarFieldContainer[str]
    parent_id: str
    declares_error: bool
    json: str
    self_contained: bool
    def __init__(self, event_id: _Optional[str] = ..., hash: _Optional[str] = ..., type: _Optional[_Union[EpcisEvent.Type, str]] = ..., event_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., biz_step: _Optional[str] = ..., disposition: _Optional[str] = ..., read_point: _Optional[str] = ..., biz_location: _Optional[str] = ..., epcs: _Optional[_Iterable[str]] = ..., epc_classes: _Optional[_Iterable[str]] = ..., parent_id: _Optional[str] = ..., declares_error: bool = ..., json: _Optional[str] = ..., self_contained: bool = ...) -> None: ...

class EpcisCaptured(_message.Message):
    __slots__ = ("context", "events")
    CONTEXT_FIELD_NUMBER: _ClassVar[int]
    EVENTS_FIELD_NUMBER: _ClassVar[int]
    context: str
    events: _containers.RepeatedCompositeFieldContainer[EpcisEvent]
    def __init__(self, context: _Optional[str] = ..., events: _Optional[_Iterable[_Union[EpcisEvent, _Mapping]]] = ...) -> None: ...

class EpcisProblem(_message.Message):
    __slots__ = ("pointer", "rule", "message")
    POINTER_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    pointer: str
    rule: str
    message: str
    def __init__(self, pointer: _Optional[str] = ..., rule: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class EpcisOutcome(_message.Message):
    __slots__ = ("outcome", "event_id", "hash", "position", "problems", "n_problems_unlisted", "event_id_is_other_hash")
    class Outcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        OUTCOME_UNSPECIFIED: _ClassVar[EpcisOutcome.Outcome]
        OUTCOME_CAPTURED: _ClassVar[EpcisOutcome.Outcome]
        OUTCOME_KNOWN: _ClassVar[EpcisOutcome.Outcome]
        OUTCOME_REFUSED: _ClassVar[EpcisOutcome.Outcome]
    OUTCOME_UNSPECIFIED: EpcisOutcome.Outcome
    OUTCOME_CAPTURED: EpcisOutcome.Outcome
    OUTCOME_KNOWN: EpcisOutcome.Outcome
    OUTCOME_REFUSED: EpcisOutcome.Outcome
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    HASH_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    N_PROBLEMS_UNLISTED_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_IS_OTHER_HASH_FIELD_NUMBER: _ClassVar[int]
    outcome: EpcisOutcome.Outcome
    event_id: str
    hash: str
    position: int
    problems: _containers.RepeatedCompositeFieldContainer[EpcisProblem]
    n_problems_unlisted: int
    event_id_is_other_hash: bool
    def __init__(self, outcome: _Optional[_Union[EpcisOutcome.Outcome, str]] = ..., event_id: _Optional[str] = ..., hash: _Optional[str] = ..., position: _Optional[int] = ..., problems: _Optional[_Iterable[_Union[EpcisProblem, _Mapping]]] = ..., n_problems_unlisted: _Optional[int] = ..., event_id_is_other_hash: bool = ...) -> None: ...

class EpcisFilter(_message.Message):
    __slots__ = ("types", "event_time_from", "event_time_until", "recorded_from", "recorded_until", "biz_steps", "dispositions", "epcs", "epc_classes", "parent_ids", "read_points", "biz_locations", "origin")
    class Origin(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        ORIGIN_UNSPECIFIED: _ClassVar[EpcisFilter.Origin]
        ORIGIN_CAPTURED: _ClassVar[EpcisFilter.Origin]
        ORIGIN_PLANT: _ClassVar[EpcisFilter.Origin]
    ORIGIN_UNSPECIFIED: EpcisFilter.Origin
    ORIGIN_CAPTURED: EpcisFilter.Origin
    ORIGIN_PLANT: EpcisFilter.Origin
    TYPES_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_FROM_FIELD_NUMBER: _ClassVar[int]
    EVENT_TIME_UNTIL_FIELD_NUMBER: _ClassVar[int]
    RECORDED_FROM_FIELD_NUMBER: _ClassVar[int]
    RECORDED_UNTIL_FIELD_NUMBER: _ClassVar[int]
    BIZ_STEPS_FIELD_NUMBER: _ClassVar[int]
    DISPOSITIONS_FIELD_NUMBER: _ClassVar[int]
    EPCS_FIELD_NUMBER: _ClassVar[int]
    EPC_CLASSES_FIELD_NUMBER: _ClassVar[int]
    PARENT_IDS_FIELD_NUMBER: _ClassVar[int]
    READ_POINTS_FIELD_NUMBER: _ClassVar[int]
    BIZ_LOCATIONS_FIELD_NUMBER: _ClassVar[int]
    ORIGIN_FIELD_NUMBER: _ClassVar[int]
    types: _containers.RepeatedScalarFieldContainer[EpcisEvent.Type]
    event_time_from: _timestamp_pb2.Timestamp
    event_time_until: _timestamp_pb2.Timestamp
    recorded_from: _timestamp_pb2.Timestamp
    recorded_until: _timestamp_pb2.Timestamp
    biz_steps: _containers.RepeatedScalarFieldContainer[str]
    dispositions: _containers.RepeatedScalarFieldContainer[str]
    epcs: _containers.RepeatedScalarFieldContainer[str]
    epc_classes: _containers.RepeatedScalarFieldContainer[str]
    parent_ids: _containers.RepeatedScalarFieldContainer[str]
    read_points: _containers.RepeatedScalarFieldContainer[str]
    biz_locations: _containers.RepeatedScalarFieldContainer[str]
    origin: EpcisFilter.Origin
    def __init__(self, types: _Optional[_Iterable[_Union[EpcisEvent.Type, str]]] = ..., event_time_from: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., event_time_until: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., recorded_from: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., recorded_until: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., biz_steps: _Optional[_Iterable[str]] = ..., dispositions: _Optional[_Iterable[str]] = ..., epcs: _Optional[_Iterable[str]] = ..., epc_classes: _Optional[_Iterable[str]] = ..., parent_ids: _Optional[_Iterable[str]] = ..., read_points: _Optional[_Iterable[str]] = ..., biz_locations: _Optional[_Iterable[str]] = ..., origin: _Optional[_Union[EpcisFilter.Origin, str]] = ...) -> None: ...
