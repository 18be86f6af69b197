"""Signs in, sends personal data through the gate, watches for the decision, signs out: gen/README.md, "Smoke test"."""

import os
import sys
import time
import uuid
from urllib.parse import urlsplit

import grpc
from google.rpc.error_details_pb2 import ErrorInfo
from grpc_status import rpc_status

from tracegate.auth.v1.auth_service_pb2 import LogInRequest, LogOutRequest
from tracegate.auth.v1.auth_service_pb2_grpc import AuthServiceStub
from tracegate.governance.v1.decision_pb2 import VERDICT_TRANSFORM, Decision, Verdict
from tracegate.governance.v1.decision_service_pb2 import WatchDecisionsRequest
from tracegate.governance.v1.decision_service_pb2_grpc import DecisionServiceStub
from tracegate.governance.v1.gate_service_pb2 import PrecheckRequest
from tracegate.governance.v1.gate_service_pb2_grpc import GateServiceStub
from tracegate.governance.v1.policy_pb2 import ACTION_PASS_THROUGH, PII_CLASS_CREDIT_CARD, PII_CLASS_EMAIL, PiiClass

EMAIL = "ana.kovac@example.com"
CARD = "4111 1111 1111 1111"
CONTENT = f"Please write to {EMAIL} about the payment with card {CARD}."
CALL_SECONDS = 10
SECONDS_MAX = 60


class SmokeFailure(Exception):
    """The server answered, but not as it should."""


def from_env(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise SmokeFailure(f"{name} is not set")
    return value


def connect() -> grpc.Channel:
    url = urlsplit(os.environ.get("TRACEGATE_URL") or "http://127.0.0.1:8400")
    if url.scheme == "https":
        return grpc.secure_channel(f"{url.hostname}:{url.port or 443}", grpc.ssl_channel_credentials())
    return grpc.insecure_channel(f"{url.hostname}:{url.port or 80}")


def error_info(error: grpc.RpcError) -> ErrorInfo:
    info = ErrorInfo()
    status = rpc_status.from_call(error)
    for detail in status.details if status else ():
        if detail.Unpack(info):
            break
    return info


def sign_in(channel: grpc.Channel) -> str:
    """Several smoke tests share the five sign-ins a minute of one address, so this one waits for its turn."""
    request = LogInRequest(
        email=from_env("TRACEGATE_EMAIL"),
        password=from_env("TRACEGATE_PASSWORD"),
        organization_slug=os.environ.get("TRACEGATE_ORGANIZATION", ""),
    )
    waited_ms = 0
    while True:
        try:
            return AuthServiceStub(channel).LogIn(request, timeout=CALL_SECONDS).session.access_token
        except grpc.RpcError as error:
            info = error_info(error)
            if info.reason != "RATE_LIMITED" or waited_ms > 90_000:
                raise
            wait_ms = int(info.metadata.get("retry_after_ms") or 15_000)
            time.sleep(wait_ms / 1000)
            waited_ms += wait_ms


def precheck(channel: grpc.Channel, credential: list) -> Decision:
    request = PrecheckRequest(content=CONTENT, tool="ai.generate", request_id=str(uuid.uuid4()))
    response = GateServiceStub(channel).Precheck(request, metadata=credential, timeout=CALL_SECONDS)
    if response.decision.verdict != VERDICT_TRANSFORM:
        raise SmokeFailure(f"precheck answered {Verdict.Name(response.decision.verdict)}, not VERDICT_TRANSFORM")
    for original in (EMAIL, CARD, CARD.replace(" ", "")):
        if original in response.content:
            raise SmokeFailure(f"precheck let an original value through: {response.content}")
    found = {finding.pii_class for finding in response.findings if finding.action != ACTION_PASS_THROUGH}
    for wanted in (PII_CLASS_EMAIL, PII_CLASS_CREDIT_CARD):
        if wanted not in found:
            raise SmokeFailure(f"precheck did not find {PiiClass.Name(wanted)}")
    return response.decision


def watch_for(channel: grpc.Channel, credential: list, decision: Decision) -> None:
    stream = DecisionServiceStub(channel).WatchDecisions(
        WatchDecisionsRequest(after_sequence=0), metadata=credential, timeout=SECONDS_MAX
    )
    try:
        for response in stream:
            if response.decision.id == decision.id:
                return
    except grpc.RpcError as error:
        if error.code() != grpc.StatusCode.DEADLINE_EXCEEDED:
            raise
    finally:
        stream.cancel()
    raise SmokeFailure(f"decision {decision.id} did not come by within {SECONDS_MAX} seconds")


def step(name, run):
    try:
        result = run()
    except SmokeFailure as failure:
        sys.exit(f"FAILED  {name}: {failure}")
    except grpc.RpcError as error:
        sys.exit(f"FAILED  {name}: {error_info(error).reason} [{error.code().name}] {error.details()}")
    print(f"ok  {name}", flush=True)
    return result


def main() -> None:
    with connect() as channel:
        token = step("sign in", lambda: sign_in(channel))
        credential = [("authorization", f"Bearer {token}")]
        decision = step("precheck", lambda: precheck(channel, credential))
        step("watch", lambda: watch_for(channel, credential, decision))
        step(
            "sign out",
            lambda: AuthServiceStub(channel).LogOut(LogOutRequest(), metadata=credential, timeout=CALL_SECONDS),
        )


if __name__ == "__main__":
    main()
