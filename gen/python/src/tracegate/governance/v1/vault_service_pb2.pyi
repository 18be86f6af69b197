import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.governance.v1 import policy_pb2 as _policy_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DetokenizeRequest(_message.Message):
    __slots__ = ("text", "purpose", "json")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    PURPOSE_FIELD_NUMBER: _ClassVar[int]
    JSON_FIELD_NUMBER: _ClassVar[int]
    text: str
    purpose: str
    json: bool
    def __init__(self, text: _Optional[str] = ..., purpose: _Optional[str] = ..., json: bool = ...) -> None: ...

class DetokenizeResponse(_message.Message):
    __slots__ = ("text", "revealed_count", "unknown_tokens")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    REVEALED_COUNT_FIELD_NUMBER: _ClassVar[int]
    UNKNOWN_TOKENS_FIELD_NUMBER: _ClassVar[int]
    text: str
    revealed_count: int
    unknown_tokens: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, text: _Optional[str] = ..., revealed_count: _Optional[int] = ..., unknown_tokens: _Optional[_Iterable[str]] = ...) -> None: ...

class EraseSubjectRequest(_message.Message):
    __slots__ = ("subject", "values", "reason", "request_id")
    SUBJECT_FIELD_NUMBER: _ClassVar[int]
    VALUES_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    subject: str
    values: _containers.RepeatedCompositeFieldContainer[ErasedValue]
    reason: str
    request_id: str
    def __init__(self, subject: _Optional[str] = ..., values: _Optional[_Iterable[_Union[ErasedValue, _Mapping]]] = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class ErasedValue(_message.Message):
    __slots__ = ("pii_class", "custom_class", "value")
    PII_CLASS_FIELD_NUMBER: _ClassVar[int]
    CUSTOM_CLASS_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    pii_class: _policy_pb2.PiiClass
    custom_class: str
    value: str
    def __init__(self, pii_class: _Optional[_Union[_policy_pb2.PiiClass, str]] = ..., custom_class: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...

class EraseSubjectResponse(_message.Message):
    __slots__ = ("erased_value_count", "erased_label_count")
    ERASED_VALUE_COUNT_FIELD_NUMBER: _ClassVar[int]
    ERASED_LABEL_COUNT_FIELD_NUMBER: _ClassVar[int]
    erased_value_count: int
    erased_label_count: int
    def __init__(self, erased_value_count: _Optional[int] = ..., erased_label_count: _Optional[int] = ...) -> None: ...

class RotateVaultKeyRequest(_message.Message):
    __slots__ = ("request_id",)
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    request_id: str
    def __init__(self, request_id: _Optional[str] = ...) -> None: ...

class RotateVaultKeyResponse(_message.Message):
    __slots__ = ("vault",)
    VAULT_FIELD_NUMBER: _ClassVar[int]
    vault: Vault
    def __init__(self, vault: _Optional[_Union[Vault, _Mapping]] = ...) -> None: ...

class GetVaultRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetVaultResponse(_message.Message):
    __slots__ = ("vault",)
    VAULT_FIELD_NUMBER: _ClassVar[int]
    vault: Vault
    def __init__(self, vault: _Optional[_Union[Vault, _Mapping]] = ...) -> None: ...

class Vault(_message.Message):
    __slots__ = ("key_version", "key_time", "classes")
    KEY_VERSION_FIELD_NUMBER: _ClassVar[int]
    KEY_TIME_FIELD_NUMBER: _ClassVar[int]
    CLASSES_FIELD_NUMBER: _ClassVar[int]
    key_version: int
    key_time: _timestamp_pb2.Timestamp
    classes: _containers.RepeatedCompositeFieldContainer[VaultClass]
    def __init__(self, key_version: _Optional[int] = ..., key_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., classes: _Optional[_Iterable[_Union[VaultClass, _Mapping]]] = ...) -> None: ...

class VaultClass(_message.Message):
    __slots__ = ("name", "count")
    NAME_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    name: str
    count: int
    def __init__(self, name: _Optional[str] = ..., count: _Optional[int] = ...) -> None: ...
