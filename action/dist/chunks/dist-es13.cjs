const require_dist_es = require("./dist-es7.cjs");
require("./dist-es6.cjs");
const require_defaultProvider = require("./defaultProvider.cjs");
// node_modules/@aws-sdk/credential-providers/dist-es/fromIni.js
const fromIni = (init = {}) => require_dist_es.fromIni({ ...init });
// node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
const fromNodeProviderChain = (init = {}) => require_defaultProvider.defaultProvider({ ...init });
exports.fromIni = fromIni;
exports.fromNodeProviderChain = fromNodeProviderChain;
