// Portkey listens on every address and has no setting for it; a benchmark listens on loopback.
const { Server } = require("node:net");

const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === "number" ? listen.call(this, port, "127.0.0.1", ...rest.filter((it) => typeof it === "function")) : listen.call(this, port, ...rest);
};
