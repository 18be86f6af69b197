from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from typing import ClassVar as _ClassVar

DESCRIPTOR: _descriptor.FileDescriptor

class Permission(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PERMISSION_UNSPECIFIED: _ClassVar[Permission]
    PERMISSION_PUBLIC: _ClassVar[Permission]
    PERMISSION_SIGNED_IN: _ClassVar[Permission]
    PERMISSION_MESH: _ClassVar[Permission]
    PERMISSION_MEMBER_READ: _ClassVar[Permission]
    PERMISSION_MEMBER_MANAGE: _ClassVar[Permission]
    PERMISSION_API_KEY_READ: _ClassVar[Permission]
    PERMISSION_API_KEY_MANAGE: _ClassVar[Permission]
    PERMISSION_PRECHECK_INVOKE: _ClassVar[Permission]
    PERMISSION_DECISION_READ: _ClassVar[Permission]
    PERMISSION_POLICY_READ: _ClassVar[Permission]
    PERMISSION_POLICY_PUBLISH: _ClassVar[Permission]
    PERMISSION_INGEST_WRITE: _ClassVar[Permission]
    PERMISSION_POLICY_EDIT: _ClassVar[Permission]
    PERMISSION_BUDGET_READ: _ClassVar[Permission]
    PERMISSION_BUDGET_MANAGE: _ClassVar[Permission]
    PERMISSION_USAGE_READ: _ClassVar[Permission]
    PERMISSION_VALUE_REVEAL: _ClassVar[Permission]
    PERMISSION_TEMPLATE_READ: _ClassVar[Permission]
    PERMISSION_TEMPLATE_WRITE: _ClassVar[Permission]
    PERMISSION_TASK_READ: _ClassVar[Permission]
    PERMISSION_TASK_MANAGE: _ClassVar[Permission]
    PERMISSION_LOT_READ: _ClassVar[Permission]
    PERMISSION_LOT_WRITE: _ClassVar[Permission]
    PERMISSION_EVENT_VOID: _ClassVar[Permission]
    PERMISSION_MASTER_DATA_WRITE: _ClassVar[Permission]
    PERMISSION_FLOW_WRITE: _ClassVar[Permission]
    PERMISSION_FLOW_PUBLISH: _ClassVar[Permission]
    PERMISSION_RUN_READ: _ClassVar[Permission]
    PERMISSION_RUN_WRITE: _ClassVar[Permission]
    PERMISSION_RUN_MANAGE: _ClassVar[Permission]
    PERMISSION_QC_DECIDE: _ClassVar[Permission]
    PERMISSION_SUBJECT_ERASE: _ClassVar[Permission]
    PERMISSION_RETENTION_MANAGE: _ClassVar[Permission]
    PERMISSION_DEAD_LETTER_MANAGE: _ClassVar[Permission]
    PERMISSION_PROVIDER_READ: _ClassVar[Permission]
    PERMISSION_PROVIDER_MANAGE: _ClassVar[Permission]
    PERMISSION_DECISION_EXPORT: _ClassVar[Permission]
    PERMISSION_DEVIATION_DISPOSE: _ClassVar[Permission]
    PERMISSION_RECALL_MANAGE: _ClassVar[Permission]

class App(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    APP_UNSPECIFIED: _ClassVar[App]
    APP_CORE: _ClassVar[App]
    APP_GOVERNANCE: _ClassVar[App]
    APP_TRACEABILITY: _ClassVar[App]
    APP_TASKS: _ClassVar[App]
PERMISSION_UNSPECIFIED: Permission
PERMISSION_PUBLIC: Permission
PERMISSION_SIGNED_IN: Permission
PERMISSION_MESH: Permission
PERMISSION_MEMBER_READ: Permission
PERMISSION_MEMBER_MANAGE: Permission
PERMISSION_API_KEY_READ: Permission
PERMISSION_API_KEY_MANAGE: Permission
PERMISSION_PRECHECK_INVOKE: Permission
PERMISSION_DECISION_READ: Permission
PERMISSION_POLICY_READ: Permission
PERMISSION_POLICY_PUBLISH: Permission
PERMISSION_INGEST_WRITE: Permission
PERMISSION_POLICY_EDIT: Permission
PERMISSION_BUDGET_READ: Permission
PERMISSION_BUDGET_MANAGE: Permission
PERMISSION_USAGE_READ: Permission
PERMISSION_VALUE_REVEAL: Permission
PERMISSION_TEMPLATE_READ: Permission
PERMISSION_TEMPLATE_WRITE: Permission
PERMISSION_TASK_READ: Permission
PERMISSION_TASK_MANAGE: Permission
PERMISSION_LOT_READ: Permission
PERMISSION_LOT_WRITE: Permission
PERMISSION_EVENT_VOID: Permission
PERMISSION_MASTER_DATA_WRITE: Permission
PERMISSION_FLOW_WRITE: Permission
PERMISSION_FLOW_PUBLISH: Permission
PERMISSION_RUN_READ: Permission
PERMISSION_RUN_WRITE: Permission
PERMISSION_RUN_MANAGE: Permission
PERMISSION_QC_DECIDE: Permission
PERMISSION_SUBJECT_ERASE: Permission
PERMISSION_RETENTION_MANAGE: Permission
PERMISSION_DEAD_LETTER_MANAGE: Permission
PERMISSION_PROVIDER_READ: Permission
PERMISSION_PROVIDER_MANAGE: Permission
PERMISSION_DECISION_EXPORT: Permission
PERMISSION_DEVIATION_DISPOSE: Permission
PERMISSION_RECALL_MANAGE: Permission
APP_UNSPECIFIED: App
APP_CORE: App
APP_GOVERNANCE: App
APP_TRACEABILITY: App
APP_TASKS: App
