from tracegate.governance.v1 import decision_pb2 as _decision_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PrecheckRequest(_message.Message):
    __slots__ = ("content", "tool", "model", "correlation_id", "tags", "request_id")
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
    content: str
    tool: str
    model: str
    correlation_id: str
    tags: _containers.ScalarMap[str, str]
    request_id: str
    def __init__(self, content: _Optional[str] = ..., tool: _Optional[str] = ..., model: _Optional[str] = ..., correlation_id: _Optional[str] = ..., tags: _Optional[_Mapping[str, str]] = ..., request_id: _Optional[str] = ...) -> None: ...

class PrecheckResponse(_message.Message):
    __slots__ = ("decision", "content", "findings", "replayed")
    DECISION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    REPLAYED_FIELD_NUMBER: _ClassVar[int]
    decision: _decision_pb2.Decision
    content: str
    findings: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Finding]
    replayed: bool
    def __init__(self, decision: _Optional[_Union[_decision_pb2.Decision, _Mapping]] = ..., content: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[_decision_pb2.Finding, _Mapping]]] = ..., replayed: bool = ...) -> None: ...

class PostcheckRequest(_message.Message):
    __slots__ = ("precheck_id", "content", "tags", "request_id")
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
    precheck_id: str
    content: str
    tags: _containers.ScalarMap[str, str]
    request_id: str
    def __init__(self, precheck_id: _Optional[str] = ..., content: _Optional[str] = ..., tags: _Optional[_Mapping[str, str]] = ..., request_id: _Optional[str] = ...) -> None: ...

class PostcheckResponse(_message.Message):
    __slots__ = ("decision", "content", "findings", "replayed")
    DECISION_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    FINDINGS_FIELD_NUMBER: _ClassVar[int]
    REPLAYED_FIELD_NUMBER: _ClassVar[int]
    decision: _decision_pb2.Decision
    content: str
    findings: _containers.RepeatedCompositeFieldContainer[_decision_pb2.Finding]
    replayed: bool
    def __init__(self, decision: _Optional[_Union[_decision_pb2.Decision, _Mapping]] = ..., content: _Optional[str] = ..., findings: _Optional[_Iterable[_Union[_decision_pb2.Finding, _Mapping]]] = ..., replayed: bool = ...) -> None: ...
