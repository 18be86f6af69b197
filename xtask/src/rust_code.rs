//! `gen/rust`: messages, clients, servers, field checks and the descriptor set, compiled by protox without protoc.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use prost::Message;
use prost_reflect::DescriptorPool;

use crate::field_rules;

pub fn write(root: &Path) -> Result<()> {
    let out = root.join("gen/rust/src/generated");
    let mut compiler = protox::Compiler::new([root.join("proto"), root.join("third_party/proto")])?;
    compiler.include_imports(true).include_source_info(true);
    compiler.open_files(contract_files(root)?)?;

    // Custom options survive only in the encoded bytes: prost's own types drop unknown fields.
    let encoded = compiler.encode_file_descriptor_set();
    let pool = DescriptorPool::decode(encoded.as_slice()).context("read our own descriptor set")?;

    let mut files = compiler.file_descriptor_set();
    // Well-known types stay in: prost-build resolves them here and leaves their code to prost-types.
    let wanted = ["tracegate.", "grpc.health.", "google.protobuf"];
    files.file.retain(|f| wanted.iter().any(|package| f.package().starts_with(package)));

    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    tonic_prost_build::configure()
        .out_dir(&out)
        .include_file("mod.rs")
        .codec_path("crate::codec::ValidatingCodec")
        .bytes(".tracegate")
        .compile_fds(files)
        .context("generate messages and services")?;
    fs::write(out.join("checks.rs"), field_rules::rust(&pool)?)?;
    let module = fs::read_to_string(out.join("mod.rs"))?;
    fs::write(out.join("mod.rs"), format!("{module}mod checks {{\n    include!(\"checks.rs\");\n}}\n"))?;
    fs::write(out.join("descriptor.bin"), without_source_info(&encoded)?)?;
    Ok(())
}

/// The contract without comments: reflection needs none, and the binary stays small.
fn without_source_info(encoded: &[u8]) -> Result<Vec<u8>> {
    let mut pool = prost_reflect::DynamicMessage::decode(
        DescriptorPool::global()
            .get_message_by_name("google.protobuf.FileDescriptorSet")
            .context("prost-reflect knows descriptor.proto")?,
        encoded,
    )?;
    if let Some(files) = pool.get_field_by_name_mut("file").and_then(|f| f.as_list_mut()) {
        for file in files {
            if let prost_reflect::Value::Message(file) = file {
                file.clear_field_by_name("source_code_info");
            }
        }
    }
    Ok(pool.encode_to_vec())
}

fn contract_files(root: &Path) -> Result<Vec<PathBuf>> {
    let mut files =
        vec![PathBuf::from("grpc/health/v1/health.proto"), PathBuf::from("google/rpc/error_details.proto")];
    let mut folders = vec![root.join("proto")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("list {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "proto") {
                files.push(path.strip_prefix(root.join("proto"))?.to_owned());
            }
        }
    }
    files.sort();
    Ok(files)
}
