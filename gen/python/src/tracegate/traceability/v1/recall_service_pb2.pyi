import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.events.v1 import stream_pb2 as _stream_pb2
from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from tracegate.traceability.v1 import plant_event_pb2 as _plant_event_pb2
from tracegate.traceability.v1 import recall_pb2 as _recall_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SimulateRecallRequest(_message.Message):
    __slots__ = ("lot_ids", "lot_codes", "supplier_id", "supplier_lot_code", "deviation_id", "equipment_use")
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    LOT_CODES_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_ID_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_LOT_CODE_FIELD_NUMBER: _ClassVar[int]
    DEVIATION_ID_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_USE_FIELD_NUMBER: _ClassVar[int]
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    lot_codes: _containers.RepeatedScalarFieldContainer[str]
    supplier_id: str
    supplier_lot_code: str
    deviation_id: str
    equipment_use: _recall_pb2.EquipmentUse
    def __init__(self, lot_ids: _Optional[_Iterable[str]] = ..., lot_codes: _Optional[_Iterable[str]] = ..., supplier_id: _Optional[str] = ..., supplier_lot_code: _Optional[str] = ..., deviation_id: _Optional[str] = ..., equipment_use: _Optional[_Union[_recall_pb2.EquipmentUse, _Mapping]] = ...) -> None: ...

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

class OpenRecallRequest(_message.Message):
    __slots__ = ("name", "reason", "scope", "drill", "target_seconds", "request_id")
    NAME_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    SCOPE_FIELD_NUMBER: _ClassVar[int]
    DRILL_FIELD_NUMBER: _ClassVar[int]
    TARGET_SECONDS_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    name: str
    reason: str
    scope: _recall_pb2.RecallScope
    drill: bool
    target_seconds: int
    request_id: str
    def __init__(self, name: _Optional[str] = ..., reason: _Optional[str] = ..., scope: _Optional[_Union[_recall_pb2.RecallScope, _Mapping]] = ..., drill: bool = ..., target_seconds: _Optional[int] = ..., request_id: _Optional[str] = ...) -> None: ...

class OpenRecallResponse(_message.Message):
    __slots__ = ("recall", "notices")
    RECALL_FIELD_NUMBER: _ClassVar[int]
    NOTICES_FIELD_NUMBER: _ClassVar[int]
    recall: _recall_pb2.Recall
    notices: _containers.RepeatedCompositeFieldContainer[_recall_pb2.RecallNotice]
    def __init__(self, recall: _Optional[_Union[_recall_pb2.Recall, _Mapping]] = ..., notices: _Optional[_Iterable[_Union[_recall_pb2.RecallNotice, _Mapping]]] = ...) -> None: ...

class CloseRecallRequest(_message.Message):
    __slots__ = ("recall_id", "note", "request_id")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    note: str
    request_id: str
    def __init__(self, recall_id: _Optional[str] = ..., note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class CloseRecallResponse(_message.Message):
    __slots__ = ("recall",)
    RECALL_FIELD_NUMBER: _ClassVar[int]
    recall: _recall_pb2.Recall
    def __init__(self, recall: _Optional[_Union[_recall_pb2.Recall, _Mapping]] = ...) -> None: ...

class ClearRecallLotsRequest(_message.Message):
    __slots__ = ("recall_id", "lot_ids", "all_lots", "reason", "request_id")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_IDS_FIELD_NUMBER: _ClassVar[int]
    ALL_LOTS_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    lot_ids: _containers.RepeatedScalarFieldContainer[str]
    all_lots: bool
    reason: str
    request_id: str
    def __init__(self, recall_id: _Optional[str] = ..., lot_ids: _Optional[_Iterable[str]] = ..., all_lots: bool = ..., reason: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class ClearRecallLotsResponse(_message.Message):
    __slots__ = ("recall", "n_lots", "n_still_recalled")
    RECALL_FIELD_NUMBER: _ClassVar[int]
    N_LOTS_FIELD_NUMBER: _ClassVar[int]
    N_STILL_RECALLED_FIELD_NUMBER: _ClassVar[int]
    recall: _recall_pb2.Recall
    n_lots: int
    n_still_recalled: int
    def __init__(self, recall: _Optional[_Union[_recall_pb2.Recall, _Mapping]] = ..., n_lots: _Optional[int] = ..., n_still_recalled: _Optional[int] = ...) -> None: ...

class GetRecallRequest(_message.Message):
    __slots__ = ("recall_id",)
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    def __init__(self, recall_id: _Optional[str] = ...) -> None: ...

class GetRecallResponse(_message.Message):
    __slots__ = ("recall", "shipped_mg", "confirmed_mg", "recovered_mg", "n_notices_pending", "n_marked_lots")
    RECALL_FIELD_NUMBER: _ClassVar[int]
    SHIPPED_MG_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_MG_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_MG_FIELD_NUMBER: _ClassVar[int]
    N_NOTICES_PENDING_FIELD_NUMBER: _ClassVar[int]
    N_MARKED_LOTS_FIELD_NUMBER: _ClassVar[int]
    recall: _recall_pb2.Recall
    shipped_mg: int
    confirmed_mg: int
    recovered_mg: int
    n_notices_pending: int
    n_marked_lots: int
    def __init__(self, recall: _Optional[_Union[_recall_pb2.Recall, _Mapping]] = ..., shipped_mg: _Optional[int] = ..., confirmed_mg: _Optional[int] = ..., recovered_mg: _Optional[int] = ..., n_notices_pending: _Optional[int] = ..., n_marked_lots: _Optional[int] = ...) -> None: ...

class ListRecallsRequest(_message.Message):
    __slots__ = ("states", "page_size", "page_token")
    STATES_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    states: _containers.RepeatedScalarFieldContainer[_recall_pb2.Recall.State]
    page_size: int
    page_token: str
    def __init__(self, states: _Optional[_Iterable[_Union[_recall_pb2.Recall.State, str]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListRecallsResponse(_message.Message):
    __slots__ = ("recalls", "next_page_token")
    RECALLS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    recalls: _containers.RepeatedCompositeFieldContainer[_recall_pb2.Recall]
    next_page_token: str
    def __init__(self, recalls: _Optional[_Iterable[_Union[_recall_pb2.Recall, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListRecallLotsRequest(_message.Message):
    __slots__ = ("recall_id", "page_size", "page_token")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    page_size: int
    page_token: str
    def __init__(self, recall_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListRecallLotsResponse(_message.Message):
    __slots__ = ("lots", "next_page_token")
    LOTS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    next_page_token: str
    def __init__(self, lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class WatchRecallRequest(_message.Message):
    __slots__ = ("recall_id", "after_position")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    AFTER_POSITION_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    after_position: int
    def __init__(self, recall_id: _Optional[str] = ..., after_position: _Optional[int] = ...) -> None: ...

class WatchRecallResponse(_message.Message):
    __slots__ = ("position", "event", "heartbeat")
    POSITION_FIELD_NUMBER: _ClassVar[int]
    EVENT_FIELD_NUMBER: _ClassVar[int]
    HEARTBEAT_FIELD_NUMBER: _ClassVar[int]
    position: int
    event: _plant_event_pb2.PlantEvent
    heartbeat: _stream_pb2.Heartbeat
    def __init__(self, position: _Optional[int] = ..., event: _Optional[_Union[_plant_event_pb2.PlantEvent, _Mapping]] = ..., heartbeat: _Optional[_Union[_stream_pb2.Heartbeat, _Mapping]] = ...) -> None: ...

class ChangeRecallNoticeRequest(_message.Message):
    __slots__ = ("recall_notice_id", "state", "confirmed_mg", "recovered_mg", "note", "request_id")
    RECALL_NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    STATE_FIELD_NUMBER: _ClassVar[int]
    CONFIRMED_MG_FIELD_NUMBER: _ClassVar[int]
    RECOVERED_MG_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    recall_notice_id: str
    state: _recall_pb2.RecallNotice.State
    confirmed_mg: int
    recovered_mg: int
    note: str
    request_id: str
    def __init__(self, recall_notice_id: _Optional[str] = ..., state: _Optional[_Union[_recall_pb2.RecallNotice.State, str]] = ..., confirmed_mg: _Optional[int] = ..., recovered_mg: _Optional[int] = ..., note: _Optional[str] = ..., request_id: _Optional[str] = ...) -> None: ...

class ChangeRecallNoticeResponse(_message.Message):
    __slots__ = ("notice",)
    NOTICE_FIELD_NUMBER: _ClassVar[int]
    notice: _recall_pb2.RecallNotice
    def __init__(self, notice: _Optional[_Union[_recall_pb2.RecallNotice, _Mapping]] = ...) -> None: ...

class GetRecallNoticeRequest(_message.Message):
    __slots__ = ("recall_notice_id",)
    RECALL_NOTICE_ID_FIELD_NUMBER: _ClassVar[int]
    recall_notice_id: str
    def __init__(self, recall_notice_id: _Optional[str] = ...) -> None: ...

class GetRecallNoticeResponse(_message.Message):
    __slots__ = ("notice",)
    NOTICE_FIELD_NUMBER: _ClassVar[int]
    notice: _recall_pb2.RecallNotice
    def __init__(self, notice: _Optional[_Union[_recall_pb2.RecallNotice, _Mapping]] = ...) -> None: ...

class ListRecallNoticesRequest(_message.Message):
    __slots__ = ("recall_id", "states", "page_size", "page_token")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    STATES_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    states: _containers.RepeatedScalarFieldContainer[_recall_pb2.RecallNotice.State]
    page_size: int
    page_token: str
    def __init__(self, recall_id: _Optional[str] = ..., states: _Optional[_Iterable[_Union[_recall_pb2.RecallNotice.State, str]]] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListRecallNoticesResponse(_message.Message):
    __slots__ = ("notices", "next_page_token")
    NOTICES_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    notices: _containers.RepeatedCompositeFieldContainer[_recall_pb2.RecallNotice]
    next_page_token: str
    def __init__(self, notices: _Optional[_Iterable[_Union[_recall_pb2.RecallNotice, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class RecordCleanBreakRequest(_message.Message):
    __slots__ = ("equipment_id", "evidence", "occur_time", "request_id")
    EQUIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    EVIDENCE_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    REQUEST_ID_FIELD_NUMBER: _ClassVar[int]
    equipment_id: str
    evidence: str
    occur_time: _timestamp_pb2.Timestamp
    request_id: str
    def __init__(self, equipment_id: _Optional[str] = ..., evidence: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., request_id: _Optional[str] = ...) -> None: ...

class RecordCleanBreakResponse(_message.Message):
    __slots__ = ("clean_break",)
    CLEAN_BREAK_FIELD_NUMBER: _ClassVar[int]
    clean_break: _recall_pb2.CleanBreak
    def __init__(self, clean_break: _Optional[_Union[_recall_pb2.CleanBreak, _Mapping]] = ...) -> None: ...

class ListCleanBreaksRequest(_message.Message):
    __slots__ = ("equipment_id", "page_size", "page_token")
    EQUIPMENT_ID_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    equipment_id: str
    page_size: int
    page_token: str
    def __init__(self, equipment_id: _Optional[str] = ..., page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...

class ListCleanBreaksResponse(_message.Message):
    __slots__ = ("clean_breaks", "next_page_token")
    CLEAN_BREAKS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    clean_breaks: _containers.RepeatedCompositeFieldContainer[_recall_pb2.CleanBreak]
    next_page_token: str
    def __init__(self, clean_breaks: _Optional[_Iterable[_Union[_recall_pb2.CleanBreak, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
