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

class Source(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SOURCE_UNSPECIFIED: _ClassVar[Source]
    SOURCE_GATE: _ClassVar[Source]
    SOURCE_INGEST: _ClassVar[Source]
    SOURCE_BYPASS: _ClassVar[Source]
    SOURCE_ENDPOINT: _ClassVar[Source]

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
SOURCE_UNSPECIFIED: Source
SOURCE_GATE: Source
SOURCE_INGEST: Source
SOURCE_BYPASS: Source
SOURCE_ENDPOINT: Source
DIRECTION_UNSPECIFIED: Direction
DIRECTION_PRECHECK: Direction
DIRECTION_POSTCHECK: Direction
VERDICT_UNSPECIFIED: Verdict
VERDICT_ALLOW: Verdict
VERDICT_TRANSFORM: Verdict
VERDICT_DENY: Verdict

class Decision(_message.Message):
    __slots__ = ("id", "direction", "verdict", "tool", "model", "reasons", "findings", "policy_version", "detector_version", "payload_hash", "payload_bytes", "latency_us", "correlation_id", "tags", "actor_id", "create_time", "precheck_id", "sequence", "scope", "provider", "policy_hash", "source", "charges", "usage", "shadow", "labels_commitment", "labels_salt", "cells", "binding", "task", "decide_time")
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
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    POLICY_HASH_FIELD_NUMBER: _ClassVar[int]
    SOURCE_FIELD_NUMBER: _ClassVar[int]
    CHARGES_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    SHADOW_FIELD_NUMBER: _ClassVar[int]
    LABELS_COMMITMENT_FIELD_NUMBER: _ClassVar[int]
    LABELS_SALT_FIELD_NUMBER: _ClassVar[int]
    CELLS_FIELD_NUMBER: _ClassVar[int]
    BINDING_FIELD_NUMBER: _ClassVar[int]
    TASK_FIELD_NUMBER: _ClassVar[int]
    DECIDE_TIME_FIELD_NUMBER: _ClassVar[int]
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
    sequence: int
    scope: str
    provider: str
    policy_hash: str
    source: Source
    charges: _containers.RepeatedCompositeFieldContainer[Charge]
    usage: Usage
    shadow: ShadowVerdict
    labels_commitment: str
    labels_salt: str
    cells: _containers.RepeatedCompositeFieldContainer[DecidedCell]
    binding: str
    task: str
    decide_time: _timestamp_pb2.Timestamp
    def __init__(self, id: _Optional[str] = ..., direction: _Optional[_Union[Direction, str]] = ..., verdict: _Optional[_Union[Verdict, str]] = ..., tool: _Optional[str] = ..., model: _Optional[str] = ..., reasons: _Optional[_Iterable[str]] = ..., findings: _Optional[_Iterable[_Union[FindingSummary, _Mapping]]] = ..., policy_version: _Optional[int] = ..., detector_version: _Optional[str] = ..., payload_hash: _Optional[str] = ..., payload_bytes: _Optional[int] = ..., latency_us: _Optional[int] = ..., correlation_id: _Optional[str] = ..., tags: _Optional[_Mapping[str, str]] = ..., actor_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., precheck_id: _Optional[str] = ..., sequence: _Optional[int] = ..., scope: _Optional[str] = ..., provider: _Optional[str] = ..., policy_hash: _Optional[str] = ..., source: _Optional[_Union[Source, str]] = ..., charges: _Optional[_Iterable[_Union[Charge, _Mapping]]] = ..., usage: _Optional[_Union[Usage, _Mapping]] = ..., shadow: _Optional[_Union[ShadowVerdict, _Mapping]] = ..., labels_commitment: _Optional[str] = ..., labels_salt: _Optional[str] = ..., cells: _Optional[_Iterable[_Union[DecidedCell, _Mapping]]] = ..., binding: _Optional[str] = ..., task: _Optional[str] = ..., decide_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class Charge(_message.Message):
    __slots__ = ("budget_id", "budget_name", "amount_nanos_usd", "left_nanos_usd", "refused", "overrun_nanos_usd")
    BUDGET_ID_FIELD_NUMBER: _ClassVar[int]
    BUDGET_NAME_FIELD_NUMBER: _ClassVar[int]
    AMOUNT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    LEFT_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    OVERRUN_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    budget_id: str
    budget_name: str
    amount_nanos_usd: int
    left_nanos_usd: int
    refused: bool
    overrun_nanos_usd: int
    def __init__(self, budget_id: _Optional[str] = ..., budget_name: _Optional[str] = ..., amount_nanos_usd: _Optional[int] = ..., left_nanos_usd: _Optional[int] = ..., refused: bool = ..., overrun_nanos_usd: _Optional[int] = ...) -> None: ...

class Usage(_message.Message):
    __slots__ = ("input_tokens", "output_tokens", "cached_tokens", "cost_nanos_usd")
    INPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    CACHED_TOKENS_FIELD_NUMBER: _ClassVar[int]
    COST_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    input_tokens: int
    output_tokens: int
    cached_tokens: int
    cost_nanos_usd: int
    def __init__(self, input_tokens: _Optional[int] = ..., output_tokens: _Optional[int] = ..., cached_tokens: _Optional[int] = ..., cost_nanos_usd: _Optional[int] = ...) -> None: ...

class ShadowVerdict(_message.Message):
    __slots__ = ("policy_version", "verdict", "reasons")
    POLICY_VERSION_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    policy_version: int
    verdict: Verdict
    reasons: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, policy_version: _Optional[int] = ..., verdict: _Optional[_Union[Verdict, str]] = ..., reasons: _Optional[_Iterable[str]] = ...) -> None: ...

class DecidedCell(_message.Message):
    __slots__ = ("pii_class", "custom_class", "action")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CLASS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    FROM_FIELD_NUMBER: _ClassVar[int]
    pii_class: _policy_pb2.PiiClass
    custom_class: str
    action: _policy_pb2.Action
    def __init__(self, pii_class: _Optional[_Union[_policy_pb2.PiiClass, str]] = ..., custom_class: _Optional[str] = ..., action: _Optional[_Union[_policy_pb2.Action, str]] = ..., **kwargs) -> None: ...

class FindingSummary(_message.Message):
    __slots__ = ("pii_class", "action", "count", "confidence_max", "custom_class")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_MAX_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CLASS_FIELD_NUMBER: _ClassVar[int]
    pii_class: _policy_pb2.PiiClass
    action: _policy_pb2.Action
    count: int
    confidence_max: float
    custom_class: str
    def __init__(self, pii_class: _Optional[_Union[_policy_pb2.PiiClass, str]] = ..., action: _Optional[_Union[_policy_pb2.Action, str]] = ..., count: _Optional[int] = ..., confidence_max: _Optional[float] = ..., custom_class: _Optional[str] = ...) -> None: ...

class Finding(_message.Message):
    __slots__ = ("pii_class", "start_byte", "end_byte", "start_char", "end_char", "detector", "confidence", "action", "evidence", "custom_class", "part")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    START_BYTE_FIELD_NUMBER: _ClassVar[int]
    END_BYTE_FIELD_NUMBER: _ClassVar[int]
    START_CHAR_FIELD_NUMBER: _ClassVar[int]
    END_CHAR_FIELD_NUMBER: _ClassVar[int]
    DETECTOR_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CLASS_FIELD_NUMBER: _ClassVar[int]
    PART_FIELD_NUMBER: _ClassVar[int]
    pii_class: _policy_pb2.PiiClass
    start_byte: int
    end_byte: int
    start_char: int
    end_char: int
    detector: str
    confidence: float
    action: _policy_pb2.Action
    evidence: str
    custom_class: str
    part: str
    def __init__(self, pii_class: _Optional[_Union[_policy_pb2.PiiClass, str]] = ..., start_byte: _Optional[int] = ..., end_byte: _Optional[int] = ..., start_char: _Optional[int] = ..., end_char: _Optional[int] = ..., detector: _Optional[str] = ..., confidence: _Optional[float] = ..., action: _Optional[_Union[_policy_pb2.Action, str]] = ..., evidence: _Optional[str] = ..., custom_class: _Optional[str] = ..., part: _Optional[str] = ...) -> None: ...

class Receipt(_message.Message):
    __slots__ = ("leaf", "mac", "correlation_id")
    LEAF_FIELD_NUMBER: _ClassVar[int]
    MAC_FIELD_NUMBER: _ClassVar[int]
    CORRELATION_ID_FIELD_NUMBER: _ClassVar[int]
    leaf: bytes
    mac: bytes
    correlation_id: str
    def __init__(self, leaf: _Optional[bytes] = ..., mac: _Optional[bytes] = ..., correlation_id: _Optional[str] = ...) -> None: ...

class Checkpoint(_message.Message):
    __slots__ = ("log_id", "tree_size", "root_hash", "sign_time", "signature", "public_key")
    LOG_ID_FIELD_NUMBER: _ClassVar[int]
    TREE_SIZE_FIELD_NUMBER: _ClassVar[int]
    ROOT_HASH_FIELD_NUMBER: _ClassVar[int]
    SIGN_TIME_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_KEY_FIELD_NUMBER: _ClassVar[int]
    log_id: str
    tree_size: int
    root_hash: bytes
    sign_time: _timestamp_pb2.Timestamp
    signature: bytes
    public_key: bytes
    def __init__(self, log_id: _Optional[str] = ..., tree_size: _Optional[int] = ..., root_hash: _Optional[bytes] = ..., sign_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., signature: _Optional[bytes] = ..., public_key: _Optional[bytes] = ...) -> None: ...

class InclusionProof(_message.Message):
    __slots__ = ("leaf", "leaf_index", "hashes", "checkpoint")
    LEAF_FIELD_NUMBER: _ClassVar[int]
    LEAF_INDEX_FIELD_NUMBER: _ClassVar[int]
    HASHES_FIELD_NUMBER: _ClassVar[int]
    CHECKPOINT_FIELD_NUMBER: _ClassVar[int]
    leaf: bytes
    leaf_index: int
    hashes: _containers.RepeatedScalarFieldContainer[bytes]
    checkpoint: Checkpoint
    def __init__(self, leaf: _Optional[bytes] = ..., leaf_index: _Optional[int] = ..., hashes: _Optional[_Iterable[bytes]] = ..., checkpoint: _Optional[_Union[Checkpoint, _Mapping]] = ...) -> None: ...
