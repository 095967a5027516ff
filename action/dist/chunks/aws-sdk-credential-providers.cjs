let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let require_aws_sdk_credential_provider_ini$;
const require_aws_sdk_credential_provider_ini = () => require_aws_sdk_credential_provider_ini$ ??= require("./aws-sdk-credential-provider-ini.cjs");
let require_sdk$;
const require_sdk = () => require_sdk$ ??= require("./sdk.cjs");
// node_modules/@aws-sdk/credential-providers/dist-es/fromIni.js
const fromIni = (init = {}) => require_aws_sdk_credential_provider_ini().fromIni({ ...init });
// node_modules/@aws-sdk/credential-providers/dist-es/fromNodeProviderChain.js
const fromNodeProviderChain = (init = {}) => require_sdk().defaultProvider({ ...init });
// node_modules/@aws-sdk/credential-providers/dist-es/index.js
var dist_es_exports = require_rolldown_runtime().__exportAll({
	fromIni: () => fromIni,
	fromNodeProviderChain: () => fromNodeProviderChain
});
Object.defineProperty(exports, "dist_es_exports", {
	enumerable: true,
	get: function() {
		return dist_es_exports;
	}
});
