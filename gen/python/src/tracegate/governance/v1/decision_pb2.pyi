import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.governance.v1 import policy_pb2 as _policy_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Direction(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DIRECTION_UNSPECIFIED: _ClassVar[Direction]
    DIRECTION_PRECHECK: _ClassVar[Direction]
    DIRECTION_POSTCHECK: _ClassVar[Direction]

class Verdict(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    VERDICT_UNSPECIFIED: _ClassVar[Verdict]
    VERDICT_ALLOW: _ClassVar[Verdict]
    VERDICT_TRANSFORM: _ClassVar[Verdict]
    VERDICT_DENY: _ClassVar[Verdict]
DIRECTION_UNSPECIFIED: Direction
DIRECTION_PRECHECK: Direction
DIRECTION_POSTCHECK: Direction
VERDICT_UNSPECIFIED: Verdict
VERDICT_ALLOW: Verdict
VERDICT_TRANSFORM: Verdict
VERDICT_DENY: Verdict

class Decision(_message.Message):
    __slots__ = ("id", "direction", "verdict", "tool", "model", "reasons", "findings", "policy_version", "detector_version", "payload_hash", "payload_bytes", "latency_us", "correlation_id", "tags", "actor_id", "create_time", "precheck_id")
    class TagsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    ID_FIELD_NUMBER: _ClassVar[int]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    POLICY_VERSION_FIELD_NUMBER: _ClassVar[int]
    DETECTOR_VERSION_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_HASH_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_BYTES_FIELD_NUMBER: _ClassVar[int]
    LATENCY_US_FIELD_NUMBER: _ClassVar[int]
    CORRELATION_ID_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    PRECHECK_ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    direction: Direction
    verdict: Verdict
    tool: str
    model: str
    reasons: _containers.RepeatedScalarFieldContainer[str]
    findings: _containers.RepeatedCompositeFieldContainer[FindingSummary]
    policy_version: int
    detector_version: str
    payload_hash: str
    payload_bytes: int
    latency_us: int
    correlation_id: str
    tags: _containers.ScalarMap[str, str]
    actor_id: str
    create_time: _timestamp_pb2.Timestamp
    precheck_id: str
    def __init__(self, id: _Optional[str] = ..., direction: _Optional[_Union[Direction, str]] = ..., verdict: _Optional[_Union[Verdict, str]] = ..., tool: _Optional[str] = ..., model: _Optional[str] = ..., reasons: _Optional[_Iterable[str]] = ..., findings: _Optional[_Iterable[_Union[FindingSummary, _Mapping]]] = ..., policy_version: _Optional[int] = ..., detector_version: _Optional[str] = ..., payload_hash: _Optional[str] = ..., payload_bytes: _Optional[int] = ..., latency_us: _Optional[int] = ..., correlation_id: _Optional[str] = ..., tags: _Optional[_Mapping[str, str]] = ..., actor_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., precheck_id: _Optional[str] = ...) -> None: ...

class FindingSummary(_message.Message):
    __slots__ = ("pii_class", "action", "count", "confidence_max")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_MAX_FIELD_NUMBER: _ClassVar[int]
    pii_class: _policy_pb2.PiiClass
    action: _policy_pb2.Action
    count: int
    confidence_max: float
    def __init__(self, pii_class: _Optional[_Union[_policy_pb2.PiiClass, str]] = ..., action: _Optional[_Union[_policy_pb2.Action, str]] = ..., count: _Optional[int] = ..., confidence_max: _Optional[float] = ...) -> None: ...

class Finding(_message.Message):
    __slots__ = ("pii_class", "start_byte", "end_byte", "start_char", "end_char", "detector", "confidence", "action", "evidence")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    START_BYTE_FIELD_NUMBER: _ClassVar[int]
    END_BYTE_FIELD_NUMBER: _ClassVar[int]
    START_CHAR_FIELD_NUMBER: _ClassVar[int]
    END_CHAR_FIELD_NUMBER: _ClassVar[int]
    DETECTOR_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    pii_class: _policy_pb2.PiiClass
    start_byte: int
    end_byte: int
    start_char: int
    end_char: int
    detector: str
    confidence: float
    action: _policy_pb2.Action
    evidence: str
    def __init__(self, pii_class: _Optional[_Union[_policy_pb2.PiiClass, str]] = ..., start_byte: _Optional[int] = ..., end_byte: _Optional[int] = ..., start_char: _Optional[int] = ..., end_char: _Optional[int] = ..., detector: _Optional[str] = ..., confidence: _Optional[float] = ..., action: _Optional[_Union[_policy_pb2.Action, str]] = ..., evidence: _Optional[str] = ...) -> None: ...
