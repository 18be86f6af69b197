import datetime

from google.protobuf import timestamp_pb2 as _timestamp_pb2
from tracegate.events.v1 import audit_pb2 as _audit_pb2
from tracegate.traceability.v1 import epcis_pb2 as _epcis_pb2
from tracegate.traceability.v1 import flow_pb2 as _flow_pb2
from tracegate.traceability.v1 import lot_pb2 as _lot_pb2
from tracegate.traceability.v1 import master_data_pb2 as _master_data_pb2
from tracegate.traceability.v1 import quality_pb2 as _quality_pb2
from tracegate.traceability.v1 import recall_pb2 as _recall_pb2
from tracegate.traceability.v1 import run_pb2 as _run_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PlantEvent(_message.Message):
    __slots__ = ("position", "id", "occur_time", "record_time", "actor", "previous_hash", "hash", "lots_received", "lots_transformed", "lots_aggregated", "lots_disaggregated", "lots_shipped", "lot_adjusted", "event_voided", "lot_states_changed", "product_saved", "location_saved", "party_saved", "equipment_saved", "flow_saved", "flow_version_saved", "run_changed", "qc_decided", "deviation_changed", "alert_changed", "certificate_added", "recall_changed", "recall_lots_added", "recall_lots_cleared", "recall_notice_changed", "equipment_cleaned", "epcis_captured", "flag_changes", "state_changes")
    class StateChange(_message.Message):
        __slots__ = ("lot_id", "to", "reason", "lot_number")
        LOT_ID_FIELD_NUMBER: _ClassVar[int]
        FROM_FIELD_NUMBER: _ClassVar[int]
        TO_FIELD_NUMBER: _ClassVar[int]
        REASON_FIELD_NUMBER: _ClassVar[int]
        LOT_NUMBER_FIELD_NUMBER: _ClassVar[int]
        lot_id: str
        to: _lot_pb2.Lot.State
        reason: str
        lot_number: int
        def __init__(self, lot_id: _Optional[str] = ..., to: _Optional[_Union[_lot_pb2.Lot.State, str]] = ..., reason: _Optional[str] = ..., lot_number: _Optional[int] = ..., **kwargs) -> None: ...
    class FlagChange(_message.Message):
        __slots__ = ("lot_id", "lot_number", "recalled", "n_open_deviations", "disposition")
        LOT_ID_FIELD_NUMBER: _ClassVar[int]
        LOT_NUMBER_FIELD_NUMBER: _ClassVar[int]
        RECALLED_FIELD_NUMBER: _ClassVar[int]
        N_OPEN_DEVIATIONS_FIELD_NUMBER: _ClassVar[int]
        DISPOSITION_FIELD_NUMBER: _ClassVar[int]
        lot_id: str
        lot_number: int
        recalled: bool
        n_open_deviations: int
        disposition: _quality_pb2.Disposition
        def __init__(self, lot_id: _Optional[str] = ..., lot_number: _Optional[int] = ..., recalled: bool = ..., n_open_deviations: _Optional[int] = ..., disposition: _Optional[_Union[_quality_pb2.Disposition, str]] = ...) -> None: ...
    POSITION_FIELD_NUMBER: _ClassVar[int]
    ID_FIELD_NUMBER: _ClassVar[int]
    OCCUR_TIME_FIELD_NUMBER: _ClassVar[int]
    RECORD_TIME_FIELD_NUMBER: _ClassVar[int]
    ACTOR_FIELD_NUMBER: _ClassVar[int]
    PREVIOUS_HASH_FIELD_NUMBER: _ClassVar[int]
    HASH_FIELD_NUMBER: _ClassVar[int]
    LOTS_RECEIVED_FIELD_NUMBER: _ClassVar[int]
    LOTS_TRANSFORMED_FIELD_NUMBER: _ClassVar[int]
    LOTS_AGGREGATED_FIELD_NUMBER: _ClassVar[int]
    LOTS_DISAGGREGATED_FIELD_NUMBER: _ClassVar[int]
    LOTS_SHIPPED_FIELD_NUMBER: _ClassVar[int]
    LOT_ADJUSTED_FIELD_NUMBER: _ClassVar[int]
    EVENT_VOIDED_FIELD_NUMBER: _ClassVar[int]
    LOT_STATES_CHANGED_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_SAVED_FIELD_NUMBER: _ClassVar[int]
    LOCATION_SAVED_FIELD_NUMBER: _ClassVar[int]
    PARTY_SAVED_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_SAVED_FIELD_NUMBER: _ClassVar[int]
    FLOW_SAVED_FIELD_NUMBER: _ClassVar[int]
    FLOW_VERSION_SAVED_FIELD_NUMBER: _ClassVar[int]
    RUN_CHANGED_FIELD_NUMBER: _ClassVar[int]
    QC_DECIDED_FIELD_NUMBER: _ClassVar[int]
    DEVIATION_CHANGED_FIELD_NUMBER: _ClassVar[int]
    ALERT_CHANGED_FIELD_NUMBER: _ClassVar[int]
    CERTIFICATE_ADDED_FIELD_NUMBER: _ClassVar[int]
    RECALL_CHANGED_FIELD_NUMBER: _ClassVar[int]
    RECALL_LOTS_ADDED_FIELD_NUMBER: _ClassVar[int]
    RECALL_LOTS_CLEARED_FIELD_NUMBER: _ClassVar[int]
    RECALL_NOTICE_CHANGED_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_CLEANED_FIELD_NUMBER: _ClassVar[int]
    EPCIS_CAPTURED_FIELD_NUMBER: _ClassVar[int]
    FLAG_CHANGES_FIELD_NUMBER: _ClassVar[int]
    STATE_CHANGES_FIELD_NUMBER: _ClassVar[int]
    position: int
    id: str
    occur_time: _timestamp_pb2.Timestamp
    record_time: _timestamp_pb2.Timestamp
    actor: _audit_pb2.Actor
    previous_hash: bytes
    hash: bytes
    lots_received: LotsReceived
    lots_transformed: LotsTransformed
    lots_aggregated: LotsAggregated
    lots_disaggregated: LotsDisaggregated
    lots_shipped: LotsShipped
    lot_adjusted: LotAdjusted
    event_voided: EventVoided
    lot_states_changed: LotStatesChanged
    product_saved: _master_data_pb2.Product
    location_saved: _master_data_pb2.Location
    party_saved: _master_data_pb2.Party
    equipment_saved: _master_data_pb2.Equipment
    flow_saved: _flow_pb2.Flow
    flow_version_saved: _flow_pb2.FlowVersion
    run_changed: RunChanged
    qc_decided: _quality_pb2.QcDecision
    deviation_changed: _quality_pb2.Deviation
    alert_changed: _quality_pb2.Alert
    certificate_added: _quality_pb2.Certificate
    recall_changed: _recall_pb2.Recall
    recall_lots_added: RecallLotsAdded
    recall_lots_cleared: RecallLotsCleared
    recall_notice_changed: _recall_pb2.RecallNotice
    equipment_cleaned: _recall_pb2.CleanBreak
    epcis_captured: _epcis_pb2.EpcisCaptured
    flag_changes: _containers.RepeatedCompositeFieldContainer[PlantEvent.FlagChange]
    state_changes: _containers.RepeatedCompositeFieldContainer[PlantEvent.StateChange]
    def __init__(self, position: _Optional[int] = ..., id: _Optional[str] = ..., occur_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., record_time: _Optional[_Union[datetime.datetime, _timestamp_pb2.Timestamp, _Mapping]] = ..., actor: _Optional[_Union[_audit_pb2.Actor, _Mapping]] = ..., previous_hash: _Optional[bytes] = ..., hash: _Optional[bytes] = ..., lots_received: _Optional[_Union[LotsReceived, _Mapping]] = ..., lots_transformed: _Optional[_Union[LotsTransformed, _Mapping]] = ..., lots_aggregated: _Optional[_Union[LotsAggregated, _Mapping]] = ..., lots_disaggregated: _Optional[_Union[LotsDisaggregated, _Mapping]] = ..., lots_shipped: _Optional[_Union[LotsShipped, _Mapping]] = ..., lot_adjusted: _Optional[_Union[LotAdjusted, _Mapping]] = ..., event_voided: _Optional[_Union[EventVoided, _Mapping]] = ..., lot_states_changed: _Optional[_Union[LotStatesChanged, _Mapping]] = ..., product_saved: _Optional[_Union[_master_data_pb2.Product, _Mapping]] = ..., location_saved: _Optional[_Union[_master_data_pb2.Location, _Mapping]] = ..., party_saved: _Optional[_Union[_master_data_pb2.Party, _Mapping]] = ..., equipment_saved: _Optional[_Union[_master_data_pb2.Equipment, _Mapping]] = ..., flow_saved: _Optional[_Union[_flow_pb2.Flow, _Mapping]] = ..., flow_version_saved: _Optional[_Union[_flow_pb2.FlowVersion, _Mapping]] = ..., run_changed: _Optional[_Union[RunChanged, _Mapping]] = ..., qc_decided: _Optional[_Union[_quality_pb2.QcDecision, _Mapping]] = ..., deviation_changed: _Optional[_Union[_quality_pb2.Deviation, _Mapping]] = ..., alert_changed: _Optional[_Union[_quality_pb2.Alert, _Mapping]] = ..., certificate_added: _Optional[_Union[_quality_pb2.Certificate, _Mapping]] = ..., recall_changed: _Optional[_Union[_recall_pb2.Recall, _Mapping]] = ..., recall_lots_added: _Optional[_Union[RecallLotsAdded, _Mapping]] = ..., recall_lots_cleared: _Optional[_Union[RecallLotsCleared, _Mapping]] = ..., recall_notice_changed: _Optional[_Union[_recall_pb2.RecallNotice, _Mapping]] = ..., equipment_cleaned: _Optional[_Union[_recall_pb2.CleanBreak, _Mapping]] = ..., epcis_captured: _Optional[_Union[_epcis_pb2.EpcisCaptured, _Mapping]] = ..., flag_changes: _Optional[_Iterable[_Union[PlantEvent.FlagChange, _Mapping]]] = ..., state_changes: _Optional[_Iterable[_Union[PlantEvent.StateChange, _Mapping]]] = ...) -> None: ...

class RunChanged(_message.Message):
    __slots__ = ("change", "step_index", "reason", "run")
    class Change(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        CHANGE_UNSPECIFIED: _ClassVar[RunChanged.Change]
        CHANGE_CREATED: _ClassVar[RunChanged.Change]
        CHANGE_STARTED: _ClassVar[RunChanged.Change]
        CHANGE_HELD: _ClassVar[RunChanged.Change]
        CHANGE_RESUMED: _ClassVar[RunChanged.Change]
        CHANGE_ABORTED: _ClassVar[RunChanged.Change]
        CHANGE_ENDED: _ClassVar[RunChanged.Change]
        CHANGE_ARCHIVED: _ClassVar[RunChanged.Change]
        CHANGE_STEP_STARTED: _ClassVar[RunChanged.Change]
        CHANGE_STEP_COMPLETED: _ClassVar[RunChanged.Change]
        CHANGE_DECIDED: _ClassVar[RunChanged.Change]
    CHANGE_UNSPECIFIED: RunChanged.Change
    CHANGE_CREATED: RunChanged.Change
    CHANGE_STARTED: RunChanged.Change
    CHANGE_HELD: RunChanged.Change
    CHANGE_RESUMED: RunChanged.Change
    CHANGE_ABORTED: RunChanged.Change
    CHANGE_ENDED: RunChanged.Change
    CHANGE_ARCHIVED: RunChanged.Change
    CHANGE_STEP_STARTED: RunChanged.Change
    CHANGE_STEP_COMPLETED: RunChanged.Change
    CHANGE_DECIDED: RunChanged.Change
    CHANGE_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    RUN_FIELD_NUMBER: _ClassVar[int]
    change: RunChanged.Change
    step_index: int
    reason: str
    run: _run_pb2.Run
    def __init__(self, change: _Optional[_Union[RunChanged.Change, str]] = ..., step_index: _Optional[int] = ..., reason: _Optional[str] = ..., run: _Optional[_Union[_run_pb2.Run, _Mapping]] = ...) -> None: ...

class Taken(_message.Message):
    __slots__ = ("lot_id", "lot_number", "quantity_mg", "pallet_id", "pallet_number")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    QUANTITY_MG_FIELD_NUMBER: _ClassVar[int]
    PALLET_ID_FIELD_NUMBER: _ClassVar[int]
    PALLET_NUMBER_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    lot_number: int
    quantity_mg: int
    pallet_id: str
    pallet_number: int
    def __init__(self, lot_id: _Optional[str] = ..., lot_number: _Optional[int] = ..., quantity_mg: _Optional[int] = ..., pallet_id: _Optional[str] = ..., pallet_number: _Optional[int] = ...) -> None: ...

class LotsReceived(_message.Message):
    __slots__ = ("lots", "supplier_id", "source_location_id", "documents")
    LOTS_FIELD_NUMBER: _ClassVar[int]
    SUPPLIER_ID_FIELD_NUMBER: _ClassVar[int]
    SOURCE_LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    lots: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    supplier_id: str
    source_location_id: str
    documents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.ReferenceDocument]
    def __init__(self, lots: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ..., supplier_id: _Optional[str] = ..., source_location_id: _Optional[str] = ..., documents: _Optional[_Iterable[_Union[_lot_pb2.ReferenceDocument, _Mapping]]] = ...) -> None: ...

class LotsTransformed(_message.Message):
    __slots__ = ("kind", "inputs", "outputs", "lost_mg", "gained_mg", "run_id", "step_index", "equipment_ids", "documents", "confidence_permille", "yield_out_of_tolerance")
    class Kind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
        __slots__ = ()
        KIND_UNSPECIFIED: _ClassVar[LotsTransformed.Kind]
        KIND_TRANSFORM: _ClassVar[LotsTransformed.Kind]
        KIND_SPLIT: _ClassVar[LotsTransformed.Kind]
        KIND_MERGE: _ClassVar[LotsTransformed.Kind]
        KIND_REWORK: _ClassVar[LotsTransformed.Kind]
    KIND_UNSPECIFIED: LotsTransformed.Kind
    KIND_TRANSFORM: LotsTransformed.Kind
    KIND_SPLIT: LotsTransformed.Kind
    KIND_MERGE: LotsTransformed.Kind
    KIND_REWORK: LotsTransformed.Kind
    KIND_FIELD_NUMBER: _ClassVar[int]
    INPUTS_FIELD_NUMBER: _ClassVar[int]
    OUTPUTS_FIELD_NUMBER: _ClassVar[int]
    LOST_MG_FIELD_NUMBER: _ClassVar[int]
    GAINED_MG_FIELD_NUMBER: _ClassVar[int]
    RUN_ID_FIELD_NUMBER: _ClassVar[int]
    STEP_INDEX_FIELD_NUMBER: _ClassVar[int]
    EQUIPMENT_IDS_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    CONFIDENCE_PERMILLE_FIELD_NUMBER: _ClassVar[int]
    YIELD_OUT_OF_TOLERANCE_FIELD_NUMBER: _ClassVar[int]
    kind: LotsTransformed.Kind
    inputs: _containers.RepeatedCompositeFieldContainer[Taken]
    outputs: _containers.RepeatedCompositeFieldContainer[_lot_pb2.Lot]
    lost_mg: int
    gained_mg: int
    run_id: str
    step_index: int
    equipment_ids: _containers.RepeatedScalarFieldContainer[str]
    documents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.ReferenceDocument]
    confidence_permille: int
    yield_out_of_tolerance: bool
    def __init__(self, kind: _Optional[_Union[LotsTransformed.Kind, str]] = ..., inputs: _Optional[_Iterable[_Union[Taken, _Mapping]]] = ..., outputs: _Optional[_Iterable[_Union[_lot_pb2.Lot, _Mapping]]] = ..., lost_mg: _Optional[int] = ..., gained_mg: _Optional[int] = ..., run_id: _Optional[str] = ..., step_index: _Optional[int] = ..., equipment_ids: _Optional[_Iterable[str]] = ..., documents: _Optional[_Iterable[_Union[_lot_pb2.ReferenceDocument, _Mapping]]] = ..., confidence_permille: _Optional[int] = ..., yield_out_of_tolerance: bool = ...) -> None: ...

class LotsAggregated(_message.Message):
    __slots__ = ("pallet", "pallet_id", "pallet_number", "contents", "location_id")
    PALLET_FIELD_NUMBER: _ClassVar[int]
    PALLET_ID_FIELD_NUMBER: _ClassVar[int]
    PALLET_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    pallet: _lot_pb2.Lot
    pallet_id: str
    pallet_number: int
    contents: _containers.RepeatedCompositeFieldContainer[Taken]
    location_id: str
    def __init__(self, pallet: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., pallet_id: _Optional[str] = ..., pallet_number: _Optional[int] = ..., contents: _Optional[_Iterable[_Union[Taken, _Mapping]]] = ..., location_id: _Optional[str] = ...) -> None: ...

class LotsDisaggregated(_message.Message):
    __slots__ = ("pallet_id", "pallet_number", "contents")
    PALLET_ID_FIELD_NUMBER: _ClassVar[int]
    PALLET_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    pallet_id: str
    pallet_number: int
    contents: _containers.RepeatedCompositeFieldContainer[Taken]
    def __init__(self, pallet_id: _Optional[str] = ..., pallet_number: _Optional[int] = ..., contents: _Optional[_Iterable[_Union[Taken, _Mapping]]] = ...) -> None: ...

class LotsShipped(_message.Message):
    __slots__ = ("shipment", "contents", "pallet_ids", "customer_id", "destination_location_id", "documents")
    SHIPMENT_FIELD_NUMBER: _ClassVar[int]
    CONTENTS_FIELD_NUMBER: _ClassVar[int]
    PALLET_IDS_FIELD_NUMBER: _ClassVar[int]
    CUSTOMER_ID_FIELD_NUMBER: _ClassVar[int]
    DESTINATION_LOCATION_ID_FIELD_NUMBER: _ClassVar[int]
    DOCUMENTS_FIELD_NUMBER: _ClassVar[int]
    shipment: _lot_pb2.Lot
    contents: _containers.RepeatedCompositeFieldContainer[Taken]
    pallet_ids: _containers.RepeatedScalarFieldContainer[str]
    customer_id: str
    destination_location_id: str
    documents: _containers.RepeatedCompositeFieldContainer[_lot_pb2.ReferenceDocument]
    def __init__(self, shipment: _Optional[_Union[_lot_pb2.Lot, _Mapping]] = ..., contents: _Optional[_Iterable[_Union[Taken, _Mapping]]] = ..., pallet_ids: _Optional[_Iterable[str]] = ..., customer_id: _Optional[str] = ..., destination_location_id: _Optional[str] = ..., documents: _Optional[_Iterable[_Union[_lot_pb2.ReferenceDocument, _Mapping]]] = ...) -> None: ...

class LotAdjusted(_message.Message):
    __slots__ = ("lot_id", "lot_number", "change_mg", "reason", "note")
    LOT_ID_FIELD_NUMBER: _ClassVar[int]
    LOT_NUMBER_FIELD_NUMBER: _ClassVar[int]
    CHANGE_MG_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    NOTE_FIELD_NUMBER: _ClassVar[int]
    lot_id: str
    lot_number: int
    change_mg: int
    reason: _lot_pb2.AdjustReason
    note: str
    def __init__(self, lot_id: _Optional[str] = ..., lot_number: _Optional[int] = ..., change_mg: _Optional[int] = ..., reason: _Optional[_Union[_lot_pb2.AdjustReason, str]] = ..., note: _Optional[str] = ...) -> None: ...

class EventVoided(_message.Message):
    __slots__ = ("voided_position", "reason", "voided")
    VOIDED_POSITION_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    VOIDED_FIELD_NUMBER: _ClassVar[int]
    voided_position: int
    reason: str
    voided: PlantEvent
    def __init__(self, voided_position: _Optional[int] = ..., reason: _Optional[str] = ..., voided: _Optional[_Union[PlantEvent, _Mapping]] = ...) -> None: ...

class LotStatesChanged(_message.Message):
    __slots__ = ("reason",)
    REASON_FIELD_NUMBER: _ClassVar[int]
    reason: str
    def __init__(self, reason: _Optional[str] = ...) -> None: ...

class RecallLotsAdded(_message.Message):
    __slots__ = ("recall_id", "n_lots")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    N_LOTS_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    n_lots: int
    def __init__(self, recall_id: _Optional[str] = ..., n_lots: _Optional[int] = ...) -> None: ...

class RecallLotsCleared(_message.Message):
    __slots__ = ("recall_id", "reason")
    RECALL_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    recall_id: str
    reason: str
    def __init__(self, recall_id: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...
