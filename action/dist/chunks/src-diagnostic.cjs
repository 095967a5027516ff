// src/diagnostic/account.ts
const accountDiagnostics = {
	unknownLiveField: {
		code: "KILN2001",
		severity: "warning",
		message: "{id} has live members that this version of Kiln does not know: {fields}",
		hint: "an update would be blocked, because it would wipe them; list a field under kiln.unchecked, a member of a field under kiln.ignore, or either under readOnlyFields of the project"
	},
	newerRecord: {
		code: "KILN2002",
		severity: "warning",
		message: "{id} has a record written by a newer Kiln: Kiln cannot tell who changed what, and leaves the record alone",
		hint: "use the same version of Kiln everywhere"
	},
	otherSpelling: {
		code: "KILN2003",
		severity: "warning",
		message: "{id} is spelt \"{live}\" in the account; the name cannot be changed, and both spellings are the same configuration",
		hint: "use the spelling of the account to silence this warning"
	},
	usersNotListed: {
		code: "KILN2004",
		severity: "warning",
		message: "what uses a configuration is not known, since no {kind} can be listed: Kiln deletes nothing that one may use",
		hint: "allow imagebuilder:{operation} for the role that Kiln runs with"
	},
	takenAlong: {
		code: "KILN2012",
		severity: "warning",
		message: "taken along, because what was selected refers to it: {ids}",
		hint: "review it with the rest: apply with the same selection does it too"
	},
	targetFailed: {
		code: "KILN2005",
		severity: "error",
		message: "target {target} could not be read: {reason}",
		hint: "{advice}"
	},
	noRegion: {
		code: "KILN2006",
		severity: "error",
		message: "no region for target {target}",
		hint: "give --region us-east-1, set AWS_REGION=us-east-1, or write region: us-east-1 for the target in kiln.yaml, with the Region that you mean"
	},
	kindNotListed: {
		code: "KILN2009",
		severity: "warning",
		message: "{kind} cannot be listed here, so Kiln cannot find orphans of that kind",
		hint: "allow imagebuilder:{operation} for the role that Kiln runs with"
	},
	orphanWithoutRecord: {
		code: "KILN2010",
		severity: "warning",
		message: "{id} is owned but has no readable record, so it is not deleted: nothing shows that this project made it",
		hint: "delete it by hand if it is not needed, or declare it and apply once"
	},
	targetRemoved: {
		code: "KILN2011",
		severity: "warning",
		message: "target {target} ({where}) is no longer in the project file: {count}",
		hint: "put it back with retired: true and apply with --prune to delete them; or let another project adopt them"
	},
	dryRunCreated: {
		code: "KILN2008",
		severity: "error",
		message: "target {target}: the service carried out a dry run, and {arn} exists now",
		hint: "delete it if it is not wanted; do not use --validate server here"
	},
	regionNotEnabled: {
		code: "KILN2020",
		severity: "error",
		message: "target {target}: region {region} is not enabled for the account: {reason}",
		hint: "enable it with aws account enable-region --region-name {region}, for the account of the target and for that of the identity that assumes its role, and wait some minutes; or remove the target"
	},
	imageBuilderMissing: {
		code: "KILN2021",
		severity: "error",
		message: "target {target}: EC2 Image Builder has no endpoint in region {region}: {reason}",
		hint: "choose a region of https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html; where the region is one of them, check that DNS knows its endpoint"
	},
	waveHeldBack: {
		code: "KILN2022",
		severity: "error",
		message: "target {target} in wave {wave} was not started: wave {broken} had failures",
		hint: "fix what failed there, then run apply again: it continues with the rest"
	},
	proxyCharacter: {
		code: "KILN2040",
		severity: "error",
		message: "the variable {variable} holds {character}, so it is not the address of a proxy",
		hint: "remove it; in a user name or a password write {escape} for it"
	},
	proxyForm: {
		code: "KILN2041",
		severity: "error",
		message: "the variable {variable} does not hold the address of an http or https proxy",
		hint: "write HOST:PORT or http://USER:PASSWORD@HOST:PORT; NO_PROXY names the hosts that need no proxy"
	},
	proxyAuthentication: {
		code: "KILN2042",
		severity: "error",
		message: "the proxy {proxy} wants a user name and a password to reach {host}: it answered {answer}",
		hint: "set {variable} to http://USER:PASSWORD@{proxy}, with %23 for # and so on; of the ways to log in, Kiln knows Basic"
	},
	proxyRefused: {
		code: "KILN2043",
		severity: "error",
		message: "the proxy {proxy} did not connect to {host}: it answered {answer}",
		hint: "let the proxy named by {variable} connect to that host, or name the host in NO_PROXY to reach it directly"
	},
	proxyUnreachable: {
		code: "KILN2044",
		severity: "error",
		message: "the proxy {proxy} cannot be used: {reason}",
		hint: "correct {variable}, or name in NO_PROXY what can be reached directly"
	},
	certificatesUnreadable: {
		code: "KILN2045",
		severity: "error",
		message: "the certificates that {setting} names cannot be used: {reason}",
		hint: "name a file of certificates in PEM form that this user may read"
	},
	certificateUntrusted: {
		code: "KILN2046",
		severity: "error",
		message: "the certificate of the other side is not trusted: {reason}",
		hint: "if a proxy or an endpoint of your own has signed it, name the file of its authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS"
	},
	regionUnknown: {
		code: "KILN2055",
		severity: "error",
		message: "there is no Region {region}, as far as this version of Kiln knows, and it is not found: {reason}",
		hint: "correct the region; kiln validate names the nearest one"
	},
	profileMissing: {
		code: "KILN2047",
		severity: "error",
		message: "there is no profile {profile}, which {by}: neither {files} has it",
		hint: "correct the name; a section is written [profile NAME], and a name with a blank is not read"
	},
	sourceProfileMissing: {
		code: "KILN2048",
		severity: "error",
		message: "the profile {profile} starts from a profile {source}, which is not in {files}",
		hint: "correct source_profile, or add the profile that it names"
	},
	profileCircle: {
		code: "KILN2049",
		severity: "error",
		message: "the profile {profile} starts from itself: {way}",
		hint: "let source_profile name a profile that has credentials of its own"
	},
	ssoSessionMissing: {
		code: "KILN2050",
		severity: "error",
		message: "the profile {profile} names the sso-session {session}, which is not in {files}",
		hint: "write the section [sso-session NAME] with a name of letters, digits and - _ . @ + % : /; one with a blank is not read"
	},
	processFailed: {
		code: "KILN2051",
		severity: "error",
		message: "the credential_process of the profile {profile} gave no credentials: {reason}",
		hint: "run it by hand in the environment of this run: it must print credentials as JSON, nothing else, and exit with 0"
	},
	loginEnded: {
		code: "KILN2052",
		severity: "error",
		message: "the session of the profile {profile} gives no credentials: {reason}",
		hint: "log in again: {command} --profile {profile}"
	},
	profileFailed: {
		code: "KILN2053",
		severity: "error",
		message: "the profile {profile} gives no credentials: {reason}",
		hint: "correct the profile; aws sts get-caller-identity --profile {profile} tries it without Kiln"
	},
	credentialBlank: {
		code: "KILN2054",
		severity: "error",
		message: "{setting} begins or ends with a blank or a line break",
		hint: "remove it where the value is stored: echo adds a line break, printf '%s' does not"
	},
	foreignVersion: {
		code: "KILN2060",
		severity: "warning",
		message: "{id} is {resolved}, and somebody else made {version}, which is newer",
		hint: "nothing that is declared takes it up; if it should not be there, delete it where it was made"
	},
	foreignVersionTaken: {
		code: "KILN2061",
		severity: "warning",
		message: "{id} is {resolved}, and somebody else made {version}, which what is declared takes up, as it leaves the number open",
		hint: "refer to the exact version, ${Kind/name}, or delete {version} where it was made"
	},
	ownVersionAbove: {
		code: "KILN2062",
		severity: "warning",
		message: "{id} is declared as {resolved}, but {version} of this project is there too, and something in the account takes it up",
		hint: "raise the declared number above {version}, or delete {version} by hand"
	},
	waitsForVersion: {
		code: "KILN2063",
		severity: "warning",
		message: "{fields} of {id} differs from what {resolved} was made with: it comes with the next version",
		hint: "there is nothing to do: a difference that shapes no build makes no version"
	},
	quotaNear: {
		code: "KILN2064",
		severity: "warning",
		message: "{makes} new of the kind {kind}: with them there are up to {total}, and {quota} is what the account can have",
		hint: "keep fewer (versions.keep in kiln.yaml, and --prune), or have the quota raised, and say so in kiln.yaml: quotas: { {kind}: NUMBER }"
	},
	waitingForImage: {
		code: "KILN2065",
		severity: "warning",
		message: "{id} begins with the image of {base}, and none is available yet",
		hint: "build one: aws imagebuilder start-image-pipeline-execution --image-pipeline-arn {pipeline}; when it is available, run kiln apply again"
	},
	waitingForImageUnbuilt: {
		code: "KILN2066",
		severity: "warning",
		message: "{id} begins with the image of {base}, none is available, and no pipeline builds one",
		hint: "declare a pipeline for {base} and apply; start it, and when the image is available, run kiln apply again"
	}
};
// src/diagnostic/command-line.ts
const commandLineDiagnostics = {
	usage: {
		code: "KILN4001",
		severity: "error",
		message: "{reason}",
		hint: "see kiln {command} --help"
	},
	noTargetMatches: {
		code: "KILN4002",
		severity: "error",
		message: "--target {pattern} matches no target",
		hint: "the project has: {known}"
	},
	nothingMatches: {
		code: "KILN4003",
		severity: "error",
		message: "{pattern} matches no declared configuration",
		hint: "write it as Kind/name; */name and other globs are allowed. Did you mean {nearest}?"
	},
	unreadableReport: {
		code: "KILN4004",
		severity: "error",
		message: "{file} is not a report that this version can read: {reason}",
		hint: "give a file written by --report-file"
	},
	unlikeReports: {
		code: "KILN4101",
		severity: "error",
		message: "{first} is of {a} and {second} of {b}: they cannot be one report",
		hint: "merge the reports of one command, made against one backend"
	},
	targetOfTwoPlaces: {
		code: "KILN4102",
		severity: "error",
		message: "target {target} is {a} in {first} and {b} in {second}: these are not reports of one project",
		hint: "merge the reports of one project and one state of it"
	},
	missingShards: {
		code: "KILN4103",
		severity: "error",
		message: "the report of shard {shards} of {of} is missing",
		hint: "look at the job of that shard, run it again, and merge with its report"
	},
	missingTargets: {
		code: "KILN4104",
		severity: "error",
		message: "there is no report of {count}: {targets}",
		hint: "nothing is known about them: run the jobs that report on them again, then merge with their reports"
	},
	reportsOfRevisions: {
		code: "KILN4105",
		severity: "warning",
		message: "the reports are of different commits: {revisions}",
		hint: "run all shards on one commit: no commit ever held what these reports show together"
	},
	unreadableFleet: {
		code: "KILN4106",
		severity: "error",
		message: "{file} does not name the targets of a fleet: {reason}",
		hint: "give what kiln targets --format json-lines or github-matrix printed"
	},
	existsAlready: {
		code: "KILN4005",
		severity: "error",
		message: "{file} already exists, and was not changed",
		hint: "remove it, or choose another folder"
	},
	internalError: {
		code: "KILN4006",
		severity: "error",
		message: "this is a bug in Kiln: {reason}",
		hint: "please report it with the output of the same command and --log-level debug"
	},
	emulatorState: {
		code: "KILN4007",
		severity: "error",
		message: "{reason}",
		hint: "use the emulator that runs already by its address, or choose another state file; where a port is taken, another port"
	},
	unwritableForm: {
		code: "KILN4110",
		severity: "error",
		message: "the {form} form of the report could not be written to {file}: {reason}",
		hint: "free the path or choose another --out"
	},
	unwritableReport: {
		code: "KILN4008",
		severity: "error",
		message: "the report could not be written to {file}: {reason}",
		hint: "free the path or choose another --report-file; what was done is done"
	},
	unwritableFile: {
		code: "KILN4009",
		severity: "error",
		message: "{file} could not be written: {reason}",
		hint: "free the path or choose another; nothing that was there has changed"
	},
	answerNotShown: {
		code: "KILN4010",
		severity: "warning",
		message: "the answer could not be written to stdout: {reason}",
		hint: "what was done is done, and the exit code says what; --report-file keeps the whole of it"
	},
	outputFailed: {
		code: "KILN4011",
		severity: "error",
		message: "the output could not be written to stdout: {reason}",
		hint: "free the place that stdout leads to, and try again"
	},
	leftBehind: {
		code: "KILN4012",
		severity: "error",
		message: "the run was told to stop and did not end: {reason}",
		hint: "something outside of Kiln does not answer and does not give up: a process that gives credentials, git, a proxy; --log-level debug says what was asked last"
	},
	tooManyParts: {
		code: "KILN4201",
		severity: "error",
		message: "--chunk {chunk} cuts {count} targets into {parts} jobs, and {format} holds at most {limit}",
		hint: "the smallest that fits is --chunk {least}; without --chunk the cut fits by itself"
	},
	emptyShard: {
		code: "KILN4202",
		severity: "warning",
		message: "the shard {index} of {of} is empty: the fleet has fewer targets ({count}) than parts",
		hint: "there is nothing to do here; use fewer parts"
	},
	noTargetAffected: {
		code: "KILN4203",
		severity: "warning",
		message: "no target is affected: {revision} declares the same for all of them",
		hint: "there is nothing to do; leave out --affected-since to look at every target"
	},
	noTargetLeft: {
		code: "KILN4204",
		severity: "warning",
		message: "--target excludes everything that it selects: {patterns}",
		hint: "there is nothing to do; remove one of the exclusions"
	},
	explainsOneTarget: {
		code: "KILN4301",
		severity: "error",
		message: "{count} targets are selected, but kiln explain takes one",
		hint: "name one with --target: {targets}"
	},
	notAnId: {
		code: "KILN4302",
		severity: "error",
		message: "{id} names no configuration: {reason}",
		hint: "write Kind/name, for example {example}"
	},
	nothingOfThatName: {
		code: "KILN4303",
		severity: "error",
		message: "{id} is not declared in {target}, {live}",
		hint: "{advice}"
	},
	policyTooLong: {
		code: "KILN4401",
		severity: "warning",
		message: "the policy has {size} characters, and AWS takes {limit}",
		hint: "{advice}"
	}
};
// src/diagnostic/document-references.ts
const documentReferencesDiagnostics = {
	componentVariableUnknown: {
		code: "KILN1901",
		severity: "error",
		message: "{name} is neither a constant nor a parameter of the document",
		hint: "{advice}"
	},
	componentPrefixUnknown: {
		code: "KILN1902",
		severity: "warning",
		message: "{found} begins as nothing that the rules of {date} have",
		hint: "they have {known}"
	},
	componentContextUnknown: {
		code: "KILN1903",
		severity: "warning",
		message: "{found} is nothing that the rules of {date} have",
		hint: "{advice} (leave it if AWS has added it since)"
	},
	componentMetadataRefused: {
		code: "KILN1904",
		severity: "error",
		message: "{found} would read credentials, which AWSTOE refuses",
		hint: "read another path of the metadata"
	},
	componentLoopNone: {
		code: "KILN1905",
		severity: "error",
		message: "{found} stands in a step that has no loop",
		hint: "give the step a loop, or name a constant or parameter"
	},
	componentLoopMember: {
		code: "KILN1906",
		severity: "error",
		message: "{found} is no member of a loop",
		hint: "a loop has {known}"
	},
	componentLoopElsewhere: {
		code: "KILN1907",
		severity: "error",
		message: "{found} is no loop of this step",
		hint: "only the step that has the loop {name} sees it"
	},
	componentChainUnknown: {
		code: "KILN1910",
		severity: "error",
		message: "there is no {missing}",
		hint: "{advice}"
	},
	componentChainStage: {
		code: "KILN1911",
		severity: "error",
		message: "{step} runs in the {stage} stage, and this step in the {here} stage, on another instance",
		hint: "hand the value over in the image, in a file for example"
	},
	componentChainLater: {
		code: "KILN1912",
		severity: "error",
		message: "{step} does not run before this step",
		hint: "name an earlier step, or change the order"
	},
	componentChainPlace: {
		code: "KILN1913",
		severity: "warning",
		message: "{step} is named in a condition, and the guide has it in inputs alone",
		hint: "compare a constant or parameter"
	},
	componentChainInFor: {
		code: "KILN1914",
		severity: "error",
		message: "a for loop takes whole numbers, and names no step",
		hint: "write forEach, or whole numbers"
	},
	componentChainInput: {
		code: "KILN1915",
		severity: "error",
		message: "{step} has no input {name}",
		hint: "{advice}"
	},
	componentChainIndex: {
		code: "KILN1916",
		severity: "error",
		message: "the inputs of {step} are a list of {count}; the index here is {found}",
		hint: "write inputs[0] for the first one"
	},
	componentChainOutput: {
		code: "KILN1917",
		severity: "warning",
		message: "{step} is {action}, which has no output {name} by the rules of {date}",
		hint: "its outputs: {known}"
	},
	workflowPathForm: {
		code: "KILN1940",
		severity: "warning",
		message: "{key} takes a path, and is {found}",
		hint: "write the key without .$ for a plain value"
	},
	workflowPathAsText: {
		code: "KILN1941",
		severity: "warning",
		message: "{key} is sent as this text: a path stands under a key that ends in .$",
		hint: "write {key}.$"
	},
	workflowPathNeeded: {
		code: "KILN1942",
		severity: "error",
		message: "{key} has to come from an earlier step",
		hint: "write {key}.$ with a path that begins with $.{root}"
	},
	workflowPathInto: {
		code: "KILN1943",
		severity: "error",
		message: "{found} does not lead into {into}",
		hint: "name an output of an earlier step of the same document"
	},
	workflowPathRoot: {
		code: "KILN1944",
		severity: "warning",
		message: "{found} begins as no path that the rules of {date} have",
		hint: "{advice} (leave it if AWS has added it since)"
	},
	workflowParameterUnknown: {
		code: "KILN1945",
		severity: "error",
		message: "the document has no parameter {name}",
		hint: "{advice}"
	},
	workflowStepUnknown: {
		code: "KILN1946",
		severity: "error",
		message: "the document has no step {step}",
		hint: "{advice}"
	},
	workflowStepLater: {
		code: "KILN1947",
		severity: "error",
		message: "the step {step} does not run before this one",
		hint: "name an earlier step, or change the order"
	},
	workflowOutputUnknown: {
		code: "KILN1948",
		severity: "warning",
		message: "the step {step} is {action}, which has no output {name} by the rules of {date}",
		hint: "its outputs: {known}"
	},
	workflowNameUnknown: {
		code: "KILN1949",
		severity: "warning",
		message: "$.imagebuilder has no {name} by the rules of {date}",
		hint: "{advice} (leave it if AWS has added it since)"
	},
	workflowActionsApart: {
		code: "KILN1950",
		severity: "error",
		message: "no workflow has {action} and {other}",
		hint: "distribute containers and images in two documents"
	},
	workflowActionDoubtful: {
		code: "KILN1951",
		severity: "warning",
		message: "one page of the guide has {action} for {usually} only, and the workflow is for {here}",
		hint: "try it with a dry run, or move the step"
	}
};
// src/diagnostic/documents.ts
const documentsDiagnostics = {
	documentActionUnknown: {
		code: "KILN1960",
		severity: "warning",
		message: "the rules of {date} have no action {action} in {what}",
		hint: "{advice} (leave it if AWS has added it since)"
	},
	documentActionElsewhere: {
		code: "KILN1961",
		severity: "error",
		message: "the action {action} is for {only}, and the document is for {here}",
		hint: "use one that is there, or put the step where it belongs"
	},
	documentKeyElsewhere: {
		code: "KILN1962",
		severity: "error",
		message: "{key} in {where} is for {only}, and the document is for {here}",
		hint: "take it out"
	},
	documentKeyIdle: {
		code: "KILN1963",
		severity: "warning",
		message: "{key} does nothing in {where} with this action",
		hint: "take it out"
	},
	documentKeyRefused: {
		code: "KILN1964",
		severity: "error",
		message: "{field} cannot be given",
		hint: "take it out"
	},
	documentNotEntry: {
		code: "KILN1965",
		severity: "error",
		message: "{field} is {found}, and has to be a map with the name as its only key",
		hint: "write - NAME: and the rest below, further in"
	},
	documentNoneOf: {
		code: "KILN1966",
		severity: "error",
		message: "none of {field} has a {key} that the service runs",
		hint: "it runs {needed}"
	},
	documentOperators: {
		code: "KILN1967",
		severity: "error",
		message: "a condition has one operator, and this one has {found}",
		hint: "join several with and, or, not"
	},
	documentConditionDepth: {
		code: "KILN1968",
		severity: "error",
		message: "more than {limit} of and, or, not stand inside of each other",
		hint: "flatten the condition, or put a step before this one"
	},
	documentNotBelow: {
		code: "KILN1969",
		severity: "error",
		message: "{key} is {found}, and has to be less than {than}, which is {most}",
		hint: "lower it, or raise {than}"
	},
	documentAlone: {
		code: "KILN1970",
		severity: "error",
		message: "{where} has {key} without {other}",
		hint: "add {other}, or take {key} out"
	},
	documentNotExactlyOne: {
		code: "KILN1971",
		severity: "error",
		message: "just one of {keys} belongs in {where}; found {found}",
		hint: "write one of them"
	},
	documentNameTwice: {
		code: "KILN1972",
		severity: "error",
		message: "another {what} is called {name}, at {first}",
		hint: "give each its own name"
	},
	documentNameDoubtful: {
		code: "KILN1973",
		severity: "warning",
		message: "{field} is {found}: the guide and the API differ on such a name",
		hint: "write {form}"
	},
	documentCount: {
		code: "KILN1974",
		severity: "error",
		message: "{field} has {found} items; it can have {allowed}",
		hint: "add some, or take some out"
	},
	documentLength: {
		code: "KILN1975",
		severity: "error",
		message: "{field} has {found} characters; it can have {allowed}",
		hint: "shorten or lengthen it"
	},
	documentOutOfRange: {
		code: "KILN1976",
		severity: "error",
		message: "{field} is {found}; it can be {allowed}",
		hint: "write such a number"
	},
	documentEmpty: {
		code: "KILN1977",
		severity: "warning",
		message: "{field} has no value",
		hint: "write one, or leave the key out"
	},
	dockerfileNoParent: {
		code: "KILN1980",
		severity: "error",
		message: "no FROM of the Dockerfile names {placeholder}, the image that the recipe builds on",
		hint: "begin it with FROM {placeholder}"
	},
	dockerfilePlaceholderMissing: {
		code: "KILN1981",
		severity: "error",
		message: "the recipe has components, and its Dockerfile has no {placeholder}",
		hint: "write {placeholder} on a line of its own, {where}"
	},
	dockerfileOrder: {
		code: "KILN1982",
		severity: "error",
		message: "{first} has to stand above {second}",
		hint: "put it on a line of its own, right above"
	},
	dockerfileUnknown: {
		code: "KILN1983",
		severity: "warning",
		message: "Image Builder has no placeholder {placeholder}, by the rules of {date}",
		hint: "it has {known}"
	},
	dockerfileBraces: {
		code: "KILN1984",
		severity: "error",
		message: "a placeholder in a Dockerfile has three braces, not two: {found} stays as it is",
		hint: "write {placeholder}"
	},
	dockerfileParentElsewhere: {
		code: "KILN1985",
		severity: "warning",
		message: "{placeholder} stands outside of FROM, where the guide has it",
		hint: "write FROM {placeholder}"
	},
	documentSecond: {
		code: "KILN1987",
		severity: "warning",
		message: "another YAML document begins here, and the service reads one",
		hint: "put it in a text of its own"
	},
	documentTooLong: {
		code: "KILN1988",
		severity: "error",
		message: "the text has {found} characters, and the service takes {limit} inline: this is the first one too many",
		hint: "shorten it, or put it in S3 and name it with {uri}, which takes 64 KB"
	},
	documentManyBytes: {
		code: "KILN1989",
		severity: "warning",
		message: "the text has {found} bytes: more than {limit}, which may be what the service counts",
		hint: "shorten it, or write fewer characters outside of ASCII"
	},
	documentNotMap: {
		code: "KILN1990",
		severity: "error",
		message: "the document is {found}, and has to be a map",
		hint: "begin it with schemaVersion: 1.0"
	},
	documentKeyTwice: {
		code: "KILN1991",
		severity: "error",
		message: "{key} stands twice in one map",
		hint: "keep one of them"
	},
	documentKeyUnknown: {
		code: "KILN1992",
		severity: "warning",
		message: "the rules of {date} have no key {key} in {where}",
		hint: "{advice} (leave it if AWS has added it since)"
	},
	documentKeyMissing: {
		code: "KILN1993",
		severity: "error",
		message: "{key} is missing in {where}",
		hint: "add {key}: with its value"
	},
	documentWrongType: {
		code: "KILN1994",
		severity: "error",
		message: "{field} is {found}, and has to be {form}",
		hint: "{advice}"
	},
	documentNotText: {
		code: "KILN1995",
		severity: "warning",
		message: "{field} is {found}, which is no text in YAML",
		hint: "write \"{found}\", in quotes"
	},
	documentNotOneOf: {
		code: "KILN1996",
		severity: "error",
		message: "{field} is {found}; it can be {allowed}",
		hint: "write one of them"
	},
	documentChoiceUnknown: {
		code: "KILN1997",
		severity: "warning",
		message: "{field} is {found}, which the rules of {date} do not have",
		hint: "they have {allowed} (leave it if AWS has added it since)"
	},
	documentWrongForm: {
		code: "KILN1998",
		severity: "error",
		message: "{field} is {found}, which is not of the form that it needs",
		hint: "write {form}"
	},
	documentBraces: {
		code: "KILN1999",
		severity: "error",
		message: "{{ without quotes begins a map inside a map",
		hint: "put the whole value in quotes"
	}
};
// src/diagnostic/fields.ts
const fieldsDiagnostics = {
	missingKind: {
		code: "KILN1201",
		severity: "error",
		message: "kind is missing",
		hint: "{advice}; known kinds: {kinds}"
	},
	unknownKind: {
		code: "KILN1202",
		severity: "error",
		message: "{kind} is not a kind that Kiln knows",
		hint: "known kinds: {kinds}"
	},
	misspeltKind: {
		code: "KILN1223",
		severity: "error",
		message: "{kind} is not a kind that Kiln knows; did you mean {suggestion}?",
		hint: "known kinds: {kinds}"
	},
	unknownKey: {
		code: "KILN1203",
		severity: "error",
		message: "unknown key {key}",
		hint: "did you mean {suggestion}?"
	},
	unknownField: {
		code: "KILN1204",
		severity: "error",
		message: "{field} is not offered by the service as of model date {date}",
		hint: "remove it; if it is newer than that, list it under kiln.unchecked"
	},
	unknownMember: {
		code: "KILN1224",
		severity: "error",
		message: "{field} is not offered by the service as of model date {date}",
		hint: "remove it; if the service has added it, use a newer version of Kiln"
	},
	unexpectedKey: {
		code: "KILN1205",
		severity: "error",
		message: "unknown key {key}",
		hint: "known keys here: {known}"
	},
	forbiddenField: {
		code: "KILN1206",
		severity: "error",
		message: "{field} must not be set: Kiln derives it, so that the service recognises a repeated apply",
		hint: "remove it"
	},
	identityField: {
		code: "KILN1225",
		severity: "error",
		message: "{field} is no field of a configuration: it says which one a request is about",
		hint: "remove it: Kiln finds the configuration by its kind and name"
	},
	mergeConflict: {
		code: "KILN1226",
		severity: "error",
		message: "a merge conflict was left here: {marker}",
		hint: "keep one of the two sides, and take out the lines that git added (<<<<<<<, =======, >>>>>>>)"
	},
	unusualSpace: {
		code: "KILN1227",
		severity: "error",
		message: "this is {name}, not an ordinary space: YAML takes it for a part of the text",
		hint: "write an ordinary space; text that was copied from a web page or a chat often has others, which look the same"
	},
	bracesWithoutQuotes: {
		code: "KILN1228",
		severity: "error",
		message: "{{ without quotes begins a map inside a map",
		hint: "put the whole value in quotes; for a variable of Kiln write ${vars.NAME}"
	},
	listInList: {
		code: "KILN1229",
		severity: "error",
		message: "{field} must be a string, found a list inside the list",
		hint: "write the list without the brackets around it, {list}: ${vars.NAME} for a variable that is a list; it cannot be one entry among others"
	},
	serviceOwnedField: {
		code: "KILN1207",
		severity: "error",
		message: "{field} is set by the service and cannot be declared",
		hint: "remove it"
	},
	missingField: {
		code: "KILN1208",
		severity: "error",
		message: "{field} is missing",
		hint: "add it, for example {line}"
	},
	wrongType: {
		code: "KILN1209",
		severity: "error",
		message: "{field} must be {expected}, found {found}",
		hint: "{advice}"
	},
	unquotedString: {
		code: "KILN1210",
		severity: "error",
		message: "{field} must be a string, found {found} without quotes",
		hint: "write \"{found}\": without quotes YAML drops leading zeros and reads 1.10 as 1.1"
	},
	wordForBoolean: {
		code: "KILN1211",
		severity: "error",
		message: "{field} must be true or false, found the word {found}",
		hint: "write {suggestion}"
	},
	quotedValue: {
		code: "KILN1212",
		severity: "error",
		message: "{field} must be {expected}, found the string {found}",
		hint: "write {value}, without the quotes"
	},
	emptyString: {
		code: "KILN1213",
		severity: "error",
		message: "{field} must not be empty",
		hint: "remove it to leave the field unset; a variable that is to leave it unset is null, not \"\""
	},
	wrongLength: {
		code: "KILN1214",
		severity: "error",
		message: "{field} has {found} characters, {allowed} are allowed",
		hint: "change it to {allowed} characters"
	},
	wrongForm: {
		code: "KILN1215",
		severity: "error",
		message: "{field} has the wrong form: {found}",
		hint: "it takes {form}"
	},
	outOfRange: {
		code: "KILN1216",
		severity: "error",
		message: "{field} is {found}, {allowed} is allowed",
		hint: "write {nearest}, or another value in that range"
	},
	notOneOf: {
		code: "KILN1217",
		severity: "error",
		message: "{field} cannot be {found}",
		hint: "{advice}"
	},
	wrongCount: {
		code: "KILN1218",
		severity: "error",
		message: "{field} has {found} entries, {allowed} are allowed",
		hint: "remove some of them"
	},
	emptyList: {
		code: "KILN1219",
		severity: "error",
		message: "{field} must not be empty",
		hint: "add at least one entry"
	},
	emptyKey: {
		code: "KILN1220",
		severity: "error",
		message: "{field} has an empty key",
		hint: "name it, or remove the entry"
	},
	wrongKeyForm: {
		code: "KILN1221",
		severity: "error",
		message: "the key {key} has the wrong form",
		hint: "a key takes {form}"
	},
	wrongKeyLength: {
		code: "KILN1222",
		severity: "error",
		message: "the key {key} has {found} characters, {allowed} are allowed",
		hint: "shorten it"
	}
};
// src/diagnostic/files.ts
const filesDiagnostics = {
	fileUnreadable: {
		code: "KILN1001",
		severity: "error",
		message: "{file} cannot be read: {reason}",
		hint: "check that it exists, is a regular file, and is readable"
	},
	notUtf8: {
		code: "KILN1002",
		severity: "error",
		message: "the file is not valid UTF-8: invalid byte at offset {offset}",
		hint: "save the file as UTF-8"
	},
	fileTooLarge: {
		code: "KILN1003",
		severity: "error",
		message: "the file has {size} bytes, more than the {limit} that Kiln reads",
		hint: "split it into several files"
	},
	linkLeavesConfigs: {
		code: "KILN1004",
		severity: "error",
		message: "the symbolic link points outside {folder}",
		hint: "put the file itself there: what is applied must be what is reviewed in the repository"
	},
	noDocuments: {
		code: "KILN1005",
		severity: "error",
		message: "there is no configuration in {folder}",
		hint: "write one there, for example with kiln init, or name another folder. Kiln stops here: an empty folder would make everything it owns look deleted. To give everything up, set retired: true on the targets"
	},
	pathOutsideConfigs: {
		code: "KILN1006",
		severity: "error",
		message: "{path} is outside the project's configurations in {folder}",
		hint: "name a file or folder inside it, or another project with --project"
	},
	twoProjectFiles: {
		code: "KILN1007",
		severity: "error",
		message: "found two project files: {first} and {second}",
		hint: "choose one with --project, or remove one"
	},
	notConfigFile: {
		code: "KILN1008",
		severity: "error",
		message: "{path} is not a configuration file",
		hint: "name a folder, or a file that ends in .yaml, .yml or .json"
	},
	folderMissing: {
		code: "KILN1009",
		severity: "error",
		message: "{folder} does not exist",
		hint: "create it, or fix the path"
	},
	noProjectFile: {
		code: "KILN1010",
		severity: "warning",
		message: "no kiln.yaml in {folder} or above it, so every .yaml, .yml and .json file below was read as a document",
		hint: "run it in the folder of a project, or name one with --project; kiln init writes one"
	},
	projectElsewhere: {
		code: "KILN1011",
		severity: "error",
		message: "found {files}, and no kiln.yaml in {folder} or above it",
		hint: "{advice}"
	},
	projectOtherName: {
		code: "KILN1012",
		severity: "error",
		message: "{file} is a project file, but the name that Kiln reads is kiln.yaml",
		hint: "rename it: {command}"
	}
};
// src/diagnostic/fleet.ts
const fleetDiagnostics = {
	repeatedInFleet: {
		code: "KILN1601",
		severity: "error",
		message: "the {what} {name} appears twice in the same list, first at {source}",
		hint: "merge the two entries"
	},
	generatedNameTwice: {
		code: "KILN1602",
		severity: "error",
		message: "two generated targets would have the name {name}: {first} and {second}",
		hint: "let fleet.name hold both ${account.name} and ${target.region}, and give accounts different names"
	},
	generatedForm: {
		code: "KILN1603",
		severity: "error",
		message: "{field} comes to {found} for {pair}, which has the wrong form",
		hint: "it takes {form}"
	},
	patternVariable: {
		code: "KILN1604",
		severity: "error",
		message: "{variable} means nothing in {field}",
		hint: "write one of {known}"
	},
	fleetEmpty: {
		code: "KILN1605",
		severity: "error",
		message: "the fleet generates no target: fleet.except takes away all of them",
		hint: "correct fleet.except, or remove the fleet"
	},
	generatedElsewhere: {
		code: "KILN1606",
		severity: "error",
		message: "the fleet generates {name} with the {what} {expected}, this says {found}",
		hint: "leave it out to add to the generated target, or choose another name for a target of its own"
	},
	roleOfOtherAccount: {
		code: "KILN1607",
		severity: "error",
		message: "the role of {target} is one of account {found}, the target is account {expected}",
		hint: "name a role of that account; in a fleet, ${target.account} stands for it"
	}
};
// src/diagnostic/forge.ts
const forgeDiagnostics = {
	commentForbidden: {
		code: "KILN6001",
		severity: "warning",
		message: "the comment could not be written: {reason}",
		hint: "give the job the permission for it (GitHub: pull-requests: write; GitLab: a token with the scope api); the token of a fork or of Dependabot only reads. The report is complete without it"
	},
	commentFailed: {
		code: "KILN6002",
		severity: "warning",
		message: "the comment could not be written: {reason}",
		hint: "the next run writes it; the report is complete without it"
	},
	commentNowhere: {
		code: "KILN6003",
		severity: "warning",
		message: "no comment was written: {reason}",
		hint: "give the step GITHUB_TOKEN or GITLAB_TOKEN, and run it for a pull request or for what was merged from one"
	},
	stepFileUnwritable: {
		code: "KILN6004",
		severity: "warning",
		message: "{variable} could not be written: {reason}",
		hint: "it names a file of the CI platform; the report is complete without it"
	},
	notShown: {
		code: "KILN6005",
		severity: "warning",
		message: "the run could not be shown on the CI platform: {reason}",
		hint: "this is a bug in Kiln; please report it. The report is complete without it"
	},
	issuesForbidden: {
		code: "KILN6101",
		severity: "warning",
		message: "the drift issues could not be updated: {reason}",
		hint: "give the job the permission for it (GitHub: issues: write, and issues switched on in the repository; GitLab: a token with the scope api that may set labels). The report is complete without them"
	},
	issuesFailed: {
		code: "KILN6102",
		severity: "warning",
		message: "the drift issues could not be updated: {reason}",
		hint: "the next check updates them; the report is complete without them"
	},
	issuesNowhere: {
		code: "KILN6103",
		severity: "warning",
		message: "--sync-issues has no forge to keep issues on",
		hint: "give the step GITHUB_TOKEN with GITHUB_REPOSITORY, or GITLAB_TOKEN with CI_PROJECT_ID"
	},
	previousUnreadable: {
		code: "KILN6104",
		severity: "warning",
		message: "the report of the previous check cannot be read: {reason}",
		hint: "whatever is wrong counts as new this time; in CI keep the report of each check for the next one"
	},
	notifyFailed: {
		code: "KILN6105",
		severity: "warning",
		message: "{way} could not be reached: {reason}",
		hint: "check the address and the network; the report is complete without it"
	}
};
// src/diagnostic/gates.ts
const gatesDiagnostics = {
	accountMismatch: {
		code: "KILN3001",
		severity: "error",
		message: "target {target} is pinned to account {expected}, but the credentials belong to account {actual} ({arn})",
		hint: "use credentials of {expected}, or correct account in kiln.yaml (--account for the target default)"
	},
	accountNotPinned: {
		code: "KILN3002",
		severity: "error",
		message: "apply against AWS needs a pinned account for target {target}: otherwise the credentials alone decide where it writes",
		hint: "set account: \"{actual}\" on the target in kiln.yaml, or give --account {actual}"
	},
	accountsMismatch: {
		code: "KILN3001",
		severity: "error",
		message: "{count} targets are pinned to other accounts than {actual}, whose the credentials are ({arn}): {targets}",
		hint: "use credentials of those accounts, give the targets a roleArn or a profile each, or correct account in kiln.yaml",
		manyOf: "accountMismatch"
	},
	accountsNotPinned: {
		code: "KILN3002",
		severity: "error",
		message: "apply against AWS needs a pinned account for each of {count} targets: the credentials decide otherwise where it writes: {targets}",
		hint: "set account: \"{actual}\" on them in kiln.yaml, if that is where they are",
		manyOf: "accountNotPinned"
	},
	pruneWithoutOwner: {
		code: "KILN3003",
		severity: "error",
		message: "--prune is refused: the project has no owner of its own, so Kiln cannot tell what it made from what other projects made",
		hint: "write owner: NAME in kiln.yaml, such as owner: golden-images"
	},
	pruneNarrowed: {
		code: "KILN3004",
		severity: "error",
		message: "--prune is refused for target {target}: {reason}, so Kiln cannot tell what is no longer declared",
		hint: "run on the whole project, in a whole checkout, without PATH and --only, with every list readable"
	},
	pruneOfEmptyTarget: {
		code: "KILN3005",
		severity: "error",
		message: "--prune is refused for target {target}: it declares nothing, and {count} configurations there would be deleted",
		hint: "set retired: true on the target in kiln.yaml if you mean that"
	},
	tooManyDeletes: {
		code: "KILN3006",
		severity: "error",
		message: "target {target}: {count} of {owned} owned configurations would be deleted, the limit is {limits}",
		hint: "look at each delete; then raise the limit in kiln.yaml, or give --max-deletes {count} for this run"
	},
	tooManyUpdates: {
		code: "KILN3007",
		severity: "error",
		message: "target {target}: {count} of {owned} owned configurations would be updated, the limit is {limits}",
		hint: "look at each update; then raise the limit in kiln.yaml, or give --max-updates {count} for this run"
	},
	tooManyVersions: {
		code: "KILN3031",
		severity: "error",
		message: "target {target}: {count} versions would be deleted, the limit is {limit}",
		hint: "look at each of them; then raise the limit in kiln.yaml, or give --max-versions {count} for this run"
	},
	digestDiffers: {
		code: "KILN3008",
		severity: "error",
		message: "the plan is not the expected one{where}: its digest is {actual}, expected {expected}",
		hint: "run kiln plan again with the flags of apply, review it, and give its digest"
	},
	notConfirmed: {
		code: "KILN3009",
		severity: "warning",
		message: "not applied: {answer}",
		hint: "to apply it, run it again and answer yes, or give --yes"
	},
	reviewedCommitted: {
		code: "KILN3017",
		severity: "error",
		message: "{file} is a file of the repository: whoever wrote the change could have written its review",
		hint: "give the report that the plan itself has written, such as the artifact of its job, from outside of the checkout"
	},
	reviewedUntold: {
		code: "KILN3018",
		severity: "error",
		message: "{file} is in the checkout, and whether it was committed cannot be told: {reason}",
		hint: "keep reports outside of the checkout"
	},
	reviewedOther: {
		code: "KILN3019",
		severity: "error",
		message: "{file} is the report of {what}, which shows nobody what an apply would do",
		hint: "give the report of a kiln plan that was not refused"
	},
	reviewedUnsound: {
		code: "KILN3020",
		severity: "error",
		message: "{file} contradicts itself: its counts are not those of its rows ({wrong})",
		hint: "somebody has changed it; give the report as kiln plan wrote it"
	},
	nobodyToAsk: {
		code: "KILN3016",
		severity: "error",
		message: "not applied: stdin is not a terminal, so nobody could be asked",
		hint: "give --yes if the plan is to be applied without a question; a CI job that says so (CI=true) needs no --yes"
	},
	notReviewed: {
		code: "KILN3010",
		severity: "error",
		message: "target {target}: the reviewed reports do not cover {changes}: {ids}",
		hint: "nothing was changed. To see the difference: kiln plan with the flags of apply. To go on: plan again in a pull request and merge it; or write a plan with --report-file, review it, and give it with --reviewed as well"
	},
	appliedUnreviewed: {
		code: "KILN3012",
		severity: "warning",
		message: "target {target}: {changes} beyond what was reviewed: {ids}",
		hint: "--review-policy strict refuses such an apply"
	},
	nothingReviewed: {
		code: "KILN3013",
		severity: "error",
		message: "no report says what was reviewed; changes due: {count}",
		hint: "give the reports of the pull requests merged since the last complete apply with --reviewed; or say --review-policy off"
	},
	superseded: {
		code: "KILN3014",
		severity: "warning",
		message: "the branch {branch} has moved on from {commit} to {tip}",
		hint: "the run of that commit applies what is declared there; if there is none, start one, or give --allow-outdated here"
	},
	tipUnknown: {
		code: "KILN3015",
		severity: "warning",
		message: "cannot tell whether {branch} has moved on from this commit: {reason}",
		hint: "let the job read the repository (git ls-remote origin), or give --allow-outdated to skip the check"
	},
	targetUnreadable: {
		code: "KILN3011",
		severity: "error",
		message: "target {target} could not be read, and {flag} asks for the whole plan",
		hint: "see the error of the target; try again when it can be read"
	},
	ownerChanged: {
		code: "KILN3026",
		severity: "warning",
		message: "{key} changes from {before} to {after}: what was made before is no longer of this project, and what carries {after} already is",
		hint: "take the change back if that is not meant. To give a project another owner, list the old one under previousOwners, and run apply once with --adopt and without --prune"
	},
	pruneOfOtherOwner: {
		code: "KILN3027",
		severity: "error",
		message: "--prune is refused for target {target}: {reason}, so what would be deleted may be of another project",
		hint: "correct owner in kiln.yaml, or take what belongs to others out of the documents; a project whose owner was changed runs apply with --adopt first, and --prune after the merge"
	},
	pruneWithoutProof: {
		code: "KILN3028",
		severity: "error",
		message: "--prune is refused for target {target}: nothing that is declared there exists and belongs to {owner}, so nothing shows that what would be deleted was made by this project",
		hint: "check owner in kiln.yaml, and look at each delete of the plan; if all of it is of this project (every name was changed), run apply without --prune first, and with --prune after that"
	},
	pruneBesideUnknown: {
		code: "KILN3025",
		severity: "error",
		message: "--prune is refused for target {target}: {others} may be the same account in {region}, and declare there what would be deleted",
		hint: "set account on each target in kiln.yaml; or run on all of them at once, so that their accounts are looked up"
	}
};
// src/diagnostic/git.ts
const gitDiagnostics = {
	revisionUnreadable: {
		code: "KILN5001",
		severity: "error",
		message: "git cannot read the revision {revision}: {reason}",
		hint: "check its name; in CI check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)"
	},
	baseUnknown: {
		code: "KILN5011",
		severity: "error",
		message: "this commit is not on the branch that others are merged into, and neither the CI platform nor this clone says which branch that is",
		hint: "fetch that branch before Kiln runs, and name it: git remote set-head origin BRANCH"
	},
	targetHeld: {
		code: "KILN5002",
		severity: "warning",
		message: "this pull request changes {keys} of {targets}: they are planned as the base revision has them",
		hint: "the change counts after the merge; --allow-target-changes plans with it now, with the credentials of this run"
	},
	targetNotRead: {
		code: "KILN5003",
		severity: "warning",
		message: "target {target} is not read: {reason}",
		hint: "it is planned after the merge; --allow-target-changes plans it now, with the credentials of this run"
	},
	baseInvalid: {
		code: "KILN5004",
		severity: "warning",
		message: "the base revision {revision} is invalid ({count} errors), so nothing is compared with it",
		hint: "see them with kiln validate at that revision"
	},
	plannedOffline: {
		code: "KILN5005",
		severity: "warning",
		message: "planned offline, as {reason}; {against}. Checked: documents, variables, rules, and what git changes. Not checked: what the account has, drift, owners, orphans, limits",
		hint: "run kiln plan with credentials to see what apply would do"
	},
	gitRefuses: {
		code: "KILN5006",
		severity: "error",
		message: "git does not read this repository: {reason}",
		hint: "see what git status says here; where the files belong to another user, run Kiln as that user, or give them to this one (chown -R)"
	},
	forkUnknown: {
		code: "KILN5007",
		severity: "warning",
		message: "where this commit left {revision} cannot be told, as this clone is shallow: what changed there since is not told apart from what changes here",
		hint: "check out the whole history (fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab)"
	},
	submoduleUnread: {
		code: "KILN5008",
		severity: "warning",
		message: "the revision {revision} has a part of the configurations in the submodule {path}, which is not read there",
		hint: "nothing is marked as differing there already; keep configurations in the repository of the project to have it told"
	},
	checkoutPartial: {
		code: "KILN5009",
		severity: "warning",
		message: "the checkout lacks what git has: {what}; what is declared there is not known, and nothing is pruned",
		hint: "check it out (git submodule update --init, git sparse-checkout disable, git restore), or remove it with git rm"
	},
	appliedUnknown: {
		code: "KILN5010",
		severity: "warning",
		message: "what was declared at {revision}, the last apply, is not known: {reason}; what is missing counts as drift",
		hint: "see what is wrong there with kiln validate at that revision"
	}
};
// src/diagnostic/import.ts
const importDiagnostics = {
	notATemplate: {
		code: "KILN3600",
		severity: "error",
		message: "this is no CloudFormation template: {found}",
		hint: "name a template, YAML or JSON, or what cdk synth writes: cdk.out/STACK.template.json"
	},
	parameterNotThere: {
		code: "KILN3601",
		severity: "error",
		message: "the template has no parameter {name}",
		hint: "it has {known}"
	},
	nothingToImport: {
		code: "KILN3602",
		severity: "warning",
		message: "nothing in the template is of a kind that Kiln knows",
		hint: "a nested stack is a template of its own: name that one"
	},
	valueElsewhere: {
		code: "KILN3603",
		severity: "warning",
		message: "what {expression} comes to is not in the template: {what}; it is written as {variable}",
		hint: "write its value under vars in kiln.yaml"
	},
	parameterWithoutValue: {
		code: "KILN3604",
		severity: "warning",
		message: "the parameter {name} has no default: it is written as {variable}",
		hint: "give --parameter {name}=VALUE, or write its value under vars in kiln.yaml"
	},
	parameterOfStore: {
		code: "KILN3605",
		severity: "warning",
		message: "the value of the parameter {name} is in the parameter store, under {key}: it is written as {variable}",
		hint: "write what the stack took from there under vars in kiln.yaml"
	},
	secretParameter: {
		code: "KILN3606",
		severity: "warning",
		message: "the parameter {name} is a secret (NoEcho): it is written as {variable}, without its value",
		hint: "nothing secret belongs into a document; if it is none, write its value under vars in kiln.yaml"
	},
	conditionOpen: {
		code: "KILN3607",
		severity: "warning",
		message: "whether {condition} holds depends on {missing}: {field} is left out",
		hint: "give {flags}"
	},
	resourceConditionOpen: {
		code: "KILN3608",
		severity: "warning",
		message: "whether {condition} holds depends on {missing}: {address} is left out",
		hint: "give {flags}"
	},
	functionOpen: {
		code: "KILN3609",
		severity: "warning",
		message: "{expression} cannot be worked out: {reason}; it is written as {variable}",
		hint: "write its value under vars in kiln.yaml"
	},
	nameOpen: {
		code: "KILN3610",
		severity: "warning",
		message: "the {field} of {address} is not known: {reason}; it is left out",
		hint: "{advice}"
	},
	resourceWithoutKind: {
		code: "KILN3611",
		severity: "warning",
		message: "{address} is {what}, for which Kiln has no kind: it is left out",
		hint: "{advice}"
	},
	propertyWithoutField: {
		code: "KILN3612",
		severity: "warning",
		message: "{property} has no counterpart in the requests of the service: it is left out",
		hint: "if AWS has added it since {date}, write it by hand and name it under kiln.unchecked"
	},
	propertyOfWrongForm: {
		code: "KILN3613",
		severity: "warning",
		message: "{property} is {found}, where the service takes {needed}: it is left out",
		hint: "write it by hand"
	},
	macroInTemplate: {
		code: "KILN3614",
		severity: "warning",
		message: "{macro} is worked out by CloudFormation alone: what it stands for is left out",
		hint: "import the template as it was deployed: aws cloudformation get-template --stack-name STACK --template-stage Processed"
	},
	textInBucket: {
		code: "KILN3615",
		severity: "warning",
		message: "{field} of {address} names an object in S3, and the account shows only the text: nobody can tell that they are the same",
		hint: "kiln export {id} writes the document with its text; with {field} as it is, a plan makes another version"
	},
	importedTwice: {
		code: "KILN3616",
		severity: "warning",
		message: "{address} is {id}, as {other} is: one of them is left out",
		hint: "the service knows one of that name: compare the two"
	},
	notAState: {
		code: "KILN3620",
		severity: "error",
		message: "this is no state of Terraform: {found}",
		hint: "{advice}"
	},
	nothingInState: {
		code: "KILN3621",
		severity: "warning",
		message: "nothing in the state is of a kind that Kiln knows",
		hint: "terraform state list shows what a state has: name that of the folder or workspace where the images are"
	},
	attributeWithoutField: {
		code: "KILN3622",
		severity: "warning",
		message: "{attribute} of {address} has no counterpart in the requests of the service: it is left out",
		hint: "if AWS has added it since {date}, write it by hand and name it under kiln.unchecked"
	},
	attributeOfWrongForm: {
		code: "KILN3623",
		severity: "warning",
		message: "{attribute} of {address} is {found}, where the service takes {needed}: it is left out",
		hint: "write it by hand, or take the document from the account with kiln export"
	},
	sensitiveAttribute: {
		code: "KILN3624",
		severity: "warning",
		message: "{attribute} of {address} is sensitive: it is written as {variable}, without its value",
		hint: "nothing secret belongs into a document; if it is none, write its value under vars in kiln.yaml"
	},
	resourceWithoutArn: {
		code: "KILN3625",
		severity: "warning",
		message: "{address} has no ARN of its kind in the state: it is left out",
		hint: "bring the state up to date with terraform apply -refresh-only, or take the document from the account with kiln export"
	}
};
// src/diagnostic/lifecycle.ts
const lifecycleDiagnostics = {
	actionTwice: {
		code: "KILN1801",
		severity: "error",
		message: "policyDetails has a second rule with the action {type}: a policy takes one of each",
		hint: "merge the two rules, or write a second policy"
	},
	actionsOutOfOrder: {
		code: "KILN1802",
		severity: "warning",
		message: "{later} comes at {laterAge}, not after {earlier} at {earlierAge}: an image gets one action a run, in the order DEPRECATE, DISABLE, DELETE",
		hint: "give {later} a greater age than {earlier}"
	},
	actionOfContainer: {
		code: "KILN1803",
		severity: "error",
		message: "container images cannot be {done}: DELETE is the only action of a policy with resourceType: CONTAINER_IMAGE",
		hint: "write type: DELETE, or remove the rule"
	},
	includedOfOtherType: {
		code: "KILN1804",
		severity: "error",
		message: "includeResources.{field} is not for a policy with resourceType: {type}",
		hint: "remove {field}"
	},
	exclusionOfOtherType: {
		code: "KILN1805",
		severity: "error",
		message: "exclusionRules.amis is not for a policy with resourceType: CONTAINER_IMAGE",
		hint: "remove amis; exclusionRules.tagMap is for images of both types"
	},
	snapshotsWithoutAmis: {
		code: "KILN1806",
		severity: "error",
		message: "includeResources.snapshots needs includeResources.amis: snapshots go with their AMI",
		hint: "add amis: true, or remove snapshots"
	},
	actionNeedsAmis: {
		code: "KILN1807",
		severity: "error",
		message: "{type} works on AMIs, which includeResources does not name",
		hint: "add includeResources: {amis: true} to the action"
	},
	countNotForDelete: {
		code: "KILN1808",
		severity: "error",
		message: "a filter of type COUNT is for DELETE only, and this rule is {type}",
		hint: "write type: AGE with value and unit, or type: DELETE for the action"
	},
	filterFieldOfAge: {
		code: "KILN1809",
		severity: "error",
		message: "{field} is for a filter of type AGE only, and this one is COUNT",
		hint: "remove {field}; the value of COUNT is how many images stay"
	},
	ageWithoutUnit: {
		code: "KILN1810",
		severity: "error",
		message: "a filter of type AGE needs a unit",
		hint: "add unit: DAYS, WEEKS, MONTHS or YEARS"
	},
	selectionMissing: {
		code: "KILN1811",
		severity: "error",
		message: "resourceSelection selects nothing: recipes and tagMap are both missing",
		hint: "add recipes: [{name: NAME, semanticVersion: x.x.x}], or tagMap: {KEY: VALUE}"
	},
	selectionTwice: {
		code: "KILN1812",
		severity: "error",
		message: "resourceSelection.recipes and resourceSelection.tagMap cannot both be set",
		hint: "keep one of them, and write a second policy for the other"
	},
	roleOfService: {
		code: "KILN1813",
		severity: "error",
		message: "executionRole is a service-linked role, which a lifecycle policy cannot use",
		hint: "name a role of your own with the managed policy EC2ImageBuilderLifecycleExecutionPolicy"
	},
	countOfManyVersions: {
		code: "KILN1814",
		severity: "warning",
		message: "the rule keeps {count} images of each version of a recipe, and {version} stands for many versions: images of older versions never go by count",
		hint: "use a filter of type AGE with retainAtLeast, or select one version"
	}
};
// src/diagnostic/numbers.ts
const numbersDiagnostics = {
	versionTaken: {
		code: "KILN2140",
		severity: "error",
		message: "{id} still has the number {number}, but other content than at {base}: {fields}",
		hint: "what was made under a number never changes: write {next}, as kiln bump {id} does, or a form such as {form}, so that Kiln counts on by itself"
	},
	numberPutTogether: {
		code: "KILN2141",
		severity: "error",
		message: "the number {number} of {id} is not written as such, but put together: {written}",
		hint: "raise it there by hand, or write the number itself into the document"
	},
	numberShared: {
		code: "KILN2142",
		severity: "error",
		message: "the number {number} of {id} stands here for others as well: {others}",
		hint: "name them too, or write a number of its own into the document"
	},
	numberNotHigher: {
		code: "KILN2143",
		severity: "error",
		message: "{id} has the number {number}, and {to} is not higher",
		hint: "choose a higher one: numbers that were made stay taken"
	},
	withoutVersions: {
		code: "KILN2144",
		severity: "error",
		message: "{pattern} is about nothing that has versions",
		hint: "kinds with versions: {kinds}; the others are updated in place"
	},
	fileMoved: {
		code: "KILN2145",
		severity: "error",
		message: "{file} has changed since it was read",
		hint: "nothing was written; run the command again"
	},
	keepsNothing: {
		code: "KILN2146",
		severity: "error",
		message: "{kind} has no versions: kiln.keep has nothing to keep",
		hint: "remove it"
	}
};
// src/diagnostic/pipelines.ts
const pipelinesDiagnostics = {
	scheduleForm: {
		code: "KILN1701",
		severity: "error",
		message: "scheduleExpression is \"{found}\", which is neither cron(\u2026) nor rate(\u2026)",
		hint: "{advice}"
	},
	cronFieldCount: {
		code: "KILN1702",
		severity: "error",
		message: "the cron expression has {found} fields: the service takes six, which are minute, hour, day of the month, month, day of the week and year",
		hint: "{advice}"
	},
	cronOfFive: {
		code: "KILN1703",
		severity: "warning",
		message: "the cron expression has five fields, as older pipelines have it: the service may refuse or rewrite it",
		hint: "{advice}"
	},
	cronField: {
		code: "KILN1704",
		severity: "error",
		message: "the {field} of the cron expression is \"{found}\", which the service does not take",
		hint: "it takes {form}"
	},
	cronFieldDoubtful: {
		code: "KILN1705",
		severity: "warning",
		message: "the {field} of the cron expression is \"{found}\", a form that the manual of the service does not show",
		hint: "it takes {form}"
	},
	cronWithoutDay: {
		code: "KILN1706",
		severity: "error",
		message: "the cron expression names no day: the day of the month and the day of the week are both ?",
		hint: "write * for every day in one of them"
	},
	cronDays: {
		code: "KILN1707",
		severity: "warning",
		message: "the cron expression sets both the day of the month and the day of the week: the service asks for ? in one of them",
		hint: "{advice}"
	},
	rateForm: {
		code: "KILN1708",
		severity: "error",
		message: "scheduleExpression is \"{found}\": rate takes a number and minutes, hours or days, in the singular only after 1",
		hint: "write {suggestion}"
	},
	timeZone: {
		code: "KILN1709",
		severity: "warning",
		message: "schedule.timezone is \"{found}\", which is no time zone that this version of Kiln knows",
		hint: "{advice}"
	},
	scheduleWithoutExpression: {
		code: "KILN1710",
		severity: "warning",
		message: "schedule has no scheduleExpression: nothing starts the pipeline",
		hint: "add scheduleExpression: cron(0 3 ? * MON *), for example, or remove schedule: a pipeline without one is started by hand"
	},
	recipeMissing: {
		code: "KILN1720",
		severity: "error",
		message: "nothing says what the pipeline builds: imageRecipeArn and containerRecipeArn are both missing",
		hint: "add imageRecipeArn for a pipeline that builds AMIs, or containerRecipeArn for one that builds container images"
	},
	recipeTwice: {
		code: "KILN1721",
		severity: "error",
		message: "imageRecipeArn and containerRecipeArn cannot both be set: a pipeline builds either AMIs or container images",
		hint: "keep one of them, and write a second pipeline for the other"
	},
	roleForWorkflows: {
		code: "KILN1722",
		severity: "error",
		message: "workflows need an executionRole, with which they run",
		hint: "add executionRole: NAME, the name or ARN of a role that imagebuilder.amazonaws.com may assume"
	},
	roleForLogGroup: {
		code: "KILN1723",
		severity: "error",
		message: "{field} is {group}: a log group outside of /aws/imagebuilder/ needs an executionRole that may write to it",
		hint: "add executionRole: NAME, the name or ARN of a role, or choose a name that begins with /aws/imagebuilder/"
	},
	serviceLinkedRole: {
		code: "KILN1724",
		severity: "warning",
		message: "executionRole is the service-linked role of the service, which AWS advises against",
		hint: "name a role of your own; without workflows leave executionRole out"
	},
	tooManyWorkflows: {
		code: "KILN1725",
		severity: "error",
		message: "workflows has {found} entries: the service runs at most 10 for an image",
		hint: "remove some of them"
	},
	workflowTypeTwice: {
		code: "KILN1726",
		severity: "error",
		message: "workflows names a second {type} workflow: a pipeline takes at most one",
		hint: "keep one of them; only test workflows can be several"
	},
	testWorkflowOnly: {
		code: "KILN1727",
		severity: "error",
		message: "{field} is for test workflows only, and this is a {type} workflow",
		hint: "remove {field}"
	},
	managedWorkflowVersion: {
		code: "KILN1728",
		severity: "error",
		message: "workflows of AWS are taken in their latest version only, found {found}",
		hint: "write {suggestion}"
	},
	noTestWorkflow: {
		code: "KILN1729",
		severity: "warning",
		message: "tests are enabled, but none of the workflows is a test workflow: no tests run",
		hint: "add one, like {example}, or set imageTestsConfiguration.imageTestsEnabled: false"
	},
	scanWithoutTests: {
		code: "KILN1730",
		severity: "error",
		message: "imageScanningEnabled needs tests: the test instance is what is scanned",
		hint: "set imageTestsConfiguration.imageTestsEnabled: true, or imageScanningEnabled: false"
	},
	scanConditionWithoutType: {
		code: "KILN1731",
		severity: "error",
		message: "scanResultCondition counts only where the AMI is scanned on demand",
		hint: "add imageScanningTypes: [ON_DEMAND_AMI_CVE], or remove scanResultCondition"
	},
	scanOfContainer: {
		code: "KILN1732",
		severity: "error",
		message: "ON_DEMAND_AMI_CVE scans AMIs, and this pipeline builds container images",
		hint: "write TEST_INSTANCE_CVE, or leave imageScanningTypes out"
	}
};
// src/diagnostic/project.ts
const projectDiagnostics = {
	projectNotOneDocument: {
		code: "KILN1501",
		severity: "error",
		message: "the project file must hold one document, found {found}",
		hint: "begin it with version: 1"
	},
	projectVersion: {
		code: "KILN1502",
		severity: "error",
		message: "this version of Kiln reads project files of version 1, found {found}",
		hint: "write version: 1"
	},
	accountNotQuoted: {
		code: "KILN1503",
		severity: "error",
		message: "{field} is written as a number: leading zeros are lost",
		hint: "put the 12 digits in quotes: \"{found}\""
	},
	sameTarget: {
		code: "KILN1504",
		severity: "error",
		message: "the targets {first} (at {where}) and {second} are the same account and region: they would undo each other",
		hint: "remove one, or merge them"
	},
	duplicateTarget: {
		code: "KILN1505",
		severity: "error",
		message: "the target {name} is declared twice, first at {source}",
		hint: "rename one"
	},
	badRegex: {
		code: "KILN1506",
		severity: "error",
		message: "{field} is not a regular expression: {reason}",
		hint: "correct it; its syntax is that of RE2, https://github.com/google/re2/wiki/Syntax"
	},
	variableInVariable: {
		code: "KILN1507",
		severity: "error",
		message: "{field} contains ${, but a variable cannot refer to anything",
		hint: "write out the value"
	},
	variableName: {
		code: "KILN1509",
		severity: "error",
		message: "{name} is not a valid name for a variable",
		hint: "start with a letter or _, then use letters, digits, _ and -"
	},
	regexBacktracks: {
		code: "KILN1511",
		severity: "error",
		message: "{field} uses {part}: lookaround and backreferences are not supported, because matching them can take forever",
		hint: "write it without, for example as the alternatives that are allowed, (a|b|c)"
	},
	regexTooLarge: {
		code: "KILN1512",
		severity: "error",
		message: "{field} unfolds to {steps} steps, {limit} are allowed",
		hint: "repeat less: a tag value has at most 256 characters"
	},
	configsOutside: {
		code: "KILN1513",
		severity: "error",
		message: "the project's configurations are in {configs}, which is outside {folder}: what stands there is not reviewed with it",
		hint: "let configs in kiln.yaml name a folder of this repository; without a repository, one in the folder of kiln.yaml"
	},
	readOnlyDeclarable: {
		code: "KILN1510",
		severity: "error",
		message: "{field} lists {member}, which {kind} and its requests have: it would not be sent, and the next update would clear it",
		hint: "remove it from readOnlyFields; to leave a field to others, list it under kiln.ignore in the documents that it concerns"
	}
};
// src/diagnostic/references.ts
const referencesDiagnostics = {
	unknownReference: {
		code: "KILN1410",
		severity: "error",
		message: "{reference} names a document that is not there",
		hint: "{advice}"
	},
	referenceElsewhere: {
		code: "KILN1411",
		severity: "error",
		message: "{reference} names a document that does not belong to the target {target}",
		hint: "it belongs to {targets}: let both have the same kiln.targets"
	},
	referenceAttribute: {
		code: "KILN1412",
		severity: "error",
		message: "{reference} asks for {attribute}, which {kind} does not have",
		hint: "it has: {known}"
	},
	referenceHere: {
		code: "KILN1413",
		severity: "error",
		message: "{reference} stands in {field}, where no document can be referred to",
		hint: "write the text itself: names, version numbers and tags do not depend on other documents"
	},
	otherRegion: {
		code: "KILN1416",
		severity: "error",
		message: "{value} is in {region}, and the target {target} is in {expected}: nothing can use it there",
		hint: "write ${target.region} in place of the Region, or name the one that is in {expected}"
	},
	referenceCycle: {
		code: "KILN1414",
		severity: "error",
		message: "references go round in a circle, so that nothing in it can be made first: {circle}",
		hint: "take out one of the references, for example that at {source}"
	},
	uncertainArn: {
		code: "KILN1418",
		severity: "warning",
		message: "{name} has several separators in a row: whether its ARN keeps them all is not known, so that {reference} at {source} may name nothing",
		hint: "write the name with single separators, {suggestion}; if it is in the account already, write its ARN as it is shown there in place of the reference"
	}
};
// src/diagnostic/rules.ts
const rulesDiagnostics = {
	arnInsteadOfName: {
		code: "KILN1301",
		severity: "error",
		message: "{field} takes the name of an instance profile, not an ARN",
		hint: "write {name}"
	},
	roleInsteadOfProfile: {
		code: "KILN1317",
		severity: "error",
		message: "{field} takes the name of an instance profile, not the ARN of a role",
		hint: "write the name of the instance profile that holds the role: where EC2 was chosen as the role was made, it is called {name} too"
	},
	emptyEntry: {
		code: "KILN1318",
		severity: "error",
		message: "{field} is an empty entry",
		hint: "remove the entry; for an empty list, write [] or leave the field out"
	},
	severalInOne: {
		code: "KILN1319",
		severity: "error",
		message: "{field} holds several values in one text: {found}",
		hint: "write an entry for each: {list}"
	},
	regionForm: {
		code: "KILN1320",
		severity: "error",
		message: "{field} is {found}, which is not the name of a Region",
		hint: "write it like {suggestion}"
	},
	unfilledTemplate: {
		code: "KILN1321",
		severity: "warning",
		message: "{field} is {found}, which neither Kiln nor the service fills in here",
		hint: "for a variable of Kiln write ${vars.NAME}; what another tool fills in must be filled in before Kiln reads it"
	},
	subnetWithoutSecurityGroup: {
		code: "KILN1302",
		severity: "error",
		message: "subnetId is set but securityGroupIds is not: the service refuses a subnet without at least one security group",
		hint: "add securityGroupIds: [sg-0123456789abcdef0], with ids of your own, or remove subnetId"
	},
	hostPlacementConflict: {
		code: "KILN1303",
		severity: "error",
		message: "placement.hostId and placement.hostResourceGroupArn cannot both be set",
		hint: "keep one of them"
	},
	hostPlacementTenancy: {
		code: "KILN1304",
		severity: "error",
		message: "placement.{field} needs placement.tenancy: host",
		hint: "write tenancy: host beside it, or remove {field}"
	},
	fifoTopic: {
		code: "KILN1305",
		severity: "error",
		message: "snsTopicArn names a FIFO topic; the service takes standard topics only",
		hint: "use a standard topic"
	},
	reservedResourceTag: {
		code: "KILN1306",
		severity: "error",
		message: "resourceTags must not set {key}: EC2 Image Builder reserves CreatedBy, Ec2ImageBuilderArn, Name and Tags",
		hint: "choose another key"
	},
	buildDateMissing: {
		code: "KILN1307",
		severity: "error",
		message: "an AMI name must contain {{ imagebuilder:buildDate }}, so that each build makes a new name",
		hint: "for example {example}"
	},
	regionTwice: {
		code: "KILN1308",
		severity: "error",
		message: "distributions names the Region {region} twice",
		hint: "merge the two entries: each Region stands once"
	},
	userGroupNotAll: {
		code: "KILN1309",
		severity: "error",
		message: "userGroups can hold nothing but \"all\", found \"{value}\"",
		hint: "write all, or share with userIds, organizationArns or organizationalUnitArns"
	},
	foreignPartition: {
		code: "KILN1310",
		severity: "error",
		message: "{value} belongs to partition {partition}, the target {target} is in {expected}",
		hint: "write ${target.partition} in place of the partition"
	},
	awsTagKey: {
		code: "KILN1311",
		severity: "error",
		message: "the tag key {key} begins with aws:, which AWS keeps for itself",
		hint: "choose another key"
	},
	kilnTagKey: {
		code: "KILN1312",
		severity: "error",
		message: "the tag key {key} begins with {prefix}, which Kiln keeps for itself",
		hint: "choose another key, or another tagPrefix in kiln.yaml"
	},
	tooManyTags: {
		code: "KILN1313",
		severity: "error",
		message: "{field} has {found} tags: the service takes 50, and Kiln needs 2 of them for its record",
		hint: "keep at most 48"
	},
	requiredTagMissing: {
		code: "KILN1314",
		severity: "error",
		message: "the tag {key} is missing: this project requires it",
		hint: "write {key}: VALUE under tags, where VALUE matches {form}"
	},
	requiredTagForm: {
		code: "KILN1315",
		severity: "error",
		message: "the tag {key} is {found}, which does not match {form}",
		hint: "requiredTags in kiln.yaml asks for that form"
	},
	credentialLike: {
		code: "KILN1316",
		severity: "warning",
		message: "{field} looks like it holds a credential",
		hint: "remove it and revoke the credential: documents and reports are not secret"
	},
	nameInsteadOfArn: {
		code: "KILN1330",
		severity: "error",
		message: "{field} takes an ARN, found the name {found}",
		hint: "write {suggestion}"
	},
	arnOfOtherKind: {
		code: "KILN1331",
		severity: "error",
		message: "{field} takes the ARN of {expected}, found that of {found}",
		hint: "{advice}"
	},
	wildcardNotLast: {
		code: "KILN1332",
		severity: "error",
		message: "{field} names version {found}: x can stand only at the end of a number",
		hint: "write {suggestion}"
	},
	buildOfWildcard: {
		code: "KILN1333",
		severity: "error",
		message: "{field} names build {build} of version {found}: where the version has an x, the service picks the build",
		hint: "remove /{build}, or write the number of the version out"
	},
	versionTooLarge: {
		code: "KILN1334",
		severity: "error",
		message: "{field} names version {found}: each part of a version is at most 1073741823",
		hint: "write a smaller number"
	},
	leadingZeros: {
		code: "KILN1335",
		severity: "warning",
		message: "{field} names version {found}: whether the service keeps leading zeros is not known",
		hint: "write {suggestion}, unless that is how the account shows it"
	},
	foreignName: {
		code: "KILN1360",
		severity: "error",
		message: "{key} is written in the style of {tool}: the field is {name}",
		hint: "write {name}"
	},
	misplacedField: {
		code: "KILN1361",
		severity: "error",
		message: "{field} belongs {places}",
		hint: "{advice}"
	},
	wrappedFields: {
		code: "KILN1362",
		severity: "error",
		message: "{field} is not a field of {kind}, but what stands under it is",
		hint: "move what stands under it one level up, and remove {field}"
	},
	fieldOfOtherKind: {
		code: "KILN1363",
		severity: "error",
		message: "{field} is a field of {other}, not of {kind}",
		hint: "move it to a document with kind: {other}"
	},
	projectKey: {
		code: "KILN1364",
		severity: "error",
		message: "{field} is not a field of a document but a key of kiln.yaml",
		hint: "{advice}"
	},
	tagsOfProvider: {
		code: "KILN1365",
		severity: "error",
		message: "{field} is what Terraform makes of tags and the default tags of its provider",
		hint: "remove it; write default tags into kiln.yaml, under defaults"
	},
	pairsForMap: {
		code: "KILN1366",
		severity: "error",
		message: "{field} must be a map, found a list of keys and values",
		hint: "write {text}"
	},
	functionOfCloudFormation: {
		code: "KILN1367",
		severity: "error",
		message: "{function} is a function of CloudFormation, which Kiln does not evaluate",
		hint: "{advice}"
	},
	notADocument: {
		code: "KILN1368",
		severity: "error",
		message: "this is {what}, not a document of Kiln",
		hint: "{advice}"
	},
	misspeltRegion: {
		code: "KILN1350",
		severity: "warning",
		message: "{field} is {region}, which is no Region that this version of Kiln knows",
		hint: "did you mean {suggestion}?"
	},
	unknownRegion: {
		code: "KILN1351",
		severity: "warning",
		message: "{field} is {region}, which is no Region that this version of Kiln knows",
		hint: "correct it, unless it is a new one"
	}
};
// src/diagnostic/texts.ts
const textsDiagnostics = {
	textFileMissing: {
		code: "KILN1120",
		severity: "error",
		message: "{file} does not exist",
		hint: "a path under kiln.files is relative to the document that it stands in, and is taken as it stands, without variables"
	},
	textFileUnreadable: {
		code: "KILN1121",
		severity: "error",
		message: "{file} cannot be read: {reason}",
		hint: "check that it is a regular file, and readable"
	},
	textFileNotUtf8: {
		code: "KILN1122",
		severity: "error",
		message: "{file} is not valid UTF-8: invalid byte at line {line}, column {column}",
		hint: "save the file as UTF-8"
	},
	textFileTooLarge: {
		code: "KILN1123",
		severity: "error",
		message: "{file} has {size} bytes, more than the {limit} that the service takes of a text, wherever it comes from",
		hint: "put what it downloads or copies elsewhere, and keep the text short"
	},
	textFileOutside: {
		code: "KILN1124",
		severity: "error",
		message: "{file} is outside of {folder}",
		hint: "put the file itself into the folder of configurations: what is applied must be what is reviewed there"
	},
	textFileAbsolute: {
		code: "KILN1130",
		severity: "error",
		message: "{file} is an absolute path",
		hint: "write the path as it is seen from the document"
	},
	textFilePassedOver: {
		code: "KILN1125",
		severity: "error",
		message: "{file} is passed over: a name on its way begins with a dot, or is node_modules",
		hint: "move it, or call it otherwise"
	},
	textFileIsDocument: {
		code: "KILN1126",
		severity: "error",
		message: "{file} holds configurations itself, so no field can be taken from it",
		hint: "name a file that holds the text alone"
	},
	textFieldTwice: {
		code: "KILN1127",
		severity: "error",
		message: "{field} stands in the document as well, at {source}",
		hint: "write it there, or take it from the file, not both"
	},
	textFieldUnknown: {
		code: "KILN1128",
		severity: "error",
		message: "no {kind} takes {field} from a file",
		hint: "fields that can come from one: {known}"
	},
	interpolateNothing: {
		code: "KILN1129",
		severity: "error",
		message: "kiln.interpolate names {field}, which is no text of this document that variables are kept out of",
		hint: "take it out; texts that it can name here: {known}"
	}
};
// src/diagnostic/variables.ts
const variablesDiagnostics = {
	undefinedVariable: {
		code: "KILN1401",
		severity: "error",
		message: "{variable} is not defined",
		hint: "defined there: {defined}"
	},
	unknownVariable: {
		code: "KILN1402",
		severity: "error",
		message: "{variable} is not a variable that Kiln knows",
		hint: "{advice}"
	},
	variableNotScalar: {
		code: "KILN1403",
		severity: "error",
		message: "{variable} is {found}, which cannot stand inside a string",
		hint: "refer to a string, number or boolean, or let the variable be the whole value"
	},
	duplicateName: {
		code: "KILN1404",
		severity: "error",
		message: "{name} is the same {kind} as {other} at {source}: the service ignores case, spaces and underscores",
		hint: "rename or remove one, or give them different kiln.targets"
	},
	globMatchesNothing: {
		code: "KILN1405",
		severity: "error",
		message: "{glob} matches no target of the project",
		hint: "targets: {targets}"
	},
	documentWithoutTarget: {
		code: "KILN1406",
		severity: "warning",
		message: "this document declares nothing: all its targets are retired",
		hint: "change kiln.targets, or remove the document"
	},
	ignoreUnknown: {
		code: "KILN1407",
		severity: "error",
		message: "kiln.ignore names {path}, which is no field of {kind}",
		hint: "known fields: {known}"
	},
	uncheckedKnown: {
		code: "KILN1408",
		severity: "error",
		message: "kiln.unchecked lists {field}, which this version of Kiln knows as a part of {kind} and its requests",
		hint: "remove it from kiln.unchecked: that is for fields that are newer than this version"
	},
	ignoredIdentity: {
		code: "KILN1409",
		severity: "error",
		message: "kiln.ignore names {path}, which says which {kind} is meant and cannot be left to others",
		hint: "remove it from kiln.ignore"
	},
	reenableNothing: {
		code: "KILN1415",
		severity: "error",
		message: "the service never switches off a configuration of the kind {kind}: kiln.reenable has nothing to switch on again",
		hint: "remove it"
	}
};
// src/diagnostic/versions.ts
const versionsDiagnostics = {
	versionForm: {
		code: "KILN2101",
		severity: "error",
		message: "semanticVersion is \"{found}\": it takes three numbers, such as 1.4.2, or x where Kiln gives the number, as 1.4.x, 1.x.0, 1.x.x and x.x.x",
		hint: "write {suggestion}"
	},
	textMissing: {
		code: "KILN2102",
		severity: "error",
		message: "{inline} and {uri} are both missing: one of them has to say what is done",
		hint: "add {inline}, or name a file for it: kiln: { files: { {inline}: FILE } }"
	},
	textTwice: {
		code: "KILN2103",
		severity: "error",
		message: "{inline} and {uri} cannot both be set",
		hint: "keep one of them: with {inline} the plan shows what changes"
	},
	uriForm: {
		code: "KILN2105",
		severity: "error",
		message: "{field} is \"{found}\", which is no object in S3",
		hint: "write s3://BUCKET/KEY"
	},
	systemOfOtherPlatform: {
		code: "KILN2106",
		severity: "warning",
		message: "supportedOsVersions has \"{found}\", which is {other}, and platform is {platform}",
		hint: "remove it, or write a second component for {other}"
	},
	keyForm: {
		code: "KILN2107",
		severity: "error",
		message: "{field} is \"{found}\", which is neither a key of KMS nor an alias",
		hint: "{advice}"
	},
	manyComponents: {
		code: "KILN2108",
		severity: "warning",
		message: "the recipe has {found} components: an account can have {usual} in one unless its quota was raised",
		hint: "put several into one component, or raise the quota \"Components per recipe\" first"
	},
	componentTwice: {
		code: "KILN2109",
		severity: "error",
		message: "{name} is a component of the recipe already, at place {first}: the service takes each once, whatever its version",
		hint: "remove one of them"
	},
	imageForm: {
		code: "KILN2110",
		severity: "error",
		message: "{field} is \"{found}\", which names no image in a way that the service takes",
		hint: "{advice}"
	},
	parentImageOld: {
		code: "KILN2111",
		severity: "warning",
		message: "parentImage is {found}: whether the service still takes xxxx.x.x, as older examples have it, is not known",
		hint: "write {suggestion}"
	},
	reservedAmiTag: {
		code: "KILN2112",
		severity: "error",
		message: "amiTags has the key {key}, which Image Builder sets itself",
		hint: "choose another key"
	},
	quoteInPath: {
		code: "KILN2113",
		severity: "error",
		message: "workingDirectory is {found}: a path of Windows cannot hold a quotation mark",
		hint: "remove it; blanks need no quotation marks here"
	},
	throughputDoubtful: {
		code: "KILN2114",
		severity: "warning",
		message: "a throughput of {found} MiB/s is more than the {known} that Image Builder documents: it may refuse it",
		hint: "write {known} or less, unless the service takes it by now"
	},
	marketplaceInContainer: {
		code: "KILN2115",
		severity: "error",
		message: "{name} is a component of the Marketplace, which a container recipe cannot have",
		hint: "remove it, or use it in a recipe for AMIs"
	},
	overrideOfImage: {
		code: "KILN2116",
		severity: "error",
		message: "platformOverride is for images of a registry: that of an Image Builder image is known",
		hint: "remove platformOverride"
	},
	containerOfMac: {
		code: "KILN2117",
		severity: "error",
		message: "container images are for Linux and Windows: macOS is none of their platforms",
		hint: "write Linux or Windows"
	},
	systemVersionMissing: {
		code: "KILN2118",
		severity: "error",
		message: "platformOverride: Windows needs imageOsVersionOverride",
		hint: "add it, such as imageOsVersionOverride: Microsoft Windows Server 2022"
	},
	parameterUnknown: {
		code: "KILN2120",
		severity: "error",
		message: "{name} is no parameter of {id}",
		hint: "{advice}"
	},
	parameterMissing: {
		code: "KILN2121",
		severity: "error",
		message: "{id} has the parameter {name} without a default, and the recipe gives no value",
		hint: "add { name: {name}, value: [VALUE] } to the parameters of the component here, or give it a default there"
	},
	parameterType: {
		code: "KILN2122",
		severity: "error",
		message: "the value of {name} is not what {id} takes: {type}",
		hint: "write it as a list with one text in it, such as value: {example}"
	},
	platformsDiffer: {
		code: "KILN2123",
		severity: "error",
		message: "{id} is for {platform}, and {other} for {otherPlatform}: a recipe has one platform",
		hint: "take one of them out, or write a recipe for each platform"
	},
	macComponent: {
		code: "KILN2124",
		severity: "error",
		message: "{id} is for macOS, and container images are for Linux and Windows",
		hint: "take it out, or use it in a recipe for AMIs"
	},
	agentOfWindows: {
		code: "KILN2125",
		severity: "error",
		message: "systemsManagerAgent is not for Windows, which what the recipe is made of is for",
		hint: "remove systemsManagerAgent"
	},
	nothingToUpdate: {
		code: "KILN2126",
		severity: "warning",
		message: "the schedule waits for updates, and {id} names exact versions alone: none ever comes, so that only a change here may start a build",
		hint: "write pipelineExecutionStartCondition: EXPRESSION_MATCH_ONLY, or let the recipe name something open: ${Component/NAME.latestMinorVersionArn}, an image /x.x.x or ssm:NAME"
	},
	publicWatermark: {
		code: "KILN2127",
		severity: "warning",
		message: "{distribution} makes AMIs public, and {recipe} gives them watermarks: AMIs that have some cannot be public",
		hint: "remove userGroups: [all] there, or amiWatermarks from the recipe"
	},
	countOfLine: {
		code: "KILN2128",
		severity: "warning",
		message: "the policy counts images of version {version}, and {id} is a line that goes on ({declared}): images of later versions are not covered, and each version is counted for itself",
		hint: "select the line, as x.x.x, with a filter of type AGE and retainAtLeast"
	}
};
// src/diagnostic/yaml.ts
const yamlDiagnostics = {
	yamlSyntax: {
		code: "KILN1101",
		severity: "error",
		message: "not valid YAML: {reason}",
		hint: "fix the syntax here or just above"
	},
	duplicateKey: {
		code: "KILN1102",
		severity: "error",
		message: "{key} appears twice in one map, first at {first}",
		hint: "keep one of them"
	},
	foreignTag: {
		code: "KILN1103",
		severity: "error",
		message: "the tag {tag} is not part of YAML 1.2 core",
		hint: "{advice}"
	},
	aliasCycle: {
		code: "KILN1104",
		severity: "error",
		message: "the alias *{alias} refers to itself",
		hint: "write out the value"
	},
	aliasBomb: {
		code: "KILN1105",
		severity: "error",
		message: "its aliases expand to more than {limit} values",
		hint: "write the values out"
	},
	nestedTooDeep: {
		code: "KILN1106",
		severity: "error",
		message: "the document is nested deeper than {limit} levels",
		hint: "flatten it: no field of the service is nested that deep"
	},
	keyNotString: {
		code: "KILN1108",
		severity: "error",
		message: "a key must be a string",
		hint: "put the key in quotes"
	},
	notMapping: {
		code: "KILN1109",
		severity: "error",
		message: "a configuration must be a map of fields, found {found}",
		hint: "begin it with kind: InfrastructureConfiguration, for example"
	},
	inexactNumber: {
		code: "KILN1110",
		severity: "error",
		message: "{field} is a number that would lose precision",
		hint: "put it in quotes if it is text"
	},
	unknownAlias: {
		code: "KILN1111",
		severity: "error",
		message: "the alias *{alias} has no anchor before it in this document",
		hint: "define &{alias} above, or write out the value"
	}
};
// src/diagnostic/table.ts
const joined = {
	...filesDiagnostics,
	...yamlDiagnostics,
	...textsDiagnostics,
	...fieldsDiagnostics,
	...rulesDiagnostics,
	...variablesDiagnostics,
	...pipelinesDiagnostics,
	...lifecycleDiagnostics,
	...documentReferencesDiagnostics,
	...documentsDiagnostics,
	...referencesDiagnostics,
	...numbersDiagnostics,
	...projectDiagnostics,
	...fleetDiagnostics,
	...accountDiagnostics,
	...gatesDiagnostics,
	...commandLineDiagnostics,
	...gitDiagnostics,
	...forgeDiagnostics,
	...importDiagnostics,
	...versionsDiagnostics
};
const diagnostics = joined;
// src/diagnostic/doctor.ts
const checkups = {
	program: { says: "Kiln {version}, {runtime}" },
	projectFound: { says: "{file}: {targets}, {documents}" },
	projectNone: {
		says: "there is no kiln.yaml: the one target is the account and Region that the environment leads to",
		remedy: "kiln init writes one; it pins the account, and --prune needs it"
	},
	projectWrong: {
		says: "{errors} in the configuration",
		remedy: "kiln validate shows them all"
	},
	git: { says: "{root} at {revision}" },
	gitNone: {
		says: "it is no git repository: pull requests have no base to compare with, and reports name no commit",
		remedy: "git init, or run Kiln inside of the clone"
	},
	gitRefused: {
		says: "git does not read the repository: {reason}",
		remedy: "git status in this folder says what git wants"
	},
	gitUnborn: { says: "{root} has no commit yet" },
	gitShallow: {
		says: "the clone is shallow: the base of a pull request may not be in it",
		remedy: "fetch all of it: fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 of GitLab, or git fetch --unshallow"
	},
	gitDirty: {
		says: "{count} of the project differ from the commit: what is planned here is not what a pull request plans",
		remedy: "git status shows them"
	},
	ciNone: { says: "no CI job: apply asks at a terminal, and --yes answers for it elsewhere" },
	ciMerged: { says: "{provider}, of what was merged" },
	ciProposal: { says: "{provider}, of a proposal: targets are reached as the base revision says" },
	ciToken: { says: "a token for comments and issues is there" },
	ciNoToken: {
		says: "there is no token for comments and issues: the report goes to stdout and the job page alone",
		remedy: "{way}"
	},
	aws: { says: "requests go to AWS" },
	endpoint: { says: "requests go to {endpoint}" },
	emulator: { says: "requests go to the embedded emulator" },
	proxy: { says: "by the proxy {host}:{port}, from {variable}" },
	proxyWrong: {
		says: "{reason}",
		remedy: "{way}"
	},
	bundleMissing: {
		says: "{variable} names {file}, which cannot be read",
		remedy: "correct the path, or unset {variable}"
	},
	reached: { says: "{what} as {caller}" },
	clockOff: {
		says: "the clock of this machine is {minutes} minutes off that of AWS",
		remedy: "set the clock: requests are signed with it, and refused when it is off by more than five minutes"
	},
	notPinned: {
		says: "the account is not pinned: an apply without a terminal is refused",
		remedy: "write account: \"{account}\" under the target in kiln.yaml"
	},
	applyRole: { says: "apply may assume {role}" },
	canList: { says: "all {count} lists are allowed" },
	cannotList: {
		says: "{operation} is not allowed: {reason}",
		remedy: "kiln iam plan prints the policy for the role that reads"
	},
	listFailed: {
		says: "{operation} failed: {reason}",
		remedy: "run it again; if it stays, see docs/aws.md"
	},
	writesUntried: {
		says: "whether apply may write is not tried, since that would write",
		remedy: "kiln iam apply prints the policy that it needs; kiln plan --validate server tries the creates"
	}
};
// src/diagnostic/areas.ts
const areas = [
	["KILN10", "Files"],
	["KILN11", "YAML"],
	["KILN12", "Fields: kind, names, types, bounds"],
	["KILN13", "Rules between fields, tags, partitions"],
	["KILN14", "Variables, names, targets, the `kiln` block"],
	["KILN15", "The project file"],
	["KILN16", "The fleet"],
	["KILN17", "Image pipelines"],
	["KILN18", "Lifecycle policies"],
	["KILN19", "Component and workflow documents, Dockerfile templates"],
	["KILN21", "Components, workflows, recipes, and their versions"],
	["KILN2", "The account"],
	["KILN36", "Import from other tools"],
	["KILN3", "Safety gates"],
	["KILN4", "The command line"],
	["KILN5", "Git and the pull request"],
	["KILN6", "The forge and the CI platform"]
];
function areaOf(code) {
	return areas.find(([begin]) => code.startsWith(begin))?.[1] ?? "";
}
exports.areaOf = areaOf;
exports.checkups = checkups;
exports.diagnostics = diagnostics;
