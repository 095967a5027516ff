// src/diagnostic/failures.ts
const planAgain = "run plan again and look at it before applying";
const seeAccount = "run plan to see what the account holds; if another run or person changed it, run apply again";
const failures = {
	interrupted: {
		code: "interrupted",
		message: "the run was stopped before the change was finished",
		hint: "run apply again: it finishes what was started"
	},
	internalError: {
		code: "internal-error",
		message: "{reason}",
		hint: "this is a bug in Kiln: please report it"
	},
	mayHaveRun: {
		code: "outcome-unknown",
		message: "the write may or may not have happened: {reason} ({code})",
		hint: "run apply again: it reads the account first, and the same write has the same client token"
	},
	dependencyFailed: {
		code: "dependency-failed",
		message: "{id} was not begun: it waits for {cause}, which was not reached",
		hint: "see what became of {cause}; then run apply again"
	},
	createdUnseen: {
		code: "outcome-unknown",
		message: "{id} cannot be read back: the service took the request with two client tokens, and it is not there",
		hint: "look at the account; then run apply again"
	},
	unreadAfter: {
		code: "not-confirmed",
		message: "the service has taken what was written to {id}, and it could not be read back: {reason} ({code})",
		hint: "run apply again: it reads the account first"
	},
	createdDiffers: {
		code: "not-confirmed",
		message: "created, but the account shows other values for: {fields}",
		hint: seeAccount
	},
	claimedDiffers: {
		code: "not-confirmed",
		message: "{id} was claimed, but the account shows other values for: {fields}",
		hint: seeAccount
	},
	updatedDiffers: {
		code: "not-confirmed",
		message: "{id} was updated, but the account shows other values for: {fields}",
		hint: seeAccount
	},
	deletedStillThere: {
		code: "not-confirmed",
		message: "{id} was deleted, but is still there",
		hint: "run plan to see what the account holds"
	},
	inUse: {
		code: "in-use",
		message: "{arn} stays, as the service says that something uses it: {reason} ({code})",
		hint: "repoint or delete what uses it; the next apply --prune deletes it then"
	},
	keptForUser: {
		code: "in-use",
		message: "{arn} stays, as {user} uses it and stays too",
		hint: "see why {user} stays; the next apply --prune deletes both then"
	},
	createdByAnotherRun: {
		code: "moved",
		message: "{id} was created by another run of this project since the plan, with other values for: {fields}",
		hint: planAgain
	},
	createdByOthers: {
		code: "moved",
		message: "{id} was created by somebody else since the plan, and is not owned by this project",
		hint: "run plan again; --adopt takes it over"
	},
	lineMoved: {
		code: "moved",
		message: "{id} changed since the plan: the newest version was {before} and is {now} now; nothing was made",
		hint: planAgain
	},
	versionAbove: {
		code: "moved",
		message: "{id} was made as {made}, which stays, but {now} has come above it since the plan",
		hint: planAgain
	},
	madeOther: {
		code: "moved",
		message: "{id} was made as {made}, which stays, and not as {planned}, which others were to name",
		hint: planAgain
	},
	gone: {
		code: "moved",
		message: "{id} changed since the plan: it is gone",
		hint: planAgain
	},
	changedWhileAdopted: {
		code: "moved",
		message: "{id} changed since the plan: its fields were changed while it was being adopted",
		hint: planAgain
	},
	otherDecision: {
		code: "moved",
		message: "{id} changed since the plan: it would now be {decision}",
		hint: planAgain
	},
	fieldsMoved: {
		code: "moved",
		message: "{id} changed since the plan: {fields}",
		hint: planAgain
	},
	orphanChanged: {
		code: "moved",
		message: "{id} changed since the plan: its fields or tags differ",
		hint: planAgain
	},
	orphanNotOurs: {
		code: "moved",
		message: "{id} changed since the plan: it is no longer ours to delete",
		hint: planAgain
	}
};
const notTaken = {
	foreignAccount: "the answer for {id} names {arn}, which is not in account {account}",
	accountChanged: "the credentials of target {target} were renewed, and belong to account {actual} ({arn}) now, not to account {account}",
	listedNotFound: "the list of the account shows {arn}, and the service says that it is not there"
};
const failureParts = {
	ownTags: "Kiln's own tags",
	nothing: "gone",
	noVersion: "none of {form}",
	fieldMoved: "{path} was {planned} in the plan and is {now} now"
};
const writeHints = {
	"profile-missing": "instance profile {profile} is not in account {account} (asked in {region}): make it first, or correct {member}",
	quota: "the quota for {kind} in {account} {region} is used up: raise it in Service Quotas, or remove what is not needed",
	denied: "allow the action for the role that Kiln runs with; docs/iam.md has the policies",
	skewed: "the clock of this machine or the secret key is wrong: correct it, and run apply again",
	credentials: "the credentials are not valid or have expired: renew them and run apply again",
	"role-refused": "the session of the role ended and could not be renewed: allow sts:AssumeRole on it and run apply again",
	"foreign-account": "give credentials of the right account and run apply again; what was not reached is as it was",
	"region-disabled": "the region is not enabled for the account: enable it and run apply again",
	throttled: "the service is limiting requests: run apply again, with a lower --parallelism if it happens often",
	dependency: "something still uses it: repoint or delete that first",
	"in-use": "another operation on it is in progress: run apply again when it is done",
	exists: "the name is taken by a configuration with the same normal form: choose another name",
	"token-mismatch": "run apply again",
	transient: "the service or the network failed: run apply again",
	"not-found": "something it refers to does not exist"
};
const sameVersionHint = "the service takes what is declared for the same as the newest build of this number: declare a higher number";
const topicHint = "the topic must be in this account; a KMS key on it must be of this account and let Image Builder use it; the role needs sns:Publish";
const checkTarget = "check region, endpoint and credentials of this target";
const targetAdvice = {
	denied: "allow the action that the message names for the role that Kiln runs with; docs/iam.md has the policies",
	"role-refused": "allow sts:AssumeRole on the role to the identity that Kiln starts with, and trust that identity in the role, with the same external id; docs/iam.md has both policies",
	skewed: "the clock of this machine or the secret key is wrong",
	credentials: "give valid credentials for this target, as for the AWS CLI; --emulator and plan --offline need none",
	throttled: "try again later, or with a lower --parallelism",
	transient: "check the network, the region and the endpoint, and try again",
	"foreign-account": "check the endpoint, and that profile and credentials of this target are those of its account; then run it again",
	"not-found": checkTarget,
	exists: checkTarget,
	"token-mismatch": checkTarget,
	dependency: checkTarget,
	"in-use": checkTarget,
	"profile-missing": checkTarget,
	"region-disabled": checkTarget,
	quota: checkTarget,
	other: checkTarget
};
const targetAdviceBeyond = {
	refusedToken: "give valid credentials for this target, as for the AWS CLI; if they are valid in other regions, enable this one for the account",
	stopped: "run it again"
};
const targetUnknowns = {
	stopReason: "the run was stopped",
	region: "of the environment"
};
const stops = {
	waiting: "{reason} while waiting for {what}",
	waitingAgain: "{reason} while waiting for {what}, which was tried again after: {last}"
};
const awaitedThings = {
	imageBuilder: "{operation} of Image Builder in {region}",
	sts: "{operation} of STS in {region}",
	process: "the credential_process of the profile {profile}",
	profile: "the credentials of the profile {profile}",
	environment: "the credentials of the environment"
};
const uncovered = {
	passedOver: "{action} was planned offline or against another backend alone",
	isNew: "{action} is new",
	otherValues: "{paths} differ from what was reviewed"
};
Object.defineProperty(exports, "awaitedThings", {
	enumerable: true,
	get: function() {
		return awaitedThings;
	}
});
Object.defineProperty(exports, "failureParts", {
	enumerable: true,
	get: function() {
		return failureParts;
	}
});
Object.defineProperty(exports, "failures", {
	enumerable: true,
	get: function() {
		return failures;
	}
});
Object.defineProperty(exports, "notTaken", {
	enumerable: true,
	get: function() {
		return notTaken;
	}
});
Object.defineProperty(exports, "sameVersionHint", {
	enumerable: true,
	get: function() {
		return sameVersionHint;
	}
});
Object.defineProperty(exports, "stops", {
	enumerable: true,
	get: function() {
		return stops;
	}
});
Object.defineProperty(exports, "targetAdvice", {
	enumerable: true,
	get: function() {
		return targetAdvice;
	}
});
Object.defineProperty(exports, "targetAdviceBeyond", {
	enumerable: true,
	get: function() {
		return targetAdviceBeyond;
	}
});
Object.defineProperty(exports, "targetUnknowns", {
	enumerable: true,
	get: function() {
		return targetUnknowns;
	}
});
Object.defineProperty(exports, "topicHint", {
	enumerable: true,
	get: function() {
		return topicHint;
	}
});
Object.defineProperty(exports, "uncovered", {
	enumerable: true,
	get: function() {
		return uncovered;
	}
});
Object.defineProperty(exports, "writeHints", {
	enumerable: true,
	get: function() {
		return writeHints;
	}
});
