const require_canonical = require("./canonical.cjs");
const require_graph = require("./graph.cjs");
const require_references = require("./references2.cjs");
// src/report/target-graph.ts
/** The graph of one target: of what is declared for it, or of what its row in a report says. */
/** Returns the graph of what is declared for a target. */
function graphOfDeclared(target, desired) {
	const nodes = desired.map((one) => {
		const { id, kind } = one;
		return {
			id,
			kind,
			name: nameIn(id),
			declared: true,
			references: require_references.referencesOf(one)
		};
	});
	const { name, account = null, region = null } = target;
	return {
		target: name,
		account,
		region,
		...join(nodes)
	};
}
/** Returns the graph of a target of a report, with what its plan does. */
function graphOfRow({ name, account, region, changes }) {
	return {
		target: name,
		account,
		region,
		...join(changes.map((change) => {
			const { id, kind, action, source, references = [] } = change;
			return {
				id,
				kind,
				name: nameIn(id),
				declared: source !== void 0,
				state: action,
				references
			};
		}))
	};
}
function join(nodes) {
	const edges = nodes.flatMap(({ id, references }) => references.flatMap((reference) => {
		const to = reference.id ?? reference.arn;
		return to === void 0 ? [] : [{
			from: id,
			to,
			field: reference.path
		}];
	}));
	const ends = nodes.flatMap(({ references }) => references.flatMap(endOf));
	return require_graph.graphOf([...nodes.map(({ references: _, ...node }) => node), ...ends], edges);
}
/** What a reference leads to, as far as the reference tells: a document, which a narrowed run may have passed over, or an ARN. */
function endOf({ id, arn }) {
	if (id === void 0) return arn === void 0 ? [] : [outsiderOf(arn)];
	return [{
		id,
		kind: require_canonical.parseId(id)?.kind ?? "",
		name: nameIn(id),
		declared: true
	}];
}
/** What stands in a node beside its kind: with the type of a workflow, as one name may have several. */
function nameIn(id) {
	return id.slice(id.indexOf("/") + 1);
}
/** What is only referred to is named by what its ARN says, with the account that it is in: `aws` for what AWS manages. */
function outsiderOf(arn) {
	const parsed = require_canonical.parseArn(arn);
	const { kind, slug, scope, version } = parsed?.identity ?? {
		kind: "",
		slug: arn
	};
	const steps = [
		scope,
		slug,
		version,
		parsed?.build
	].filter((step) => step !== void 0);
	const owner = parsed === void 0 ? "" : ` of ${parsed.account}`;
	return {
		id: arn,
		kind,
		name: `${steps.join("/")}${owner}`,
		declared: false
	};
}
Object.defineProperty(exports, "graphOfDeclared", {
	enumerable: true,
	get: function() {
		return graphOfDeclared;
	}
});
Object.defineProperty(exports, "graphOfRow", {
	enumerable: true,
	get: function() {
		return graphOfRow;
	}
});
