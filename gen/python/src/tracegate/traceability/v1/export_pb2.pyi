from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ExportHeader(_message.Message):
    __slots__ = ("file_name", "media_type", "position")
    FILE_NAME_FIELD_NUMBER: _ClassVar[int]
    MEDIA_TYPE_FIELD_NUMBER: _ClassVar[int]
    POSITION_FIELD_NUMBER: _ClassVar[int]
    file_name: str
    media_type: str
    position: int
    def __init__(self, file_name: _Optional[str] = ..., media_type: _Optional[str] = ..., position: _Optional[int] = ...) -> None: ...

class ExportGap(_message.Message):
    __slots__ = ("sheet", "record", "element", "rule")
    SHEET_FIELD_NUMBER: _ClassVar[int]
    RECORD_FIELD_NUMBER: _ClassVar[int]
    ELEMENT_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    sheet: str
    record: str
    element: str
    rule: str
    def __init__(self, sheet: _Optional[str] = ..., record: _Optional[str] = ..., element: _Optional[str] = ..., rule: _Optional[str] = ...) -> None: ...

class ExportGaps(_message.Message):
    __slots__ = ("gaps",)
    GAPS_FIELD_NUMBER: _ClassVar[int]
    gaps: _containers.RepeatedCompositeFieldContainer[ExportGap]
    def __init__(self, gaps: _Optional[_Iterable[_Union[ExportGap, _Mapping]]] = ...) -> None: ...

class ExportSummary(_message.Message):
    __slots__ = ("n_rows", "n_gaps", "size_bytes", "sha256")
    class NRowsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: str
        value: int
        def __init__(self, key: _Optional[str] = ..., value: _Optional[int] = ...) -> None: ...
    N_ROWS_FIELD_NUMBER: _ClassVar[int]
    N_GAPS_FIELD_NUMBER: _ClassVar[int]
    SIZE_BYTES_FIELD_NUMBER: _ClassVar[int]
    SHA256_FIELD_NUMBER: _ClassVar[int]
    n_rows: _containers.ScalarMap[str, int]
    n_gaps: int
    size_bytes: int
    sha256: str
    def __init__(self, n_rows: _Optional[_Mapping[str, int]] = ..., n_gaps: _Optional[int] = ..., size_bytes: _Optional[int] = ..., sha256: _Optional[str] = ...) -> None: ...
