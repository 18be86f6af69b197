"""Judges rendered manifests: Kubernetes' schemas, strictly, and the rules a schema cannot say.

Each rule is a function over the objects of one rendering that yields what is wrong. MUTATIONS has a way to break each;
--self-test applies them one at a time and fails when one goes unnoticed.
"""

import copy
import pathlib
import re
import sys

import kubernetes_validate
import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
KUBERNETES = "1.37"
DRAIN_S = 30  # services/platform: how long a process takes to let go of its calls and streams
MARGIN_S = 10
PROBES = {"startupProbe": "startup", "livenessProbe": "liveness", "readinessProbe": "readiness"}
# Called by the mesh itself, never from outside.
INTERNAL = {"tracegate.auth.v1.MeshService"}
# Not our binary, so it has its own probes and its own way to stop.
FOREIGN = {"postgres", "redis"}


def name(thing):
    return f"{thing['kind']}/{thing['metadata']['name']}"


def pods(things):
    """Everything that makes pods, with the pod's metadata and spec."""
    for thing in things:
        if thing["kind"] in ("Deployment", "StatefulSet", "DaemonSet", "Job"):
            template = thing["spec"]["template"]
        elif thing["kind"] == "CronJob":
            template = thing["spec"]["jobTemplate"]["spec"]["template"]
        else:
            continue
        yield thing, template.get("metadata", {}), template["spec"]


# Paths of plain HTTP that governance serves beside gRPC.
PLAIN = ("v1/chat/completions", "v1/models")
# They end by themselves: nothing selects their pods.
JOBS = ("Job", "CronJob")


def ours(things):
    return [(t, m, s) for t, m, s in pods(things) if t["kind"] == "Deployment" and t["metadata"]["name"] not in FOREIGN]


def matches(selector, labels):
    return bool(selector) and all(labels.get(key) == value for key, value in selector.items())


def container_ports(spec):
    return {key for c in spec["containers"] for p in c.get("ports", []) for key in (p["containerPort"], p.get("name"))}


# === rules ===


def schema(things):
    for thing in things:
        try:
            kubernetes_validate.validate(thing, KUBERNETES, strict=True)
        except kubernetes_validate.ValidationError as problem:
            where = ".".join(str(part) for part in problem.path)
            yield f"{name(thing)}: {where}: {problem.message}"


def selectors_select(things):
    for thing, metadata, _ in pods(things):
        if thing["kind"] in JOBS:
            continue
        if not matches(thing["spec"]["selector"].get("matchLabels"), metadata.get("labels", {})):
            yield f"{name(thing)}: its selector does not match its own pods' labels"
    made = [(m.get("labels", {}), s) for _, m, s in pods(things)]
    for service in (t for t in things if t["kind"] == "Service"):
        found = [spec for labels, spec in made if matches(service["spec"].get("selector"), labels)]
        if len(found) != 1:
            yield f"{name(service)}: selects the pods of {len(found)} workloads, not of one"
        for port in service["spec"]["ports"]:
            target = port.get("targetPort", port["port"])
            if any(target not in container_ports(spec) for spec in found):
                yield f"{name(service)}: targetPort {target} is no port of its pods"


def no_two_selectors_overlap(things):
    selectors = [(name(t), t["spec"]["selector"]["matchLabels"]) for t, _, _ in pods(things) if t["kind"] not in JOBS]
    for owner, selector in selectors:
        for thing, metadata, _ in pods(things):
            if name(thing) != owner and matches(selector, metadata.get("labels", {})):
                yield f"{owner}: its selector also takes the pods of {name(thing)}"


def probes_by_name(things):
    for thing, _, spec in ours(things):
        for container in spec["containers"]:
            for field, service in PROBES.items():
                grpc = container.get(field, {}).get("grpc")
                if not grpc:
                    yield f"{name(thing)}: no native gRPC {field}"
                    continue
                if grpc.get("service") != service:
                    yield f"{name(thing)}: {field} asks for {grpc.get('service')!r}, not {service!r}"
                if grpc["port"] not in container_ports(spec):
                    yield f"{name(thing)}: {field} asks port {grpc['port']}, which the container does not have"


def grace_adds_up(things):
    for thing, _, spec in ours(things):
        for container in spec["containers"]:
            pause = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds")
            grace = spec.get("terminationGracePeriodSeconds")
            if pause is None:
                yield f"{name(thing)}: no preStop sleep"
            elif grace != pause + DRAIN_S + MARGIN_S:
                yield f"{name(thing)}: {grace} s of grace, but preStop {pause} + drain {DRAIN_S} + margin {MARGIN_S} is {pause + DRAIN_S + MARGIN_S}"


def restricted(things):
    """The restricted Pod Security standard, and a root file system nobody writes to."""
    for thing, _, spec in pods(things):
        pod = spec.get("securityContext", {})
        for field in ("hostNetwork", "hostPID", "hostIPC"):
            if spec.get(field):
                yield f"{name(thing)}: {field}"
        if any("hostPath" in volume for volume in spec.get("volumes", [])):
            yield f"{name(thing)}: mounts a path of the host"
        if spec.get("automountServiceAccountToken") is not False:
            yield f"{name(thing)}: carries a token for the Kubernetes API"
        for container in spec["containers"] + spec.get("initContainers", []):
            who = f"{name(thing)}, container {container['name']}"
            own = {**pod, **container.get("securityContext", {})}
            if own.get("runAsNonRoot") is not True or not own.get("runAsUser"):
                yield f"{who}: may run as root"
            if own.get("seccompProfile", {}).get("type") not in ("RuntimeDefault", "Localhost"):
                yield f"{who}: no seccomp profile"
            if own.get("privileged") or own.get("allowPrivilegeEscalation") is not False:
                yield f"{who}: may gain privileges"
            if own.get("capabilities", {}) != {"drop": ["ALL"]}:
                yield f"{who}: keeps capabilities"
            if own.get("readOnlyRootFilesystem") is not True:
                yield f"{who}: may write to its root file system"


def bounded(things):
    for thing, _, spec in pods(things):
        for container in spec["containers"]:
            resources = container.get("resources", {})
            if not {"cpu", "memory"} <= set(resources.get("requests", {})) or "memory" not in resources.get("limits", {}):
                yield f"{name(thing)}, container {container['name']}: requests or memory limit missing"
            mounted = {mount["name"] for mount in container.get("volumeMounts", [])}
            missing = mounted - {volume["name"] for volume in spec.get("volumes", [])}
            if missing:
                yield f"{name(thing)}: mounts {', '.join(sorted(missing))}, which is no volume of the pod"


def images_pinned(things):
    for thing, _, spec in pods(things):
        for container in spec["containers"] + spec.get("initContainers", []):
            image = container["image"]
            tag = image.rsplit("/", 1)[-1].partition(":")[2]
            if "@sha256:" not in image and tag in ("", "latest"):
                yield f"{name(thing)}: image {image} has no fixed tag"


def references_exist(things):
    made = {(t["kind"], t["metadata"]["name"]) for t in things}
    # A base names its secrets and leaves making them to whoever lays over it.
    secrets_too = any(kind == "Secret" for kind, _ in made)
    for thing, _, spec in pods(things):
        if "serviceAccountName" in spec and ("ServiceAccount", spec["serviceAccountName"]) not in made:
            yield f"{name(thing)}: there is no ServiceAccount {spec['serviceAccountName']}"
        for container in spec["containers"]:
            for source in container.get("envFrom", []):
                for field, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
                    wanted = source.get(field, {}).get("name")
                    if wanted and (kind, wanted) not in made and (kind == "ConfigMap" or secrets_too):
                        yield f"{name(thing)}: there is no {kind} {wanted}"


def admin_stays_with_the_job(things):
    for thing, _, spec in pods(things):
        for container in spec["containers"]:
            held = [s["secretRef"]["name"] for s in container.get("envFrom", []) if "secretRef" in s]
            if thing["kind"] not in JOBS and any("database-admin" in secret for secret in held):
                yield f"{name(thing)}: a running process holds the database's administrator"


def peers_are_found(things):
    """Every TRACEGATE_*_URL of a service names a Service and a port it has."""
    services = {t["metadata"]["name"]: {p["port"] for p in t["spec"]["ports"]} for t in things if t["kind"] == "Service"}
    for config in (t for t in things if t["kind"] == "ConfigMap"):
        for key, value in config.get("data", {}).items():
            found = re.fullmatch(r"http://([a-z-]+):(\d+)", value) if key != "TRACEGATE_PUBLIC_URL" else None
            if found and int(found[2]) not in services.get(found[1], ()):
                yield f"{name(config)}: {key} is {value}, and no Service has that name and port"


def settings_are_known(things):
    """Every variable we set is one the server reads: a misspelt one would be a default in silence."""
    read = (ROOT / "services/server/src/config.rs").read_text()
    for thing in things:
        if thing["metadata"]["name"].startswith("tracegate"):
            for key in {**thing.get("data", {}), **thing.get("stringData", {})}:
                if f'"{key}"' not in read:
                    yield f"{name(thing)}: the server reads no {key}"
    for thing, _, spec in ours(things):
        for variable in (v for c in spec["containers"] for v in c.get("env", [])):
            if f'"{variable["name"]}"' not in read:
                yield f"{name(thing)}: the server reads no {variable['name']}"


def contract_services():
    """Every gRPC service of proto/, by its full name."""
    for file in (ROOT / "proto").rglob("*.proto"):
        text = file.read_text()
        package = re.search(r"^package ([\w.]+);", text, re.M)
        for service in re.findall(r"^service (\w+)", text, re.M):
            yield f"{package[1]}.{service}"


def serves_nothing_internal(things, ingress, service):
    """What gets every other path must not have the mesh's own RPCs behind it."""
    for thing, metadata, spec in pods(things):
        if matches(service.get("selector"), metadata.get("labels", {})):
            served = spec["containers"][0].get("args", [])[-1].split(",")
            for internal in INTERNAL:
                if internal.split(".")[1] in served or "all" in served:
                    yield f"{name(ingress)}: / goes to {name(thing)}, which also serves {internal}"


def every_service_is_routed(things):
    ingresses = [t for t in things if t["kind"] == "Ingress"]
    if not ingresses:
        return
    services = {t["metadata"]["name"]: t["spec"] for t in things if t["kind"] == "Service"}
    routed = {}
    for ingress in ingresses:
        for path in (p for rule in ingress["spec"]["rules"] for p in rule["http"]["paths"]):
            backend = path["backend"]["service"]
            ports = services.get(backend["name"], {}).get("ports", [])
            if not any(port.get("name") == backend["port"].get("name") for port in ports):
                yield f"{name(ingress)}: {path['path']} goes to {backend['name']}, which is no Service with that port"
            routed[path["path"].lstrip("/")] = backend["name"]
            if path["path"] == "/":
                yield from serves_nothing_internal(things, ingress, services.get(backend["name"], {}))
    wanted = set(contract_services())
    for service in sorted(wanted - INTERNAL - set(routed)):
        yield f"the ingress has no path for {service}"
    for path, backend in sorted(routed.items()):
        if path in INTERNAL:
            yield f"the ingress lets the outside call {path}"
        elif path and path not in wanted and path not in PLAIN:
            yield f"the ingress has a path for {path}, which proto/ does not know"
        elif path in PLAIN and backend != "governance-edge":
            yield f"the ingress sends {path} to {backend}"
        elif path in wanted and not backend.startswith(path.split(".")[1]):
            yield f"the ingress sends {path} to {backend}"


RULES = [
    schema,
    selectors_select,
    no_two_selectors_overlap,
    probes_by_name,
    grace_adds_up,
    restricted,
    bounded,
    images_pinned,
    references_exist,
    admin_stays_with_the_job,
    peers_are_found,
    settings_are_known,
    every_service_is_routed,
]


def problems(things):
    # The other rules read fields that only the schema guarantees.
    return [("schema", text) for text in schema(things)] or [(rule.__name__, text) for rule in RULES for text in rule(things)]


# === the check's own test ===


def deployment(things):
    return next(t for t in things if t["kind"] == "Deployment" and t["metadata"]["name"] == "auth")


def pod(things):
    return deployment(things)["spec"]["template"]["spec"]


def container(things):
    return pod(things)["containers"][0]


def service(things, named="auth"):
    return next(t for t in things if t["kind"] == "Service" and t["metadata"]["name"] == named)


def routes(things):
    return next(t for t in things if t["kind"] == "Ingress")["spec"]["rules"][0]["http"]["paths"]


def rename(mapping, old, new):
    mapping[new] = mapping.pop(old)


MUTATIONS = [
    ("schema", "a misspelt probe port", lambda t: rename(container(t)["startupProbe"]["grpc"], "port", "prt")),
    ("schema", "a misspelt pod field", lambda t: rename(pod(t), "terminationGracePeriodSeconds", "terminationGracePeriod")),
    ("schema", "a misspelt security field", lambda t: rename(container(t)["securityContext"], "readOnlyRootFilesystem", "readonlyRootFilesystem")),
    ("schema", "a misspelt Deployment field", lambda t: rename(deployment(t)["spec"], "replicas", "replica")),
    ("schema", "a word where a number belongs", lambda t: deployment(t)["spec"].update(replicas="two")),
    ("schema", "an unknown field of a Service", lambda t: service(t)["spec"].update(clusterIp="None")),
    ("schema", "a misspelt Job field", lambda t: next(x for x in t if x["kind"] == "Job")["spec"].update(backofLimit=3)),
    ("selectors_select", "a Deployment that selects other pods", lambda t: deployment(t)["spec"]["selector"]["matchLabels"].update({"app.kubernetes.io/name": "other"})),
    ("selectors_select", "a Service that selects nothing", lambda t: service(t)["spec"]["selector"].update({"app.kubernetes.io/name": "other"})),
    ("selectors_select", "a Service's target nobody listens on", lambda t: service(t)["spec"]["ports"][0].update(targetPort="rpc")),
    ("no_two_selectors_overlap", "a selector for everybody's pods", lambda t: deployment(t)["spec"]["selector"].update(matchLabels={"app.kubernetes.io/part-of": "tracegate"})),
    ("probes_by_name", "a probe of another service name", lambda t: container(t)["readinessProbe"]["grpc"].update(service="ready")),
    ("probes_by_name", "a probe of a port that is not there", lambda t: container(t)["livenessProbe"]["grpc"].update(port=8402)),
    ("probes_by_name", "a probe left out", lambda t: container(t).pop("startupProbe")),
    ("probes_by_name", "an HTTP probe", lambda t: container(t).update(livenessProbe={"httpGet": {"path": "/", "port": 8400}})),
    ("grace_adds_up", "a grace too short", lambda t: pod(t).update(terminationGracePeriodSeconds=30)),
    ("grace_adds_up", "a longer preStop alone", lambda t: container(t)["lifecycle"]["preStop"]["sleep"].update(seconds=15)),
    ("grace_adds_up", "no preStop", lambda t: container(t).pop("lifecycle")),
    ("restricted", "root", lambda t: pod(t)["securityContext"].update(runAsUser=0)),
    ("restricted", "no seccomp profile", lambda t: pod(t)["securityContext"].pop("seccompProfile")),
    ("restricted", "a capability", lambda t: container(t)["securityContext"]["capabilities"].update(add=["NET_ADMIN"])),
    ("restricted", "a writable root", lambda t: container(t)["securityContext"].update(readOnlyRootFilesystem=False)),
    ("restricted", "privilege escalation", lambda t: container(t)["securityContext"].pop("allowPrivilegeEscalation")),
    ("restricted", "the host's network", lambda t: pod(t).update(hostNetwork=True)),
    ("restricted", "a path of the host", lambda t: pod(t)["volumes"].append({"name": "host", "hostPath": {"path": "/"}})),
    ("restricted", "an API token", lambda t: pod(t).pop("automountServiceAccountToken")),
    ("bounded", "no memory limit", lambda t: container(t)["resources"].pop("limits")),
    ("bounded", "a mount without a volume", lambda t: pod(t).update(volumes=[])),
    ("images_pinned", "latest", lambda t: container(t).update(image="tracegate:latest")),
    ("images_pinned", "no tag", lambda t: container(t).update(image="tracegate")),
    ("references_exist", "a secret nobody makes", lambda t: container(t)["envFrom"].append({"secretRef": {"name": "absent"}})),
    ("references_exist", "a ConfigMap nobody makes", lambda t: container(t)["envFrom"].append({"configMapRef": {"name": "absent"}})),
    ("admin_stays_with_the_job", "the administrator in a service", lambda t: container(t)["envFrom"].extend(
        s for x, _, p in pods(t) if x["kind"] == "Job" for s in p["containers"][0]["envFrom"] if "admin" in s.get("secretRef", {}).get("name", ""))),
    ("peers_are_found", "a peer's port that is not there", lambda t: service(t)["spec"]["ports"].pop(0)),
    ("settings_are_known", "a misspelt setting", lambda t: next(x for x in t if x["kind"] == "ConfigMap")["data"].update(TRACEGATE_LISTN="x")),
    ("settings_are_known", "a misspelt variable of one container", lambda t: container(t).update(env=[{"name": "TRACEGATE_WORKER", "value": "1"}])),
    ("every_service_is_routed", "a service without a path", lambda t: routes(t).pop(0)),
    ("every_service_is_routed", "a path prefix that matches nothing", lambda t: routes(t)[0].update(path="/tracegate.auth.v1.")),
    ("every_service_is_routed", "the mesh's own service let out", lambda t: routes(t).append({**copy.deepcopy(routes(t)[0]), "path": "/tracegate.auth.v1.MeshService"})),
    ("every_service_is_routed", "all else to a process with internal RPCs", lambda t: routes(t)[-1]["backend"]["service"].update(name="auth-edge")),
    ("every_service_is_routed", "a path to the wrong service", lambda t: routes(t)[0]["backend"]["service"].update(name="tasks-edge")),
]


def self_test(things):
    missed = []
    for rule, what, mutate in MUTATIONS:
        broken = copy.deepcopy(things)
        mutate(broken)
        found = [text for by, text in problems(broken) if by == rule]
        print(f"  {'refused' if found else 'MISSED '}  {rule:26} {what}")
        if not found:
            missed.append(what)
    untested = {rule.__name__ for rule in RULES} - {rule for rule, _, _ in MUTATIONS}
    return missed + [f"rule {rule} has no mutation" for rule in sorted(untested)]


def main(arguments):
    testing = "--self-test" in arguments
    code = 0
    for file in (a for a in arguments if a != "--self-test"):
        # As JSON values: what YAML shares by anchors must not be shared when one of them is mutated.
        things = [copy.deepcopy(t) for t in yaml.safe_load_all(pathlib.Path(file).read_text()) if t]
        label = pathlib.Path(file).stem
        found = problems(things)
        for rule, text in found:
            print(f"{label}: {text} [{rule}]", file=sys.stderr)
        code |= bool(found)
        if not found:
            print(f"{label}: {len(things)} objects, {len(RULES)} rules, nothing to object to")
        if testing and "overlays" in label and not found:
            missed = self_test(things)
            for what in missed:
                print(f"{label}: goes unnoticed: {what}", file=sys.stderr)
            code |= bool(missed)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
