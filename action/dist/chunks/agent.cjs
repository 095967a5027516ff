const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_https = require("node:https");
// src/net/agent.ts
/** How HTTPS leaves this machine: the proxy that the environment names, as for the AWS CLI. */
/** Returns the agent that reaches `url`. HTTPS_PROXY and NO_PROXY count. */
async function httpsAgentFor(url, options) {
	const { getProxyForUrl } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./proxy-from-env.cjs").default, 1));
	const proxy = getProxyForUrl(url);
	if (proxy === "" || !url.startsWith("https:")) return new node_https.Agent(options);
	const { HttpsProxyAgent } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./dist.cjs").default, 1));
	return new HttpsProxyAgent(proxy, options);
}
Object.defineProperty(exports, "httpsAgentFor", {
	enumerable: true,
	get: function() {
		return httpsAgentFor;
	}
});
