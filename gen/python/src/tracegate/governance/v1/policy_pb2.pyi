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

class Action(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ACTION_UNSPECIFIED: _ClassVar[Action]
    ACTION_PASS_THROUGH: _ClassVar[Action]
    ACTION_TOKENIZE: _ClassVar[Action]
    ACTION_MASK: _ClassVar[Action]
    ACTION_REMOVE: _ClassVar[Action]
    ACTION_DENY: _ClassVar[Action]
PII_CLASS_UNSPECIFIED: PiiClass
PII_CLASS_EMAIL: PiiClass
PII_CLASS_PHONE: PiiClass
PII_CLASS_SSN: PiiClass
PII_CLASS_CREDIT_CARD: PiiClass
PII_CLASS_ADDRESS: PiiClass
PII_CLASS_NAME: PiiClass
PII_CLASS_DATE_OF_BIRTH: PiiClass
ACTION_UNSPECIFIED: Action
ACTION_PASS_THROUGH: Action
ACTION_TOKENIZE: Action
ACTION_MASK: Action
ACTION_REMOVE: Action
ACTION_DENY: Action

class Policy(_message.Message):
    __slots__ = ("version", "rules", "default_actions", "denied_tools", "publish_time", "publisher_id")
    VERSION_FIELD_NUMBER: _ClassVar[int]
    RULES_FIELD_NUMBER: _ClassVar[int]
    DEFAULT_ACTIONS_FIELD_NUMBER: _ClassVar[int]
    DENIED_TOOLS_FIELD_NUMBER: _ClassVar[int]
    PUBLISH_TIME_FIELD_NUMBER: _ClassVar[int]
    PUBLISHER_ID_FIELD_NUMBER: _ClassVar[int]
    version: int
    rules: _containers.RepeatedCompositeFieldContainer[ToolRule]
    default_actions: _containers.RepeatedCompositeFieldContainer[ClassAction]
    denied_tools: _containers.RepeatedScalarFieldContainer[str]
    publish_time: _timestamp_pb2.Timestamp
    publisher_id: str
    def __init__(self, version: _Optional[int] = ..., rules: _Optional[_Iterable[_Union[ToolRule, _Mapping]]] = ..., default_actions: _Optional[_Iterable[_Union[ClassAction, _Mapping]]] = ..., denied_tools: _Optional[_Iterable[str]] = ..., publish_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., publisher_id: _Optional[str] = ...) -> None: ...

class ToolRule(_message.Message):
    __slots__ = ("tool", "actions")
    TOOL_FIELD_NUMBER: _ClassVar[int]
    ACTIONS_FIELD_NUMBER: _ClassVar[int]
    tool: str
    actions: _containers.RepeatedCompositeFieldContainer[ClassAction]
    def __init__(self, tool: _Optional[str] = ..., actions: _Optional[_Iterable[_Union[ClassAction, _Mapping]]] = ...) -> None: ...

class ClassAction(_message.Message):
    __slots__ = ("pii_class", "action")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    ACTION_FIELD_NUMBER: _ClassVar[int]
    pii_class: PiiClass
    action: Action
    def __init__(self, pii_class: _Optional[_Union[PiiClass, str]] = ..., action: _Optional[_Union[Action, str]] = ...) -> None: ...
