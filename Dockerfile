# syntax=docker/dockerfile:1
# One image for every process: serve, worker and migrate differ by their arguments (k8s/, compose.yaml).
#
#   docker build --tag tracegate .

FROM node:22-bookworm-slim AS web
WORKDIR /src
# The packages first: they change less often than what is written here.
COPY gen/ts/package.json gen/ts/package-lock.json gen/ts/
COPY web-client/package.json web-client/package-lock.json web-client/
RUN --mount=type=cache,target=/root/.npm \
    for package in gen/ts web-client; do \
      npm --prefix "$package" ci --ignore-scripts --no-audit --no-fund || exit 1; \
    done
COPY gen/ts gen/ts
COPY web-client web-client
RUN npm --prefix gen/ts run build && npm --prefix web-client run build

FROM rust:1.95.0-bookworm AS server
WORKDIR /src
# What the compiler itself is comes from the image, not from a second download.
ENV SQLX_OFFLINE=true RUSTUP_TOOLCHAIN=1.95.0
COPY . .
# A cache mount is gone after its RUN, so the binary is taken out of it in the same one.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --locked --release --package tracegate-server \
    && install -D --mode=755 target/release/tracegate /out/tracegate

FROM debian:bookworm-slim
# The certificates of outside services; everything else is in the binary.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=server /out/tracegate /usr/local/bin/tracegate
COPY --from=web /src/web-client/dist /usr/share/tracegate/web
ENV TRACEGATE_WEB_DIR=/usr/share/tracegate/web \
    TRACEGATE_LISTEN=0.0.0.0:8400 \
    TRACEGATE_PROBE_LISTEN=0.0.0.0:8401 \
    TRACEGATE_DATA_DIR=/tmp/tracegate
# Nobody's: has no entry in passwd and owns no file. Writes to /tmp only, so the root file system can be read-only.
USER 65532:65532
EXPOSE 8400 8401
ENTRYPOINT ["/usr/local/bin/tracegate"]
CMD ["serve", "--services", "all"]
