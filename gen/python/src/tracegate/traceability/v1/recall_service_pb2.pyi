from tracegate.traceability.v1 import recall_pb2 as _recall_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SimulateRecallRequest(_message.Message):
    __slots__ = ("lot_ids", "lot_codes", "supplier_id", "supplier_lot_code")
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    LOT_CODES_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    lot_codes: _containers.RepeatedScalarFieldContainer[str]
    supplier_id: str
    supplier_lot_code: str
    def __init__(self, lot_ids: _Optional[_Iterable[str]] = ..., lot_codes: _Optional[_Iterable[str]] = ..., supplier_id: _Optional[str] = ..., supplier_lot_code: _Optional[str] = ...) -> None: ...

class SimulateRecallResponse(_message.Message):
    __slots__ = ("in_house", "shipped", "lost", "summary")
    IN_HOUSE_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_FIELD_NUMBER: _ClassVar[int]
    LOST_FIELD_NUMBER: _ClassVar[int]
    SUMMARY_FIELD_NUMBER: _ClassVar[int]
    in_house: _containers.RepeatedCompositeFieldContainer[_recall_pb2.RecallLot]
    shipped: _containers.RepeatedCompositeFieldContainer[_recall_pb2.RecallShipment]
    lost: _containers.RepeatedCompositeFieldContainer[_recall_pb2.RecallLoss]
    summary: _recall_pb2.RecallSummary
    def __init__(self, in_house: _Optional[_Iterable[_Union[_recall_pb2.RecallLot, _Mapping]]] = ..., shipped: _Optional[_Iterable[_Union[_recall_pb2.RecallShipment, _Mapping]]] = ..., lost: _Optional[_Iterable[_Union[_recall_pb2.RecallLoss, _Mapping]]] = ..., summary: _Optional[_Union[_recall_pb2.RecallSummary, _Mapping]] = ...) -> None: ...
