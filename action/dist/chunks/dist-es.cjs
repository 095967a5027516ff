const require_ProtocolLib = require("./ProtocolLib.cjs");
const require_hex_encoding = require("./hex-encoding.cjs");
let node_crypto = require("node:crypto");
// node_modules/@smithy/core/dist-es/submodules/serde/hash-node/hash-node.js
var Hash = class {
	algorithmIdentifier;
	secret;
	hash;
	constructor(algorithmIdentifier, secret) {
		this.algorithmIdentifier = algorithmIdentifier;
		this.secret = secret;
		this.reset();
	}
	update(toHash, encoding) {
		this.hash.update(require_ProtocolLib.toUint8Array(castSourceData(toHash, encoding)));
	}
	digest() {
		return Promise.resolve(this.hash.digest());
	}
	reset() {
		this.hash = this.secret ? (0, node_crypto.createHmac)(this.algorithmIdentifier, castSourceData(this.secret)) : (0, node_crypto.createHash)(this.algorithmIdentifier);
	}
};
function castSourceData(toCast, encoding) {
	if (Buffer.isBuffer(toCast)) return toCast;
	if (typeof toCast === "string") return require_hex_encoding.fromString(toCast, encoding);
	if (ArrayBuffer.isView(toCast)) return require_hex_encoding.fromArrayBuffer(toCast.buffer, toCast.byteOffset, toCast.byteLength);
	return require_hex_encoding.fromArrayBuffer(toCast);
}
Object.defineProperty(exports, "Hash", {
	enumerable: true,
	get: function() {
		return Hash;
	}
});
