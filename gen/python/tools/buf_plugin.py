"""Buf plugin that writes messages, type stubs and gRPC stubs with the protoc inside grpcio-tools.

Buf cannot call that protoc's gRPC generator itself: it is compiled into the Python extension.
"""

import sys
import tempfile
from pathlib import Path

import grpc_tools
from google.protobuf.compiler.plugin_pb2 import CodeGeneratorRequest, CodeGeneratorResponse
from google.protobuf.descriptor_pb2 import FileDescriptorSet
from grpc_tools import protoc


def generate(request: CodeGeneratorRequest) -> CodeGeneratorResponse:
    response = CodeGeneratorResponse(supported_features=CodeGeneratorResponse.FEATURE_PROTO3_OPTIONAL)
    with tempfile.TemporaryDirectory() as scratch:
        contract = Path(scratch, "contract.binpb")
        contract.write_bytes(FileDescriptorSet(file=request.proto_file).SerializeToString())
        out = Path(scratch, "out")
        out.mkdir()
        arguments = [
            "protoc",
            f"--descriptor_set_in={contract}",
            f"--python_out={out}",
            f"--pyi_out={out}",
            f"--grpc_python_out={out}",
            *request.file_to_generate,
        ]
        if protoc.main(arguments) != 0:
            response.error = f"protoc of grpcio-tools in {Path(grpc_tools.__file__).parent} failed"
            return response
        for path in sorted(out.rglob("*.py*")):
            # A file without a service has an empty gRPC companion, which nobody imports.
            if path.name.endswith("_pb2_grpc.py") and "class " not in path.read_text():
                continue
            response.file.add(name=path.relative_to(out).as_posix(), content=path.read_text())
    packages = {parent for file in response.file for parent in Path(file.name).parents if parent != Path()}
    for package in sorted(packages):
        # `tracegate` itself is left to the hand-written layer.
        if len(package.parts) > 1:
            response.file.add(name=(package / "__init__.py").as_posix(), content="")
    return response


if __name__ == "__main__":
    sys.stdout.buffer.write(generate(CodeGeneratorRequest.FromString(sys.stdin.buffer.read())).SerializeToString())
