import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.governance.v1 import decision_pb2 as _decision_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class IngestOutcome(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    INGEST_OUTCOME_UNSPECIFIED: _ClassVar[IngestOutcome]
    INGEST_OUTCOME_ACCEPTED: _ClassVar[IngestOutcome]
    INGEST_OUTCOME_DUPLICATE: _ClassVar[IngestOutcome]
    INGEST_OUTCOME_REFUSED: _ClassVar[IngestOutcome]

class DeadLetterKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DEAD_LETTER_KIND_UNSPECIFIED: _ClassVar[DeadLetterKind]
    DEAD_LETTER_KIND_INGEST_ITEM: _ClassVar[DeadLetterKind]
    DEAD_LETTER_KIND_BYPASS: _ClassVar[DeadLetterKind]

class DeadLetterState(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DEAD_LETTER_STATE_UNSPECIFIED: _ClassVar[DeadLetterState]
    DEAD_LETTER_STATE_WAITING: _ClassVar[DeadLetterState]
    DEAD_LETTER_STATE_RETRIED: _ClassVar[DeadLetterState]
    DEAD_LETTER_STATE_DISCARDED: _ClassVar[DeadLetterState]
INGEST_OUTCOME_UNSPECIFIED: IngestOutcome
INGEST_OUTCOME_ACCEPTED: IngestOutcome
INGEST_OUTCOME_DUPLICATE: IngestOutcome
INGEST_OUTCOME_REFUSED: IngestOutcome
DEAD_LETTER_KIND_UNSPECIFIED: DeadLetterKind
DEAD_LETTER_KIND_INGEST_ITEM: DeadLetterKind
DEAD_LETTER_KIND_BYPASS: DeadLetterKind
DEAD_LETTER_STATE_UNSPECIFIED: DeadLetterState
DEAD_LETTER_STATE_WAITING: DeadLetterState
DEAD_LETTER_STATE_RETRIED: DeadLetterState
DEAD_LETTER_STATE_DISCARDED: DeadLetterState

class IngestItem(_message.Message):
    __slots__ = ("idempotency_key", "direction", "verdict", "tool", "model", "provider", "scope", "reasons", "findings", "payload_hash", "payload_bytes", "latency_us", "correlation_id", "tags", "decide_time", "usage", "detector_version")
    class TagsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    IDEMPOTENCY_KEY_FIELD_NUMBER: _ClassVar[int]
    DIRECTION_FIELD_NUMBER: _ClassVar[int]
    VERDICT_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    REASONS_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_HASH_FIELD_NUMBER: _ClassVar[int]
    PAYLOAD_BYTES_FIELD_NUMBER: _ClassVar[int]
    LATENCY_US_FIELD_NUMBER: _ClassVar[int]
    CORRELATION_ID_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    DECIDE_TIME_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    DETECTOR_VERSION_FIELD_NUMBER: _ClassVar[int]
    idempotency_key: str
    direction: _decision_pb2.Direction
    verdict: _decision_pb2.Verdict
    tool: str
    model: str
    provider: str
    scope: str
    reasons: _containers.RepeatedScalarFieldContainer[str]
    findings: _containers.RepeatedCompositeFieldContainer[_decision_pb2.FindingSummary]
    payload_hash: str
    payload_bytes: int
    latency_us: int
    correlation_id: str
    tags: _containers.ScalarMap[str, str]
    decide_time: _timestamp_pb2.Timestamp
    usage: _decision_pb2.Usage
    detector_version: str
    def __init__(self, idempotency_key: _Optional[str] = ..., direction: _Optional[_Union[_decision_pb2.Direction, str]] = ..., verdict: _Optional[_Union[_decision_pb2.Verdict, str]] = ..., tool: _Optional[str] = ..., model: _Optional[str] = ..., provider: _Optional[str] = ..., scope: _Optional[str] = ..., reasons: _Optional[_Iterable[str]] = ..., findings: _Optional[_Iterable[_Union[_decision_pb2.FindingSummary, _Mapping]]] = ..., payload_hash: _Optional[str] = ..., payload_bytes: _Optional[int] = ..., latency_us: _Optional[int] = ..., correlation_id: _Optional[str] = ..., tags: _Optional[_Mapping[str, str]] = ..., decide_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., usage: _Optional[_Union[_decision_pb2.Usage, _Mapping]] = ..., detector_version: _Optional[str] = ...) -> None: ...

class SignedItems(_message.Message):
    __slots__ = ("items", "sign_time", "signature")
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    SIGN_TIME_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    items: bytes
    sign_time: _timestamp_pb2.Timestamp
    signature: bytes
    def __init__(self, items: _Optional[bytes] = ..., sign_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., signature: _Optional[bytes] = ...) -> None: ...

class IngestDecisionRequest(_message.Message):
    __slots__ = ("item", "signed")
    ITEM_FIELD_NUMBER: _ClassVar[int]
    SIGNED_FIELD_NUMBER: _ClassVar[int]
    item: IngestItem
    signed: SignedItems
    def __init__(self, item: _Optional[_Union[IngestItem, _Mapping]] = ..., signed: _Optional[_Union[SignedItems, _Mapping]] = ...) -> None: ...

class IngestDecisionResponse(_message.Message):
    __slots__ = ("decision_id", "sequence", "duplicate")
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    DUPLICATE_FIELD_NUMBER: _ClassVar[int]
    decision_id: str
    sequence: int
    duplicate: bool
    def __init__(self, decision_id: _Optional[str] = ..., sequence: _Optional[int] = ..., duplicate: bool = ...) -> None: ...

class IngestDecisionsRequest(_message.Message):
    __slots__ = ("items", "signed")
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    SIGNED_FIELD_NUMBER: _ClassVar[int]
    items: _containers.RepeatedCompositeFieldContainer[IngestItem]
    signed: SignedItems
    def __init__(self, items: _Optional[_Iterable[_Union[IngestItem, _Mapping]]] = ..., signed: _Optional[_Union[SignedItems, _Mapping]] = ...) -> None: ...

class IngestDecisionsResponse(_message.Message):
    __slots__ = ("results", "accepted_count", "duplicate_count", "refused_count")
    RESULTS_FIELD_NUMBER: _ClassVar[int]
    ACCEPTED_COUNT_FIELD_NUMBER: _ClassVar[int]
    DUPLICATE_COUNT_FIELD_NUMBER: _ClassVar[int]
    REFUSED_COUNT_FIELD_NUMBER: _ClassVar[int]
    results: _containers.RepeatedCompositeFieldContainer[IngestResult]
    accepted_count: int
    duplicate_count: int
    refused_count: int
    def __init__(self, results: _Optional[_Iterable[_Union[IngestResult, _Mapping]]] = ..., accepted_count: _Optional[int] = ..., duplicate_count: _Optional[int] = ..., refused_count: _Optional[int] = ...) -> None: ...

class IngestResult(_message.Message):
    __slots__ = ("outcome", "decision_id", "sequence", "problems", "dead_letter_id")
    OUTCOME_FIELD_NUMBER: _ClassVar[int]
    DECISION_ID_FIELD_NUMBER: _ClassVar[int]
    SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    DEAD_LETTER_ID_FIELD_NUMBER: _ClassVar[int]
    outcome: IngestOutcome
    decision_id: str
    sequence: int
    problems: _containers.RepeatedCompositeFieldContainer[IngestProblem]
    dead_letter_id: str
    def __init__(self, outcome: _Optional[_Union[IngestOutcome, str]] = ..., decision_id: _Optional[str] = ..., sequence: _Optional[int] = ..., problems: _Optional[_Iterable[_Union[IngestProblem, _Mapping]]] = ..., dead_letter_id: _Optional[str] = ...) -> None: ...

class IngestProblem(_message.Message):
    __slots__ = ("field", "rule", "text")
    FIELD_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    field: str
    rule: str
    text: str
    def __init__(self, field: _Optional[str] = ..., rule: _Optional[str] = ..., text: _Optional[str] = ...) -> None: ...

class IngestDecisionStreamRequest(_message.Message):
    __slots__ = ("batch_number", "items", "signed")
    BATCH_NUMBER_FIELD_NUMBER: _ClassVar[int]
    ITEMS_FIELD_NUMBER: _ClassVar[int]
    SIGNED_FIELD_NUMBER: _ClassVar[int]
    batch_number: int
    items: _containers.RepeatedCompositeFieldContainer[IngestItem]
    signed: SignedItems
    def __init__(self, batch_number: _Optional[int] = ..., items: _Optional[_Iterable[_Union[IngestItem, _Mapping]]] = ..., signed: _Optional[_Union[SignedItems, _Mapping]] = ...) -> None: ...

class IngestDecisionStreamResponse(_message.Message):
    __slots__ = ("batch_number", "last_sequence", "accepted_count", "duplicate_count", "refused")
    class RefusedEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: IngestResult
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[IngestResult, _Mapping]] = ...) -> None: ...
    BATCH_NUMBER_FIELD_NUMBER: _ClassVar[int]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    ACCEPTED_COUNT_FIELD_NUMBER: _ClassVar[int]
    DUPLICATE_COUNT_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    batch_number: int
    last_sequence: int
    accepted_count: int
    duplicate_count: int
    refused: _containers.MessageMap[int, IngestResult]
    def __init__(self, batch_number: _Optional[int] = ..., last_sequence: _Optional[int] = ..., accepted_count: _Optional[int] = ..., duplicate_count: _Optional[int] = ..., refused: _Optional[_Mapping[int, IngestResult]] = ...) -> None: ...

class CreateSigningSecretRequest(_message.Message):
    __slots__ = ("api_key_id",)
    API_KEY_ID_FIELD_NUMBER: _ClassVar[int]
    api_key_id: str
    def __init__(self, api_key_id: _Optional[str] = ...) -> None: ...

class CreateSigningSecretResponse(_message.Message):
    __slots__ = ("secret",)
    SECRET_FIELD_NUMBER: _ClassVar[int]
    secret: str
    def __init__(self, secret: _Optional[str] = ...) -> None: ...

class ListSigningSecretsRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListSigningSecretsResponse(_message.Message):
    __slots__ = ("signing_secrets",)
    SIGNING_SECRETS_FIELD_NUMBER: _ClassVar[int]
    signing_secrets: _containers.RepeatedCompositeFieldContainer[SigningSecret]
    def __init__(self, signing_secrets: _Optional[_Iterable[_Union[SigningSecret, _Mapping]]] = ...) -> None: ...

class SigningSecret(_message.Message):
    __slots__ = ("api_key_id", "create_time")
    API_KEY_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    api_key_id: str
    create_time: _timestamp_pb2.Timestamp
    def __init__(self, api_key_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ...) -> None: ...

class DeleteSigningSecretRequest(_message.Message):
    __slots__ = ("api_key_id",)
    API_KEY_ID_FIELD_NUMBER: _ClassVar[int]
    api_key_id: str
    def __init__(self, api_key_id: _Optional[str] = ...) -> None: ...

class DeleteSigningSecretResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class DeadLetter(_message.Message):
    __slots__ = ("id", "kind", "reason", "problems", "item", "actor_id", "create_time", "attempt_count", "state")
    ID_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    PROBLEMS_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    ACTOR_ID_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    ATTEMPT_COUNT_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    id: str
    kind: DeadLetterKind
    reason: str
    problems: _containers.RepeatedCompositeFieldContainer[IngestProblem]
    item: IngestItem
    actor_id: str
    create_time: _timestamp_pb2.Timestamp
    attempt_count: int
    state: DeadLetterState
    def __init__(self, id: _Optional[str] = ..., kind: _Optional[_Union[DeadLetterKind, str]] = ..., reason: _Optional[str] = ..., problems: _Optional[_Iterable[_Union[IngestProblem, _Mapping]]] = ..., item: _Optional[_Union[IngestItem, _Mapping]] = ..., actor_id: _Optional[str] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., attempt_count: _Optional[int] = ..., state: _Optional[_Union[DeadLetterState, str]] = ...) -> None: ...

class ListDeadLettersRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "state")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    state: DeadLetterState
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., state: _Optional[_Union[DeadLetterState, str]] = ...) -> None: ...

class ListDeadLettersResponse(_message.Message):
    __slots__ = ("dead_letters", "next_page_token")
    DEAD_LETTERS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    dead_letters: _containers.RepeatedCompositeFieldContainer[DeadLetter]
    next_page_token: str
    def __init__(self, dead_letters: _Optional[_Iterable[_Union[DeadLetter, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class RetryDeadLetterRequest(_message.Message):
    __slots__ = ("dead_letter_id", "item")
    DEAD_LETTER_ID_FIELD_NUMBER: _ClassVar[int]
    ITEM_FIELD_NUMBER: _ClassVar[int]
    dead_letter_id: str
    item: IngestItem
    def __init__(self, dead_letter_id: _Optional[str] = ..., item: _Optional[_Union[IngestItem, _Mapping]] = ...) -> None: ...

class RetryDeadLetterResponse(_message.Message):
    __slots__ = ("dead_letter", "result")
    DEAD_LETTER_FIELD_NUMBER: _ClassVar[int]
    RESULT_FIELD_NUMBER: _ClassVar[int]
    dead_letter: DeadLetter
    result: IngestResult
    def __init__(self, dead_letter: _Optional[_Union[DeadLetter, _Mapping]] = ..., result: _Optional[_Union[IngestResult, _Mapping]] = ...) -> None: ...

class DiscardDeadLetterRequest(_message.Message):
    __slots__ = ("dead_letter_id", "reason")
    DEAD_LETTER_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    dead_letter_id: str
    reason: str
    def __init__(self, dead_letter_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class DiscardDeadLetterResponse(_message.Message):
    __slots__ = ("dead_letter",)
    DEAD_LETTER_FIELD_NUMBER: _ClassVar[int]
    dead_letter: DeadLetter
    def __init__(self, dead_letter: _Optional[_Union[DeadLetter, _Mapping]] = ...) -> None: ...
