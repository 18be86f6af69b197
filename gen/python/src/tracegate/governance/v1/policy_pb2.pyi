import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PiiClass(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PII_CLASS_UNSPECIFIED: _ClassVar[PiiClass]
    PII_CLASS_EMAIL: _ClassVar[PiiClass]
    PII_CLASS_PHONE: _ClassVar[PiiClass]
    PII_CLASS_SSN: _ClassVar[PiiClass]
    PII_CLASS_CREDIT_CARD: _ClassVar[PiiClass]
    PII_CLASS_ADDRESS: _ClassVar[PiiClass]
    PII_CLASS_NAME: _ClassVar[PiiClass]
    PII_CLASS_DATE_OF_BIRTH: _ClassVar[PiiClass]
    PII_CLASS_CUSTOM: _ClassVar[PiiClass]

class Action(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACTION_UNSPECIFIED: _ClassVar[Action]
    ACTION_PASS_THROUGH: _ClassVar[Action]
    ACTION_TOKENIZE: _ClassVar[Action]
    ACTION_MASK: _ClassVar[Action]
    ACTION_REMOVE: _ClassVar[Action]
    ACTION_DENY: _ClassVar[Action]

class PolicyMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    POLICY_MODE_UNSPECIFIED: _ClassVar[PolicyMode]
    POLICY_MODE_ENFORCE: _ClassVar[PolicyMode]
    POLICY_MODE_SHADOW: _ClassVar[PolicyMode]

class Checksum(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CHECKSUM_UNSPECIFIED: _ClassVar[Checksum]
    CHECKSUM_LUHN: _ClassVar[Checksum]
    CHECKSUM_MOD97: _ClassVar[Checksum]
    CHECKSUM_MOD11: _ClassVar[Checksum]
PII_CLASS_UNSPECIFIED: PiiClass
PII_CLASS_EMAIL: PiiClass
PII_CLASS_PHONE: PiiClass
PII_CLASS_SSN: PiiClass
PII_CLASS_CREDIT_CARD: PiiClass
PII_CLASS_ADDRESS: PiiClass
PII_CLASS_NAME: PiiClass
PII_CLASS_DATE_OF_BIRTH: PiiClass
PII_CLASS_CUSTOM: PiiClass
ACTION_UNSPECIFIED: Action
ACTION_PASS_THROUGH: Action
ACTION_TOKENIZE: Action
ACTION_MASK: Action
ACTION_REMOVE: Action
ACTION_DENY: Action
POLICY_MODE_UNSPECIFIED: PolicyMode
POLICY_MODE_ENFORCE: PolicyMode
POLICY_MODE_SHADOW: PolicyMode
CHECKSUM_UNSPECIFIED: Checksum
CHECKSUM_LUHN: Checksum
CHECKSUM_MOD97: Checksum
CHECKSUM_MOD11: Checksum

class Policy(_message.Message):
    __slots__ = ("version", "rules", "default_actions", "denied_tools", "publish_time", "publisher_id", "scope", "name", "description", "mode", "allowed_tools", "allowed_models", "denied_models", "content_bytes_max", "output_tokens_max", "confidence_mins", "detectors", "fail_open_tools")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    RULES_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    DENIED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    PUBLISH_TIME_FIELD_NUMBER: _ClassVar[int]
    PUBLISHER_ID_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    NAME_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTION_FIELD_NUMBER: _ClassVar[int]
    MODE_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    ALLOWED_MODELS_FIELD_NUMBER: _ClassVar[int]
    DENIED_MODELS_FIELD_NUMBER: _ClassVar[int]
    CONTENT_BYTES_MAX_FIELD_NUMBER: _ClassVar[int]
    OUTPUT_TOKENS_MAX_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_MINS_FIELD_NUMBER: _ClassVar[int]
    DETECTORS_FIELD_NUMBER: _ClassVar[int]
    FAIL_OPEN_TOOLS_FIELD_NUMBER: _ClassVar[int]
    version: int
    rules: _containers.RepeatedCompositeFieldContainer[ToolRule]
    default_actions: _containers.RepeatedCompositeFieldContainer[ClassAction]
    denied_tools: _containers.RepeatedScalarFieldContainer[str]
    publish_time: _timestamp_pb2.Timestamp
    publisher_id: str
    scope: str
    name: str
    description: str
    mode: PolicyMode
    allowed_tools: _containers.RepeatedScalarFieldContainer[str]
    allowed_models: _containers.RepeatedScalarFieldContainer[str]
    denied_models: _containers.RepeatedScalarFieldContainer[str]
    content_bytes_max: int
    output_tokens_max: int
    confidence_mins: _containers.RepeatedCompositeFieldContainer[ClassConfidence]
    detectors: _containers.RepeatedCompositeFieldContainer[CustomDetector]
    fail_open_tools: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, version: _Optional[int] = ..., rules: _Optional[_Iterable[_Union[ToolRule, _Mapping]]] = ..., default_actions: _Optional[_Iterable[_Union[ClassAction, _Mapping]]] = ..., denied_tools: _Optional[_Iterable[str]] = ..., publish_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., publisher_id: _Optional[str] = ..., scope: _Optional[str] = ..., name: _Optional[str] = ..., description: _Optional[str] = ..., mode: _Optional[_Union[PolicyMode, str]] = ..., allowed_tools: _Optional[_Iterable[str]] = ..., allowed_models: _Optional[_Iterable[str]] = ..., denied_models: _Optional[_Iterable[str]] = ..., content_bytes_max: _Optional[int] = ..., output_tokens_max: _Optional[int] = ..., confidence_mins: _Optional[_Iterable[_Union[ClassConfidence, _Mapping]]] = ..., detectors: _Optional[_Iterable[_Union[CustomDetector, _Mapping]]] = ..., fail_open_tools: _Optional[_Iterable[str]] = ...) -> None: ...

class ToolRule(_message.Message):
    __slots__ = ("tool", "actions")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ACTIONS_FIELD_NUMBER: _ClassVar[int]
    tool: str
    actions: _containers.RepeatedCompositeFieldContainer[ClassAction]
    def __init__(self, tool: _Optional[str] = ..., actions: _Optional[_Iterable[_Union[ClassAction, _Mapping]]] = ...) -> None: ...

class ClassAction(_message.Message):
    __slots__ = ("pii_class", "action", "custom_class")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CLASS_FIELD_NUMBER: _ClassVar[int]
    pii_class: PiiClass
    action: Action
    custom_class: str
    def __init__(self, pii_class: _Optional[_Union[PiiClass, str]] = ..., action: _Optional[_Union[Action, str]] = ..., custom_class: _Optional[str] = ...) -> None: ...

class ClassConfidence(_message.Message):
    __slots__ = ("pii_class", "custom_class", "confidence_min")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CLASS_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_MIN_FIELD_NUMBER: _ClassVar[int]
    pii_class: PiiClass
    custom_class: str
    confidence_min: float
    def __init__(self, pii_class: _Optional[_Union[PiiClass, str]] = ..., custom_class: _Optional[str] = ..., confidence_min: _Optional[float] = ...) -> None: ...

class CustomDetector(_message.Message):
    __slots__ = ("name", "pattern", "words", "checksum", "context_words", "context_required", "case_sensitive", "confidence")
    NAME_FIELD_NUMBER: _ClassVar[int]
    PATTERN_FIELD_NUMBER: _ClassVar[int]
    WORDS_FIELD_NUMBER: _ClassVar[int]
    CHECKSUM_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_WORDS_FIELD_NUMBER: _ClassVar[int]
    CONTEXT_REQUIRED_FIELD_NUMBER: _ClassVar[int]
    CASE_SENSITIVE_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_FIELD_NUMBER: _ClassVar[int]
    name: str
    pattern: str
    words: _containers.RepeatedScalarFieldContainer[str]
    checksum: Checksum
    context_words: _containers.RepeatedScalarFieldContainer[str]
    context_required: bool
    case_sensitive: bool
    confidence: float
    def __init__(self, name: _Optional[str] = ..., pattern: _Optional[str] = ..., words: _Optional[_Iterable[str]] = ..., checksum: _Optional[_Union[Checksum, str]] = ..., context_words: _Optional[_Iterable[str]] = ..., context_required: bool = ..., case_sensitive: bool = ..., confidence: _Optional[float] = ...) -> None: ...
