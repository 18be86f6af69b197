import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from tracegate.traceability.v1 import plant_event_pb2 as _plant_event_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CreateLotRequest(_message.Message):
    __slots__ = ("lot_code", "type", "quantity_mg", "temperature_mc", "request_id", "run_id", "step_index")
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    TYPE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    TEMPERATURE_MC_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    lot_code: str
    type: _lot_pb2.Lot.Type
    quantity_mg: int
    temperature_mc: int
    request_id: str
    run_id: str
    step_index: int
    def __init__(self, lot_code: _Optional[str] = ..., type: _Optional[_Union[_lot_pb2.Lot.Type, str]] = ..., quantity_mg: _Optional[int] = ..., temperature_mc: _Optional[int] = ..., request_id: _Optional[str] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ...) -> None: ...

class CreateLotResponse(_message.Message):
    __slots__ = ("lot",)
    LOT_FIELD_NUMBER: _ClassVar[int]
    lot: _lot_pb2.Lot
    def __init__(self, lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ...) -> None: ...

class ReceiveLotsRequest(_message.Message):
    __slots__ = ("lots", "supplier_id", "supplier_lot_codes", "source_location_id", "documents", "occur_time", "request_id", "run_id", "step_index")
    LOTS_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_LOT_CODES_FIELD_NUMBER: _ClassVar[int]
    SOURCE_LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.NewLot]
    supplier_id: str
    supplier_lot_codes: _containers.RepeatedScalarFieldContainer[str]
    source_location_id: str
    documents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.ReferenceDocument]
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    run_id: str
    step_index: int
    def __init__(self, lots: _Optional[_Iterable[_Union[_lot_pb2.NewLot, _Mapping]]] = ..., supplier_id: _Optional[str] = ..., supplier_lot_codes: _Optional[_Iterable[str]] = ..., source_location_id: _Optional[str] = ..., documents: _Optional[_Iterable[_Union[_lot_pb2.ReferenceDocument, _Mapping]]] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ...) -> None: ...

class ReceiveLotsResponse(_message.Message):
    __slots__ = ("event", "lots")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    LOTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class TransformLotsRequest(_message.Message):
    __slots__ = ("inputs", "outputs", "rework", "run_id", "step_index", "yield_min_permille", "yield_max_permille", "equipment_ids", "documents", "confidence_permille", "occur_time", "request_id")
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    REWORK_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    YIELD_MIN_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    YIELD_MAX_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_IDS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    inputs: _containers.RepeatedCompositeFieldContainer[_lot_pb2.LotQuantity]
    outputs: _containers.RepeatedCompositeFieldContainer[_lot_pb2.NewLot]
    rework: bool
    run_id: str
    step_index: int
    yield_min_permille: int
    yield_max_permille: int
    equipment_ids: _containers.RepeatedScalarFieldContainer[str]
    documents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.ReferenceDocument]
    confidence_permille: int
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, inputs: _Optional[_Iterable[_Union[_lot_pb2.LotQuantity, _Mapping]]] = ..., outputs: _Optional[_Iterable[_Union[_lot_pb2.NewLot, _Mapping]]] = ..., rework: bool = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ..., yield_min_permille: _Optional[int] = ..., yield_max_permille: _Optional[int] = ..., equipment_ids: _Optional[_Iterable[str]] = ..., documents: _Optional[_Iterable[_Union[_lot_pb2.ReferenceDocument, _Mapping]]] = ..., confidence_permille: _Optional[int] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class TransformLotsResponse(_message.Message):
    __slots__ = ("event", "inputs", "outputs")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    inputs: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    outputs: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., inputs: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ..., outputs: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class SplitLotRequest(_message.Message):
    __slots__ = ("lot_id", "parts", "occur_time", "request_id")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    parts: _containers.RepeatedCompositeFieldContainer[LotPart]
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, lot_id: _Optional[str] = ..., parts: _Optional[_Iterable[_Union[LotPart, _Mapping]]] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class LotPart(_message.Message):
    __slots__ = ("lot_code", "quantity")
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_FIELD_NUMBER: _ClassVar[int]
    lot_code: str
    quantity: _lot_pb2.Quantity
    def __init__(self, lot_code: _Optional[str] = ..., quantity: _Optional[_Union[_lot_pb2.Quantity, _Mapping]] = ...) -> None: ...

class SplitLotResponse(_message.Message):
    __slots__ = ("event", "lot", "parts")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    LOT_FIELD_NUMBER: _ClassVar[int]
    PARTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    lot: _lot_pb2.Lot
    parts: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., parts: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class MergeLotsRequest(_message.Message):
    __slots__ = ("inputs", "lot_code", "location_id", "occur_time", "request_id")
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    inputs: _containers.RepeatedCompositeFieldContainer[_lot_pb2.LotQuantity]
    lot_code: str
    location_id: str
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, inputs: _Optional[_Iterable[_Union[_lot_pb2.LotQuantity, _Mapping]]] = ..., lot_code: _Optional[str] = ..., location_id: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class MergeLotsResponse(_message.Message):
    __slots__ = ("event", "lot", "inputs")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    LOT_FIELD_NUMBER: _ClassVar[int]
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    lot: _lot_pb2.Lot
    inputs: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., inputs: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class AggregateLotsRequest(_message.Message):
    __slots__ = ("sscc", "pallet_id", "contents", "location_id", "occur_time", "request_id")
    SSCC_FIELD_NUMBER: _ClassVar[int]
    PALLET_ID_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    sscc: str
    pallet_id: str
    contents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.LotQuantity]
    location_id: str
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, sscc: _Optional[str] = ..., pallet_id: _Optional[str] = ..., contents: _Optional[_Iterable[_Union[_lot_pb2.LotQuantity, _Mapping]]] = ..., location_id: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class AggregateLotsResponse(_message.Message):
    __slots__ = ("event", "pallet", "contents")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    PALLET_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    pallet: _lot_pb2.Lot
    contents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., pallet: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., contents: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class DisaggregateLotsRequest(_message.Message):
    __slots__ = ("pallet_id", "lot_ids", "occur_time", "request_id")
    PALLET_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    pallet_id: str
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, pallet_id: _Optional[str] = ..., lot_ids: _Optional[_Iterable[str]] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class DisaggregateLotsResponse(_message.Message):
    __slots__ = ("event", "pallet", "lots")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    PALLET_FIELD_NUMBER: _ClassVar[int]
    LOTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    pallet: _lot_pb2.Lot
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., pallet: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class ShipLotsRequest(_message.Message):
    __slots__ = ("shipment_code", "contents", "pallet_ids", "customer_id", "destination_location_id", "documents", "occur_time", "request_id")
    SHIPMENT_CODE_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    PALLET_IDS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    shipment_code: str
    contents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.LotQuantity]
    pallet_ids: _containers.RepeatedScalarFieldContainer[str]
    customer_id: str
    destination_location_id: str
    documents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.ReferenceDocument]
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, shipment_code: _Optional[str] = ..., contents: _Optional[_Iterable[_Union[_lot_pb2.LotQuantity, _Mapping]]] = ..., pallet_ids: _Optional[_Iterable[str]] = ..., customer_id: _Optional[str] = ..., destination_location_id: _Optional[str] = ..., documents: _Optional[_Iterable[_Union[_lot_pb2.ReferenceDocument, _Mapping]]] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class ShipLotsResponse(_message.Message):
    __slots__ = ("event", "shipment", "contents")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    SHIPMENT_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    shipment: _lot_pb2.Lot
    contents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., shipment: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., contents: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class AdjustLotRequest(_message.Message):
    __slots__ = ("lot_id", "reason", "taken", "found", "counted_mg", "note", "occur_time", "request_id")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    TAKEN_FIELD_NUMBER: _ClassVar[int]
    FOUND_FIELD_NUMBER: _ClassVar[int]
    COUNTED_MG_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    reason: _lot_pb2.AdjustReason
    taken: _lot_pb2.Quantity
    found: _lot_pb2.Quantity
    counted_mg: int
    note: str
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, lot_id: _Optional[str] = ..., reason: _Optional[_Union[_lot_pb2.AdjustReason, str]] = ..., taken: _Optional[_Union[_lot_pb2.Quantity, _Mapping]] = ..., found: _Optional[_Union[_lot_pb2.Quantity, _Mapping]] = ..., counted_mg: _Optional[int] = ..., note: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class AdjustLotResponse(_message.Message):
    __slots__ = ("event", "lot")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    LOT_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    lot: _lot_pb2.Lot
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ...) -> None: ...

class ChangeLotStateRequest(_message.Message):
    __slots__ = ("lot_id", "state", "reason", "occur_time", "request_id")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    state: _lot_pb2.Lot.State
    reason: str
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, lot_id: _Optional[str] = ..., state: _Optional[_Union[_lot_pb2.Lot.State, str]] = ..., reason: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class ChangeLotStateResponse(_message.Message):
    __slots__ = ("lot",)
    LOT_FIELD_NUMBER: _ClassVar[int]
    lot: _lot_pb2.Lot
    def __init__(self, lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ...) -> None: ...

class VoidEventRequest(_message.Message):
    __slots__ = ("position", "reason", "request_id")
    POSITION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    position: int
    reason: str
    request_id: str
    def __init__(self, position: _Optional[int] = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class VoidEventResponse(_message.Message):
    __slots__ = ("event", "lots")
    EVENT_FIELD_NUMBER: _ClassVar[int]
    LOTS_FIELD_NUMBER: _ClassVar[int]
    event: _plant_event_pb2.PlantEvent
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class GetLotRequest(_message.Message):
    __slots__ = ("lot_id", "lot_code", "code_source")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    CODE_SOURCE_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    lot_code: str
    code_source: str
    def __init__(self, lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., code_source: _Optional[str] = ...) -> None: ...

class GetLotResponse(_message.Message):
    __slots__ = ("lot", "contents")
    class Content(_message.Message):
        __slots__ = ("lot_id", "lot_code", "quantity_mg")
        LOT_ID_FIELD_NUMBER: _ClassVar[int]
        LOT_CODE_FIELD_NUMBER: _ClassVar[int]
        QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
        lot_id: str
        lot_code: str
        quantity_mg: int
        def __init__(self, lot_id: _Optional[str] = ..., lot_code: _Optional[str] = ..., quantity_mg: _Optional[int] = ...) -> None: ...
    LOT_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    lot: _lot_pb2.Lot
    contents: _containers.RepeatedCompositeFieldContainer[GetLotResponse.Content]
    def __init__(self, lot: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., contents: _Optional[_Iterable[_Union[GetLotResponse.Content, _Mapping]]] = ...) -> None: ...

class SummarizeStockRequest(_message.Message):
    __slots__ = ("waiting_max",)
    WAITING_MAX_FIELD_NUMBER: _ClassVar[int]
    waiting_max: int
    def __init__(self, waiting_max: _Optional[int] = ...) -> None: ...

class SummarizeStockResponse(_message.Message):
    __slots__ = ("lines", "waiting")
    LINES_FIELD_NUMBER: _ClassVar[int]
    WAITING_FIELD_NUMBER: _ClassVar[int]
    lines: _containers.RepeatedCompositeFieldContainer[StockLine]
    waiting: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    def __init__(self, lines: _Optional[_Iterable[_Union[StockLine, _Mapping]]] = ..., waiting: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ...) -> None: ...

class StockLine(_message.Message):
    __slots__ = ("type", "state", "n_lots", "on_hand_mg", "n_loose_lots", "n_packed_lots", "packed_mg", "n_recalled_lots", "recalled_mg", "n_expired_lots", "expired_mg", "blocked_mg", "n_deviating_lots", "deviating_mg")
    TYPE_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    N_LOTS_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_MG_FIELD_NUMBER: _ClassVar[int]
    N_LOOSE_LOTS_FIELD_NUMBER: _ClassVar[int]
    N_PACKED_LOTS_FIELD_NUMBER: _ClassVar[int]
    PACKED_MG_FIELD_NUMBER: _ClassVar[int]
    N_RECALLED_LOTS_FIELD_NUMBER: _ClassVar[int]
    RECALLED_MG_FIELD_NUMBER: _ClassVar[int]
    N_EXPIRED_LOTS_FIELD_NUMBER: _ClassVar[int]
    EXPIRED_MG_FIELD_NUMBER: _ClassVar[int]
    BLOCKED_MG_FIELD_NUMBER: _ClassVar[int]
    N_DEVIATING_LOTS_FIELD_NUMBER: _ClassVar[int]
    DEVIATING_MG_FIELD_NUMBER: _ClassVar[int]
    type: _lot_pb2.Lot.Type
    state: _lot_pb2.Lot.State
    n_lots: int
    on_hand_mg: int
    n_loose_lots: int
    n_packed_lots: int
    packed_mg: int
    n_recalled_lots: int
    recalled_mg: int
    n_expired_lots: int
    expired_mg: int
    blocked_mg: int
    n_deviating_lots: int
    deviating_mg: int
    def __init__(self, type: _Optional[_Union[_lot_pb2.Lot.Type, str]] = ..., state: _Optional[_Union[_lot_pb2.Lot.State, str]] = ..., n_lots: _Optional[int] = ..., on_hand_mg: _Optional[int] = ..., n_loose_lots: _Optional[int] = ..., n_packed_lots: _Optional[int] = ..., packed_mg: _Optional[int] = ..., n_recalled_lots: _Optional[int] = ..., recalled_mg: _Optional[int] = ..., n_expired_lots: _Optional[int] = ..., expired_mg: _Optional[int] = ..., blocked_mg: _Optional[int] = ..., n_deviating_lots: _Optional[int] = ..., deviating_mg: _Optional[int] = ...) -> None: ...

class ListLotsRequest(_message.Message):
    __slots__ = ("page_size", "page_token", "types", "states", "code_prefix", "product_id", "supplier_id", "supplier_lot_code", "on_hand", "recalled", "run_id")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    TYPES_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    CODE_PREFIX_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    ON_HAND_FIELD_NUMBER: _ClassVar[int]
    RECALLED_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    types: _containers.RepeatedScalarFieldContainer[_lot_pb2.Lot.Type]
    states: _containers.RepeatedScalarFieldContainer[_lot_pb2.Lot.State]
    code_prefix: str
    product_id: str
    supplier_id: str
    supplier_lot_code: str
    on_hand: bool
    recalled: bool
    run_id: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ..., types: _Optional[_Iterable[_Union[_lot_pb2.Lot.Type, str]]] = ..., states: _Optional[_Iterable[_Union[_lot_pb2.Lot.State, str]]] = ..., code_prefix: _Optional[str] = ..., product_id: _Optional[str] = ..., supplier_id: _Optional[str] = ..., supplier_lot_code: _Optional[str] = ..., on_hand: bool = ..., recalled: bool = ..., run_id: _Optional[str] = ...) -> None: ...

class ListLotsResponse(_message.Message):
    __slots__ = ("lots", "next_page_token")
    LOTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    next_page_token: str
    def __init__(self, lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListLotHistoryRequest(_message.Message):
    __slots__ = ("lot_id", "page_size", "page_token")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    page_size: int
    page_token: str
    def __init__(self, lot_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListLotHistoryResponse(_message.Message):
    __slots__ = ("changes", "next_page_token", "intact")
    CHANGES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    INTACT_FIELD_NUMBER: _ClassVar[int]
    changes: _containers.RepeatedCompositeFieldContainer[_lot_pb2.LotStateChange]
    next_page_token: str
    intact: bool
    def __init__(self, changes: _Optional[_Iterable[_Union[_lot_pb2.LotStateChange, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., intact: bool = ...) -> None: ...
