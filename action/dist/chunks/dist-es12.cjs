const require_node_http_handler = require("./node-http-handler.cjs");
require("./dist-es5.cjs");
// node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
const fromNodeProviderChain = (init = {}) => require_node_http_handler.defaultProvider({ ...init });
exports.fromNodeProviderChain = fromNodeProviderChain;
