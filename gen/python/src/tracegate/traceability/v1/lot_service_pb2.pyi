from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateLotRequest(_message.Message):
    __slots__ = ("lot_code", "type", "quantity_mg", "temperature_mc", "request_id")
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_MC_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    lot_code: str
    type: _lot_pb2.Lot.Type
    quantity_mg: int
    temperature_mc: int
    request_id: str
    def __init__(self, lot_code: _Optional[str] = ..., type: _Optional[_Union[_lot_pb2.Lot.Type, str]] = ..., quantity_mg: _Optional[int] = ..., temperature_mc: _Optional[int] = ..., request_id: _Optional[str] = ...) -> None: ...

class CreateLotResponse(_message.Message):
    __slots__ = ("lot",)
    LOT_FIELD_NUMBER: _ClassVar[int]
    lot: _lot_pb2.Lot
    def __init__(self, lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ...) -> None: ...

class GetLotRequest(_message.Message):
    __slots__ = ("lot_id",)
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    def __init__(self, lot_id: _Optional[str] = ...) -> None: ...

class GetLotResponse(_message.Message):
    __slots__ = ("lot",)
    LOT_FIELD_NUMBER: _ClassVar[int]
    lot: _lot_pb2.Lot
    def __init__(self, lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ...) -> None: ...
