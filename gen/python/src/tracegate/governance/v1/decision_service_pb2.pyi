import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.events.v1 import stream_pb2 as _stream_pb2
from tracegate.governance.v1 import decision_pb2 as _decision_pb2
from tracegate.governance.v1 import gate_service_pb2 as _gate_service_pb2
from tracegate.governance.v1 import policy_pb2 as _policy_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TimeBucket(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TIME_BUCKET_UNSPECIFIED: _ClassVar[TimeBucket]
    TIME_BUCKET_HOUR: _ClassVar[TimeBucket]
    TIME_BUCKET_DAY: _ClassVar[TimeBucket]

class ExportFormat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EXPORT_FORMAT_UNSPECIFIED: _ClassVar[ExportFormat]
    EXPORT_FORMAT_CSV: _ClassVar[ExportFormat]
    EXPORT_FORMAT_NDJSON: _ClassVar[ExportFormat]

class GateHealthState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GATE_HEALTH_STATE_UNSPECIFIED: _ClassVar[GateHealthState]
    GATE_HEALTH_STATE_HEALTHY: _ClassVar[GateHealthState]
    GATE_HEALTH_STATE_WARNING: _ClassVar[GateHealthState]
    GATE_HEALTH_STATE_ERROR: _ClassVar[GateHealthState]
TIME_BUCKET_UNSPECIFIED: TimeBucket
TIME_BUCKET_HOUR: TimeBucket
TIME_BUCKET_DAY: TimeBucket
EXPORT_FORMAT_UNSPECIFIED: ExportFormat
EXPORT_FORMAT_CSV: ExportFormat
EXPORT_FORMAT_NDJSON: ExportFormat
GATE_HEALTH_STATE_UNSPECIFIED: GateHealthState
GATE_HEALTH_STATE_HEALTHY: GateHealthState
GATE_HEALTH_STATE_WARNING: GateHealthState
GATE_HEALTH_STATE_ERROR: GateHealthState

class GetDecisionRequest(_message.Message):
    __slots__ = ("decision_id",)
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    decision_id: str
    def __init__(self, decision_id: _Optional[str] = ...) -> None: ...

class GetDecisionResponse(_message.Message):
    __slots__ = ("decision",)
    DECISION_FIELD_NUMBER: _ClassVar[int]
    decision: _decision_pb2.Decision
    def __init__(self, decision: _Optional[_Union[_decision_pb2.Decision, _Mapping]] = ...) -> None: ...

class ListDecisionsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "direction", "verdict", "tool", "correlation_id", "pii_class", "start_time", "end_time", "tags", "scope", "actor_id", "shadow_differs")
    class TagsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    CORRELATION_ID_FIELD_NUMBER: _ClassVar[int]
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    SHADOW_DIFFERS_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    direction: _decision_pb2.Direction
    verdict: _decision_pb2.Verdict
    tool: str
    correlation_id: str
    pii_class: _policy_pb2.PiiClass
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    tags: _containers.ScalarMap[str, str]
    scope: str
    actor_id: str
    shadow_differs: bool
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., direction: _Optional[_Union[_decision_pb2.Direction, str]] = ..., verdict: _Optional[_Union[_decision_pb2.Verdict, str]] = ..., tool: _Optional[str] = ..., correlation_id: _Optional[str] = ..., pii_class: _Optional[_Union[_policy_pb2.PiiClass, str]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., tags: _Optional[_Mapping[str, str]] = ..., scope: _Optional[str] = ..., actor_id: _Optional[str] = ..., shadow_differs: bool = ...) -> None: ...

class ListDecisionsResponse(_message.Message):
    __slots__ = ("decisions", "next_page_token")
    DECISIONS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    decisions: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Decision]
    next_page_token: str
    def __init__(self, decisions: _Optional[_Iterable[_Union[_decision_pb2.Decision, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class WatchDecisionsRequest(_message.Message):
    __slots__ = ("after_sequence",)
    AFTER_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    after_sequence: int
    def __init__(self, after_sequence: _Optional[int] = ...) -> None: ...

class WatchDecisionsResponse(_message.Message):
    __slots__ = ("sequence", "heartbeat", "decision")
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    DECISION_FIELD_NUMBER: _ClassVar[int]
    sequence: int
    heartbeat: _stream_pb2.Heartbeat
    decision: _decision_pb2.Decision
    def __init__(self, sequence: _Optional[int] = ..., heartbeat: _Optional[_Union[_stream_pb2.Heartbeat, _Mapping]] = ..., decision: _Optional[_Union[_decision_pb2.Decision, _Mapping]] = ...) -> None: ...

class ExplainDecisionRequest(_message.Message):
    __slots__ = ("decision_id",)
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    decision_id: str
    def __init__(self, decision_id: _Optional[str] = ...) -> None: ...

class ExplainDecisionResponse(_message.Message):
    __slots__ = ("explanation",)
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    explanation: _gate_service_pb2.Explanation
    def __init__(self, explanation: _Optional[_Union[_gate_service_pb2.Explanation, _Mapping]] = ...) -> None: ...

class GetDecisionStatsRequest(_message.Message):
    __slots__ = ("start_time", "end_time", "bucket")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    BUCKET_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    bucket: TimeBucket
    def __init__(self, start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., bucket: _Optional[_Union[TimeBucket, str]] = ...) -> None: ...

class GetDecisionStatsResponse(_message.Message):
    __slots__ = ("total_count", "by_verdict", "by_direction", "by_tool", "by_pii_class", "series", "last_ingest_time", "all_time_count", "mean_latency_us", "shadow_differs_count")
    TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    BY_VERDICT_FIELD_NUMBER: _ClassVar[int]
    BY_DIRECTION_FIELD_NUMBER: _ClassVar[int]
    BY_TOOL_FIELD_NUMBER: _ClassVar[int]
    BY_PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    SERIES_FIELD_NUMBER: _ClassVar[int]
    LAST_INGEST_TIME_FIELD_NUMBER: _ClassVar[int]
    ALL_TIME_COUNT_FIELD_NUMBER: _ClassVar[int]
    MEAN_LATENCY_US_FIELD_NUMBER: _ClassVar[int]
    SHADOW_DIFFERS_COUNT_FIELD_NUMBER: _ClassVar[int]
    total_count: int
    by_verdict: _containers.RepeatedCompositeFieldContainer[VerdictCount]
    by_direction: _containers.RepeatedCompositeFieldContainer[DirectionCount]
    by_tool: _containers.RepeatedCompositeFieldContainer[NamedCount]
    by_pii_class: _containers.RepeatedCompositeFieldContainer[NamedCount]
    series: _containers.RepeatedCompositeFieldContainer[StatsPoint]
    last_ingest_time: _timestamp_pb2.Timestamp
    all_time_count: int
    mean_latency_us: int
    shadow_differs_count: int
    def __init__(self, total_count: _Optional[int] = ..., by_verdict: _Optional[_Iterable[_Union[VerdictCount, _Mapping]]] = ..., by_direction: _Optional[_Iterable[_Union[DirectionCount, _Mapping]]] = ..., by_tool: _Optional[_Iterable[_Union[NamedCount, _Mapping]]] = ..., by_pii_class: _Optional[_Iterable[_Union[NamedCount, _Mapping]]] = ..., series: _Optional[_Iterable[_Union[StatsPoint, _Mapping]]] = ..., last_ingest_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., all_time_count: _Optional[int] = ..., mean_latency_us: _Optional[int] = ..., shadow_differs_count: _Optional[int] = ...) -> None: ...

class VerdictCount(_message.Message):
    __slots__ = ("verdict", "count")
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    verdict: _decision_pb2.Verdict
    count: int
    def __init__(self, verdict: _Optional[_Union[_decision_pb2.Verdict, str]] = ..., count: _Optional[int] = ...) -> None: ...

class DirectionCount(_message.Message):
    __slots__ = ("direction", "count")
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    direction: _decision_pb2.Direction
    count: int
    def __init__(self, direction: _Optional[_Union[_decision_pb2.Direction, str]] = ..., count: _Optional[int] = ...) -> None: ...

class NamedCount(_message.Message):
    __slots__ = ("name", "count")
    NAME_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    name: str
    count: int
    def __init__(self, name: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...

class StatsPoint(_message.Message):
    __slots__ = ("start_time", "allow_count", "transform_count", "deny_count")
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    ALLOW_COUNT_FIELD_NUMBER: _ClassVar[int]
    TRANSFORM_COUNT_FIELD_NUMBER: _ClassVar[int]
    DENY_COUNT_FIELD_NUMBER: _ClassVar[int]
    start_time: _timestamp_pb2.Timestamp
    allow_count: int
    transform_count: int
    deny_count: int
    def __init__(self, start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., allow_count: _Optional[int] = ..., transform_count: _Optional[int] = ..., deny_count: _Optional[int] = ...) -> None: ...

class ExportDecisionsRequest(_message.Message):
    __slots__ = ("format", "start_time", "end_time", "direction", "verdict", "tool")
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    START_TIME_FIELD_NUMBER: _ClassVar[int]
    END_TIME_FIELD_NUMBER: _ClassVar[int]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    format: ExportFormat
    start_time: _timestamp_pb2.Timestamp
    end_time: _timestamp_pb2.Timestamp
    direction: _decision_pb2.Direction
    verdict: _decision_pb2.Verdict
    tool: str
    def __init__(self, format: _Optional[_Union[ExportFormat, str]] = ..., start_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., end_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., direction: _Optional[_Union[_decision_pb2.Direction, str]] = ..., verdict: _Optional[_Union[_decision_pb2.Verdict, str]] = ..., tool: _Optional[str] = ...) -> None: ...

class ExportDecisionsResponse(_message.Message):
    __slots__ = ("chunk",)
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    chunk: bytes
    def __init__(self, chunk: _Optional[bytes] = ...) -> None: ...

class GetCheckpointRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetCheckpointResponse(_message.Message):
    __slots__ = ("checkpoint",)
    CHECKPOINT_FIELD_NUMBER: _ClassVar[int]
    checkpoint: _decision_pb2.Checkpoint
    def __init__(self, checkpoint: _Optional[_Union[_decision_pb2.Checkpoint, _Mapping]] = ...) -> None: ...

class GetInclusionProofRequest(_message.Message):
    __slots__ = ("decision_id", "tree_size")
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    TREE_SIZE_FIELD_NUMBER: _ClassVar[int]
    decision_id: str
    tree_size: int
    def __init__(self, decision_id: _Optional[str] = ..., tree_size: _Optional[int] = ...) -> None: ...

class GetInclusionProofResponse(_message.Message):
    __slots__ = ("proof",)
    PROOF_FIELD_NUMBER: _ClassVar[int]
    proof: _decision_pb2.InclusionProof
    def __init__(self, proof: _Optional[_Union[_decision_pb2.InclusionProof, _Mapping]] = ...) -> None: ...

class GetConsistencyProofRequest(_message.Message):
    __slots__ = ("from_tree_size", "to_tree_size")
    FROM_TREE_SIZE_FIELD_NUMBER: _ClassVar[int]
    TO_TREE_SIZE_FIELD_NUMBER: _ClassVar[int]
    from_tree_size: int
    to_tree_size: int
    def __init__(self, from_tree_size: _Optional[int] = ..., to_tree_size: _Optional[int] = ...) -> None: ...

class GetConsistencyProofResponse(_message.Message):
    __slots__ = ("hashes", "from_root_hash", "checkpoint")
    HASHES_FIELD_NUMBER: _ClassVar[int]
    FROM_ROOT_HASH_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINT_FIELD_NUMBER: _ClassVar[int]
    hashes: _containers.RepeatedScalarFieldContainer[bytes]
    from_root_hash: bytes
    checkpoint: _decision_pb2.Checkpoint
    def __init__(self, hashes: _Optional[_Iterable[bytes]] = ..., from_root_hash: _Optional[bytes] = ..., checkpoint: _Optional[_Union[_decision_pb2.Checkpoint, _Mapping]] = ...) -> None: ...

class GetGateHealthRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetGateHealthResponse(_message.Message):
    __slots__ = ("state", "last_ingest_time", "dead_letter_count", "total_count", "error_rate", "reasons", "bypass_count", "last_decision_time")
    STATE_FIELD_NUMBER: _ClassVar[int]
    LAST_INGEST_TIME_FIELD_NUMBER: _ClassVar[int]
    DEAD_LETTER_COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    ERROR_RATE_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    BYPASS_COUNT_FIELD_NUMBER: _ClassVar[int]
    LAST_DECISION_TIME_FIELD_NUMBER: _ClassVar[int]
    state: GateHealthState
    last_ingest_time: _timestamp_pb2.Timestamp
    dead_letter_count: int
    total_count: int
    error_rate: float
    reasons: _containers.RepeatedScalarFieldContainer[str]
    bypass_count: int
    last_decision_time: _timestamp_pb2.Timestamp
    def __init__(self, state: _Optional[_Union[GateHealthState, str]] = ..., last_ingest_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., dead_letter_count: _Optional[int] = ..., total_count: _Optional[int] = ..., error_rate: _Optional[float] = ..., reasons: _Optional[_Iterable[str]] = ..., bypass_count: _Optional[int] = ..., last_decision_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Retention(_message.Message):
    __slots__ = ("retention_days", "time_zone", "legal_hold", "legal_hold_reason", "legal_hold_time", "oldest_decision_time")
    RETENTION_DAYS_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    LEGAL_HOLD_FIELD_NUMBER: _ClassVar[int]
    LEGAL_HOLD_REASON_FIELD_NUMBER: _ClassVar[int]
    LEGAL_HOLD_TIME_FIELD_NUMBER: _ClassVar[int]
    OLDEST_DECISION_TIME_FIELD_NUMBER: _ClassVar[int]
    retention_days: int
    time_zone: str
    legal_hold: bool
    legal_hold_reason: str
    legal_hold_time: _timestamp_pb2.Timestamp
    oldest_decision_time: _timestamp_pb2.Timestamp
    def __init__(self, retention_days: _Optional[int] = ..., time_zone: _Optional[str] = ..., legal_hold: bool = ..., legal_hold_reason: _Optional[str] = ..., legal_hold_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., oldest_decision_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class GetRetentionRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetRetentionResponse(_message.Message):
    __slots__ = ("retention",)
    RETENTION_FIELD_NUMBER: _ClassVar[int]
    retention: Retention
    def __init__(self, retention: _Optional[_Union[Retention, _Mapping]] = ...) -> None: ...

class SetRetentionRequest(_message.Message):
    __slots__ = ("retention_days", "time_zone", "request_id")
    RETENTION_DAYS_FIELD_NUMBER: _ClassVar[int]
    TIME_ZONE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    retention_days: int
    time_zone: str
    request_id: str
    def __init__(self, retention_days: _Optional[int] = ..., time_zone: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class SetRetentionResponse(_message.Message):
    __slots__ = ("retention",)
    RETENTION_FIELD_NUMBER: _ClassVar[int]
    retention: Retention
    def __init__(self, retention: _Optional[_Union[Retention, _Mapping]] = ...) -> None: ...

class PlaceLegalHoldRequest(_message.Message):
    __slots__ = ("reason", "request_id")
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    reason: str
    request_id: str
    def __init__(self, reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class PlaceLegalHoldResponse(_message.Message):
    __slots__ = ("retention",)
    RETENTION_FIELD_NUMBER: _ClassVar[int]
    retention: Retention
    def __init__(self, retention: _Optional[_Union[Retention, _Mapping]] = ...) -> None: ...

class ReleaseLegalHoldRequest(_message.Message):
    __slots__ = ("reason", "request_id")
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    reason: str
    request_id: str
    def __init__(self, reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class ReleaseLegalHoldResponse(_message.Message):
    __slots__ = ("retention",)
    RETENTION_FIELD_NUMBER: _ClassVar[int]
    retention: Retention
    def __init__(self, retention: _Optional[_Union[Retention, _Mapping]] = ...) -> None: ...
