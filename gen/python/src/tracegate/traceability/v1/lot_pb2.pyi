import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Lot(_message.Message):
    __slots__ = ("id", "lot_code", "type", "state", "quantity_mg", "temperature_mc", "create_time", "registrar_id")
    class Type(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        TYPE_UNSPECIFIED: _ClassVar[Lot.Type]
        TYPE_RAW: _ClassVar[Lot.Type]
        TYPE_DEB: _ClassVar[Lot.Type]
        TYPE_BULK: _ClassVar[Lot.Type]
        TYPE_MIX: _ClassVar[Lot.Type]
        TYPE_SKW15: _ClassVar[Lot.Type]
        TYPE_SKW30: _ClassVar[Lot.Type]
        TYPE_FRZ15: _ClassVar[Lot.Type]
        TYPE_FRZ30: _ClassVar[Lot.Type]
        TYPE_FG15: _ClassVar[Lot.Type]
        TYPE_FG30: _ClassVar[Lot.Type]
        TYPE_PAL: _ClassVar[Lot.Type]
        TYPE_SHIP: _ClassVar[Lot.Type]
        TYPE_SKW: _ClassVar[Lot.Type]
        TYPE_FRZ: _ClassVar[Lot.Type]
        TYPE_FG: _ClassVar[Lot.Type]
    TYPE_UNSPECIFIED: Lot.Type
    TYPE_RAW: Lot.Type
    TYPE_DEB: Lot.Type
    TYPE_BULK: Lot.Type
    TYPE_MIX: Lot.Type
    TYPE_SKW15: Lot.Type
    TYPE_SKW30: Lot.Type
    TYPE_FRZ15: Lot.Type
    TYPE_FRZ30: Lot.Type
    TYPE_FG15: Lot.Type
    TYPE_FG30: Lot.Type
    TYPE_PAL: Lot.Type
    TYPE_SHIP: Lot.Type
    TYPE_SKW: Lot.Type
    TYPE_FRZ: Lot.Type
    TYPE_FG: Lot.Type
    class State(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        STATE_UNSPECIFIED: _ClassVar[Lot.State]
        STATE_CREATED: _ClassVar[Lot.State]
        STATE_QUARANTINE: _ClassVar[Lot.State]
        STATE_RELEASED: _ClassVar[Lot.State]
        STATE_HOLD: _ClassVar[Lot.State]
        STATE_REJECTED: _ClassVar[Lot.State]
        STATE_CONSUMED: _ClassVar[Lot.State]
        STATE_FINISHED: _ClassVar[Lot.State]
    STATE_UNSPECIFIED: Lot.State
    STATE_CREATED: Lot.State
    STATE_QUARANTINE: Lot.State
    STATE_RELEASED: Lot.State
    STATE_HOLD: Lot.State
    STATE_REJECTED: Lot.State
    STATE_CONSUMED: Lot.State
    STATE_FINISHED: Lot.State
    ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_MC_FIELD_NUMBER: _ClassVar[int]
    CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    REGISTRAR_ID_FIELD_NUMBER: _ClassVar[int]
    id: str
    lot_code: str
    type: Lot.Type
    state: Lot.State
    quantity_mg: int
    temperature_mc: int
    create_time: _timestamp_pb2.Timestamp
    registrar_id: str
    def __init__(self, id: _Optional[str] = ..., lot_code: _Optional[str] = ..., type: _Optional[_Union[Lot.Type, str]] = ..., state: _Optional[_Union[Lot.State, str]] = ..., quantity_mg: _Optional[int] = ..., temperature_mc: _Optional[int] = ..., create_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., registrar_id: _Optional[str] = ...) -> None: ...
