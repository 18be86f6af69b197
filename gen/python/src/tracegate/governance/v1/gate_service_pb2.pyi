import datetime

from google.protobuf import duration_pb2 as _duration_pb2
from tracegate.governance.v1 import decision_pb2 as _decision_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PrecheckRequest(_message.Message):
    __slots__ = ("content", "tool", "model", "correlation_id", "tags", "request_id", "messages", "json", "scope", "provider", "input_tokens", "output_tokens_max", "cost_nanos_usd", "hold_for", "task", "explain", "subject", "prove")
    class TagsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    TOOL_FIELD_NUMBER: _ClassVar[int]
    MODEL_FIELD_NUMBER: _ClassVar[int]
    CORRELATION_ID_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    MESSAGES_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    PROVIDER_FIELD_NUMBER: _ClassVar[int]
    INPUT_TOKENS_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TOKENS_MAX_FIELD_NUMBER: _ClassVar[int]
    COST_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    HOLD_FOR_FIELD_NUMBER: _ClassVar[int]
    TASK_FIELD_NUMBER: _ClassVar[int]
    EXPLAIN_FIELD_NUMBER: _ClassVar[int]
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    PROVE_FIELD_NUMBER: _ClassVar[int]
    content: str
    tool: str
    model: str
    correlation_id: str
    tags: _containers.ScalarMap[str, str]
    request_id: str
    messages: _containers.RepeatedCompositeFieldContainer[ChatMessage]
    json: str
    scope: str
    provider: str
    input_tokens: int
    output_tokens_max: int
    cost_nanos_usd: int
    hold_for: _duration_pb2.Duration
    task: str
    explain: bool
    subject: str
    prove: bool
    def __init__(self, content: _Optional[str] = ..., tool: _Optional[str] = ..., model: _Optional[str] = ..., correlation_id: _Optional[str] = ..., tags: _Optional[_Mapping[str, str]] = ..., request_id: _Optional[str] = ..., messages: _Optional[_Iterable[_Union[ChatMessage, _Mapping]]] = ..., json: _Optional[str] = ..., scope: _Optional[str] = ..., provider: _Optional[str] = ..., input_tokens: _Optional[int] = ..., output_tokens_max: _Optional[int] = ..., cost_nanos_usd: _Optional[int] = ..., hold_for: _Optional[_Union[datetime.timedelta, _duration_pb2.Duration, _Mapping]] = ..., task: _Optional[str] = ..., explain: bool = ..., subject: _Optional[str] = ..., prove: bool = ...) -> None: ...

class ChatMessage(_message.Message):
    __slots__ = ("role", "content", "json")
    ROLE_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    role: str
    content: str
    json: str
    def __init__(self, role: _Optional[str] = ..., content: _Optional[str] = ..., json: _Optional[str] = ...) -> None: ...

class PrecheckResponse(_message.Message):
    __slots__ = ("decision", "content", "findings", "replayed", "messages", "json", "receipt", "explanation", "proof")
    DECISION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    REPLAYED_FIELD_NUMBER: _ClassVar[int]
    MESSAGES_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    decision: _decision_pb2.Decision
    content: str
    findings: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Finding]
    replayed: bool
    messages: _containers.RepeatedCompositeFieldContainer[ChatMessage]
    json: str
    receipt: _decision_pb2.Receipt
    explanation: Explanation
    proof: _decision_pb2.InclusionProof
    def __init__(self, decision: _Optional[_Union[_decision_pb2.Decision, _Mapping]] = ..., content: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[_decision_pb2.Finding, _Mapping]]] = ..., replayed: bool = ..., messages: _Optional[_Iterable[_Union[ChatMessage, _Mapping]]] = ..., json: _Optional[str] = ..., receipt: _Optional[_Union[_decision_pb2.Receipt, _Mapping]] = ..., explanation: _Optional[_Union[Explanation, _Mapping]] = ..., proof: _Optional[_Union[_decision_pb2.InclusionProof, _Mapping]] = ...) -> None: ...

class Explanation(_message.Message):
    __slots__ = ("binding", "cells", "charges", "evidence", "policy_name", "text")
    BINDING_FIELD_NUMBER: _ClassVar[int]
    CELLS_FIELD_NUMBER: _ClassVar[int]
    CHARGES_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    POLICY_NAME_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    binding: str
    cells: _containers.RepeatedCompositeFieldContainer[_decision_pb2.DecidedCell]
    charges: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Charge]
    evidence: _containers.RepeatedScalarFieldContainer[str]
    policy_name: str
    text: str
    def __init__(self, binding: _Optional[str] = ..., cells: _Optional[_Iterable[_Union[_decision_pb2.DecidedCell, _Mapping]]] = ..., charges: _Optional[_Iterable[_Union[_decision_pb2.Charge, _Mapping]]] = ..., evidence: _Optional[_Iterable[str]] = ..., policy_name: _Optional[str] = ..., text: _Optional[str] = ...) -> None: ...

class PostcheckRequest(_message.Message):
    __slots__ = ("precheck_id", "content", "tags", "request_id", "messages", "json", "receipt", "usage", "model_latency_us", "failed", "explain", "prove")
    class TagsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: str
        def __init__(self, key: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...
    PRECHECK_ID_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    TAGS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    MESSAGES_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    MODEL_LATENCY_US_FIELD_NUMBER: _ClassVar[int]
    FAILED_FIELD_NUMBER: _ClassVar[int]
    EXPLAIN_FIELD_NUMBER: _ClassVar[int]
    PROVE_FIELD_NUMBER: _ClassVar[int]
    precheck_id: str
    content: str
    tags: _containers.ScalarMap[str, str]
    request_id: str
    messages: _containers.RepeatedCompositeFieldContainer[ChatMessage]
    json: str
    receipt: _decision_pb2.Receipt
    usage: _decision_pb2.Usage
    model_latency_us: int
    failed: bool
    explain: bool
    prove: bool
    def __init__(self, precheck_id: _Optional[str] = ..., content: _Optional[str] = ..., tags: _Optional[_Mapping[str, str]] = ..., request_id: _Optional[str] = ..., messages: _Optional[_Iterable[_Union[ChatMessage, _Mapping]]] = ..., json: _Optional[str] = ..., receipt: _Optional[_Union[_decision_pb2.Receipt, _Mapping]] = ..., usage: _Optional[_Union[_decision_pb2.Usage, _Mapping]] = ..., model_latency_us: _Optional[int] = ..., failed: bool = ..., explain: bool = ..., prove: bool = ...) -> None: ...

class PostcheckResponse(_message.Message):
    __slots__ = ("decision", "content", "findings", "replayed", "messages", "json", "receipt", "explanation", "proof")
    DECISION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    REPLAYED_FIELD_NUMBER: _ClassVar[int]
    MESSAGES_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    decision: _decision_pb2.Decision
    content: str
    findings: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Finding]
    replayed: bool
    messages: _containers.RepeatedCompositeFieldContainer[ChatMessage]
    json: str
    receipt: _decision_pb2.Receipt
    explanation: Explanation
    proof: _decision_pb2.InclusionProof
    def __init__(self, decision: _Optional[_Union[_decision_pb2.Decision, _Mapping]] = ..., content: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[_decision_pb2.Finding, _Mapping]]] = ..., replayed: bool = ..., messages: _Optional[_Iterable[_Union[ChatMessage, _Mapping]]] = ..., json: _Optional[str] = ..., receipt: _Optional[_Union[_decision_pb2.Receipt, _Mapping]] = ..., explanation: _Optional[_Union[Explanation, _Mapping]] = ..., proof: _Optional[_Union[_decision_pb2.InclusionProof, _Mapping]] = ...) -> None: ...

class PostcheckStreamRequest(_message.Message):
    __slots__ = ("open", "chunk", "usage")
    OPEN_FIELD_NUMBER: _ClassVar[int]
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    USAGE_FIELD_NUMBER: _ClassVar[int]
    open: PostcheckRequest
    chunk: str
    usage: _decision_pb2.Usage
    def __init__(self, open: _Optional[_Union[PostcheckRequest, _Mapping]] = ..., chunk: _Optional[str] = ..., usage: _Optional[_Union[_decision_pb2.Usage, _Mapping]] = ...) -> None: ...

class PostcheckStreamResponse(_message.Message):
    __slots__ = ("chunk", "end")
    CHUNK_FIELD_NUMBER: _ClassVar[int]
    END_FIELD_NUMBER: _ClassVar[int]
    chunk: str
    end: PostcheckResponse
    def __init__(self, chunk: _Optional[str] = ..., end: _Optional[_Union[PostcheckResponse, _Mapping]] = ...) -> None: ...

class CancelPrecheckRequest(_message.Message):
    __slots__ = ("receipt",)
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    receipt: _decision_pb2.Receipt
    def __init__(self, receipt: _Optional[_Union[_decision_pb2.Receipt, _Mapping]] = ...) -> None: ...

class CancelPrecheckResponse(_message.Message):
    __slots__ = ("released_nanos_usd",)
    RELEASED_NANOS_USD_FIELD_NUMBER: _ClassVar[int]
    released_nanos_usd: int
    def __init__(self, released_nanos_usd: _Optional[int] = ...) -> None: ...

class VerifyReceiptRequest(_message.Message):
    __slots__ = ("receipt",)
    RECEIPT_FIELD_NUMBER: _ClassVar[int]
    receipt: _decision_pb2.Receipt
    def __init__(self, receipt: _Optional[_Union[_decision_pb2.Receipt, _Mapping]] = ...) -> None: ...

class VerifyReceiptResponse(_message.Message):
    __slots__ = ("valid", "decision", "proof", "dropped")
    VALID_FIELD_NUMBER: _ClassVar[int]
    DECISION_FIELD_NUMBER: _ClassVar[int]
    PROOF_FIELD_NUMBER: _ClassVar[int]
    DROPPED_FIELD_NUMBER: _ClassVar[int]
    valid: bool
    decision: _decision_pb2.Decision
    proof: _decision_pb2.InclusionProof
    dropped: bool
    def __init__(self, valid: bool = ..., decision: _Optional[_Union[_decision_pb2.Decision, _Mapping]] = ..., proof: _Optional[_Union[_decision_pb2.InclusionProof, _Mapping]] = ..., dropped: bool = ...) -> None: ...
