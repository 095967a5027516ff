// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/getProfileName.js
const ENV_PROFILE = "AWS_PROFILE";
const getProfileName = (init) => init.profile || process.env["AWS_PROFILE"] || "default";
Object.defineProperty(exports, "ENV_PROFILE", {
	enumerable: true,
	get: function() {
		return ENV_PROFILE;
	}
});
Object.defineProperty(exports, "getProfileName", {
	enumerable: true,
	get: function() {
		return getProfileName;
	}
});
