// src/render/comment/limits.ts
/**
* GitHub takes 65,536 characters and counts in ways that are not documented, so the budget is in bytes and well below. GitLab
* takes 1,000,000 characters, Azure DevOps 150,000, Bitbucket 32,768, CodeCommit 10,240. A character has at least one byte.
*/
const forgeLimits = {
	github: {
		budget: 59700,
		flavour: "github"
	},
	gitlab: {
		budget: 999700,
		flavour: "gitlab"
	},
	azure: {
		budget: 149700,
		flavour: "plain"
	},
	bitbucket: {
		budget: 32468,
		flavour: "plain"
	},
	codecommit: {
		budget: 9940,
		flavour: "plain"
	}
};
Object.defineProperty(exports, "forgeLimits", {
	enumerable: true,
	get: function() {
		return forgeLimits;
	}
});
